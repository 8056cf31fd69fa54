/** The exported table of a study: exact dollars and percent, with the notes that belong to them. */
import { expect, test } from 'vitest';
import {
  centsCell,
  centsColumn,
  fractionColumn,
  tableOf,
  wordsColumn,
} from '../../ui/tables/figure-table.ts';
import { isDecimal } from '../../ui/tables/export-table.ts';
import { tableForFile } from '../../ui/tables/table.ts';

test('cents become dollars, fractions percent, words stay, and what is not known stays unknown', () => {
  const described = tableOf(
    {
      title: 'Title',
      rowHead: 'origin',
      columns: [centsColumn('change', 'change'), fractionColumn('cut', 'cut'), wordsColumn('range', 'range')],
      rows: [
        {
          key: '5520',
          name: 'Viet Nam',
          cells: [centsCell(-123.4, String), { value: 0.125, text: '12.5%' }, { value: '1', text: '1 to 2' }],
        },
        { key: 'none', name: 'Nobody', cells: [null, null, null] },
      ],
    },
    ['Partial equilibrium.'],
  );
  const table = tableForFile(described);
  expect(table.columns.map(({ key, unit }) => [key, unit])).toEqual([
    ['key', undefined],
    ['name', undefined],
    ['change', 'USD'],
    ['cut', '%'],
    ['range', undefined],
  ]);
  expect(table.rows).toEqual([
    ['5520', 'Viet Nam', '-1.23', '12.500000', '1 to 2'],
    ['none', 'Nobody', null, null, null],
  ]);
  for (const [place, column] of table.columns.entries())
    if (column.kind === 'decimal') expect(isDecimal(column, table.rows[0]?.[place] ?? null)).toBe(true);
  expect(table.notes).toEqual(['Partial equilibrium.']);
});
