/**
 * What the facts that were not stated could move. The duty is linear in the share of each condition (see `worlds.ts`),
 * so its extremes over all completions lie where each unknown condition holds for all of the value or for none;
 * those corners are enumerated, not sampled.
 */
import { ONE, ZERO, type Decimal } from '../basis/decimal.ts';
import type { Cents } from '../basis/money.ts';
import { gradeOf, type ConditionId, type Grade } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';
import { isContentDoubted, isOverlapUntold, withOverlap, withWholeMetal, type Answer } from './answers.ts';
import { priceResolution, type DutyBasis, type PricedResolution, type UnpricedDuty } from './duty-lines.ts';
import { factOfUnit } from './minimum-price.ts';
import { keyOfAnswers } from './known-reach.ts';
import type { OrdinaryDuty } from './ordinary-duty.ts';
import type { Reach } from './reach.ts';
import { resolveReach, type Resolution } from './resolve.ts';

/** The fact that is open where the code is no statistical number. */
export const NUMBER_FACT = 'hts';

export interface MissingFact {
  /** The condition of the law, or null where the ordinary rate itself depends on the fact. */
  readonly condition: ConditionId | null;
  /** The fact of the article, where there is no condition. */
  readonly fact: string | null;
  /** The most that this fact alone could move the duty, whatever the others are; null: without bound. */
  readonly impact: Cents | null;
  /** How ordinary it is for these goods that the fact is not as presumed. */
  readonly grade: Grade;
}

export interface DutyEnds {
  readonly low: Cents;
  /** Null: without bound, as a minimum price is due on a quantity that was not stated. */
  readonly high: Cents | null;
}

export interface DutyRange extends DutyEnds {
  /** With extraordinary facts as presumed: what is open of ordinary goods. */
  readonly usual: DutyEnds;
  /** Greatest first; only facts that could move the duty. */
  readonly missing: readonly MissingFact[];
}

/**
 * Unknown metals exclude one another: each alone, or none. Several are presumed to share the value, which is a corner
 * too: their duties are rounded apart, so that together they may come to a cent more than either alone.
 */
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
  if (kinds.size > 1) all = [...all, new Map()];
  for (const { condition } of others) {
    all = all.flatMap((corner) => [
      new Map([...corner, [condition.id, false]]),
      new Map([...corner, [condition.id, true]]),
    ]);
  }
  return all;
}

const ORDINARY = { condition: null, grade: 'ordinary' } as const;

interface Price {
  readonly duty: Cents;
  readonly unpriced: readonly UnpricedDuty[];
}

/** Facts without bound first, then by money; equal ones stay in their order. */
export function byImpact(a: Pick<MissingFact, 'impact'>, b: Pick<MissingFact, 'impact'>): number {
  if (a.impact === b.impact) return 0;
  if (a.impact === null) return -1;
  return b.impact === null ? 1 : b.impact - a.impact;
}

/** From the lowest to the highest of several, each from one end to another; there is at least one. */
export function ends(of: readonly DutyEnds[]): DutyEnds {
  return of.reduce((all, { low, high }) => ({
    low: Math.min(all.low, low) as Cents,
    high: all.high === null || high === null ? null : (Math.max(all.high, high) as Cents),
  }));
}

function completed(answers: readonly Answer[], corner: ReadonlyMap<ConditionId, boolean>): readonly Answer[] {
  return answers.map((answer) => {
    const holds = corner.get(answer.condition.id);
    return holds === undefined ? answer : { ...answer, share: holds ? ONE : ZERO };
  });
}

/** Preparation of the range, before any amount. */
export interface RangePlan {
  readonly unknown: readonly Answer[];
  /** Of the answers that are not presumed, in the same order. */
  readonly grades: readonly Grade[];
  /** What was stated can be read in more than one way: corners then say it in each. */
  readonly hasReadings: boolean;
  /** The law at each corner. */
  readonly corners: readonly Resolution[];
  /** Corners at which every extraordinary fact is as presumed. */
  readonly usual: readonly boolean[];
  /** For each unknown condition: the sets of corners, by their places, that differ in it alone. */
  readonly differing: readonly (readonly (readonly number[])[])[];
}

