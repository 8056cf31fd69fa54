/** Interest on an overpayment of duty: daily compounding at the rate of each quarter (26 U.S.C. 6622(a)). */
import { dayAfter, daysBetween, type IsoDate } from '../basis/date.ts';
import { Decimal, HUNDRED, ONE } from '../basis/decimal.ts';
import type { InterestQuarter, RefundLaw, Taxpayer } from '../law/refund-law.ts';

const DAYS_OF_A_YEAR = 365;

export type InterestFactor =
  /** Interest per dollar. */
  | { readonly kind: 'known'; readonly factor: Decimal }
  /** The rate of a quarter on the way is not published: interest up to that quarter, and the first day without a rate. */
  | { readonly kind: 'unknownFrom'; readonly day: IsoDate; readonly factor: Decimal }
  /** The deposit lies before the first rate of the table. */
  | { readonly kind: 'beforeTable'; readonly from: IsoDate };

/**
 * Interest from the day of the deposit, which counts, to the day of the refund, which does not
 * (19 U.S.C. 1505(c)). The factor is of one dollar: `0.0459` is 4.59%.
 */
export function interestFactor(
  law: RefundLaw['interest'],
  taxpayer: Taxpayer,
  deposit: IsoDate,
  refund: IsoDate,
): InterestFactor {
  const [first] = law.quarters;
  if (first === undefined || deposit < first.from)
    return { kind: 'beforeTable', from: first?.from ?? deposit };
  const firstUnknown = dayAfter(law.until);
  const end = refund < firstUnknown ? refund : firstUnknown;
  const factor = law.quarters
    .map((quarter, index) =>
      growth(quarter, law.quarters[index + 1]?.from ?? firstUnknown, taxpayer, deposit, end),
    )
    .reduce((product, each) => product.times(each), ONE)
    .minus(ONE);
  return refund <= firstUnknown
    ? { kind: 'known', factor }
    : { kind: 'unknownFrom', day: firstUnknown, factor };
}

function growth(
  quarter: InterestQuarter,
  next: IsoDate,
  taxpayer: Taxpayer,
  deposit: IsoDate,
  end: IsoDate,
): Decimal {
  const start = deposit > quarter.from ? deposit : quarter.from;
  const stop = end < next ? end : next;
  const days = daysBetween(start, stop);
  if (days <= 0) return ONE;
  const daily = new Decimal(quarter.rates[taxpayer]).dividedBy(HUNDRED).dividedBy(DAYS_OF_A_YEAR);
  return ONE.plus(daily).pow(days);
}
