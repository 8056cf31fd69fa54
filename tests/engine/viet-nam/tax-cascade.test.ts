/** One shipment into Viet Nam, in figures that can be checked with a pencil. */
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../engine/basis/decimal.ts';
import { FULL_PROMISE, isPromised, promisedProducts } from '../../../engine/viet-nam/framework-promise.ts';
import type { DutyBasis } from '../../../engine/viet-nam/import-duty.ts';
import { taxCascade, type ImportIntoVietNam, type TaxCascade } from '../../../engine/viet-nam/tax-cascade.ts';
import { vietNam } from '../../arbitraries/real-viet-nam.ts';

const line = (code: string): DutyBasis => ({ kind: 'line', code: code as never });
const stated = (percent: string): DutyBasis => ({ kind: 'stated', percent: percent as never });

function goods(value: string, duty: DutyBasis, more: Partial<ImportIntoVietNam> = {}): ImportIntoVietNam {
  return {
    importDate: '2026-01-15' as never,
    customsValue: new Decimal(value),
    duty,
    specialConsumptionTax: { kind: 'notSubject' },
    environmentalTax: 'notSubject',
    vatClass: 'standard',
    ...more,
  };
}

function cascade(...given: Parameters<typeof goods>): TaxCascade {
  const result = taxCascade(vietNam, goods(...given));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const failure = (...given: Parameters<typeof goods>): unknown => {
  const result = taxCascade(vietNam, goods(...given));
  return result.ok ? null : result.failure;
};

describe('the taxes on one shipment', () => {
  test('of 1,250 dollars at 10 % duty and 10 % value added tax: 125.00 and 137.50', () => {
    const taxes = cascade('1250', stated('10'), { vatClass: 'standardExcludedFromCut' });
    expect(taxes).toMatchObject({
      duty: 12_500,
      vat: { low: 13_750, expected: 13_750, high: 13_750 },
      landed: { expected: 151_250 },
      unstated: [],
    });
  });

  test('of a car: special consumption tax on value and duty, value added tax on all three', () => {
    const taxes = cascade('30000', line('87032357'), {
      specialConsumptionTax: { kind: 'rate', percent: '50' as never },
      vatClass: 'standardExcludedFromCut',
    });
    expect(taxes.dutyRate).toMatchObject({ percent: '50', standing: 'law' });
    expect([taxes.duty, taxes.specialConsumptionTax, taxes.vat.expected]).toEqual([
      1_500_000, 2_250_000, 675_000,
    ]);
    expect(taxes.citations).toContain('vn-decree-26-2023');
  });

  test('of apples follow the date: 8 % until 30 March 2025, 5 % after; value added tax 8 %, from 2027 10 %', () => {
    const on = (importDate: string): readonly number[] => {
      const { duty, vat } = cascade('1000', line('08081000'), { importDate: importDate as never });
      return [duty, vat.expected];
    };
    expect(on('2025-03-30')).toEqual([8000, 8640]);
    expect(on('2025-03-31')).toEqual([5000, 8400]);
    expect(on('2026-12-31')).toEqual([5000, 8400]);
    expect(on('2027-01-01')).toEqual([5000, 10_500]);
  });

  test('with the class unstated run from none to the statute’s rate', () => {
    const { vat, unstated } = cascade('1000', stated('0'), { vatClass: null });
    expect(vat).toEqual({ low: 0, expected: 8000, high: 10_000 });
    expect(unstated).toEqual(['vatClass']);
  });
});

describe('the promise of the framework', () => {
  const promised = (code: string, except: readonly string[]): DutyBasis => ({
    kind: 'frameworkPromise',
    promise: { exceptChapters: except as never },
    code: code as never,
  });

  test('is zero on a line that it covers, and says that it is hypothetical', () => {
    expect(cascade('1000', promised('08081000', [])).dutyRate).toEqual({
      percent: '0',
      standing: 'hypothetical',
      citations: ['vn-us-joint-statement-2025'],
    });
  });

  test('leaves a line of a chapter that the user takes out at its rate', () => {
    expect(cascade('1000', promised('08081000', ['08'])).dutyRate).toMatchObject({
      percent: '5',
      standing: 'law',
    });
  });

  test('reaches lines under quota too, but no line that does not exist', () => {
    expect(cascade('1000', promised('24012010', [])).duty).toBe(0);
    expect(failure('1000', promised('99999999', []))).toEqual({ kind: 'unknownLine', code: '99999999' });
  });

  test('names the products of a rule: all, or all but some chapters', () => {
    expect(promisedProducts(FULL_PROMISE)).toEqual({ of: 'all', except: [], value: null });
    const products = promisedProducts({ exceptChapters: ['24', '87'] as never });
    expect(products).toEqual({ of: 'all', except: [{ kind: 'codes', codes: ['24', '87'] }], value: null });
    expect(isPromised({ exceptChapters: ['24'] as never }, '24012080')).toBe(false);
  });
});

describe('no one rate is a failure that says why', () => {
  test('a tariff quota', () => {
    expect(failure('1000', line('24012010'))).toEqual({
      kind: 'tariffQuota',
      code: '24012010',
      within: '30',
      outside: '80',
    });
  });

  test('guidance of chapter 98', () => {
    expect(failure('1000', line('87032321'))).toMatchObject({ kind: 'guidedRate', code: '87032321' });
  });

  test('a line that had one of two rates before the decree', () => {
    expect(failure('1000', line('94035000'), { importDate: '2025-02-01' as never })).toEqual({
      kind: 'rateBeforeUnknown',
      code: '94035000',
      rates: ['20', '25'],
    });
    expect(cascade('1000', line('94035000')).duty).toBe(0);
  });

  test('an unknown line, and a day before the first that is known', () => {
    expect(failure('1000', line('12345678'))).toEqual({ kind: 'unknownLine', code: '12345678' });
    expect(failure('1000', stated('5'), { importDate: '2024-12-31' as never })).toEqual({
      kind: 'tooEarly',
      date: '2024-12-31',
      first: '2025-01-01',
    });
  });
});
