/** The laws an entry is put under, as columns: the next scheduled change of itself, then those that were chosen. */
import type { ScenarioOfSet } from '../../../engine/index.ts';
import type { MeasureUnderScenario, ScenarioOutcome } from '../worker/estimate-protocol.ts';

export interface LawBeside {
  readonly named: ScenarioOfSet;
  readonly title: string;
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

interface Totals {
  readonly duty: number;
  /** Numbers of the lines without a figure. */
  readonly without: readonly number[];
}

/** The duty beyond the estimate's own; null where only a lower bound of either is known. */
export const differenceTo = (own: Totals, { duty, without }: Totals): number | null =>
  own.without.length > 0 || without.length > 0 ? null : duty - own.duty;

/** Null: no rate of a fee is known for the date, or lines have no figure. */
export const landedAt = (
  customsValue: number,
  of: Totals & { readonly mpf: number | null; readonly hmf: number | null },
): number | null => {
  const fees = feesOf(of);
  return fees === null || of.without.length > 0 ? null : customsValue + of.duty + fees;
};

/** Null: no rate of a fee is known for the date. */
const feesOf = (of: { readonly mpf: number | null; readonly hmf: number | null }): number | null =>
  of.mpf === null || of.hmf === null ? null : of.mpf + of.hmf;
