/** CSV and tab-separated exports hold the table to the last character. No cell runs as a formula. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvText, guarded, tabbedText, type DecimalMark } from '../../../ui/tables/delimited-text.ts';
import type { ExportTable } from '../../../ui/tables/export-table.ts';
import { sourceLines } from '../../../ui/tables/source-lines.ts';
import { source, table } from './table.ts';

const MARKS: readonly DecimalMark[] = ['point', 'comma'];

function readBack(text: string, mark: DecimalMark): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: mark === 'comma' ? ';' : ',' });
  expect(errors).toEqual([]);
  return data;
}

const plain = (cell: string, mark: DecimalMark): string =>
  mark === 'comma' && /^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell;

const decimals = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map((cents) => {
  const whole = cents < 0n ? -cents : cents;
  const text = `${whole / 100n}.${String(whole % 100n).padStart(2, '0')}`;
  return cents < 0n ? `-${text}` : text;
});
const texts = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('\u0000', ' '));
const hostile = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '＝', '\n+', '"=', ';', ','), texts)
  .map((parts) => parts.join(''));
const anyTable: fc.Arbitrary<ExportTable> = fc
  .array(fc.tuple(fc.oneof(texts, hostile), decimals), { maxLength: 12 })
  .map((rows) => ({ ...table, rows }));

describe.each(MARKS)('CSV with a decimal %s', (mark) => {
  test('reads back as the same cells, figures to the cent', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const rows = readBack(csvText(any, source, mark), mark);
        expect(rows[0]).toEqual(['Key', 'Duty (USD)']);
        const body = rows.slice(1, 1 + any.rows.length);
        expect(body.map(([, figure = '']) => plain(figure, mark))).toEqual(any.rows.map(([, cell]) => cell));
        expect(body.map(([text]) => text)).toEqual(any.rows.map(([text]) => guarded(text ?? '')));
      }),
    );
  });

  test('ends with the title, the notes and the source, each in one cell', () => {
    const rows = readBack(csvText(table, source, mark), mark);
    const after = rows.slice(table.rows.length + 2, -1);
    expect(rows[table.rows.length + 1]).toEqual(['']);
    expect(after).toEqual([table.title, ...table.notes, ...sourceLines(source)].map((line) => [`# ${line}`]));
    expect(after.flat().join()).toContain(source.link);
  });
});

test('no text cell begins as a formula, in any form of the table', () => {
  fc.assert(
    fc.property(anyTable, fc.constantFrom(...MARKS), (any, mark) => {
      for (const rows of [
        readBack(csvText(any, source, mark), mark),
        tabbedText(any, source, mark)
          .split('\n')
          .map((line) => line.split('\t')),
      ])
        for (const cell of rows.flat())
          if (!/^-?\d+([.,]\d+)?$/.test(cell)) expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
    }),
  );
});

test('figures are never guarded, absent ones are empty or words, words in a column of figures are text', () => {
  const rows = readBack(csvText(table, source, 'point'), 'point').slice(1, 5);
  expect(rows).toEqual([
    ['01', '1650.00'],
    ['Cá phê, "chè"', '-0.05'],
    ["'=SUM(A1:A9)", ''],
    ["'- minus", 'unknown'],
  ]);
  const worded = { ...table, rows: [['x', '=1+1']] };
  expect(readBack(csvText(worded, source, 'point'), 'point')[1]).toEqual(['x', "'=1+1"]);
});

test('with tabs every row has a cell a column, whatever a text holds', () => {
  fc.assert(
    fc.property(anyTable, (any) => {
      const lines = tabbedText(any, source, 'point').split('\n');
      expect(lines.slice(0, any.rows.length + 1).every((line) => line.split('\t').length === 2)).toBe(true);
    }),
  );
});
