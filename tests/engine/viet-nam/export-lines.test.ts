/** One Schedule B number against a small tariff: which lines it meets, and why it may have no rate. */
import { describe, expect, test } from 'vitest';
import type { HtsCode } from '../../../engine/schedule/hts-code.ts';
import { exportLines, type ExportLine } from '../../../engine/viet-nam/export-lines.ts';
import { ratesOf, roundAverageRate, subheadingsOf } from '../../../engine/viet-nam/hs6-tariff.ts';
import { parseMfnRate, type MfnLine, type VietNamTariff } from '../../../engine/viet-nam/tariff.ts';
import type { VnCode } from '../../../engine/viet-nam/vn-code.ts';
import { Decimal } from '../../../engine/basis/decimal.ts';
import { vietNam } from '../../arbitraries/real-viet-nam.ts';

function tariffOf(rates: Readonly<Record<string, string>>): VietNamTariff {
  const lines = Object.entries(rates).map(([code, text]): MfnLine => {
    const rate = parseMfnRate(text);
    if (rate === null) throw new Error(`not a rate: ${text}`);
    return { code: code as VnCode, rate, text };
  });
  return { edition: 'made-up', lines: new Map(lines.map((line) => [line.code, line])) };
}

const guided = 'Theo hướng dẫn tại khoản 1.1 Chương 98';
const small = tariffOf({
  '01012100': '0',
  '01012900': '5',
  '04072100': '40 (NHN: 80)',
  '87032311': guided,
  '87032355': '70',
  '88073000': '0',
  '84071000': '12',
  '98110010': '10',
});

function lineOf(code: string, tariff = small): ExportLine | undefined {
  return [...exportLines(vietNam.law, tariff, [code as HtsCode]).values()][0];
}

describe('a Schedule B number', () => {
  test('takes the lines of its own subheading alone', () => {
    expect(lineOf('0101210010')).toMatchObject({ rates: { average: '0', minimum: '0', maximum: '0' } });
    expect(lineOf('0101290010')).toMatchObject({ rates: { average: '5' } });
  });

  test('of a subheading that the tariff does not have is left out, and so are special provisions', () => {
    expect(lineOf('0301110000')).toEqual({ kind: 'leftOut', because: 'notInTariff', lines: [] });
    expect(lineOf('9811000000')).toMatchObject({ because: 'specialProvision' });
    expect(lineOf('9988000000')).toMatchObject({ because: 'specialProvision' });
  });

  test('with nothing but a quota has no rate; with a guided line beside a rate has the rate', () => {
    expect(lineOf('0407210000')).toMatchObject({ kind: 'leftOut', because: 'noPercentage' });
    expect(lineOf('8703230160')).toMatchObject({
      rates: { average: '70', minimum: '70', maximum: '70' },
      lines: 2,
      withoutPercent: [{ code: '87032311' }],
    });
  });

  test('of aircraft held back has the average of aircraft in the range of aircraft and engines', () => {
    expect(lineOf('8800000000')).toMatchObject({
      by: 'heldBackAircraft',
      rates: { average: '0', minimum: '0', maximum: '12' },
    });
    const without = tariffOf({ '01012100': '0' });
    expect(lineOf('8800000000', without)).toMatchObject({ because: 'notInTariff' });
  });
});

test('chapter 98 of Viet Nam’s tariff is in no subheading: its goods have their line elsewhere', () => {
  expect([...subheadingsOf(small).keys()].filter((hs6) => hs6.startsWith('98'))).toEqual([]);
  expect(subheadingsOf(vietNam.tariff).size).toBe(5612);
});

test('an average has four decimals, half up', () => {
  expect(roundAverageRate(new Decimal('10.66665'))).toBe('10.6667');
  expect(roundAverageRate(new Decimal('10.666649'))).toBe('10.6666');
  expect(
    ratesOf([...tariffOf({ '01010000': '30', '01010001': '2', '01010002': '0' }).lines.values()]),
  ).toEqual({ lines: 3, percent: { average: '10.6667', minimum: '0', maximum: '30' }, withoutPercent: [] });
});
