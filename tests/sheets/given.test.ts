/** Sheets in the manner of what users report, through both doors: what was wrong with each is right now. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../ui/sheet/decode-text.ts';
import { pastedLines } from '../../ui/web/worker/pasted-lines.ts';
import { readFile, resultsOf } from '../cli/results.ts';

const FOLDER = new URL('./given/', import.meta.url);
const bytesOf = (name: string): Buffer => readFileSync(new URL(name, FOLDER));

/** The duty of each row on 2026-10-09; a word of the sentence where it is refused. */
const DUTIES: Readonly<Record<string, readonly string[]>> = {
  'ace-paste.tsv': ['', '2900.00'],
  'ace.csv': ['2900.00'],
  'cp1258.csv': ['2900.00'],
  'entry2.csv': ['1740.00', '1660.00', '-200'],
  'extra-columns.csv': ['EUR', 'CN', 'CIF'],
  'inches.csv': ['0.00', '261000.00', 'prs.', '2500.00', '2500.00'],
  'paste-3dec.tsv': ['125375'],
  'paste-code-hscode.tsv': ['2900.00'],
  'paste-comma-thousands.csv': ['1 cell more', '2900.00'],
  'paste-header-newline-comma.tsv': ['2900.00'],
  'paste-header-newline.tsv': ['2900.00'],
  'paste-invoice-title.tsv': ['2900.00', 'unit'],
  'paste-invoice.tsv': ['2900.00', '4150.00'],
  'paste-noheader-semicolon.csv': ['2900.00'],
  'paste-origin-currency.tsv': ['2900.00', 'CN', 'EUR'],
  'paste-sku-before-hs.tsv': ['4150.00', '2900.00'],
  'sep.csv': ['2900.00'],
  'stray.csv': ['29.00', '58.00', '87.00', '116.00'],
  'title.csv': ['2900.00'],
  'utf16.csv': ['2900.00'],
  'vi-locale.csv': ['2900.00', '3125.00', '2900.00', '4150.00', '4150.00', '4150.16'],
  'vi.csv': ['2900.00', '2900.14', '358024.44'],
};

describe('the terminal', () => {
  test.each(Object.entries(DUTIES))('%s', (name, duties) => {
    const read = readFile(bytesOf(name), { stated: { entry_date: '2026-10-09' } });
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    const results = resultsOf(read.value);
    expect(results).toHaveLength(duties.length);
    for (const [place, { status, error, total_duty }] of results.entries()) {
      const expected = duties[place] ?? '';
      if (status === 'ok') expect(total_duty).toBe(expected);
      else expect(error).toContain(expected);
    }
  });

  test.each([
    ['dup-columns.csv', { kind: 'repeatedColumn', heading: 'customs_value' }],
    ['unkcol.csv', { kind: 'lookalikeColumn', heading: 'loading', column: 'loading_date' }],
  ] as const)('%s is refused by the name of its column', (name, failure) => {
    expect(readFile(bytesOf(name))).toEqual({ ok: false, failure });
  });

  test('every trap of a cell is repaired and said, or refused by name', () => {
    const read = readFile(bytesOf('csv-traps.csv'));
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    const results = Object.fromEntries(resultsOf(read.value).map((row) => [row.id, row]));
    for (const id of [
      'trailing dot',
      'hyphens',
      'nbsp',
      'date time',
      'date excel serial',
      'value eu',
      'mode 11',
    ])
      expect(results[id]).toMatchObject({ status: 'ok', total_duty: '2900.00' });
    for (const [id, named] of [
      ['slash', '6109901007'],
      ['sci', '6.1091E+09'],
      ['six digits', '6109.10.00'],
      ['date dmy', '2026-09-10'],
      ['qty comma', '1,000'],
      ['value paren', '-250'],
    ] as const)
      expect(results[id]).toMatchObject({ status: 'error', error: expect.stringContaining(named) as string });
    expect(results['lost zero 7 digits']?.notes).toContain('04090000');
    expect(results['unit X']?.notes).toContain('"X"');
    expect(results['two hts']?.notes).toContain('9903.05.84');
  });

  test('units of three standards and two languages are read; pieces are no pairs', () => {
    const read = readFile(bytesOf('paste-units.tsv'), { stated: { entry_date: '2026-10-09' } });
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    expect(read.value.flatMap(({ notes }) => notes)).toEqual([]);
    const [pieces, pairs] = resultsOf(read.value);
    expect([pieces?.status, pairs?.total_duty]).toEqual(['error', '4150.00']);
  });
});

test('the paste of the page takes the same rows as the terminal, in every sheet', () => {
  for (const name of readdirSync(FOLDER)) {
    const bytes = bytesOf(name);
    const file = readFile(bytes, { stated: { entry_date: '2026-10-09' } });
    const pasted = pastedLines(decodeText(bytes)?.text ?? '');
    expect(pasted.ok, name).toBe(file.ok);
    if (!file.ok || !pasted.ok) continue;
    const own = file.value.filter(({ belongsTo }) => belongsTo === null);
    expect(pasted.value.lines.length + pasted.value.refused.length, name).toBe(own.length);
  }
});

test('a weight of three decimals is that weight in every door', () => {
  const pasted = pastedLines(decodeText(bytesOf('paste-weights.tsv'))?.text ?? '');
  expect(
    pasted.ok && pasted.value.lines.map(({ quantities, customsValue }) => [quantities, customsValue]),
  ).toEqual([
    [{ t: '12.345' }, '10000'],
    [{ kg: '12345' }, '10000.5'],
    [{ kg: '1.25' }, '10.5'],
  ]);
});
