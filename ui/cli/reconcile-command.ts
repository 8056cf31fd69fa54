/** `reconcile`: entry summaries in, each line beside the law of its day out. Exit status 1 where any line differs. */
import { centsText } from '../../engine/index.ts';
import { hashedPieces, sealedJson } from './content-hash.ts';
import { command } from './command.ts';
import { csvLines } from './csv.ts';
import { OTHERWISE } from './exit-status.ts';
import { write, writePieces } from './output.ts';
import { progressLine } from './progress.ts';
import { ENTRY_OPTIONS, entrySourceOf } from './read-entries.ts';
import { reconciler } from '../entries/reconcile-rows.ts';
import { reconciledColumns } from '../entries/reconciled-columns.ts';
import { differs, type ReconciledRow } from '../entries/reconciled-row.ts';
import { paidSums, paidSumsOfRows, type PaidSums } from '../entries/reconcile-sums.ts';
import { valueOf } from './refusal.ts';
import { BYTE_ORDER_MARK, JSON_OUTPUT, SEAL } from './shared-options.ts';
import type { Speech } from './speech.ts';

const written = (sums: PaidSums) => ({
  overpaid: centsText(sums.overpaid),
  underpaid: centsText(sums.underpaid),
  lines: sums.lines,
});

function grouped(
  rows: readonly ReconciledRow[],
  keysOf: (row: ReconciledRow) => readonly string[],
): Readonly<Record<string, ReturnType<typeof written>>> {
  return Object.fromEntries([...paidSumsOfRows(rows, keysOf)].map(([key, sums]) => [key, written(sums)]));
}

/** What standard error says of a file of any length. */
function tally(): { readonly add: (row: ReconciledRow) => void; readonly tell: (speech: Speech) => boolean } {
  let [rows, differing, open] = [0, 0, 0];
  const over = { lines: 0, cents: 0 };
  const under = { lines: 0, cents: 0 };
  return {
    add(row) {
      rows += 1;
      if (row.isOpen) open += 1;
      if (!differs(row)) return;
      differing += 1;
      const { overpaid, underpaid } = paidSums([row.difference ?? 0, row.feeDifference]);
      if (overpaid > 0) over.lines += 1;
      if (underpaid > 0) under.lines += 1;
      over.cents += overpaid;
      under.cents += underpaid;
    },
    /** Whether any line differs. */
    tell({ words: { reconcile, refund } }) {
      const told = [
        reconcile.summary(rows, differing, open),
        ...(over.lines > 0 ? [reconcile.overpaid(centsText(over.cents), over.lines)] : []),
        ...(under.lines > 0 ? [reconcile.underpaid(centsText(under.cents), under.lines)] : []),
        refund.notAdvice,
      ];
      for (const sentence of told) process.stderr.write(`${sentence}\n`);
      return differing > 0;
    },
  };
}

export const reconcileCommand = command({
  name: 'reconcile',
  tells: {
    en: 'Checks entry summaries: for each line what was declared, what is due under the law of its day, the difference and the rule that explains it. What the file does not state becomes a question. Exit status 1 where any line differs.',
    vi: 'Đối chiếu tờ khai: với từng dòng hàng, đã khai gì, phải nộp gì theo quy định ngày đó, chênh lệch và lý do chênh lệch. Điều tệp không cho biết thì hỏi lại. Mã thoát là 1 khi có dòng chênh lệch.',
  },
  positional: {
    name: 'ENTRIES',
    least: 1,
    most: 'one',
    file: 'read',
    tells: {
      en: 'entry summary lines under the headings of CBP form 7501 or of ACE reports, as for refund',
      vi: 'dòng hàng của tờ khai với tiêu đề như mẫu CBP 7501 hay báo cáo ACE, như lệnh refund',
    },
  },
  options: { ...ENTRY_OPTIONS, json: JSON_OUTPUT, seal: SEAL },
  async run([path = ''], options, { data, speech }) {
    const reference = valueOf(data.reference(), speech);
    const source = await entrySourceOf(path, options, ['hts', 'entry_date', 'customs_value'], speech);
    const reconcile = reconciler(reference, source.hasHeadings, speech);
    const counted = tally();
    function* batches(): Generator<readonly ReconciledRow[]> {
      for (const entries of source.batches()) {
        const rows = entries.flatMap(reconcile);
        for (const row of rows) counted.add(row);
        yield rows;
      }
    }
    const all = batches();
    if (options.json === true)
      write(options.out, inJson(reference.manifest.dataVersion, [...all].flat()), speech);
    else writePieces(options.out, inCsv(leftOpen(all), source.survey.rows, options, speech), speech);
    // Whoever reads the output may stop early: the report is of the whole file.
    while (all.next().done !== true);
    if (counted.tell(speech)) process.exitCode = OTHERWISE;
  },
});

/** Goes on where who read it stopped. */
const leftOpen = <Value>(all: Iterator<Value>): Iterable<Value> => ({
  [Symbol.iterator]: () => ({ next: () => all.next() }),
});

function inJson(dataVersion: string, rows: readonly ReconciledRow[]): string {
  return sealedJson({
    data_version: dataVersion,
    by_entry: grouped(rows, ({ cells }) => [cells.entry]),
    by_code: grouped(rows, ({ cells }) => [cells.hts]),
    by_kind: grouped(rows, ({ kinds }) => kinds),
    lines: rows.map(({ cells }) => cells),
  });
}

function* inCsv(
  batches: Iterable<readonly ReconciledRow[]>,
  of: number,
  { bom, seal }: { readonly bom?: boolean | undefined; readonly seal?: boolean | undefined },
  { words: { commands }, page }: Speech,
): Generator<string> {
  const progress = progressLine(process.stderr, of, commands.progress);
  const hash = seal === true ? hashedPieces() : null;
  const piece = (text: string): string => {
    hash?.add(text);
    return text;
  };
  try {
    if (bom === true) yield BYTE_ORDER_MARK;
    const columns = reconciledColumns(page);
    yield piece(csvLines([columns.map(({ key }) => key)]));
    let done = 0;
    for (const rows of batches) {
      yield piece(csvLines(rows.map((row) => columns.map(({ exact }) => exact(row) ?? ''))));
      done += rows.length;
      progress.at(done);
    }
    if (hash !== null) yield hash.end();
  } finally {
    progress.end();
  }
}