function differingIn(
  { condition: { id: own, test } }: Answer,
  all: readonly ReadonlyMap<ConditionId, boolean>[],
): readonly (readonly number[])[] {
  const sets = new Map<string, number[]>();
  for (const [place, corner] of all.entries()) {
    const others = [...corner].filter(([id]) => id !== own).map(([id, holds]) => `${id}=${holds}`);
    const key = others.join();
    const known = sets.get(key);
    if (known === undefined) sets.set(key, [place]);
    else known.push(place);
  }
  const apart = test.kind === 'metalContent' ? apartFromShared(own, all) : [];
  return [...[...sets.values()].filter((places) => places.length > 1), ...apart];
}

/** A part that is stated ends the sharing of metals: each corner at which one has all, beside the one that they share. */
function apartFromShared(
  metal: ConditionId,
  all: readonly ReadonlyMap<ConditionId, boolean>[],
): readonly (readonly number[])[] {
  return all.flatMap((shared, place) => {
    if (shared.has(metal)) return [];
    return all.flatMap((corner, other) => {
      const isLike = [...shared].every(([id, holds]) => corner.get(id) === holds);
      const hasOne = [...corner].some(([id, holds]) => holds && !shared.has(id));
      return isLike && hasOne ? [[place, other]] : [];
    });
  });
}

/** Plans are large: kept for every reach, they were a fifth of the memory of a long file. */
const MOST_PLANS = 100;
const lastPlans = new Map<Reach, { readonly key: string; readonly plan: RangePlan }>();

/** The range of goods and the class that they begin are of one plan: the last of each reach is kept for that. */
export function planOfRange(
  reach: Reach,
  answers: readonly Answer[],
  denied: ReadonlySet<MeasureId>,
): RangePlan {
  const key = keyOfAnswers(answers, denied);
  const last = lastPlans.get(reach);
  if (last?.key === key) return last.plan;
  const plan = makePlan(reach, answers, denied);
  if (lastPlans.size >= MOST_PLANS) lastPlans.clear();
  lastPlans.set(reach, { key, plan });
  return plan;
}

const hasReadings = (answers: readonly Answer[]): boolean =>
  isOverlapUntold(answers) || answers.some(isContentDoubted);

/**
 * Other readings of what was stated, beside whatever else is open. How far content of the United States and metal are
 * the same: both ends of it. Goods that customs takes for metal throughout: the whole of them.
 */
function readingsOf(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const whole = answers.some(isContentDoubted) ? [withWholeMetal(answers)] : [];
  const overlaps = isOverlapUntold(answers)
    ? (['most', 'least'] as const).map((overlap) => withOverlap(answers, overlap))
    : [];
  return [...whole, ...overlaps];
}

function makePlan(reach: Reach, answers: readonly Answer[], denied: ReadonlySet<MeasureId>): RangePlan {
  const unknown = answers.filter(({ isOpen }) => isOpen);
  const all = corners(unknown);
  const presumed = ({ share }: Answer): boolean => share.greaterThan(0);
  const grades = unknown.map((answer) => gradeOf(answer.condition, reach.code, presumed(answer)));
  const isUsual = all.map((corner) =>
    unknown.every(
      (answer, place) =>
        grades[place] !== 'extraordinary' ||
        (corner.get(answer.condition.id) ?? presumed(answer)) === presumed(answer),
    ),
  );
  const resolved = all.map((corner) => completed(answers, corner));
  const readings = readingsOf(answers).flatMap((reading) => all.map((corner) => completed(reading, corner)));
  const completions = [...resolved, ...readings];
  return {
    unknown,
    grades,
    hasReadings: readings.length > 0,
    usual: completions.map((_, place) => isUsual[place % all.length] === true),
    corners: completions.map((each) => resolveReach(reach, each, denied)),
    differing: unknown.map((answer) => differingIn(answer, all)),
  };
}

