/** A line's value divided into worlds of yes and no: nothing is lost, nothing counted twice, shares are only weights. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { answerForTrade, type Question } from '../../engine/assess/answers.ts';
import { NOTHING_DENIED, resolve, type Resolution } from '../../engine/assess/resolve.ts';
import { totalWeight, worldsOf } from '../../engine/assess/worlds.ts';
import { Decimal, ONE, ZERO } from '../../engine/basis/decimal.ts';
import type { ConditionId, Share } from '../../engine/law/condition.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import { shareText } from '../arbitraries/choice.ts';
import { anyRealCode } from '../arbitraries/codes.ts';
import { entryDates } from '../arbitraries/dates.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { assessed, manyShipments } from '../arbitraries/real-shipments.ts';
import { DAYS, NUMBERS, syntheticLaws, type SyntheticLaw } from '../arbitraries/rulebooks.ts';
import { answers } from '../arbitraries/scenarios.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const decimals = (shares: Readonly<Record<string, string>>): ReadonlyMap<ConditionId, Decimal> =>
  new Map(Object.entries(shares).map(([id, share]) => [id as ConditionId, new Decimal(share)]));

type Shares = Readonly<Record<string, string>>;
interface Case {
  readonly resolved: (shares: Shares) => Resolution;
  readonly shares: Shares;
}

const real = () =>
  fc.tuple(entryDates(), anyRealCode(), answers()).map(([date, code, shares]): Case => {
    const law = lawOfDate(realData().rulebook, date);
    return {
      shares,
      resolved: (all) => resolve(law, code, answerForTrade(decimals(all), ONE), NOTHING_DENIED, null),
    };
  });

const madeUp = () =>
  fc
    .tuple(
      syntheticLaws,
      fc.constantFrom(...DAYS),
      fc.constantFrom(...NUMBERS),
      fc.dictionary(
        fc.nat({ max: 8 }).map((index) => `c${index}`),
        shareText,
        { maxKeys: 6 },
      ),
    )
    .map(([{ rulebook }, date, code, shares]: [SyntheticLaw, string, string, Shares]): Case => {
      const law = lawOfDate(rulebook, date as IsoDate);
      return {
        shares,
        resolved: (all) =>
          resolve(law, code as HtsCode, answerForTrade(decimals(all), ONE), NOTHING_DENIED, null),
      };
    });

const cases = () => fc.oneof(real(), madeUp());

describe('worlds', () => {
  test('weigh one in all, none of them nothing, and no two are alike', () => {
    fc.assert(
      fc.property(cases(), ({ resolved, shares }) => {
        const worlds = worldsOf([...resolved(shares).answers.values()]);
        const weight = totalWeight(worlds);
        expect(weight.minus(ONE).abs().lessThan('1e-30')).toBe(true);
        expect(worlds.every((world) => world.weight.greaterThan(0))).toBe(true);
        const alike = new Set(worlds.map(({ holds }) => JSON.stringify([...holds].toSorted())));
        expect(alike.size).toBe(worlds.length);
      }),
      { numRuns: 200 },
    );
  });

  test('in which a condition holds weigh its share', () => {
    fc.assert(
      fc.property(cases(), ({ resolved, shares }) => {
        const given = [...resolved(shares).answers.values()];
        const worlds = worldsOf(given);
        for (const { condition, share } of given) {
          if (condition.test.kind === 'metalContent') continue;
          const holding = worlds.filter(({ holds }) => holds.get(condition.id) === true);
          expect(totalWeight(holding).minus(share).abs().lessThan('1e-30')).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('of three metals that share a value equally leave no remainder', () => {
    const metals = (['steel', 'aluminum', 'copper'] as const).map((metal): Question => {
      const test = { kind: 'metalContent', metal, fact: `${metal}_content_pct` } as const;
      const one = '1' as Share;
      const condition = {
        test,
        shipmentDefault: one,
        unusual: [],
        tradeDefault: one,
        asked: true,
        assumption: '',
        citations: [],
      };
      return { condition: { id: metal as ConditionId, ...condition }, presumed: null };
    });
    expect(worldsOf(answerForTrade(new Map(), ONE)(metals))).toHaveLength(3);
  });

  test('hold at most one metal', () => {
    fc.assert(
      fc.property(cases(), ({ resolved, shares }) => {
        const given = [...resolved(shares).answers.values()];
        for (const { holds } of worldsOf(given)) {
          const metals = given.flatMap(({ condition: { id, test } }) =>
            test.kind === 'metalContent' && holds.get(id) === true ? [test.metal] : [],
          );
          expect(new Set(metals).size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('have no more than one measure of a group, and a line of an entry has no more in any of its worlds', () => {
    fc.assert(
      fc.property(cases(), ({ resolved, shares }) => {
        for (const { decision } of resolved(shares).decided) {
          const groups = decision.duties.flatMap(({ measure: { group } }) => (group === null ? [] : [group]));
          expect(new Set(groups).size).toBe(groups.length);
        }
      }),
      { numRuns: 200 },
    );
    manyShipments((plain) => {
      for (const { decision } of assessed(plain).resolution.decided) {
        const groups = decision.duties.flatMap(({ measure: { group } }) => (group === null ? [] : [group]));
        expect(new Set(groups).size).toBe(groups.length);
      }
    }, 150);
  });
});

describe('the share of the value that a duty falls on', () => {
  const shareOf = (resolution: Resolution, id: string): Decimal =>
    resolution.applied.find(({ duty }) => duty.measure.id === id)?.share ?? ZERO;
  const withCondition = cases()
    .map((item) => ({ item, given: [...item.resolved(item.shares).answers.values()] }))
    .filter(({ given }) => given.length > 0)
    .chain(({ item, given }) => fc.tuple(fc.constant(item), fc.constantFrom(...given), shareText));

  test('is affine in the share of every condition', () => {
    fc.assert(
      fc.property(withCondition, ([{ resolved, shares }, { condition }, share]) => {
        const at = (value: string): Resolution => resolved({ ...shares, [condition.id]: value });
        const [none, all, part] = [at('0'), at('1'), at(share)];
        for (const { measure } of part.reach.duties) {
          const [low, high] = [shareOf(none, measure.id), shareOf(all, measure.id)];
          const expected = low.plus(high.minus(low).times(share));
          expect(shareOf(part, measure.id).minus(expected).abs().lessThan('1e-30')).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('at none and at all is the law where the condition fails and where it holds', () => {
    fc.assert(
      fc.property(withCondition, ([{ resolved, shares }, { condition }]) => {
        if (condition.test.kind === 'metalContent') return;
        for (const [value, holds] of [
          ['0', false],
          ['1', true],
        ] as const) {
          const { decided } = resolved({ ...shares, [condition.id]: value });
          expect(decided.every(({ world }) => world.holds.get(condition.id) === holds)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is never more than all of it, and never negative', () => {
    fc.assert(
      fc.property(cases(), ({ resolved, shares }) => {
        for (const { share } of resolved(shares).applied)
          expect(share.greaterThan(0) && share.lessThanOrEqualTo(ONE.plus('1e-30'))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
