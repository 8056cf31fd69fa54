/** Rates that are not one rate, on a schedule made up for the purpose: amounts by hand, and every fact that is asked for. */
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../engine/basis/decimal.ts';
import type { Usd } from '../../../engine/basis/money.ts';
import type { Quantity } from '../../../engine/schedule/apply-rate.ts';
import { applySpecialRate, type ArticleFacts } from '../../../engine/schedule/apply-special-rate.ts';
import type { HtsCode } from '../../../engine/schedule/hts-code.ts';
import { parseRateOfDuty, type Percent } from '../../../engine/schedule/rate-of-duty.ts';
import type { SpecialRate } from '../../../engine/schedule/special-rate.ts';
import type { TariffLine } from '../../../engine/schedule/tariff-line.ts';
import { parseUnit } from '../../../engine/schedule/unit-of-quantity.ts';

const decimals = (values: Readonly<Record<string, string>>): ReadonlyMap<string, Decimal> =>
  new Map(Object.entries(values).map(([fact, value]) => [fact, new Decimal(value)]));

function quantity(amount: string, word: string): Quantity {
  const unit = parseUnit(word);
  if (unit === null) throw new Error(word);
  return { amount: new Decimal(amount), unit };
}

const line = (code: string, rate: string): readonly [HtsCode, TariffLine] => [
  code as HtsCode,
  { code: code as HtsCode, general: parseRateOfDuty(rate) } as TariffLine,
];
const lines = new Map([
  line('61091000', '16.5%'),
  line('61099010', '32%'),
  line('61099015', '3%'),
  line('61102020', '10¢/kg'),
  line('61112010', 'The rate of the garment'),
  line('62052020', '19.7%'),
]);

interface Stated {
  readonly code?: string;
  readonly quantities?: readonly Quantity[];
  readonly components?: Readonly<Record<string, string>>;
  readonly counts?: Readonly<Record<string, string>>;
  readonly polarity?: string;
  readonly applicable?: string;
}

/** With amounts as text: low, expected, high, and what is missing. */
function applied(rate: SpecialRate, stated: Stated | undefined, value = '1000', schedule = lines): unknown {
  const facts: ArticleFacts | undefined = stated && {
    components: decimals(stated.components ?? {}),
    counts: decimals(stated.counts ?? {}),
    polarity: stated.polarity === undefined ? null : new Decimal(stated.polarity),
    applicableCode: (stated.applicable ?? null) as HtsCode | null,
  };
  const code = (stated?.code ?? '91011140') as HtsCode;
  const found = applySpecialRate(code, rate, new Decimal(value), stated?.quantities ?? [], facts, schedule);
  if (found.kind !== 'range') return found;
  return [found.low.toFixed(), found.expected.toFixed(), found.high.toFixed(), ...found.missing];
}

describe('sugar by its degree', () => {
  const sugar: SpecialRate = {
    kind: 'byDegree',
    at100: '0.10' as Usd,
    lessPerDegree: '0.01' as Usd,
    minimum: '0.03' as Usd,
  };
  const quantities = [quantity('100', 'kg')];

  test('of a stated degree owes one amount, never less than the least', () => {
    expect(applied(sugar, { quantities, polarity: '98' })).toEqual(['8', '8', '8']);
    expect(applied(sugar, { quantities, polarity: '20' })).toEqual(['3', '3', '3']);
  });

  test.each([
    ['17011210', '6'],
    ['17011305', '6'],
    ['17011410', '6'],
    ['17019910', '10'],
    ['21170112', '10'],
  ])('%s of no stated degree is expected to owe $%s', (code, expected) => {
    expect(applied(sugar, { code, quantities })).toEqual(['3', expected, '10', 'polarity_degrees']);
  });

  test('without its weight asks for it', () => {
    expect(applied(sugar, { quantities: [quantity('4', 'liter')] })).toEqual({
      kind: 'needsQuantity',
      unit: 'kg',
      given: ['liter'],
    });
  });
});

