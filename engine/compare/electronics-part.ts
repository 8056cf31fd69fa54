/**
 * The part of the gap that lies within computers and electronics, more than half of the trade: lines that the law
 * exempts are there beside lines that it charges in full, and a table by industry does not separate them.
 */
import { Decimal, ZERO } from '../basis/decimal.ts';
import { roundCents } from '../basis/money.ts';
import { isSpecialClassification, type MonthOfTrade } from '../trade/coarse-flows.ts';
import { ELECTRONICS_INDUSTRY } from '../trade/electronics.ts';
import type { IndustryValues } from './composition-part.ts';
import { dutyOnValue, type StatutoryMonth } from './statutory-by-month.ts';

/** Whole cents, but the exact `part`. */
export interface ElectronicsPart {
  readonly part: Decimal;
  /** The most that loading before a change and reliefs claimed could take from the duty on its lines. */
  readonly reliefs: number;
}

const NOTHING: ElectronicsPart = { part: ZERO, reliefs: 0 };

/**
 * `V s (r - c/v)`: the industry's value at its share of the composition, at the rate that the law takes from the
 * composition's lines of it, less the same at its collected rate. With the part of composition this leaves the same
 * sum over the other industries. Nothing where the industry has no trade in the month or in the composition.
 */
export function electronicsPart(
  month: MonthOfTrade,
  statutory: StatutoryMonth,
  composition: IndustryValues,
): ElectronicsPart {
  const traded = month.industries.filter((flow) => !isSpecialClassification(flow) && flow.customsValue > 0);
  const own = traded.find(({ industry }) => industry === ELECTRONICS_INDUSTRY);
  const base = traded.reduce((sum, { industry }) => sum + (composition.get(industry) ?? 0), 0);
  const share = composition.get(ELECTRONICS_INDUSTRY) ?? 0;
  const known = statutory.laws.every(({ law }) => law.electronics.customsValue > 0);
  if (own === undefined || base === 0 || share === 0 || !known) return NOTHING;
  const value = traded.reduce((sum, { customsValue }) => sum + customsValue, 0);
  const atShare = new Decimal(value).times(share).dividedBy(base);
  const baseOf = (law: StatutoryMonth['laws'][number]['law']): number => law.electronics.customsValue;
  const byLaw = dutyOnValue(statutory, atShare, ({ electronics }) => electronics.duty, baseOf);
  const lowest = dutyOnValue(statutory, atShare, ({ electronics }) => electronics.lowest, baseOf);
  const collected = atShare.times(own.calculatedDuty).dividedBy(own.customsValue);
  return { part: byLaw.minus(collected), reliefs: roundCents(byLaw.minus(lowest)) };
}
