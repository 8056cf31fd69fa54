/** Trade adds up to what the publishers say, to the dollar. */
import { describe, expect, test } from 'vitest';
import { cell, groupBy, readRows, sum } from './read-data.ts';

const imports = readRows('flows/us-imports-vn-2024.tsv');
const published = new Map(
  readRows('flows/published-totals.tsv').map((row) => [
    `${row['period']}: ${row['measure']}`,
    Number(row['usd_bn']),
  ]),
);
const consumption = 'US imports from Vietnam, imports for consumption, customs value';
const billions = (dollars: number): number => dollars / 1e9;

describe('US imports from Viet Nam, 2024', () => {
  test('equal the published totals', () => {
    expect(sum(imports, 'customs_value')).toBe(141_361_159_091);
    expect(sum(imports, 'calculated_duty')).toBe(5_335_457_796);
    expect(published.get(`2024: ${consumption}`)).toBe(141.361159091);
  });

  test('chapters 1 to 97 are what tariffs can be modelled on', () => {
    const modelled = imports.filter((row) => cell(row, 'hts10') < '98');
    expect(sum(modelled, 'customs_value')).toBe(139_497_979_433);
    expect(imports.length - modelled.length).toBe(38);
  });

  test('equal the table by chapter in every chapter', () => {
    const chapters = new Map<string, number>();
    for (const row of imports) {
      const chapter = cell(row, 'hts10').slice(0, 2);
      chapters.set(chapter, (chapters.get(chapter) ?? 0) + Number(row['customs_value']));
    }
    const byChapter = readRows('flows/us-imports-vn-hs2.tsv').filter((row) => row['period'] === '2024');
    expect(Object.fromEntries(chapters)).toEqual(
      Object.fromEntries(byChapter.map((row) => [cell(row, 'hs2'), Number(row['customs_value'])])),
    );
  });

  test('every 8-digit line is in the edition; 124 statistical numbers are not, and hold 3.4 % of the value', () => {
    const lines = new Set(readRows('us/hts.rates.tsv').map((row) => row['hts8']));
    const numbers = new Set(readRows('us/hts.statistical.tsv').map((row) => row['hts10']));
    const modelled = imports.filter((row) => cell(row, 'hts10') < '98');
    expect(modelled.filter((row) => !lines.has(cell(row, 'hts10').slice(0, 8)))).toEqual([]);
    const retired = modelled.filter((row) => !numbers.has(row['hts10']));
    expect(retired).toHaveLength(124);
    expect(sum(retired, 'customs_value')).toBe(4_753_092_557);
  });

  test('every flow has a description', () => {
    const described = readRows('flows/us-imports-vn-2024.text.tsv').map((row) => row['hts10']);
    expect(described).toEqual(imports.map((row) => row['hts10']));
  });

  test('quantities stand beside values that differ from the full table by less than 0.1 % in sum', () => {
    const values = new Map(imports.map((row) => [row['hts10'], Number(row['customs_value'])]));
    const steel = readRows('flows/us-imports-vn-2024-steel-quantities.tsv');
    const full = steel.reduce((total, row) => total + (values.get(row['hts10']) ?? Number.NaN), 0);
    expect(Math.abs(sum(steel, 'customs_value') / full - 1)).toBeLessThan(0.001);
    expect(steel.every((row) => ['number', 'kilograms'].includes(cell(row, 'unit')))).toBe(true);
  });
});

test('other years by chapter equal the published totals', () => {
  const year = (period: string): number =>
    sum(
      readRows('flows/us-imports-vn-hs2.tsv').filter((row) => row['period'] === period),
      'customs_value',
    );
  expect(billions(year('2023'))).toBe(published.get(`2023: ${consumption}`));
  expect(billions(year('2025_jan_jul'))).toBe(published.get(`2025 Jan-Jul: ${consumption}`));
});

test('exports equal the published totals', () => {
  const total = 'US exports to Vietnam, total exports FAS';
  for (const year of ['2024', '2025']) {
    const exports = readRows(`flows/us-exports-vn-${year}.tsv`);
    expect(billions(sum(exports, 'value'))).toBe(published.get(`${year}: ${total}`));
    expect(exports.every((row) => Number(row['months']) >= 1 && Number(row['months']) <= 12)).toBe(true);
    const described = readRows(`flows/us-exports-vn-${year}.text.tsv`).map((row) => row['code']);
    expect(described).toEqual(exports.map((row) => row['schedule_b']));
  }
});

test.each([
  ['flows/us-exports-vn-monthly.tsv', 'hs2', 'value'],
  ['flows/us-imports-vn-naics3-monthly.tsv', 'naics3', 'customs_value'],
])(
  "in %s the row '00' is the total of its month, so adding it would double the trade",
  (path, group, value) => {
    const months = groupBy(readRows(path), 'month');
    expect(months.size).toBeGreaterThan(30);
    for (const [month, rows] of months) {
      const total = rows.filter((row) => row[group] === '00');
      expect(total, month).toHaveLength(1);
      expect(sum(total, value), month).toBe(
        sum(
          rows.filter((row) => row[group] !== '00'),
          value,
        ),
      );
    }
  },
);

describe('partners', () => {
  const flows = readRows('flows/us-imports-2024-hs6-partners.tsv');
  const partners = readRows('flows/partners.tsv');

  test('every partner has a name, and its flows add up to its total', () => {
    const sums = new Map<string, number>();
    for (const row of flows) {
      sums.set(cell(row, 'partner'), (sums.get(cell(row, 'partner')) ?? 0) + Number(row['customs_value']));
    }
    expect([...sums].toSorted()).toEqual(
      partners.map((row) => [cell(row, 'code'), Number(row['customs_value_2024'])]),
    );
    expect(sums.get('5520')).toBe(141_361_159_091);
  });

  test('the European Union and Slovakia, which is in it, are both there and both say so', () => {
    const note = (code: string): string | undefined => partners.find((row) => row['code'] === code)?.['note'];
    expect(note('0003')).toMatch(/do not add to member states/);
    expect(note('4359')).toMatch(/already inside 0003/);
    const union = new Map(
      flows
        .filter((row) => row['partner'] === '0003')
        .map((row) => [row['hs6'], Number(row['customs_value'])]),
    );
    const slovakia = flows.filter((row) => row['partner'] === '4359');
    expect(slovakia.length).toBeGreaterThan(0);
    expect(slovakia.filter((row) => Number(row['customs_value']) > (union.get(row['hs6']) ?? 0))).toEqual([]);
  });
});
