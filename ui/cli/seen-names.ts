/**
 * Names met so far in a file of any length, eight bytes each: a name is known by 53 bits of its hash. Where two names
 * have the same bits the second counts as met before, so whoever asks must bear that.
 */

export interface SeenNames {
  /** Whether the name was met before; it is from now on. */
  readonly meet: (name: string) => boolean;
}

const LEAST = 1 << 10;
const HIGH_BITS = 2 ** 21;

/** Never zero, which marks an empty place. */
function hashOf(name: string): number {
  let [first, second] = [0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ (code + (first >>> 15)), 0x27d4eb2f);
  }
  return ((first >>> 0) % HIGH_BITS) * 2 ** 32 + (second >>> 0) + 1;
}

export function seenNames(): SeenNames {
  let places = new Float64Array(LEAST);
  let met = 0;

  /** False: it was there. */
  function put(hash: number): boolean {
    const mask = places.length - 1;
    for (let at = (hash ^ (hash / 2 ** 32)) & mask; ; at = (at + 1) & mask) {
      const there = places[at];
      if (there === hash) return false;
      if (there === 0) {
        places[at] = hash;
        return true;
      }
    }
  }

  function grow(): void {
    const before = places;
    places = new Float64Array(before.length * 2);
    for (const hash of before) if (hash !== 0) put(hash);
  }

  return {
    meet: (name) => {
      if (met * 2 >= places.length) grow();
      const isNew = put(hashOf(name));
      if (isNew) met += 1;
      return !isNew;
    },
  };
}
