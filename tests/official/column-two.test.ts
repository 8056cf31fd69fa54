/** The trade of 2024 in column 2, against the slow and obvious sum over the published rows. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeColumnTwo } from '../../engine/codec/decode-column-2.ts';
import { columnTwoOf } from '../../engine/compare/column-two.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { readBytes, readRows } from '../data/read-data.ts';
import { realFlows } from '../arbitraries/real-reference.ts';

const rates = (() => {
  const found = decodeColumnTwo(readBytes('us/column-2.tsv').toString('utf8'));
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value;
})();

/** Percent of the value in hundredths, of a text such as `45%` or `$1.10 each + 35%`; null: there is none. */
const hundredths = (text: string): bigint | null => {
  // A pack is no unit of the schedule that a figure could be made of: such a rate is not read, in whole or in part.
  if (text.includes('/pack')) return null;
  const percent = /(?:^|\+ ?)(\d+)(?:\.(\d+))?%$/.exec(text);
  if (percent === null) return null;
  return BigInt(percent[1] ?? '0') * 100n + BigInt((percent[2] ?? '').padEnd(2, '0'));
};

test('equals the sum of every percentage in the column over the value imported under it', () => {
  let [duty, value] = [0n, 0n];
  for (const { hts10 = '', customs_value: dollars = '0' } of readRows('flows/us-imports-vn-2024.tsv')) {
    if (/^9[89]/.test(hts10)) continue;
    const cents = BigInt(dollars) * 100n;
    value += cents;
    const part = hundredths(rates.get(hts10.slice(0, 8)) ?? '');
    if (part !== null) duty += (cents * part + 5000n) / 10000n;
  }
  const found = columnTwoOf(realFlows(), rates);
  expect(found.customsValue).toBe(Number(value));
  expect(found.dutyAtLeast).toBe(Number(duty));
  expect(found.priced + found.partly + found.unpriced).toBe(found.customsValue);
  expect(found.priced / found.customsValue).toBeGreaterThan(0.95);
});

test('what cannot be priced is told and never counted as free', () => {
  const texts = ['Free', '35%', '4.4¢/kg', '$1.10/kg + 45%', 'The rate applicable to the article'];
  const row = fc.record({ text: fc.constantFrom(...texts), value: fc.nat({ max: 10 ** 9 }) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const codes = rows.map((_, at) => `61${String(at).padStart(6, '0')}10` as FlowTable['codes'][number]);
      const flows: FlowTable = {
        id: 'made-up',
        codes,
        customsValue: Float64Array.from(rows, ({ value }) => value * 100),
        calculatedDuty: new Float64Array(rows.length),
      };
      const found = columnTwoOf(
        flows,
        new Map(rows.map(({ text }, at) => [codes[at]?.slice(0, 8) ?? '', text])),
      );
      const of = (...kinds: readonly string[]): number =>
        rows.filter(({ text }) => kinds.includes(text)).reduce((sum, { value }) => sum + value * 100, 0);
      expect(found.unpriced).toBe(of('4.4¢/kg', 'The rate applicable to the article'));
      expect(found.partly).toBe(of('$1.10/kg + 45%'));
      // Values are whole dollars, so that every percentage of them is whole cents.
      expect(found.dutyAtLeast).toBe((of('35%') / 100) * 35 + (of('$1.10/kg + 45%') / 100) * 45);
    }),
  );
});
