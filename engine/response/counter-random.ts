/**
 * Random numbers that are a function of their place: the same seed, draw and name give the same number, however
 * the work is split and in whatever order. Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror and Shaw, "Parallel
 * random numbers: as easy as 1, 2, 3", 2011); integers only, held to the authors' known answers by the tests.
 */

/** Constant of the key schedule, from the Skein hash function. */
const PARITY = 0x1bd11bda;

/** Of the rounds, four to a group. */
const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const;

export type Words = readonly [first: number, second: number];

export function threefry2x32([counter0, counter1]: Words, [key0, key1]: Words): Words {
  let x = (counter0 + key0) | 0;
  let y = (counter1 + key1) | 0;
  // The keys take turns: after each group the next one comes first.
  let next = key1 | 0;
  let afterNext = PARITY ^ key0 ^ key1;
  let last = key0 | 0;
  for (let group = 1; group <= 5; group += 1) {
    const start = group % 2 === 1 ? 0 : 4;
    for (let round = start; round < start + 4; round += 1) {
      const by = ROTATIONS[round] ?? 0;
      x = (x + y) | 0;
      y = ((y << by) | (y >>> (32 - by))) ^ x;
    }
    x = (x + next) | 0;
    y = (y + afterNext + group) | 0;
    const used = next;
    next = afterNext;
    afterNext = last;
    last = used;
  }
  return [x >>> 0, y >>> 0];
}

/** FNV-1a, 32 bits: a name's own row of numbers, whatever other names there are. */
export function nameWord(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * A number strictly between 0 and 1, with 52 bits, never an end: its logarithms and quantiles are finite.
 * `seed` a whole number from 0 to 2^53 - 1, `draw` from 0 to 2^32 - 1, `name` from `nameWord`.
 */
export function uniformAt(seed: number, draw: number, name: number): number {
  const key: Words = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0];
  const [high, low] = threefry2x32([draw >>> 0, name], key);
  return ((high >>> 6) * 2 ** 26 + (low >>> 6) + 0.5) / 2 ** 52;
}
