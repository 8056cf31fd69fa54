/** Viet Nam's tariff and the published elasticities: whole, and blank where nothing is known. */
import { describe, expect, test } from 'vitest';
import { cell, groupBy, readRows } from './read-data.ts';

describe("Viet Nam's tariff", () => {
  const rates = readRows('vn/mfn.tsv');
  const nomenclature = readRows('vn/nomenclature.tsv');

  test('keeps every printed row, and no code has two rates', () => {
    const byCode = groupBy(rates, 'hs8');
    expect(byCode.size).toBe(11_871);
    const repeated = [...byCode].filter(([, rows]) => rows.length > 1);
    expect(repeated).toHaveLength(78);
    for (const [code, rows] of repeated) {
      expect(code.startsWith('98'), code).toBe(true);
      expect(rows.map((row) => row['occurrence'])).toEqual(rows.map((_, index) => String(index + 1)));
      expect(new Set(rows.map((row) => `${row['rate_text']}|${row['ordinary_text']}`)).size).toBe(1);
    }
  });

  test('a percentage is the rate text, or blank where the text is no percentage', () => {
    const other = rates.filter((row) => row['percent'] !== row['rate_text']);
    expect(other).toHaveLength(295);
    expect(other.every((row) => row['percent'] === '')).toBe(true);
    expect(
      other.every(
        (row) =>
          /NHN|Chương 98/.test(cell(row, 'rate_text')) || /^Theo hướng dẫn/.test(cell(row, 'rate_text')),
      ),
    ).toBe(true);
  });

  test('carries the reductions of Decree 73/2025', () => {
    const percent = (hs8: string): string | undefined => rates.find((row) => row['hs8'] === hs8)?.['percent'];
    // Apples 8 to 5; cars 8703.23.57 64 to 50, 8703.24.51 45 to 32.
    expect(percent('08081000')).toBe('5');
    expect(percent('87032357')).toBe('50');
    expect(percent('87032451')).toBe('32');
  });

  test('descriptions follow the rates row by row', () => {
    const text = readRows('vn/mfn.text.tsv');
    expect(text.map((row) => `${row['hs8']} ${row['occurrence']}`)).toEqual(
      rates.map((row) => `${row['hs8']} ${row['occurrence']}`),
    );
    expect(text.every((row) => cell(row, 'description_vi') !== '')).toBe(true);
  });

  test('the nomenclature is a tree: a parent is earlier and of a lower level', () => {
    const levels = new Map<string, number>();
    for (const row of nomenclature) {
      const parent = cell(row, 'parent');
      const level = Number(row['level']);
      if (parent === '') expect(level, cell(row, 'id')).toBe(0);
      else expect(levels.get(parent), cell(row, 'id')).toBeLessThan(level);
      levels.set(cell(row, 'id'), level);
    }
  });

  test('every rated line has a place in the nomenclature', () => {
    const placed = new Set(nomenclature.map((row) => row['code']));
    expect(rates.filter((row) => !placed.has(row['hs8']))).toEqual([]);
  });
});

describe('elasticities', () => {
  test('ProTEE is negative, and blank where the authors have no estimate', () => {
    const rows = readRows('elasticities/protee-hs6.tsv');
    const blank = rows.filter((row) => row['trade_elasticity'] === '').map((row) => row['hs6_hs2022']);
    expect(blank).toEqual(['450110', '450190', '450200', '450310', '450390', '450410', '450490', '999999']);
    expect(rows.every((row) => row['trade_elasticity'] === '' || Number(row['trade_elasticity']) < 0)).toBe(
      true,
    );
  });

  test('Broda and Weinstein are elasticities of substitution, above one', () => {
    const rows = readRows('elasticities/broda-weinstein-hs6.tsv');
    expect(rows.filter((row) => !(Number(row['sigma_median']) > 1))).toEqual([]);
  });
});