describe('articles by their parts', () => {
  const watch = {
    kind: 'byPart',
    parts: [
      { kind: 'perUnit', amount: '0.5' as Usd, unit: 'each' },
      { kind: 'perCount', amount: '0.2' as Usd, count: 'jewels' },
      { kind: 'onValue', percent: '1' as Percent },
      { kind: 'onComponents', percent: '6' as Percent, components: ['case_value', 'strap_value'] },
      { kind: 'onComponents', percent: '8' as Percent, components: ['battery_value'] },
    ],
    cappedByMovement: false,
  } as const satisfies SpecialRate;
  const quantities = [quantity('10', 'pcs')];
  const counts = { jewels: '7' };
  // 10 x 0.5 + 7 x 0.2 + 1% of 1,000.
  const fixed = 16.4;

  test('all stated: one amount', () => {
    const components = { case_value: '100', strap_value: '50', battery_value: '20' };
    expect(applied(watch, { quantities, counts, components })).toEqual(
      Array(3).fill(String(fixed + 9 + 1.6)),
    );
  });

  test('nothing stated: expected in the part named first, at the most in the dearest', () => {
    const missing = ['case_value', 'strap_value', 'battery_value'];
    expect(applied(watch, { quantities, counts })).toEqual(['16.4', '76.4', '96.4', ...missing]);
  });

  test('some stated: the rest is expected in no part', () => {
    const strap = { components: { strap_value: '50' }, quantities, counts };
    expect(applied(watch, strap)).toEqual(['19.4', '19.4', '95.4', 'case_value', 'battery_value']);
    const none = { components: { case_value: '0', strap_value: '0' }, quantities, counts };
    expect(applied(watch, none)).toEqual(['16.4', '16.4', '96.4', 'battery_value']);
  });

  test('parts worth more than the whole leave nothing over', () => {
    const components = { case_value: '1100', strap_value: '0' };
    expect(applied(watch, { quantities, counts, components })).toEqual([
      '82.4',
      '82.4',
      '82.4',
      'battery_value',
    ]);
  });

  test('an article without parts of its own lacks nothing', () => {
    const [perUnit, , onValue] = watch.parts;
    const hat: SpecialRate = { ...watch, parts: [perUnit, onValue].flatMap((part) => part ?? []) };
    expect(applied(hat, { quantities })).toEqual(['15', '15', '15']);
  });

  test('a quantity or a count that is not stated is asked for', () => {
    expect(applied(watch, { counts })).toEqual({ kind: 'needsQuantity', unit: 'each', given: [] });
    expect(applied(watch, { quantities })).toEqual({ kind: 'needsCount', fact: 'jewels' });
  });

  test('a unit that nobody knows is asked for too', () => {
    const odd: SpecialRate = {
      kind: 'byPart',
      parts: [{ kind: 'perUnit', amount: '1' as Usd, unit: 'firkin' }],
      cappedByMovement: false,
    };
    expect(applied(odd, { quantities })).toEqual({ kind: 'needsQuantity', unit: 'firkin', given: ['no.'] });
  });
});

describe('the rate of another line', () => {
  const borrowed = (...among: readonly string[]): SpecialRate => ({
    kind: 'rateOfOther',
    among: among as readonly HtsCode[],
  });

  test('that the importer names: its amount, its need, or that it has none to lend', () => {
    expect(applied(borrowed('6109'), { applicable: '6109901090' })).toEqual(['320', '320', '320']);
    const quantities = [quantity('20', 'kg')];
    expect(applied(borrowed('6110'), { applicable: '61102020', quantities })).toEqual(['2', '2', '2']);
    expect(applied(borrowed('6110'), { applicable: '61102020' })).toEqual({
      kind: 'needsQuantity',
      unit: 'kg',
      given: [],
    });
    for (const applicable of ['61112010', '00000000'])
      expect(applied(borrowed('6109'), { applicable })).toEqual({ kind: 'unusableCode', code: applicable });
  });

  test('that nobody names: the least and the most of those that may lend, the most expected', () => {
    const all = ['30', '320', '320', 'applicable_hts'];
    expect(applied(borrowed('6109'), {})).toEqual(all);
    // Asked twice, and of a schedule in another order: the rates are of that schedule.
    expect(applied(borrowed('6109'), undefined)).toEqual(all);
    expect(applied(borrowed('6109'), {}, '1000', new Map([...lines].reverse()))).toEqual(all);
    expect(applied(borrowed('610910', '6205'), {})).toEqual(['165', '197', '197', 'applicable_hts']);
    expect(applied(borrowed('610991', '61112010'), {})).toEqual(['0', '0', '0', 'applicable_hts']);
  });

  test('that nobody names, one of them by weight: the weight is asked for', () => {
    expect(applied(borrowed('61'), {})).toEqual({ kind: 'needsQuantity', unit: 'kg', given: [] });
    const quantities = [quantity('20', 'kg')];
    expect(applied(borrowed('61'), { quantities })).toEqual(['2', '320', '320', 'applicable_hts']);
  });
});
