/** Orders of players drawn by counting: each is a function of seed, stream and index, with no generator to carry. */

/** The finaliser of MurmurHash3 (Austin Appleby, public domain): a bijection of 32 bits that mixes them well. */
function mixed(bits: number): number {
  let hash = bits ^ (bits >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 2^32 over the golden ratio: keeps small counters apart before they are mixed. */
const STEP = 0x9e3779b9;

function keyed(key: number, counter: number): number {
  return mixed((key ^ Math.imul(counter + 1, STEP)) >>> 0);
}

/**
 * Positions 0 to `count` - 1 in the `index`-th order of a stream, by the exchange shuffle (R. Durstenfeld,
 * "Algorithm 235: Random permutation", Communications of the ACM 7, 1964). A draw among k differs from even by
 * at most k / 2^32, far below what any number of orders used here could show.
 */
export function randomOrder(seed: number, stream: number, index: number, count: number): readonly number[] {
  const key = keyed(keyed(mixed(seed >>> 0), stream), index);
  const order = Array.from({ length: count }, (_, position) => position);
  for (let end = count - 1; end > 0; end--) {
    const drawn = Math.floor((keyed(key, end) / 2 ** 32) * (end + 1));
    const moved = order[end] ?? 0;
    order[end] = order[drawn] ?? 0;
    order[drawn] = moved;
  }
  return order;
}
