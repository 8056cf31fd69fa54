/** The refund of one entry: what is refundable, the interest to a day, and the door to ask at. */
import { isInForce, type IsoDate } from '../basis/date.ts';
import { Decimal } from '../basis/decimal.ts';
import { roundCents, type Cents } from '../basis/money.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { RefundLaw, Taxpayer } from '../law/refund-law.ts';
import {
  doorsOf,
  doorToTake,
  liquidationOf,
  type DoorOfEntry,
  type EntryStanding,
  type Liquidation,
} from './doors.ts';
import { interestFactor } from './interest.ts';

/** Duty that was paid under one chapter 99 heading of the entry. */
export interface PaidUnderHeading {
  readonly heading: HtsCode;
  readonly cents: Cents;
}

export type RefundInterest =
  | { readonly kind: 'known'; readonly cents: Cents }
  /** No rate is published from this day on; `cents` is the interest up to it. */
  | { readonly kind: 'unknownFrom'; readonly day: IsoDate; readonly cents: Cents }
  | { readonly kind: 'unknown' };

export type EntryRefund =
  /** The entry lies outside the days in which the duty was collected. */
  | { readonly kind: 'outsideDays' }
  | { readonly kind: 'nothingPaid' }
  | {
      readonly kind: 'refundable';
      readonly refundable: Cents;
      readonly byHeading: readonly PaidUnderHeading[];
      readonly interest: RefundInterest;
      /** The deposit's day where it is stated, else the day of entry. */
      readonly depositBasis: 'stated' | 'entryDate';
      readonly liquidation: Liquidation;
      readonly doors: readonly DoorOfEntry[];
      readonly take: ReturnType<typeof doorToTake>;
    };

export interface RefundRequest {
  readonly standing: EntryStanding;
  readonly paid: readonly PaidUnderHeading[];
  readonly deposited: IsoDate | null;
  readonly taxpayer: Taxpayer;
  /** The day on which the refund is imagined to be paid and the doors are looked at. */
  readonly asOf: IsoDate;
}

export function refundOfEntry(law: RefundLaw, request: RefundRequest): EntryRefund {
  const { standing, paid, deposited, taxpayer, asOf } = request;
  if (!isInForce(law.entries, standing.entryDate)) return { kind: 'outsideDays' };
  const byHeading = paid.filter(({ heading }) => law.headings.some((each) => each.heading === heading));
  const refundable = byHeading.reduce((total, { cents }) => total + cents, 0) as Cents;
  if (refundable === 0) return { kind: 'nothingPaid' };
  const doors = doorsOf(law, standing, asOf);
  return {
    kind: 'refundable',
    refundable,
    byHeading,
    interest: interestOn(law, refundable, taxpayer, deposited ?? standing.entryDate, asOf),
    depositBasis: deposited === null ? 'entryDate' : 'stated',
    liquidation: liquidationOf(law, standing),
    doors,
    take: doorToTake(doors),
  };
}

/** Rounded once, at the end of the span: the law compounds interest, it does not pay it by the day. */
function interestOn(
  law: RefundLaw,
  refundable: Cents,
  taxpayer: Taxpayer,
  deposit: IsoDate,
  asOf: IsoDate,
): RefundInterest {
  const interest = interestFactor(law.interest, taxpayer, deposit, asOf);
  if (interest.kind === 'beforeTable') return { kind: 'unknown' };
  const cents = roundCents(new Decimal(refundable).times(interest.factor));
  return interest.kind === 'known'
    ? { kind: 'known', cents }
    : { kind: 'unknownFrom', day: interest.day, cents };
}
