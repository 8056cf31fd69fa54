/**
 * Names met so far in a file of any length, with the place of each, sixteen bytes a name: a name is known by 53 bits
 * of its hash. Where two names have the same bits the second counts as met before, so the caller must allow for that.
 */

export interface SeenNames {
  /** Where the name was met first; null: never before, and from now on here. */
  readonly meet: (name: string, place: number) => number | null;
}

const LEAST = 1 << 10;
const HIGH_BITS = 2 ** 21;

/** Never zero, which marks an empty slot. */
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
  let hashes = new Float64Array(LEAST);
  let places = new Float64Array(LEAST);
  let met = 0;

  /** The slot of the hash, or the empty one in which it belongs. */
  function slotOf(hash: number): number {
    const mask = hashes.length - 1;
    let slot = (hash ^ (hash / 2 ** 32)) & mask;
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    const [oldHashes, oldPlaces] = [hashes, places];
    hashes = new Float64Array(oldHashes.length * 2);
    places = new Float64Array(oldHashes.length * 2);
    for (const [old, hash] of oldHashes.entries()) {
      if (hash === 0) continue;
      const slot = slotOf(hash);
      hashes[slot] = hash;
      places[slot] = oldPlaces[old] ?? 0;
    }
  }

  return {
    meet: (name, place) => {
      if (met * 2 >= hashes.length) grow();
      const hash = hashOf(name);
      const slot = slotOf(hash);
      if (hashes[slot] === hash) return places[slot] ?? 0;
      hashes[slot] = hash;
      places[slot] = place;
      met += 1;
      return null;
    },
  };
}
