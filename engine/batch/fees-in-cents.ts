/** The fees of `entry-fees.ts` in whole numbers: a minimum and a maximum in whole cents bound the rounded amount too. */
import { Decimal, HUNDRED } from '../basis/decimal.ts';
import type { IsoDate } from '../basis/date.ts';
import { roundDutyToCents, type Cents } from '../basis/money.ts';
import type { Fee } from '../law/fee.ts';
import type { EntryType, TransportMode } from '../trade/shipment.ts';
import { entryFees, feesOn, INFORMAL_LIMIT, type EntryFees } from '../assess/entry-fees.ts';
import { isWithinGuards } from '../columnar/kernel.ts';
import { partsOf, type RateParts } from '../columnar/rate-parts.ts';
import { centsOf, NOTHING } from './linear-duty.ts';

/** Null: whole numbers cannot tell; `entryFees` does. */
export type FeesInCents = (
  date: IsoDate,
  entryCents: number,
  entryType: EntryType | null,
  mode: TransportMode | null,
) => EntryFees | null;

interface FeeInCents {
  readonly parts: RateParts;
  readonly minimum: number;
  readonly maximum: number;
}

const NO_FEE: FeeInCents = { parts: NOTHING, minimum: 0, maximum: 0 };
const INFORMAL_CENTS = INFORMAL_LIMIT.times(HUNDRED).toNumber();
const isWhole = (usd: string | null): boolean => usd === null || new Decimal(usd).times(HUNDRED).isInteger();
const bound = (usd: string | null, without: number): number =>
  usd === null ? without : roundDutyToCents(new Decimal(usd));

function inCents({ rate, minimum, maximum }: Fee): FeeInCents | null {
  const parts = partsOf(new Decimal(rate).dividedBy(HUNDRED));
  if (parts === null || !isWhole(minimum) || !isWhole(maximum)) return null;
  return { parts, minimum: bound(minimum, 0), maximum: bound(maximum, Infinity) };
}

interface FeesOfDay {
  readonly mpf: FeeInCents | null;
  readonly hmf: FeeInCents | null;
  /** Without regard to the value: what an informal entry pays, and whether a fee has no rate that day. */
  readonly informal: Cents | null;
}

export function feesInCents(fees: readonly Fee[]): FeesInCents {
  const byDay = new Map<IsoDate, FeesOfDay | null>();
  const read = (date: IsoDate): FeesOfDay | null => {
    const { mpf, hmf } = feesOn(fees, date);
    const [mpfInCents, hmfInCents] = [mpf, hmf].map((fee) => (fee === null ? NO_FEE : inCents(fee)));
    if (mpfInCents == null || hmfInCents == null) return null;
    const small = entryFees(fees, date, new Decimal(1), 'informal', 'air');
    return {
      mpf: mpf === null ? null : mpfInCents,
      hmf: hmf === null ? null : hmfInCents,
      informal: small.mpf,
    };
  };
  const amount = ({ parts, minimum, maximum }: FeeInCents, cents: number): Cents =>
    Math.min(maximum, Math.max(minimum, centsOf(cents, parts))) as Cents;
  return (date, entryCents, entryType, mode) => {
    if (entryType === 'postal' || entryType === 'section321') return null;
    const known = byDay.get(date);
    const day = known === undefined ? read(date) : known;
    byDay.set(date, day);
    if (day === null || !isWithinGuards(entryCents)) return null;
    const type = entryType ?? (entryCents > INFORMAL_CENTS ? 'formal' : 'informal');
    const assumed: ('entryType' | 'mode')[] = [];
    if (entryType === null) assumed.push('entryType');
    if (mode === null) assumed.push('mode');
    return {
      mpf: day.mpf === null ? null : type === 'formal' ? amount(day.mpf, entryCents) : day.informal,
      hmf:
        (mode ?? 'ocean') !== 'ocean'
          ? (0 as Cents)
          : day.hmf === null
            ? null
            : (centsOf(entryCents, day.hmf.parts) as Cents),
      assumed,
    };
  };
}
