/** Rules apply in their order: those that do not meet may come in any, and a later one has the last word. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { IsoDate } from '../../engine/basis/date.ts';
import { dutiesInForce } from '../../engine/law/rulebook.ts';
import { oneOfMany } from '../arbitraries/choice.ts';
import { flowSamples } from '../arbitraries/flows.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { ruleProducts, withRules } from '../arbitraries/scenarios.ts';
import { columnsOf, evaluated, ORDINARY } from './evaluated.ts';
import { byCodes, duty, percent } from './rule-bodies.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const DATES = [
  '2025-05-10',
  '2025-10-26',
  '2026-05-01',
  '2026-10-10',
] as readonly string[] as readonly IsoDate[];
const cases = oneOfMany(DATES).chain((date) => {
  const inForce = dutiesInForce(realData().rulebook, date).map(({ measure }) => measure.id as string);
  return fc.tuple(
    fc.constant(date),
    flowSamples(),
    oneOfMany([...inForce, ORDINARY]),
    oneOfMany([...inForce, ORDINARY]),
  );
});
type Case = readonly [IsoDate, Parameters<typeof evaluated>[1], string, string];
const under = ([date, table]: Case, bodies: readonly object[]) =>
  columnsOf(evaluated(withRules(date, bodies), table));

/** A change of a rate, without its measure and products. */
const changes: fc.Arbitrary<(measure: string, products: object) => object> = fc
  .tuple(fc.nat(4), fc.nat(400), fc.constantFrom('', '-'))
  .map(([kind, tenth, sign]) => (measure, products) => {
    const rule = [
      duty('setRate', measure, { rate: percent(tenth), share: sign === '' ? null : '0.25' }),
      duty('addToRate', measure, { points: `${sign}${tenth / 10}` }),
      duty('limitRate', measure, {
        bound: sign === '' ? 'atMost' : 'atLeast',
        of: 'rate',
        percent: String(tenth / 10),
      }),
      duty('limitRate', measure, {
        bound: sign === '' ? 'atMost' : 'atLeast',
        of: 'allIn',
        percent: String(tenth / 10),
      }),
      duty('phaseRate', measure, { steps: [{ from: '2025-02-01', rate: percent(tenth) }] }),
    ][kind];
    return { ...rule, products };
  });

/** `what-if:rule-0` has another number in the other order; nothing here names it. */
const sameInEitherOrder = (given: Case, first: object, second: object): void => {
  expect(under(given, [second, first])).toEqual(under(given, [first, second]));
};

describe('two rules commute', () => {
  test('on different measures, the ordinary duty among them', () => {
    fc.assert(
      fc.property(cases, changes, changes, ruleProducts(), ruleProducts(), (given, one, other, p, q) => {
        const [, , first, second] = given;
        if (first !== second) sameInEitherOrder(given, one(first, p), other(second, q));
      }),
      { numRuns: 80 },
    );
  });

  test('on different products', () => {
    fc.assert(
      fc.property(cases, changes, changes, fc.nat(), fc.nat(), (given, one, other, a, b) => {
        const [, { codes }, measure] = given;
        const [p, q] = [a, b].map((pick) => (codes[pick % codes.length] ?? '').slice(0, 4));
        if (p === q || p === undefined || q === undefined) return;
        sameInEitherOrder(given, one(measure, byCodes([p])), other(measure, byCodes([q])));
      }),
      { numRuns: 60 },
    );
  });

  test('where one is a change of a rate and the other frees products or suspends another measure', () => {
    fc.assert(
      fc.property(cases, changes, ruleProducts(), ruleProducts(), fc.boolean(), (given, one, p, q, frees) => {
        const [, , first, second] = given;
        if (first === second || second === ORDINARY) return;
        const other = frees
          ? { kind: 'exempt', from: [second], products: q }
          : { kind: 'suspend', measures: [second] };
        sameInEitherOrder(given, one(first, p), other);
      }),
      { numRuns: 60 },
    );
  });

  test('and where both raise a rate by points, even of one measure', () => {
    fc.assert(
      fc.property(cases, ruleProducts(), ruleProducts(), fc.nat(300), fc.nat(300), (given, p, q, a, b) => {
        const [, , measure] = given;
        const rule = (tenth: number, products: object) =>
          duty('addToRate', measure, { points: String(tenth / 10), products });
        sameInEitherOrder(given, rule(a, p), rule(b, q));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the last word', () => {
  test('has a rate set for every product, whatever was changed before', () => {
    fc.assert(
      fc.property(cases, changes, changes, ruleProducts(), fc.nat(500), (given, one, other, p, tenth) => {
        const [, , measure] = given;
        const last = duty('setRate', measure, { rate: percent(tenth) });
        const before = [one(measure, p), other(measure, byCodes(['61', '85']))];
        expect(under(given, [...before, last])).toEqual(under(given, [last]));
      }),
      { numRuns: 60 },
    );
  });

  test('a rate set and then raised is not a rate raised and then set', () => {
    fc.assert(
      fc.property(flowSamples(), (table) => {
        const given: Case = ['2026-10-10' as IsoDate, table, 's301fl', 's301fl'];
        const [set, raise] = [
          duty('setRate', 's301fl', { rate: percent(100) }),
          duty('addToRate', 's301fl', { points: '5' }),
        ];
        const at = (tenth: number) => under(given, [duty('setRate', 's301fl', { rate: percent(tenth) })]);
        expect(under(given, [set, raise])).toEqual(at(150));
        expect(under(given, [raise, set])).toEqual(at(100));
      }),
      { numRuns: 15 },
    );
  });
});
