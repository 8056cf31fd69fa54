/** `collected`: the duty that was collected beside the statutory figure, month by month, with what the gap is made of. */
import {
  centsText,
  collectedReport,
  decodeChapterFlows,
  decodeMonthlyFlows,
  effectiveRateText,
  gapByLine,
  type CollectedGap,
  type CollectedReport,
  type GapPart,
  type Reference,
} from '../../engine/index.ts';
import { textOf, type Column, type Table } from '../tables/table.ts';
import { sealedJson } from './content-hash.ts';
import { command, type COMMON_OPTIONS, type Options, type OptionsOf } from './command.ts';
import { gapByLineText, linesOfMonths, plainByLine, plainParts, points } from './collected-lines.ts';
import type { DataFolder } from './data-files.ts';
import { write } from './output.ts';
import { tableAsCsv, tableAsText } from './printed-table.ts';
import { valueOf } from './refusal.ts';
import { CSV_OUTPUT, JSON_OUTPUT } from './shared-options.ts';
import type { Speech } from './speech.ts';

const OPTIONS = {
  lines: {
    kind: 'value',
    value: 'FILE.csv',
    file: 'read',
    without: ['csv'],
    tells: {
      en: 'imports by month and ten-digit number: each month on its own lines',
      vi: 'số liệu nhập khẩu theo tháng và mã mười chữ số: từng tháng trên chính các dòng hàng của tháng',
    },
  },
  json: JSON_OUTPUT,
  csv: CSV_OUTPUT,
} as const satisfies Options;

const MONTHLY = 'flows/us-imports-vn-naics3-monthly';
const BY_CHAPTER = 'flows/us-imports-vn-hs2';
const YEAR = '2024';
const COARSE_PERIOD = '2025_jan_jul';

function plain(gap: CollectedGap) {
  const { from, until, customsValue, collected, statutory, statutoryBasis, parts, reading } = gap;
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
    unexplained_points: points(partOf(gap, 'unexplained')?.cents ?? 0, customsValue),
    reading,
    parts: plainParts(parts),
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
  // By industry in a month, by chapter in several.
  const electronics = (gap: CollectedGap): number | null | undefined =>
    (partOf(gap, 'electronics') ?? partOf(gap, 'freeElectronics'))?.cents;
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
      dollars('electronics', words.electronics, electronics),
      dollars('free_other', words.freeOther, (gap) => partOf(gap, 'freeOther')?.cents),
      part('unexplained'),
      textOf(
        'unexplained_points',
        words.points,
        (gap) => points(partOf(gap, 'unexplained')?.cents ?? 0, gap.customsValue) ?? '',
      ),
      dollars('in_transit_at_most', words.inTransit, (gap) => partOf(gap, 'inTransit')?.high ?? 0),
      textOf('reading', words.reading, ({ reading }) => words.readings[reading]),
    ],
    rows: months,
    foot: together === null ? [] : [together],
    keyOf: ({ from, until }) => `${from}..${until}`,
    notes: [
      `${words.composition}: ${words.kinds.composition}`,
      `${words.electronics}: ${words.kinds.electronics} ${words.kinds.freeElectronics}`,
      `${words.freeOther}: ${words.kinds.freeOther}`,
      `${words.unexplained}: ${words.kinds.unexplained}`,
      `${words.inTransit}: ${words.kinds.inTransit}`,
      words.lists,
      words.lines,
    ],
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
  const byLine =
    options.lines === undefined
      ? []
      : linesOfMonths(options.lines, speech).map((month) =>
          valueOf(gapByLine(reference, month, composition, months), speech),
        );
  if (options.json === true) {
    const json = {
      data_version: reference.dataVersion,
      composition: composition.id,
      months: report.months.map(plain),
      together: report.together === null ? null : plain(report.together),
      ...(byLine.length === 0 ? {} : { by_line: byLine.map(plainByLine) }),
    };
    write(options.out, sealedJson(json), speech);
    return;
  }
  if (options.csv === true) {
    write(options.out, tableAsCsv(table), speech);
    return;
  }
  const own = byLine.flatMap((gap) => ['', gapByLineText(gap, speech)]);
  write(options.out, `${[tableAsText(table), '', ...table.notes, ...own].join('\n')}\n`, speech);
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
