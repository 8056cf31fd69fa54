/** `reconcile`: entry summaries in, each line beside the law of its day out. Exit status 1 where any line differs. */
import { centsText } from '../../engine/index.ts';
import { closed, sealedJson } from './content-hash.ts';
import { command } from './command.ts';
import { formatCsv } from './csv.ts';
import { write } from './output.ts';
import { entriesOf, ENTRY_OPTIONS } from './read-entries.ts';
import { reconciledRows } from '../entries/reconcile-rows.ts';
import { differs, RECONCILE_COLUMNS, type ReconciledRow } from '../entries/reconciled-row.ts';
import { paidSums, paidSumsBy, type PaidSums } from '../entries/reconcile-sums.ts';
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
  return Object.fromEntries([...paidSumsBy(rows, keysOf)].map(([key, sums]) => [key, written(sums)]));
}

function tell(rows: readonly ReconciledRow[], { words: { reconcile, refund } }: Speech): void {
  const differing = rows.filter(differs);
  const amounts = differing.flatMap(({ difference, feeDifference }) => [difference ?? 0, feeDifference]);
  const { overpaid, underpaid } = written(paidSums(amounts));
  const over = differing.filter(
    ({ difference, feeDifference }) => (difference ?? 0) > 0 || feeDifference > 0,
  );
  const under = differing.filter(
    ({ difference, feeDifference }) => (difference ?? 0) < 0 || feeDifference < 0,
  );
  const told = [
    reconcile.summary(rows.length, differing.length, rows.filter(({ isOpen }) => isOpen).length),
    ...(over.length > 0 ? [reconcile.overpaid(overpaid, over.length)] : []),
    ...(under.length > 0 ? [reconcile.underpaid(underpaid, under.length)] : []),
    refund.notAdvice,
  ];
  for (const sentence of told) process.stderr.write(`${sentence}\n`);
}

export const reconcileCommand = command({
  name: 'reconcile',
  tells: {
    en: 'Checks entry summaries: for each line what was declared, what the law of its day makes it, the difference and the rule that explains it. What the file does not tell is a question. Exit status 1 where any line differs.',
    vi: 'Đối chiếu tờ khai: với từng dòng hàng, đã khai gì, pháp luật ngày đó quy định thế nào, chênh lệch và quy định giải thích chênh lệch. Điều tệp không cho biết thì hỏi lại. Mã thoát là 1 khi có dòng chênh lệch.',
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
    const sheet = await entriesOf(path, options, ['hts', 'entry_date', 'customs_value'], speech);
    const rows = reconciledRows(reference, sheet, speech);
    const text =
      options.json === true
        ? sealedJson({
            data_version: reference.manifest.dataVersion,
            by_entry: grouped(rows, ({ cells }) => [cells.entry]),
            by_code: grouped(rows, ({ cells }) => [cells.hts]),
            by_kind: grouped(rows, ({ kinds }) => kinds),
            lines: rows.map(({ cells }) => cells),
          })
        : (options.bom === true ? BYTE_ORDER_MARK : '') +
          closed(
            formatCsv(
              RECONCILE_COLUMNS,
              rows.map(({ cells }) => RECONCILE_COLUMNS.map((column) => cells[column])),
            ),
            options.seal === true,
          );
    write(options.out, text, speech);
    tell(rows, speech);
    if (rows.some(differs)) process.exitCode = 1;
  },
});