/** The greatest distance between the corners of one set. */
export function greatestSpread(
  sets: readonly (readonly number[])[],
  dutyAt: (corner: number) => number,
): number {
  let greatest = 0;
  for (const places of sets) {
    let [low, high] = [Infinity, -Infinity];
    for (const place of places) {
      const duty = dutyAt(place);
      low = Math.min(low, duty);
      high = Math.max(high, duty);
    }
    greatest = Math.max(greatest, high - low);
  }
  return greatest;
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
  const isExact = ordinary.missing.length === 0;
  const isKnown = !answers.some(({ isOpen }) => isOpen) && !hasReadings(answers);
  const alone = { low: expected, high: expected };
  if (isKnown && isExact && known.unpriced.length === 0) return { ...alone, usual: alone, missing: [] };
  const plan = planOfRange(reach, answers, denied);
  const bounds = isExact ? [ordinary.expected] : [ordinary.low, ordinary.high];
  const at = (resolution: Resolution, ordinaryDuty: Decimal): Price =>
    priceResolution(resolution, { ...basis, ordinaryDuty }) ?? known;
  const prices = bounds.map((bound) => plan.corners.map((corner) => at(corner, bound)));
  const units = new Set(prices.flat().flatMap(({ unpriced }) => unpriced.map(({ unit }) => unit)));
  const quantities = [...units].map((unit) => ({ ...ORDINARY, fact: factOfUnit(unit), impact: null }));
  const missing = [
    ...quantities,
    ...missingFacts(plan, prices),
    ...articleFacts(ordinary, (bound) => at(resolveReach(reach, answers, denied), bound).duty),
  ];
  const over = (corners: readonly Price[]): DutyEnds =>
    ends([
      alone,
      ...corners.map(({ duty, unpriced }) => ({ low: duty, high: unpriced.length > 0 ? null : duty })),
    ]);
  const usual = prices.flatMap((own) => own.filter((_, corner) => plan.usual[corner]));
  return { ...over(prices.flat()), usual: over(usual), missing: missing.sort(byImpact) };
}

/** The facts of the article move the ordinary duty together; each is listed with all that they could move. */
function articleFacts(ordinary: OrdinaryDuty, dutyAt: (ordinary: Decimal) => number): readonly MissingFact[] {
  if (ordinary.missing.length === 0) return [];
  const impact = Math.abs(dutyAt(ordinary.high) - dutyAt(ordinary.low)) as Cents;
  return ordinary.missing.map((fact) => ({ ...ORDINARY, fact, impact }));
}

/** Duties without an amount differ between corners of one set: the fact moves the duty without bound. */
function movesUnpriced(sets: readonly (readonly number[])[], prices: readonly Price[]): boolean {
  const unpricedAt = (place: number): string =>
    (prices[place]?.unpriced ?? []).map(({ measure }) => measure).join();
  return sets.some((places) => new Set(places.map(unpricedAt)).size > 1);
}

function missingFacts(
  { unknown, grades, differing }: RangePlan,
  prices: readonly (readonly Price[])[],
): readonly MissingFact[] {
  const impacts = unknown.map(({ condition }, place) => {
    const sets = differing[place] ?? [];
    const spreads = prices.map((own) => greatestSpread(sets, (corner) => own[corner]?.duty ?? 0));
    const isUnbounded = prices.some((own) => movesUnpriced(sets, own));
    const impact = Math.max(0, ...spreads) as Cents;
    const grade = grades[place] ?? 'ordinary';
    return { condition: condition.id, fact: null, impact: isUnbounded ? null : impact, grade };
  });
  return impacts.filter(({ impact }) => impact === null || impact > 0);
}
