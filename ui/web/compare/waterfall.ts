/** A difference as steps from one duty to another: where each begins and ends, for bars beside a table. */
import type { ScenarioAttribution } from '../../../engine/index.ts';

export interface Step {
  /** Of the change; `rounding` for the cents that no change is given. */
  readonly key: string;
  /** Place among the changes; null for the rounding. */
  readonly change: number | null;
  /** Whole cents. */
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

/** Greatest first, the rounding last; from `start` the steps lead to the cent to `start` and the difference. */
export function stepsOf({ changes, attribution }: ScenarioAttribution, start: number): readonly Step[] {
  const shares = attribution.shares
    .map((share) => ({ key: changes[share.player]?.key ?? '', change: share.player, amount: share.total }))
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.change - b.change);
  const rounding = { key: 'rounding', change: null, amount: attribution.rounding.total };
  let level = start;
  return [...shares, rounding].map((each) => {
    const from = level;
    level += each.amount;
    return { ...each, from, to: level };
  });
}

/** Of the room for bars, in percent from the left; a step that is not zero is never invisible. */
export function barOf(
  { from, to }: Step,
  steps: readonly Step[],
): { readonly left: number; readonly width: number } {
  const ends = steps.flatMap((step) => [step.from, step.to]);
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const room = highest - lowest;
  if (room === 0) return { left: 0, width: 0 };
  const left = ((Math.min(from, to) - lowest) / room) * 100;
  const width = from === to ? 0 : Math.max((Math.abs(to - from) / room) * 100, 0.5);
  return { left: Math.min(left, 99.5), width };
}
