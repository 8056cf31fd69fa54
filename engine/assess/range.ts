/**
 * What the facts nobody gave could move. The duty is linear in the share of each condition (see `worlds.ts`),
 * so its extremes over all completions lie where each unknown condition holds for all of the value or for none;
 * those corners are enumerated, not sampled.
 */
import { ONE, ZERO } from '../basis/decimal.ts';
import type { Cents } from '../basis/money.ts';
import type { ConditionId } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';
import type { Answer } from './answers.ts';
import { priceResolution, type DutyBasis } from './duty-lines.ts';
import type { Reach } from './reach.ts';
import { resolveReach } from './resolve.ts';

export interface MissingFact {
  readonly condition: ConditionId;
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

export function rangeOf(
  reach: Reach,
  answers: readonly Answer[],
  denied: ReadonlySet<MeasureId>,
  basis: DutyBasis,
  ordinaryDuty: Cents,
  expected: Cents,
): DutyRange {
  const unknown = answers.filter(({ stated, condition }) => !stated && condition.asked);
  if (unknown.length === 0) return { low: expected, high: expected, missing: [] };
  let low: number = expected;
  let high: number = expected;
  const extremes = new Map<string, { low: number; high: number }>();
  for (const corner of corners(unknown)) {
    const completed = answers.map((answer) => {
      const holds = corner.get(answer.condition.id);
      return holds === undefined ? answer : { ...answer, share: holds ? ONE : ZERO };
    });
    const duty =
      priceResolution(resolveReach(reach, completed, denied), basis, ordinaryDuty)?.duty ?? expected;
    low = Math.min(low, duty);
    high = Math.max(high, duty);
    for (const { condition } of unknown) {
      const others = [...corner].filter(([id]) => id !== condition.id).map(([id, holds]) => `${id}=${holds}`);
      const key = `${condition.id}|${others.join()}`;
      const seen = extremes.get(key) ?? { low: duty, high: duty };
      extremes.set(key, { low: Math.min(seen.low, duty), high: Math.max(seen.high, duty) });
    }
  }
  return { low: low as Cents, high: high as Cents, missing: missingFacts(unknown, extremes) };
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
    return { condition: condition.id, impact: impact as Cents };
  });
  return impacts.filter(({ impact }) => impact > 0).sort((a, b) => b.impact - a.impact);
}
