/** `collected`: the duty that was collected beside the statutory figure, month by month, with what the gap is made of. */
import {
  centsText,
  collectedReport,
  decodeChapterFlows,
  decodeMonthlyFlows,
  effectiveRateText,
  type CollectedGap,
  type GapPart,
  type Reference,
} from '../../engine/index.ts';
import { command, type COMMON_OPTIONS, type Options, type OptionsOf } from './command.ts';
import { formatCsv } from './csv.ts';
import type { DataFolder } from './data-files.ts';
import { write } from './output.ts';
import { valueOf } from './refusal.ts';
import { CSV_OUTPUT, JSON_OUTPUT } from './shared-options.ts';
import type { Speech } from './speech.ts';
import { textTable } from './text-table.ts';

const OPTIONS = { json: JSON_OUTPUT, csv: CSV_OUTPUT } as const satisfies Options;

const MONTHLY = 'flows/us-imports-vn-naics3-monthly';
const BY_CHAPTER = 'flows/us-imports-vn-hs2';
const YEAR = '2024';
const COARSE_PERIOD = '2025_jan_jul';

function plain({ from, until, customsValue, collected, statutory, statutoryBasis, parts }: CollectedGap) {
  return {
    from,
    until,
    customs_value: centsText(customsValue),
    collected: centsText(collected),
    collected_rate: effectiveRateText(collected, customsValue),
    statutory: centsText(statutory),
    statutory_rate: effectiveRateText(statutory, customsValue),
    statutory_basis: statutoryBasis,
    gap: centsText(statutory - collected),
    parts: parts.map(({ kind, cents, low, high, method }) => ({
      kind,
      duty: cents === null ? null : centsText(cents),
      low: centsText(low),
      high: centsText(high),
      method,
    })),
  };
}

function partOf(gap: CollectedGap, kind: GapPart['kind']): GapPart | undefined {
  return gap.parts.find((part) => part.kind === kind);
}

function cells(gap: CollectedGap, name: string): readonly string[] {
  const cents = (kind: GapPart['kind']): string => {
    const found = partOf(gap, kind)?.cents;
    return found === null || found === undefined ? '' : centsText(found);
  };
  return [
    name,
    centsText(gap.customsValue),
    centsText(gap.collected),
    `${effectiveRateText(gap.collected, gap.customsValue) ?? '-'}%`,
    centsText(gap.statutory),
    `${effectiveRateText(gap.statutory, gap.customsValue) ?? '-'}%`,
    centsText(gap.statutory - gap.collected),
    cents('composition'),
    cents('unexplained'),
    centsText(partOf(gap, 'inTransit')?.high ?? 0),
  ];
}

function collected(
  data: DataFolder,
  options: OptionsOf<typeof OPTIONS & typeof COMMON_OPTIONS>,
  speech: Speech,
): void {
  const { rulebook, schedule, manifest } = valueOf(data.reference(), speech);
  const reference: Reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
  const months = valueOf(decodeMonthlyFlows(MONTHLY, valueOf(data.text(manifest, MONTHLY), speech)), speech);
  const periods = valueOf(
    decodeChapterFlows(BY_CHAPTER, valueOf(data.text(manifest, BY_CHAPTER), speech)),
    speech,
  );
  const chapters = periods.find(({ period }) => period === COARSE_PERIOD);
  if (chapters === undefined) throw new Error('unreachable: the data have no coarse period');
  const composition = valueOf(data.flows(manifest, 'us-imports-vn-2024'), speech);
  const report = valueOf(
    collectedReport(reference, { months, chapters, compositionYear: YEAR, composition }),
    speech,
  );
  const words = speech.words.policy.collected;
  const rows = [
    ...report.months.map((gap) => cells(gap, gap.from)),
    ...(report.together === null
      ? []
      : [cells(report.together, words.together(report.together.from, report.together.until))]),
  ];
  const header = [
    words.month,
    words.value,
    words.collected,
    '%',
    words.statutory,
    '%',
    words.gap,
    words.composition,
    words.unexplained,
    words.inTransit,
  ];
  if (options.json === true) {
    const json = {
      data_version: reference.dataVersion,
      composition: composition.id,
      months: report.months.map(plain),
      together: report.together === null ? null : plain(report.together),
    };
    write(options.out, `${JSON.stringify(json, null, 2)}\n`, speech);
    return;
  }
  if (options.csv === true) {
    write(options.out, formatCsv(header, rows), speech);
    return;
  }
  const notes = (['composition', 'unexplained', 'inTransit'] as const).map(
    (kind) => `${words[kind]}: ${words.kinds[kind]}`,
  );
  write(options.out, `${[textTable([header, ...rows]), '', ...notes].join('\n')}\n`, speech);
}

export const collectedCommand = command({
  name: 'collected',
  tells: {
    en: 'Sets the duty that was collected beside the statutory figure, month by month, with what the gap is made of.',
    vi: 'Đặt số thuế đã thu cạnh số thuế theo luật, theo từng tháng, kèm những phần tạo nên chênh lệch.',
  },
  positional: null,
  options: OPTIONS,
  exclusive: [['json', 'csv']],
  run: (_, options, { data, speech }) => collected(data, options, speech),
});
