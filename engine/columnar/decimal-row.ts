/** One duty of one row in exact decimals, through the same functions as a line that is explained: the reference. */
import { Decimal, HUNDRED } from '../basis/decimal.ts';
import { roundCents } from '../basis/money.ts';
import type { AdditionalRate, MeasureId } from '../law/measure.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import { exactAdditionalDuty, exactOrdinaryDuty, type DutyBasis } from '../assess/duty-lines.ts';
import type { DutyShare, RowClass } from './row-class.ts';

export type RatesOfDay = ReadonlyMap<MeasureId, AdditionalRate>;

export function ratesOfDay(law: LawOfDate): RatesOfDay {
  return new Map(law.duties.map(({ measure, period }) => [measure.id, period.rate]));
}

/** Trade tables carry no quantities, so an additional duty on them is a percentage of value. */
export function additionalOf(rates: RatesOfDay, { measure, pieces }: DutyShare, basis: DutyBasis): Decimal {
  const rate = rates.get(measure);
  if (rate === undefined) throw new Error(`a duty of another day was compiled: ${measure}`);
  const exact = exactAdditionalDuty(rate, pieces, basis);
  if (exact.kind !== 'amount')
    throw new Error(`additional duty on trade flows is not ad valorem: ${exact.kind}`);
  return exact.usd;
}

/** `value` and `calculatedDuty` in cents; so is the ordinary duty that comes of them. */
export function basisOf(
  { ordinary }: RowClass,
  { rateChanges }: LawOfDate,
  value: Decimal,
  calculatedDuty: Decimal,
): DutyBasis {
  const ordinaryDuty =
    ordinary.kind === 'percent' ? value.times(ordinary.percent).dividedBy(HUNDRED) : calculatedDuty;
  return { customsValue: value, quantities: [], ordinaryDuty, changes: rateChanges };
}

/** Exact, before rounding, in the unit of the basis; slot 0 is the ordinary duty. A duty the class lacks is zero. */
export function exactSlot(rates: RatesOfDay, rowClass: RowClass, slot: number, basis: DutyBasis): Decimal {
  if (slot === 0) return exactOrdinaryDuty(rowClass.ordinaryPieces, basis);
  const duty = rowClass.duties[slot - 1];
  return duty === undefined ? new Decimal(0) : additionalOf(rates, duty, basis);
}

/** Whole cents of one slot of a row. */
export function decimalCents(
  law: LawOfDate,
  rates: RatesOfDay,
  rowClass: RowClass,
  slot: number,
  amounts: { readonly value: number; readonly calculatedDuty: number },
): number {
  const { value, calculatedDuty } = amounts;
  const basis = basisOf(rowClass, law, new Decimal(value), new Decimal(calculatedDuty));
  return roundCents(exactSlot(rates, rowClass, slot, basis));
}
