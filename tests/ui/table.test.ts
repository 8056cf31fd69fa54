/** One description of a table: what the screen shows of it, and what files hold. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usdColumn } from '../../ui/tables/export-table.ts';
import { tableAsCsv } from '../../ui/cli/printed-table.ts';
import {
  changeOf,
  countOf,
  inFile,
  percentOf,
  tableForFile,
  textOf,
  usdOf,
  type Table,
} from '../../ui/tables/table.ts';
import { plainRate, plainUsd } from '../../ui/words/format/plain.ts';
import TableOnScreen from '../../ui/web/parts/TableOnScreen.svelte';

interface Row {
  readonly day: string;
  readonly value: number;
  /** Null: does not apply. */
  readonly duty: number | null;
}

const cents = fc.integer({ min: -1e12, max: 1e12 });
const row: fc.Arbitrary<Row> = fc.record({
  day: fc.constantFrom('2025-04-05', '2026-10-10'),
  value: cents,
  duty: fc.option(cents),
});

const described = (rows: readonly Row[], foot: readonly Row[] = []): Table<Row> => ({
  title: 'Duty by day',
  columns: [
    textOf('day', 'Day', ({ day }) => `the day ${day}`, { exact: ({ day }) => day }),
    inFile(usdColumn('value', 'Value'), ({ value }) => plainUsd(value)),
    usdOf(
      'duty',
      'Duty',
      ({ duty }) => duty,
      (amount) => `$${amount}`,
    ),
    {
      ...changeOf<Row>(
        'gap',
        'The gap of the day',
        ({ value, duty }) => (duty === null ? null : duty - value),
        String,
      ),
      short: 'Gap',
    },
    percentOf(
      'rate',
      'Rate',
      ({ value, duty }) => plainRate(duty ?? 0, value),
      ({ duty }) => `${duty ?? '?'}%`,
    ),
    countOf('rows', 'Rows', () => 1, String),
    textOf('look', 'Look', () => 'here', { only: 'screen', isControl: true }),
  ],
  rows,
  foot,
  keyOf: (_, place) => String(place),
  notes: ['A note'],
});

const textOfHtml = (html: string): string =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .trim();
const cellsIn = (html: string, tag: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<(${tag})[ >].*?</\\1>`, 'gs'))].map(([cell]) => textOfHtml(cell));
const onScreen = (table: Table<Row>): string => {
  const part = TableOnScreen as Component<{ readonly table: Table<Row>; readonly labelledby: string }>;
  return render(part, { props: { table, labelledby: 'title' } }).body;
};

test('files hold every row and column but those of the screen, each cell exact or not applicable', () => {
  fc.assert(
    fc.property(fc.array(row), fc.array(row, { maxLength: 2 }), (rows, foot) => {
      const file = tableForFile(described(rows, foot));
      expect(file.columns.map(({ key, unit }) => [key, unit])).toEqual([
        ['day', undefined],
        ['value', 'USD'],
        ['duty', 'USD'],
        ['gap', 'USD'],
        ['rate', '%'],
        ['rows', undefined],
      ]);
      expect(file.rows).toHaveLength(rows.length + foot.length);
      [...rows, ...foot].forEach(({ day, value, duty }, place) => {
        const [first, second, third, gap, rate, count] = file.rows[place] ?? [];
        expect([first, second, count]).toEqual([day, plainUsd(value), '1']);
        expect(third).toBe(duty === null ? null : plainUsd(duty));
        expect(gap).toBe(duty === null ? null : plainUsd(duty - value));
        expect(rate).toBe(plainRate(duty ?? 0, value));
      });
    }),
  );
});

test('the screen shows the same rows in short, with the exact cents in the markup', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const html = onScreen(described(rows));
      expect(cellsIn(html, 'th')).toEqual([
        ...['Day', 'Duty', 'Gap', 'Rate', 'Rows', 'Look'],
        ...rows.map(({ day }) => `the day ${day}`),
      ]);
      const told = rows.flatMap(({ duty }) => (duty === null ? [] : [`$${duty}`]));
      expect(cellsIn(html, 'data').filter((text) => text.startsWith('$'))).toEqual(told);
      const values = [...html.matchAll(/<data value="([^"]*)"/g)].map(([, value]) => Number(value));
      expect(values).toEqual(rows.flatMap(({ value, duty }) => (duty === null ? [] : [duty, duty - value])));
    }),
    { numRuns: 30 },
  );
});

test('what is not printed on paper, and what ends where figures end, is marked in every row', () => {
  const html = onScreen(described([{ day: '2026-10-10', value: 1, duty: 2 }]));
  expect(html.match(/no-print/g)).toHaveLength(2);
  expect(html.match(/class="[^"]*\bnumber\b/g)).toHaveLength(8);
  expect(html).not.toContain('<tfoot');
});

test('the terminal prints what files hold, under the names that programs know, with their hash in the last line', () => {
  const table = described([{ day: '2026-10-10', value: 200, duty: null }]);
  expect(
    tableAsCsv(table)
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual([
    'day,value,duty,gap,rate,rows',
    '2026-10-10,2.00,,,0.0000,1',
    '',
    expect.stringMatching(/^# contentHash [0-9a-f]{64}$/),
  ]);
});
