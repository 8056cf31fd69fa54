/** Sums that do not depend on the order of their terms, to the last bit: sorted first, compensated while added. */

const itself = (term: number): number => term;

/** Not a number in, not a number out: callers refuse results that are not finite. */
export function orderFreeSum(terms: readonly number[]): number {
  return orderFreeSumOf(terms, itself);
}

/** Of one amount of every item. Zeros are left out before sorting: they change no bit, and most amounts are none. */
export function orderFreeSumOf<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  const terms = new Float64Array(items.length);
  let count = 0;
  for (const item of items) {
    const term = amount(item);
    if (term === 0) continue;
    terms[count] = term;
    count += 1;
  }
  const sorted = terms.subarray(0, count).sort();
  let total = 0;
  let lost = 0;
  for (const term of sorted) {
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + lost;
}
