/** A file whose entries are read batch by batch, whenever one is asked for, is the file read as a whole. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce, readEntryRecords, readEntryText, type SheetOptions } from '../../engine/index.ts';
import { recordsOf } from '../../engine/codec/sheet/delimited-text.ts';
import { hasHeadings } from '../../ui/entries/reconcile-rows.ts';
import { eachEntryOf, fileEntries, lineAt } from '../../ui/web/worker/file-entries.ts';
import { recordPieces, textPieces, type SheetPieces } from '../../ui/web/worker/sheet-pieces.ts';

const HEADER = 'Entry Number,Line,HTS,Customs Value,Duty,Entry Date';
const cell = {
  entry: fc.oneof(
    fc.constantFrom('', '', 'A', 'B', 'C', 'D', '"E', '"F"', '"G\nH"'),
    // Most entries have few rows, which stand together.
    fc.nat({ max: 500 }).map((number) => `N${number}`),
  ),
  line: fc.constantFrom('', '1', '2', '"', '"3"'),
  hts: fc.constantFrom(
    '6109.10.00.12',
    '9903.02.69 6109.10.00.12',
    '7326.90.86.88',
    '9903.02.69',
    '499 Merchandise Processing Fee',
    '501',
    'Total',
    '',
    '"6109.10.00.12',
  ),
  value: fc.constantFrom('', '1000', '25.50', '"1,000"'),
  duty: fc.constantFrom('', '0', '165.00'),
  date: fc.constantFrom('', '2025-09-15', '2025-10-01', '2025-10-02"'),
};
const row = fc
  .record(cell)
  .map(({ entry, line, hts, value, duty, date }) => [entry, line, hts, value, duty, date].join(','));
const OPTIONS: readonly SheetOptions[] = [
  {},
  { stated: { entry_date: '2025-09-20' } },
  { corrections: new Map([[3, { customs_value: '77' }]]) },
];

/** Rows of a batch. */
const LEAST = [1, 2, 7, 64] as const;

function expectSame(
  pieces: SheetPieces,
  whole: ReturnType<typeof readEntryText>,
  options: SheetOptions,
  least: number,
): void {
  const read = atOnce(fileEntries(pieces, options, least));
  if (!whole.ok || !read.ok) return void expect(read).toEqual(whole);
  const { entries, ...rest } = whole.value;
  expect([...eachEntryOf(read.value)]).toEqual(entries);
  expect(read.value.entries).toBe(entries.length);
  expect(read.value.hasHeadings).toBe(hasHeadings(rest, rest.rows));
  for (const part of ['survey', 'titles', 'columns', 'fileColumns'] as const)
    expect(read.value[part]).toEqual(rest[part]);
  const lines = entries.flatMap((entry) => entry.lines.map((line) => ({ entry, line })));
  expect(read.value.lines).toBe(lines.length);
  const readable = entries.map((entry) => entry.lines.filter(({ declared }) => declared.shipment !== null));
  expect(read.value.goods).toEqual({
    entries: readable.filter((own) => own.length > 0).length,
    lines: readable.flat().length,
  });
  // From the last to the first, so that no batch is read in the order of the file.
  for (const [place, { entry, line }] of [...lines.entries()].reverse()) {
    const found = lineAt(read.value, place);
    expect(found?.entry).toEqual(entry);
    expect(found?.entry.lines[found.at]).toEqual(line);
  }
  expect(lineAt(read.value, lines.length)).toBeNull();
}

test('of a text, however its quotations and entries are written', () =>
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 90 }),
      fc.constantFrom(...OPTIONS),
      fc.constantFrom('', 'ACE report of the month\n', 'sep=,\n', '\n\n'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      fc.constantFrom(...LEAST),
      (rows, options, title, end, isClosed, least) => {
        const lines = `${title}${HEADER}\n${rows.join('\n')}${isClosed ? '\n' : ''}`;
        const text = lines.replaceAll('\n', end);
        expectSame(textPieces(text), readEntryText(text, options), options, least);
      },
    ),
    { numRuns: 300 },
  ));

test('of a workbook', () =>
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 90 }),
      fc.constantFrom(...OPTIONS),
      fc.constantFrom(...LEAST),
      (rows, options, least) => {
        const records = recordsOf(`${HEADER}\n${rows.join('\n')}\n`, ',');
        expectSame(recordPieces(records), readEntryRecords(records, options), options, least);
      },
    ),
    { numRuns: 100 },
  ));

test('tells how far it is', () => {
  const text = `${HEADER}\n${Array.from({ length: 300 }, (_, at) => `E${at},1,6109.10.00.12,100,,2025-09-15`).join('\n')}\n`;
  const told = [...fileEntries(textPieces(text), {})];
  const done = told.map((step) => step.done);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(done.at(-1)).toBe(told[0]?.total);
});
