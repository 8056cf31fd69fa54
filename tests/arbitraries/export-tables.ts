/** Tables as they leave the page: words of any kind, decimals, and cells that do not apply. */
import fc, { type Arbitrary } from 'fast-check';
import type { ExportTable } from '../../ui/tables/export-table.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Cà phê, "chè"', '=SUM(A1:A9)', 'hai\r\ndòng', ' '),
);
const decimals = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((cents) => (cents / 100).toFixed(2));
const row = fc.tuple(words, fc.option(decimals), fc.option(words));

/** Of at least one row. */
export const exportTables: Arbitrary<ExportTable> = fc
  .record({
    title: words,
    rows: fc.array(row, { minLength: 1, maxLength: 6 }),
    notes: fc.array(words, { maxLength: 2 }),
  })
  .map(({ title, rows, notes }) => ({
    title,
    columns: [
      { key: 'name', label: 'Name', kind: 'text' },
      { key: 'duty', label: 'Duty', kind: 'decimal', unit: 'USD' },
      { key: 'status', label: 'Status', kind: 'text' },
    ],
    rows,
    notes,
  }));
