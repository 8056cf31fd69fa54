/** Small whole numbers instead of keys: equal keys have equal numbers, counted from zero as they come. */

export function numbering<Key>(): (key: Key) => number {
  return keyedNumbering<Key>().numberOf;
}

/** The same for pairs of such numbers. */
export function numberingOfPairs(): (first: number, second: number) => number {
  const byFirst: Map<number, number>[] = [];
  let count = 0;
  return (first, second) => {
    const numbers = (byFirst[first] ??= new Map());
    const known = numbers.get(second);
    if (known !== undefined) return known;
    numbers.set(second, count);
    count += 1;
    return count - 1;
  };
}

/** Numbers with their keys, in order. */
export function keyedNumbering<Key>(): {
  readonly numberOf: (key: Key) => number;
  readonly keys: () => readonly Key[];
} {
  const numbers = new Map<Key, number>();
  return {
    numberOf: (key) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    },
    keys: () => [...numbers.keys()],
  };
}
