/** Rates that the file states beside its numbers, each held against the law's amount on the law's own base. */
import type { Decimal } from '../basis/decimal.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import { percentOf } from '../schedule/apply-rate.ts';
import type { DeclaredLine, DeclaredRate } from '../trade/declared-entry.ts';
import type { Assessment } from '../assess/assess-code.ts';

/** Within a cent, as amounts are rounded; a file that states no percentage decides nothing. */
export const makesOneOf = (rate: DeclaredRate, base: Decimal, amounts: readonly number[]): boolean =>
  rate === null ||
  rate.length === 0 ||
  rate.some((percent) => {
    const cents = percentOf(base, percent).times(100);
    return amounts.some((amount) => cents.minus(amount).abs().lessThan(1));
  });

/** The numbers whose rate is not the law's, in the order of the file: headings, then the product's own. */
export function wrongRates(
  { headings, ownRate }: DeclaredLine,
  { shipment, ordinaryDuty, duties, duty }: Assessment,
): readonly HtsCode[] {
  const ofHeadings = headings.flatMap(({ heading, rate }) => {
    const own = duties.filter((each) => each.heading === heading);
    const [first] = own;
    const amount = own.reduce((sum, each) => sum + each.amount, 0);
    return first === undefined || makesOneOf(rate, first.base, [amount]) ? [] : [heading];
  });
  // Beside the product's own number some files have the rate of the whole line.
  return makesOneOf(ownRate, shipment.customsValue, [ordinaryDuty, duty])
    ? ofHeadings
    : [...ofHeadings, shipment.code];
}
