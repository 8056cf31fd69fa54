/** Rates that are not one rate: each text of the schedule, no figure of it lost, and what the stated facts make of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../engine/basis/decimal.ts';
import {
  applySpecialRate,
  type ArticleFacts,
  type SpecialDuty,
} from '../../../engine/schedule/apply-special-rate.ts';
import type { Quantity } from '../../../engine/schedule/apply-rate.ts';
import type { HtsCode } from '../../../engine/schedule/hts-code.ts';
import {
  parseSpecialRate,
  type SpecialPart,
  type SpecialRate,
} from '../../../engine/schedule/special-rate.ts';
import { parseUnit } from '../../../engine/schedule/unit-of-quantity.ts';
import { oneOfMany } from '../../arbitraries/choice.ts';
import { realData } from '../../arbitraries/real-reference.ts';

const { schedule } = realData();
const special = [...schedule.lines].flatMap(([code, { general }]) =>
  general.kind === 'unsupported' ? [{ code, text: general.text }] : [],
);

const quantity = (amount: string, word: string): Quantity => {
  const unit = parseUnit(word);
  if (unit === null) throw new Error(word);
  return { amount: new Decimal(amount), unit };
};

const EVERY_QUANTITY = ['each', 'kg', 'liter', 'pf.liter', 'Cu kg', 'Pb kg'].map((word) =>
  quantity('10', word),
);
const COUNTS = new Map(['jewels', 'jewels_over_7', 'other_pieces'].map((fact) => [fact, new Decimal(3)]));

function rateOf(code: string): SpecialRate {
  const found = special.find((item) => item.code === code);
  const rate = found === undefined ? null : parseSpecialRate(found.code, found.text);
  if (rate === null) throw new Error(`${code} has no special rate`);
  return rate;
}

function apply(
  code: string,
  value: string,
  facts: Partial<ArticleFacts>,
  quantities = EVERY_QUANTITY,
): SpecialDuty {
  const stated: ArticleFacts = {
    components: new Map(),
    counts: COUNTS,
    polarity: null,
    applicableCode: null,
    ...facts,
  };
  return applySpecialRate(
    code as HtsCode,
    rateOf(code),
    new Decimal(value),
    quantities,
    stated,
    schedule.lines,
  );
}

function amounts(duty: SpecialDuty): readonly string[] {
  if (duty.kind !== 'range') throw new Error(JSON.stringify(duty));
  return [duty.low, duty.expected, duty.high].map((amount) => amount.toFixed());
}

const components = (values: Readonly<Record<string, string>>): Pick<ArticleFacts, 'components'> => ({
  components: new Map(Object.entries(values).map(([fact, value]) => [fact, new Decimal(value)])),
});

describe('each of the 162 texts of the schedule', () => {
  test('has a form that is known', () => {
    expect(special).toHaveLength(162);
    expect(special.filter(({ code, text }) => parseSpecialRate(code, text) === null)).toEqual([]);
  });

  test('keeps every figure that it prints', () => {
    const figuresOf = (part: SpecialPart): number =>
      'percent' in part ? Number(part.percent) : Number(new Decimal(part.amount).times(100));
    for (const { code, text } of special) {
      const rate = parseSpecialRate(code, text);
      if (rate?.kind !== 'byPart') continue;
      // `jewel over 7` is a count, not a rate.
      const printed = [...text.replace(/over 7/g, '').matchAll(/(\$?)(\d+(?:\.\d+)?)/g)].map(
        ([, dollar, figure]) =>
          dollar === '$' ? Number(new Decimal(figure ?? '').times(100)) : Number(figure),
      );
      expect({ text, figures: rate.parts.map(figuresOf) }).toEqual({ text, figures: printed });
    }
  });

  test('yields low <= expected <= high, and one figure where nothing is missing', () => {
    fc.assert(
      fc.property(oneOfMany(special), fc.integer({ min: 1, max: 1_000_000 }), ({ code }, value) => {
        const duty = apply(code, String(value), {});
        if (duty.kind !== 'range') throw new Error(JSON.stringify(duty));
        expect(duty.low.lessThanOrEqualTo(duty.expected) && duty.expected.lessThanOrEqualTo(duty.high)).toBe(
          true,
        );
        if (duty.missing.length === 0) expect(duty.low.equals(duty.high)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('yields more than nothing at the most: a rate that cannot be told is not a rate of zero', () => {
    const nothing = special.filter(({ code }) => amounts(apply(code, '1000', {}))[2] === '0');
    expect(nothing).toEqual([]);
  });

  test('by quantity asks for the quantity, never taking none', () => {
    for (const { code, text } of special) {
      const rate = parseSpecialRate(code, text);
      const needsOne =
        rate?.kind === 'byDegree' ||
        (rate?.kind === 'byPart' && rate.parts.some(({ kind }) => kind === 'perUnit'));
      if (needsOne) expect(apply(code, '100', {}, []).kind).toBe('needsQuantity');
    }
  });
});

describe('by hand', () => {
  // 51¢ each + 6.25% on the case and strap, band or bracelet + 5.3% on the battery: 5.10 + 9.375 + 1.06.
  test('ten watches with their parts valued', () => {
    const facts = components({ case_value: '100', strap_value: '50', battery_value: '20' });
    expect(amounts(apply('91011140', '400', facts))).toEqual(['15.535', '15.535', '15.535']);
  });

  test('ten watches of which only the strap is valued: the rest is nothing at the least, the case at the most', () => {
    const [low, , high] = amounts(apply('91011140', '400', components({ strap_value: '50' })));
    expect([low, high]).toEqual(['8.225', '30.1']);
  });

  // 1.4606¢/kg less 0.020668¢ for each degree under 100, not less than 0.943854¢.
  test.for([
    ['100', '146.06'],
    ['96', '137.7928'],
    ['75.5', '95.4234'],
    ['75', '94.39'],
    ['74', '94.3854'],
    ['50', '94.3854'],
  ] as const)('ten tons of sugar of %s degrees', ([degrees, usd]) => {
    const duty = apply('17011305', '5000', { polarity: new Decimal(degrees) }, [quantity('10', 't')]);
    expect(amounts(duty)).toEqual([usd, usd, usd]);
  });

  // 13.5¢/kg + 6.3% + 1.9¢/article: 10 kg, 100 hats, USD 1,000.
  test('hats that pay by weight, value and number', () => {
    const duty = apply('65050008', '1000', {}, [quantity('10', 'kg'), quantity('100', 'No.')]);
    expect(amounts(duty)).toEqual(['66.25', '66.25', '66.25']);
  });

  // 2.5% on the value of the lead content.
  test('lead that is valued, and lead that is not', () => {
    expect(amounts(apply('78011000', '1000', components({ lead_value: '400' })))).toEqual(['10', '10', '10']);
    expect(amounts(apply('78011000', '1000', {}))).toEqual(['0', '25', '25']);
  });

  test('an ensemble pays the rate of the garment that the importer names, and says so where it is none', () => {
    expect(amounts(apply('61032200', '1000', { applicableCode: '6109100012' as HtsCode }))).toEqual([
      '165',
      '165',
      '165',
    ]);
    expect(apply('61032200', '1000', { applicableCode: '00000000' as HtsCode })).toEqual({
      kind: 'unusableCode',
      code: '00000000',
    });
  });
});
