/**
 * What the facts nobody gave could move. The duty is linear in the share of each condition (see `worlds.ts`),
 * so its extremes over all completions lie where each unknown condition holds for all of the value or for none;
 * those corners are enumerated, not sampled.
 */
import { ONE, ZERO, type Decimal } from '../basis/decimal.ts';
import type { Cents } from '../basis/money.ts';
import type { ConditionId } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';
import type { Answer } from './answers.ts';
import { priceResolution, type DutyBasis, type PricedResolution, type UnpricedDuty } from './duty-lines.ts';
import { factOfUnit } from './minimum-price.ts';
import type { OrdinaryDuty } from './ordinary-duty.ts';
import type { Reach } from './reach.ts';
import { resolveReach } from './resolve.ts';

/** The fact that is open where the code is no statistical number. */
export const NUMBER_FACT = 'hts';

export interface MissingFact {
  /** The condition of the law, or null where the ordinary rate itself turns on the fact. */
  readonly condition: ConditionId | null;
  /** The fact of the article, where there is no condition. */
  readonly fact: string | null;
  /** The most that this fact alone could move the duty, whatever the others are; null: without bound. */
  readonly impact: Cents | null;
}

export interface DutyRange {
  readonly low: Cents;
  /** Null: without bound, as a minimum price is due on a quantity that nobody gave. */
  readonly high: Cents | null;
  /** Greatest first; only facts that could move the duty. */
  readonly missing: readonly MissingFact[];
}

/** Unknown metals exclude one another: each alone, or none. */
function corners(unknown: readonly Answer[]): readonly ReadonlyMap<ConditionId, boolean>[] {
  const metals = unknown.filter(({ condition }) => condition.test.kind === 'metalContent');
  const others = unknown.filter(({ condition }) => condition.test.kind !== 'metalContent');
  const kinds = new Set(
    metals.map(({ condition: { test } }) => (test.kind === 'metalContent' ? test.metal : null)),
  );
  let all: readonly ReadonlyMap<ConditionId, boolean>[] = [null, ...kinds].map(
    (metal) =>
      new Map(
        metals.map(({ condition: { id, test } }) => [
          id,
          metal !== null && test.kind === 'metalContent' && test.metal === metal,
        ]),
      ),
  );
  for (const { condition } of others) {
    all = all.flatMap((corner) => [
      new Map([...corner, [condition.id, false]]),
      new Map([...corner, [condition.id, true]]),
    ]);
  }
  return all;
}

interface Price {
  readonly duty: number;
  readonly unpriced: readonly UnpricedDuty[];
}

type Pricer = (answers: readonly Answer[], ordinary: Decimal) => Price;

/** Prices of the corners that differ in one fact alone. */
interface Extremes {
  readonly low: number;
  readonly high: number;
  /** The unpriced duties of any corner; more than one such set: the fact moves the duty without bound. */
  readonly unpriced: ReadonlySet<string>;
}

function widened(seen: Extremes | undefined, { duty, unpriced }: Price): Extremes {
  const own = unpriced.map(({ measure }) => measure).join();
  return {
    low: Math.min(seen?.low ?? duty, duty),
    high: Math.max(seen?.high ?? duty, duty),
    unpriced: new Set([...(seen?.unpriced ?? []), own]),
  };
}

/** Facts without bound first, then by money; equal ones stay in their order. */
export function byImpact(a: Pick<MissingFact, 'impact'>, b: Pick<MissingFact, 'impact'>): number {
  if (a.impact === b.impact) return 0;
  if (a.impact === null) return -1;
  return b.impact === null ? 1 : b.impact - a.impact;
}

/** The higher of two upper ends. */
export function highest(ends: readonly (Cents | null)[]): Cents | null {
  return ends.reduce<Cents | null>(
    (most, end) => (most === null || end === null ? null : (Math.max(most, end) as Cents)),
    0 as Cents,
  );
}

function completed(answers: readonly Answer[], corner: ReadonlyMap<ConditionId, boolean>): readonly Answer[] {
  return answers.map((answer) => {
    const holds = corner.get(answer.condition.id);
    return holds === undefined ? answer : { ...answer, share: holds ? ONE : ZERO };
  });
}

export function rangeOf(
  reach: Reach,
  answers: readonly Answer[],
  denied: ReadonlySet<MeasureId>,
  basis: DutyBasis,
  ordinary: OrdinaryDuty,
  known: PricedResolution,
): DutyRange {
  const expected = known.duty;
  const price: Pricer = (given, ordinaryDuty) => {
    const resolution = resolveReach(reach, given, denied);
    const priced = priceResolution(resolution, { ...basis, ordinaryDuty });
    return priced ?? known;
  };
  const unknown = answers.filter(({ stated, condition }) => !stated && condition.asked);
  const bounds = ordinary.missing.length === 0 ? [ordinary.expected] : [ordinary.low, ordinary.high];
  if (unknown.length === 0 && ordinary.missing.length === 0 && known.unpriced.length === 0)
    return { low: expected, high: expected, missing: [] };
  let low: number = expected;
  let high: number = expected;
  const units = new Set<string>();
  const extremes = new Map<string, Extremes>();
  for (const corner of corners(unknown)) {
    const given = completed(answers, corner);
    for (const bound of bounds) {
      const priced = price(given, bound);
      low = Math.min(low, priced.duty);
      high = Math.max(high, priced.duty);
      for (const { unit } of priced.unpriced) units.add(unit);
      for (const { condition } of unknown) {
        const others = [...corner]
          .filter(([id]) => id !== condition.id)
          .map(([id, holds]) => `${id}=${holds}`);
        const key = `${condition.id}|${bound.toFixed()}|${others.join()}`;
        extremes.set(key, widened(extremes.get(key), priced));
      }
    }
  }
  const quantities = [...units].map((unit) => ({ condition: null, fact: factOfUnit(unit), impact: null }));
  const missing = [
    ...quantities,
    ...missingFacts(unknown, extremes),
    ...articleFacts(answers, ordinary, price),
  ];
  return {
    low: low as Cents,
    high: units.size > 0 ? null : (high as Cents),
    missing: missing.sort(byImpact),
  };
}

/** The facts of the article move the ordinary duty together; each is listed with all that they could move. */
function articleFacts(
  answers: readonly Answer[],
  ordinary: OrdinaryDuty,
  price: Pricer,
): readonly MissingFact[] {
  if (ordinary.missing.length === 0) return [];
  const impact = Math.abs(price(answers, ordinary.high).duty - price(answers, ordinary.low).duty) as Cents;
  return ordinary.missing.map((fact) => ({ condition: null, fact, impact }));
}

function missingFacts(
  unknown: readonly Answer[],
  extremes: ReadonlyMap<string, Extremes>,
): readonly MissingFact[] {
  const impacts = unknown.map(({ condition }) => {
    const own = [...extremes].filter(([key]) => key.startsWith(`${condition.id}|`)).map(([, each]) => each);
    const isUnbounded = own.some(({ unpriced }) => unpriced.size > 1);
    const impact = Math.max(0, ...own.map(({ low, high }) => high - low)) as Cents;
    return { condition: condition.id, fact: null, impact: isUnbounded ? null : impact };
  });
  return impacts.filter(({ impact }) => impact === null || impact > 0);
}
