/** What is corrected beside a file reads as the same file with those cells changed. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readEntryText, type Corrections, type SheetColumn } from '../../engine/index.ts';

const COLUMNS = {
  entry: 'Entry Number',
  hts: 'HTS Code',
  entry_date: 'Entry Date',
  customs_value: 'Customs Value',
  quantity: 'Quantity',
  unit: 'Unit',
  mode: 'Mode of transport',
  facts: 'Facts',
} as const satisfies Partial<Record<SheetColumn, string>>;
type Column = keyof typeof COLUMNS;
const ALL = Object.keys(COLUMNS) as Column[];

const cells: Readonly<Record<Column, fc.Arbitrary<string>>> = {
  entry: fc.constantFrom('A-1', 'A-2', 'A-3'),
  hts: fc.constantFrom('6109.10.00.12', '1006.30.90.00', '9403.60.80.81', '', '61', '8544429090'),
  entry_date: fc.constantFrom('2025-09-15', '2026-08-05', '2026-10-09', ''),
  customs_value: fc.constantFrom('10000', '25.50', '1234567.89', '', 'much'),
  quantity: fc.constantFrom('12', '0.5', '1000', ''),
  unit: fc.constantFrom('kg', 'pcs', 'doz', '', 'cartload'),
  mode: fc.constantFrom('ocean', 'air', '', 'rail'),
  facts: fc.constantFrom('', 'us_content_pct=20', 'steel_content_pct=10', 'claim=9903.01.32'),
};
const row = fc.record(cells);
const change = fc.record({
  line: fc.nat({ max: 5 }),
  column: fc.constantFrom(...ALL.filter((column) => column !== 'entry' && column !== 'facts')),
  place: fc.nat({ max: 3 }),
});
const CORRECT: Readonly<Record<Column, readonly string[]>> = {
  entry: ['A-1'],
  hts: ['6109.10.00.12', '1006.30.90.00', '9403.60.80.40', '7326.90.86.88'],
  entry_date: ['2025-09-15', '2026-08-05', '2026-10-09', '2026-03-01'],
  customs_value: ['10000', '0.01', '77.77', '500'],
  quantity: ['1', '2.5', '1000', '12'],
  unit: ['kg', 'doz', 'pcs', 't'],
  mode: ['ocean', 'air', 'truck', 'rail'],
  facts: [''],
};

const textOf = (rows: readonly Readonly<Record<Column, string>>[]): string =>
  `${Papa.unparse([ALL.map((column) => COLUMNS[column]), ...rows.map((each) => ALL.map((column) => each[column]))])}\n`;

/** Marks are stated: a correction is no evidence of how the file writes numbers. */
const options = { decimal: 'point', dates: 'dmy' } as const;

test('a correction stands where the cell would', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 6, maxLength: 6 }),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      (rows, changes) => {
        const corrections = new Map<number, Partial<Record<Column, string>>>();
        const edited = rows.map((each) => ({ ...each }));
        for (const { line, column, place } of changes) {
          const text = CORRECT[column][place] ?? '';
          const target = edited[line];
          if (target !== undefined) target[column] = text;
          // The heading is the first line of the file.
          corrections.set(line + 2, { ...corrections.get(line + 2), [column]: text });
        }
        const given: Corrections = corrections;
        const corrected = readEntryText(textOf(rows), { ...options, corrections: given });
        const expected = readEntryText(textOf(edited), options);
        expect(corrected.ok && corrected.value.entries).toEqual(expected.ok && expected.value.entries);
      },
    ),
  );
});

test('what is stated for rows that have none stands in every empty cell, and in no other', () => {
  const stated = { mode: 'air', unit: 'kg', entry_date: '2026-08-05' } as const;
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const filled = rows.map((each) => ({
        ...each,
        mode: each.mode || stated.mode,
        unit: each.unit || stated.unit,
        entry_date: each.entry_date || stated.entry_date,
      }));
      const given = readEntryText(textOf(rows), { ...options, stated });
      const expected = readEntryText(textOf(filled), options);
      expect(given.ok && given.value.entries).toEqual(expected.ok && expected.value.entries);
    }),
  );
});

test('added facts stand beside those of the row, and a claim beside its headings', () => {
  const text = 'HTS Code,Entry Date,Customs Value,Facts\n9403.60.80.81,2026-08-05,100,claim=9903.01.32\n';
  const corrections: Corrections = new Map([[2, { facts: 'us_content_pct=20' }]]);
  const read = readEntryText(text, { corrections });
  const shipment = read.ok ? (read.value.entries[0]?.lines[0]?.declared.shipment ?? null) : null;
  expect(shipment?.claims).toEqual(['99030132']);
  expect(shipment?.percentages.get('us_content_pct')?.toFixed()).toBe('20');
});
