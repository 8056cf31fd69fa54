/** `collected`: the duty that was collected beside the statutory figure, month by month, with what the gap is made of. */
import {
  centsText,
  collectedReport,
  decodeChapterFlows,
  decodeMonthlyFlows,
  effectiveRateText,
  gapByLine,
  type CollectedGap,
  type GapPart,
  type Reference,
} from '../../engine/index.ts';
import { collectedTable, pointsOf } from '../tables/collected-table.ts';
import { gapWords } from '../words/catalogue/gap-words.ts';
import { sealedJson } from './content-hash.ts';
import { command, type COMMON_OPTIONS, type Options, type OptionsOf } from './command.ts';
import { gapByLineText, linesOfMonths, plainByLine, plainParts } from './collected-lines.ts';
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
    unexplained_points: pointsOf(partOf(gap, 'unexplained')?.cents ?? 0, customsValue),
    reading,
    parts: plainParts(parts),
  };
}

function partOf(gap: CollectedGap, kind: GapPart['kind']): GapPart | undefined {
  return gap.parts.find((part) => part.kind === kind);
}

/** What each column of a part means. */
function partNotes({ words, page }: Speech): readonly string[] {
  const { kinds } = words.policy.collected;
  const { columns } = gapWords(page.language);
  return [
    `${columns.composition}: ${kinds.composition}`,
    `${columns.electronics}: ${kinds.electronics} ${kinds.freeElectronics}`,
    `${columns.freeOther}: ${kinds.freeOther}`,
    `${page.words.analysis.collected.parts.unexplained}: ${kinds.unexplained}`,
    `${columns.inTransit}: ${kinds.inTransit}`,
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
  const table = collectedTable(report, speech.page);
  const byLine =
    options.lines === undefined
      ? []
      : linesOfMonths(options.lines, reference, speech).map((month) =>
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
  const own = byLine.flatMap((gap) => ['', gapByLineText(gap, reference, speech)]);
  write(
    options.out,
    `${[tableAsText(table), '', ...partNotes(speech), ...table.notes, ...own].join('\n')}\n`,
    speech,
  );
}

export const collectedCommand = command({
  name: 'collected',
  tells: {
    en: 'Compares the duty that was collected with the statutory figure, month by month, with the parts of the gap.',
    vi: 'So sánh số thuế thực thu với số thuế theo quy định, từng tháng, kèm những phần tạo nên chênh lệch.',
  },
  positional: null,
  options: OPTIONS,
  exclusive: [['json', 'csv']],
  run: (_, options, { data, speech }) => collected(data, options, speech),
});
