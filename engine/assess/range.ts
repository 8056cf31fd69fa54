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
import { priceResolution, type DutyBasis } from './duty-lines.ts';
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
  /** The most that this fact alone could move the duty, whatever the others are. */
  readonly impact: Cents;
}

export interface DutyRange {
  readonly low: Cents;
  readonly high: Cents;
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

type Pricer = (answers: readonly Answer[], ordinary: Decimal) => number;

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
  expected: Cents,
): DutyRange {
  const price: Pricer = (given, ordinaryDuty) => {
    const resolution = resolveReach(reach, given, denied);
    const priced = priceResolution(resolution, { ...basis, ordinaryDuty });
    return priced?.duty ?? expected;
  };
  const unknown = answers.filter(({ stated, condition }) => !stated && condition.asked);
  const bounds = ordinary.missing.length === 0 ? [ordinary.expected] : [ordinary.low, ordinary.high];
  if (unknown.length === 0 && ordinary.missing.length === 0)
    return { low: expected, high: expected, missing: [] };
  let low: number = expected;
  let high: number = expected;
  const extremes = new Map<string, { low: number; high: number }>();
  for (const corner of corners(unknown)) {
    const given = completed(answers, corner);
    for (const bound of bounds) {
      const duty = price(given, bound);
      low = Math.min(low, duty);
      high = Math.max(high, duty);
      for (const { condition } of unknown) {
        const others = [...corner]
          .filter(([id]) => id !== condition.id)
          .map(([id, holds]) => `${id}=${holds}`);
        const key = `${condition.id}|${bound.toFixed()}|${others.join()}`;
        const seen = extremes.get(key) ?? { low: duty, high: duty };
        extremes.set(key, { low: Math.min(seen.low, duty), high: Math.max(seen.high, duty) });
      }
    }
  }
  const missing = [...missingFacts(unknown, extremes), ...articleFacts(answers, ordinary, price)];
  return { low: low as Cents, high: high as Cents, missing: missing.sort((a, b) => b.impact - a.impact) };
}

/** The facts of the article move the ordinary duty together; each is listed with all that they could move. */
function articleFacts(
  answers: readonly Answer[],
  ordinary: OrdinaryDuty,
  price: Pricer,
): readonly MissingFact[] {
  if (ordinary.missing.length === 0) return [];
  const impact = Math.abs(price(answers, ordinary.high) - price(answers, ordinary.low)) as Cents;
  return ordinary.missing.map((fact) => ({ condition: null, fact, impact }));
}

function missingFacts(
  unknown: readonly Answer[],
  extremes: ReadonlyMap<string, { low: number; high: number }>,
): readonly MissingFact[] {
  const impacts = unknown.map(({ condition }) => {
    let impact = 0;
    for (const [key, { low, high }] of extremes) {
      if (key.startsWith(`${condition.id}|`)) impact = Math.max(impact, high - low);
    }
    return { condition: condition.id, fact: null, impact: impact as Cents };
  });
  return impacts.filter(({ impact }) => impact > 0);
}
