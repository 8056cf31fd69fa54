// @ts-check
/** Random choices that a seed repeats (Mulberry32): the same for the same seed on any machine. */

/** @typedef {{ below: (most: number) => number, one: <Thing>(of: readonly Thing[]) => Thing }} Chance */

/** @param {number} seed @returns {() => number} from 0 to just below 1 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {number} seed @returns {Chance} */
export function chance(seed) {
  const random = randomFrom(seed);
  const below = (/** @type {number} */ most) => Math.floor(random() * most);
  return { below, one: (of) => /** @type {any} */ (of[below(of.length)]) };
}
