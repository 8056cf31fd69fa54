/**
 * User fees, owed once per entry on the value of all its lines: MPF between the minimum and maximum of the
 * fiscal year for a formal entry, flat for an informal one (19 U.S.C. 58c(a)(9)); HMF on cargo that arrives by
 * ocean, without minimum or maximum (26 U.S.C. 4461).
 */
import { Decimal, maximum, minimum } from '../basis/decimal.ts';
import { isInForce, type IsoDate } from '../basis/date.ts';
import { roundDutyToCents, type Cents } from '../basis/money.ts';
import type { Fee } from '../law/fee.ts';
import { percentOf } from '../schedule/apply-rate.ts';
import type { EntryType, TransportMode } from '../trade/shipment.ts';

export interface EntryFees {
  /** Null: no rate is known for that date. */
  readonly mpf: Cents | null;
  readonly hmf: Cents | null;
  /** What was assumed because it was not stated. */
  readonly assumed: readonly ('entryType' | 'mode')[];
}

/** Goods of up to this value may be entered informally (19 CFR 143.21; an assumption). */
export const INFORMAL_LIMIT: Decimal = new Decimal(2500);

function feeOn(fees: readonly Fee[], name: Fee['fee'], date: IsoDate): Fee | null {
  return fees.find(({ fee, effective }) => fee === name && isInForce(effective, date)) ?? null;
}

/** The parts of the fees of a date; null where no rate is known for it. */
export function feesOn(
  fees: readonly Fee[],
  date: IsoDate,
): { readonly mpf: Fee | null; readonly hmf: Fee | null } {
  return { mpf: feeOn(fees, 'mpf', date), hmf: feeOn(fees, 'hmf', date) };
}

function merchandiseProcessingFee(fee: Fee, value: Decimal, type: EntryType): Cents {
  if (type !== 'formal') return roundDutyToCents(new Decimal(fee.informal ?? 0));
  const adValorem = percentOf(value, fee.rate);
  const floored = fee.minimum === null ? adValorem : maximum(adValorem, new Decimal(fee.minimum));
  return roundDutyToCents(fee.maximum === null ? floored : minimum(floored, new Decimal(fee.maximum)));
}

export function entryFees(
  fees: readonly Fee[],
  date: IsoDate,
  entryValue: Decimal,
  entryType: EntryType | null,
  mode: TransportMode | null,
): EntryFees {
  const type = entryType ?? (entryValue.greaterThan(INFORMAL_LIMIT) ? 'formal' : 'informal');
  const by = mode ?? (type === 'postal' ? 'mail' : 'ocean');
  const mpf = feeOn(fees, 'mpf', date);
  const hmf = feeOn(fees, 'hmf', date);
  const assumed: ('entryType' | 'mode')[] = [];
  if (entryType === null) assumed.push('entryType');
  if (mode === null && type !== 'postal') assumed.push('mode');
  return {
    mpf: mpf === null ? null : merchandiseProcessingFee(mpf, entryValue, type),
    hmf:
      by !== 'ocean' ? (0 as Cents) : hmf === null ? null : roundDutyToCents(percentOf(entryValue, hmf.rate)),
    assumed,
  };
}
