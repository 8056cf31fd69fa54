/** The laws an entry is put under, as columns: the next scheduled change of itself, then those that were chosen. */
import type { ScenarioOfSet } from '../../../engine/index.ts';
import type { MeasureUnderScenario, ScenarioOutcome } from '../worker/estimate-protocol.ts';

export interface LawBeside {
  readonly named: ScenarioOfSet;
  /** Place among those chosen; null: the next change, which nobody chose. */
  readonly place: number | null;
  readonly outcome: ScenarioOutcome | null;
}

export type DutyCell = Pick<MeasureUnderScenario, 'amount' | 'rate'>;
export type NamedDuty = DutyCell & { readonly measure: string };

export const keyOf = ({ named, place }: LawBeside): string =>
  `${place ?? 'next'} ${typeof named === 'string' ? named : named.id}`;

export const cellOf = (list: readonly NamedDuty[], measure: string): DutyCell | null =>
  list.find((each) => each.measure === measure) ?? null;

/** Null: no rate of a fee is known for the date. */
export const feesOf = (of: { readonly mpf: number | null; readonly hmf: number | null }): number | null =>
  of.mpf === null || of.hmf === null ? null : of.mpf + of.hmf;
