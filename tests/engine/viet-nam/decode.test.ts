/** The tables and documents of Viet Nam's side: read whole, or refused with the line that cannot be read. */
import { describe, expect, test } from 'vitest';
import { decodeExports } from '../../../engine/codec/decode-exports.ts';
import {
  decodeDecree73,
  decodeVietNamLaw,
  decodeVietNamTariff,
} from '../../../engine/codec/decode-viet-nam.ts';
import { parseMfnRate } from '../../../engine/viet-nam/tariff.ts';
import { parseVnCode } from '../../../engine/viet-nam/vn-code.ts';
import { vietNam } from '../../arbitraries/real-viet-nam.ts';
import { readBytes } from '../../data/read-data.ts';

const tariffOf = (...rows: readonly string[]) =>
  decodeVietNamTariff('x', ['hs8\toccurrence\trate_text\tpercent\tordinary_text', ...rows, ''].join('\n'));
const exportsOf = (...rows: readonly string[]) =>
  decodeExports('x', ['schedule_b\tvalue\tmonths', ...rows, ''].join('\n'));

describe('the tariff', () => {
  test('has every code once, and the repeated ones of chapter 98 with the rate that they all have', () => {
    expect(vietNam.tariff.lines.size).toBe(11_871);
    expect(tariffOf('98110010\t1\t10\t10\t15', '98110010\t2\t10\t10\t15').ok).toBe(true);
    expect(tariffOf('98110010\t1\t10\t10\t15', '98110010\t2\t5\t5\t15').ok).toBe(false);
    expect(tariffOf('98110010\t2\t10\t10\t15').ok).toBe(false);
  });

  test('reads every printed rate: 11,576 lines in percent, 31 under quota, the rest by guidance', () => {
    const kinds = new Map<string, number>();
    for (const { rate } of vietNam.tariff.lines.values())
      kinds.set(rate.kind, (kinds.get(rate.kind) ?? 0) + 1);
    expect([kinds.get('tariffQuota'), kinds.get('guided')]).toEqual([31, 264]);
    expect(kinds.get('adValorem')).toBe(11_871 - 31 - 264);
  });

  test('knows three forms of a rate and no other', () => {
    expect(parseMfnRate('7.5')).toEqual({ kind: 'adValorem', percent: '7.5' });
    expect(parseMfnRate('40 (NHN: 80)')).toEqual({ kind: 'tariffQuota', within: '40', outside: '80' });
    expect(parseMfnRate('Theo hướng dẫn tại khoản 1.1 Chương 98')).toEqual({ kind: 'guided' });
    for (const text of ['', '-', '40%', '-5', '40 (NHN: )', '150% thuế MFN'])
      expect(parseMfnRate(text)).toBeNull();
  });

  test('refuses a rate that it does not know, and a percentage that is not what the text says', () => {
    expect(tariffOf('01012100\t1\tmiễn\t\t5').ok).toBe(false);
    expect(tariffOf('01012100\t1\t5\t0\t5').ok).toBe(false);
    expect(tariffOf('01012100\t1\t40 (NHN: 80)\t0\t5').ok).toBe(false);
  });

  test('takes codes with dots, and eight digits only', () => {
    expect(parseVnCode('0808.10.00')).toBe('08081000');
    expect(parseVnCode('080810')).toBeNull();
  });
});

describe('a table of exports', () => {
  test('is in cents, with no calculated duty to be known', () => {
    const table = exportsOf('0102210020\t5000000\t10');
    expect(table).toMatchObject({ ok: true, value: { codes: ['0102210020'] } });
    expect(table.ok && [table.value.customsValue[0], table.value.calculatedDuty[0]]).toEqual([
      500_000_000,
      Number.NaN,
    ]);
  });

  test.each([
    ['a code too short', ['01022100\t1\t1']],
    ['a value with cents', ['0102210020\t1.5\t1']],
    ['a thirteenth month', ['0102210020\t1\t13']],
    ['codes out of order', ['0102210020\t1\t1', '0102210010\t1\t1']],
    ['a code twice', ['0102210020\t1\t1', '0102210020\t1\t1']],
  ])('with %s is refused', (_, rows) => {
    expect(exportsOf(...rows)).toMatchObject({ ok: false, failure: { kind: 'datasetCorrupt' } });
  });
});

test('documents are refused with the path of what cannot be read', () => {
  const law = JSON.parse(readBytes('vn/law.json').toString('utf8')) as { vat: { standard: string } };
  law.vat.standard = 'ten';
  expect(decodeVietNamLaw(JSON.stringify(law))).toMatchObject({
    ok: false,
    failure: { path: 'vn/law.vat.standard' },
  });
  expect(decodeDecree73('{}').ok).toBe(false);
});
