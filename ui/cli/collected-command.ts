/** `collected`: the duty that was collected beside the statutory figure, month by month, with what the gap is made of. */
import {
  centsText,
  collectedReport,
  decodeChapterFlows,
  decodeMonthlyFlows,
  effectiveRateText,
  type CollectedGap,
  type CollectedReport,
  type GapPart,
  type Reference,
} from '../../engine/index.ts';
import { textOf, type Column, type Table } from '../tables/table.ts';
import { sealedJson } from './content-hash.ts';
import { command, type COMMON_OPTIONS, type Options, type OptionsOf } from './command.ts';
import type { DataFolder } from './data-files.ts';
import { write } from './output.ts';
import { tableAsCsv, tableAsText } from './printed-table.ts';
import { valueOf } from './refusal.ts';
import { CSV_OUTPUT, JSON_OUTPUT } from './shared-options.ts';
import type { Speech } from './speech.ts';

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

/** Every month, and those together that the table by chapter covers. */
function collectedTable(
  { months, together }: CollectedReport,
  words: Speech['words']['policy']['collected'],
): Table<CollectedGap> {
  const month = (gap: CollectedGap): string =>
    gap === together ? words.together(gap.from, gap.until) : gap.from;
  const dollars = (
    key: string,
    label: string,
    cents: (gap: CollectedGap) => number | null | undefined,
  ): Column<CollectedGap> =>
    textOf(key, label, (gap) => {
      const found = cents(gap);
      return found === null || found === undefined ? '' : centsText(found);
    });
  const rate = (key: string, cents: (gap: CollectedGap) => number): Column<CollectedGap> =>
    textOf(key, '%', (gap) => `${effectiveRateText(cents(gap), gap.customsValue) ?? '-'}%`);
  const part = (kind: 'composition' | 'unexplained'): Column<CollectedGap> =>
    dollars(kind, words[kind], (gap) => partOf(gap, kind)?.cents);
  return {
    title: '',
    columns: [
      textOf('month', words.month, month),
      dollars('customs_value', words.value, ({ customsValue }) => customsValue),
      dollars('collected', words.collected, (gap) => gap.collected),
      rate('collected_rate', (gap) => gap.collected),
      dollars('statutory', words.statutory, ({ statutory }) => statutory),
      rate('statutory_rate', ({ statutory }) => statutory),
      dollars('gap', words.gap, (gap) => gap.statutory - gap.collected),
      part('composition'),
      part('unexplained'),
      dollars('inTransit', words.inTransit, (gap) => partOf(gap, 'inTransit')?.high ?? 0),
    ],
    rows: months,
    foot: together === null ? [] : [together],
    keyOf: ({ from, until }) => `${from}..${until}`,
    notes: (['composition', 'unexplained', 'inTransit'] as const).map(
      (kind) => `${words[kind]}: ${words.kinds[kind]}`,
    ),
  };
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
  const table = collectedTable(report, speech.words.policy.collected);
  if (options.json === true) {
    const json = {
      data_version: reference.dataVersion,
      composition: composition.id,
      months: report.months.map(plain),
      together: report.together === null ? null : plain(report.together),
    };
    write(options.out, sealedJson(json), speech);
    return;
  }
  if (options.csv === true) {
    write(options.out, tableAsCsv(table), speech);
    return;
  }
  write(options.out, `${[tableAsText(table), '', ...table.notes].join('\n')}\n`, speech);
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
