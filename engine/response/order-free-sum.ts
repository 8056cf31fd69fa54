/** Sums that do not depend on the order of their terms, to the last bit: sorted first, compensated while added. */

/** Not a number in, not a number out: callers refuse results that are not finite. */
export function orderFreeSum(terms: readonly number[]): number {
  const sorted = new Float64Array(terms).sort();
  let total = 0;
  let lost = 0;
  for (const term of sorted) {
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + lost;
}
