/** Lines chosen from columns, and the sums of a file from them, are those of its rows looked at one by one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paidSumsOfRows } from '../../ui/entries/reconcile-sums.ts';
import { differs, type ReconciledRow } from '../../ui/entries/reconciled-row.ts';
import { checkedColumns, type CheckedColumns } from '../../ui/web/worker/checked-columns.ts';
import { checkedFile } from '../../ui/web/worker/checked-file.ts';
import { chosenLines, sumsOfLines } from '../../ui/web/worker/chosen-lines.ts';
import {
  FACETS,
  ROW_SORTS,
  ROWS_SHOWN,
  type Facet,
  type RowSort,
  type RowsQuery,
} from '../../ui/web/worker/checked-file-protocol.ts';

const cents = fc.option(fc.integer({ min: -5, max: 5 }));
const some = <Text extends string>(...texts: readonly Text[]) =>
  fc.subarray([...texts]).map((chosen) => chosen.join(';'));
const line = fc
  .record({
    row: fc.nat({ max: 99 }),
    entry: fc.constantFrom('E-1', 'E-2', 'e-10'),
    goods: fc.constantFrom('', 'Cable sets', 'Rice'),
    hts: fc.constantFrom('', '6109.10.00', '8544.42.90'),
    date: fc.constantFrom('', '2025-09-15', '2026-01-02'),
    headings: some('9903.02.69', '9903.01.25'),
    kinds: some('wrongRate', 'rounding'),
    problem: fc.constantFrom(null, 'badDate', 'quantityNeeded'),
    declared: fc.constantFrom('', '0.01', '12.50'),
    customsValue: cents,
    expectedDuty: cents,
    difference: cents,
    expectedFees: cents,
    feeDifference: fc.integer({ min: -5, max: 5 }),
    isOpen: fc.boolean(),
    isRange: fc.boolean(),
  })
  .map(({ goods, entry, hts, date, headings, kinds, declared, isRange, ...figures }) => {
    const cells = { entry, hts, entry_date: date, expected_headings: headings, declared_duty: declared };
    const row = {
      ...figures,
      kinds: kinds === '' ? [] : kinds.split(';'),
      range: isRange ? { low: 0, high: null } : null,
      question: null,
      cells: { ...cells, question: `why ${entry}` } as ReconciledRow['cells'],
    } satisfies ReconciledRow;
    return { row, goods };
  });
type Line = typeof line extends fc.Arbitrary<infer Of> ? Of : never;

const KEYS: Readonly<Record<Facet, (row: ReconciledRow) => readonly string[]>> = {
  heading: ({ cells }) => cells.expected_headings.split(';').filter((key) => key !== ''),
  month: ({ cells }) => (cells.entry_date === '' ? [] : [cells.entry_date.slice(0, 7)]),
  kind: ({ kinds }) => kinds,
  problem: ({ problem }) => (problem === null ? [] : [problem]),
};
const VALUES: Readonly<Record<RowSort, (line: Line, place: number) => number | string | null>> = {
  place: (_, place) => place,
  entry: ({ row }) => row.cells.entry,
  hts: ({ row }) => row.cells.hts || null,
  entry_date: ({ row }) => row.cells.entry_date || null,
  customs_value: ({ row }) => row.customsValue,
  declared_duty: ({ row }) => (row.cells.declared_duty === '' ? null : Number(row.cells.declared_duty)),
  expected_duty: ({ row }) => row.expectedDuty,
  difference: ({ row }) => row.difference,
};

function chosenOneByOne(lines: readonly Line[], { shown, within, text, sort }: RowsQuery): readonly number[] {
  const says = ({ row, goods }: Line): boolean =>
    /^\d/.test(text)
      ? row.cells.hts.replaceAll('.', '').startsWith(text.replaceAll('.', ''))
      : `${row.cells.entry}\n${goods}`.toLowerCase().includes(text.toLowerCase());
  const isShown = ({ row }: Line): boolean =>
    ({
      all: true,
      differing: differs(row),
      open: row.isOpen,
      ranging: row.range !== null,
      unassessed: row.expectedDuty === null,
    })[shown];
  const isWithin = ({ row }: Line): boolean =>
    Object.entries(within).every(([facet, key]) => KEYS[facet as Facet](row).includes(key));
  const chosen = [...lines.entries()].filter(([, each]) => isShown(each) && isWithin(each) && says(each));
  const sign = sort.descending ? -1 : 1;
  return chosen
    .map(([place, each]) => ({ place, value: VALUES[sort.by](each, place) }))
    .sort(({ place: a, value: x }, { place: b, value: y }) => {
      if (x === y) return a - b;
      if (x === null || y === null) return x === null ? 1 : -1;
      return x < y ? -sign : sign;
    })
    .map(({ place }) => place);
}

function columnsOf(lines: readonly Line[]): CheckedColumns {
  const underway = checkedColumns(lines.length);
  for (const { row, goods } of lines) underway.add(row, goods);
  return underway.columns();
}

const query: fc.Arbitrary<RowsQuery> = fc.record({
  shown: fc.constantFrom(...ROWS_SHOWN),
  within: fc.constantFrom<RowsQuery['within']>(
    {},
    { heading: '9903.02.69' },
    { month: '2026-01', kind: 'rounding' },
    { problem: 'badDate' },
  ),
  text: fc.constantFrom('', 'e-1', 'CABLE', '8544.42', '6109'),
  sort: fc.record({ by: fc.constantFrom(...ROW_SORTS), descending: fc.boolean() }),
});

test('which lines, in which order, and what they come to', () =>
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), query, (lines, asked) => {
      const columns = columnsOf(lines);
      const found = chosenLines(columns, asked);
      const expected = chosenOneByOne(lines, asked);
      expect([...found]).toEqual(expected);
      const total = (of: (row: ReconciledRow) => number | null): number =>
        expected.reduce((sum, place) => sum + (of(lines[place]?.row as ReconciledRow) ?? 0), 0);
      expect(sumsOfLines(columns, found)).toEqual({
        customsValue: total((row) => row.customsValue),
        expectedDuty: total((row) => row.expectedDuty),
        difference: total((row) => row.difference),
      });
    }),
  ));

test('the file as a whole', () =>
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const rows = lines.map(({ row }) => row);
      const found = checkedFile(columnsOf(lines), (place) => rows[place]?.cells.question ?? '');
      const total = (of: (row: ReconciledRow) => number | null): number =>
        rows.reduce((sum, row) => sum + (of(row) ?? 0), 0);
      const counted = (holds: (row: ReconciledRow) => boolean): number => rows.filter(holds).length;
      expect(found).toMatchObject({
        lines: rows.length,
        differing: counted(differs),
        open: counted(({ isOpen }) => isOpen),
        ranging: counted(({ range }) => range !== null),
        unassessed: counted(({ expectedDuty }) => expectedDuty === null),
        customsValue: total(({ customsValue }) => customsValue),
        expectedDuty: total(({ expectedDuty }) => expectedDuty),
        fees: rows.some((row) => row.expectedFees === null) ? null : total((row) => row.expectedFees),
      });
      const paid = [
        [found.byEntry, ({ cells }) => [cells.entry]],
        [found.byCode, ({ cells }) => [cells.hts]],
        [found.byKind, ({ kinds }) => kinds],
        [found.byMonth, ({ cells }) => [cells.entry_date.slice(0, 7)]],
      ] as const satisfies readonly (readonly [unknown, (row: ReconciledRow) => readonly string[]])[];
      for (const [sums, keysOf] of paid)
        expect(sums).toEqual([...paidSumsOfRows(rows, keysOf)].map(([key, own]) => ({ key, ...own })));
      const owed = [
        [found.owedByCode, ({ cells }: ReconciledRow) => cells.hts],
        [found.owedByMonth, ({ cells }: ReconciledRow) => cells.entry_date.slice(0, 7)],
      ] as const;
      for (const [sums, keyOf] of owed) {
        expect(sums.map(({ key }) => key)).toEqual([...new Set(rows.map(keyOf))]);
        for (const sum of sums) {
          const own = rows.filter((row) => keyOf(row) === sum.key);
          const known = own.filter(({ expectedDuty }) => expectedDuty !== null);
          expect(sum).toMatchObject({
            lines: own.length,
            unassessed: own.length - known.length,
            customsValue: known.reduce((all, row) => all + (row.customsValue ?? 0), 0),
            expectedDuty: known.reduce((all, row) => all + (row.expectedDuty ?? 0), 0),
          });
        }
      }
      for (const facet of FACETS) {
        const keys = rows.flatMap((row) => [...KEYS[facet](row)]);
        const counts = Object.fromEntries(found.facets[facet].map((value) => [value.key, value.lines]));
        expect(counts).toEqual(
          Object.fromEntries(
            [...new Set(keys)].map((key) => [key, keys.filter((each) => each === key).length]),
          ),
        );
      }
      for (const { key, example } of found.facets.problem)
        expect(example).toBe(rows.find(({ problem }) => problem === key)?.cells.question);
    }),
  ));
