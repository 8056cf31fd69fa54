/** A read-only map whose values are made when somebody asks, so that a large table costs nothing until it is used. */

export interface LazyEntries<Key, Value> {
  readonly size: number;
  readonly keys: () => Iterable<Key>;
  readonly get: (key: Key) => Value | undefined;
  readonly has: (key: Key) => boolean;
}

export function lazyMap<Key, Value>({
  size,
  keys,
  get,
  has,
}: LazyEntries<Key, Value>): ReadonlyMap<Key, Value> {
  const valueOf = (key: Key): Value => {
    const value = get(key);
    if (value === undefined) throw new Error('unreachable: a key of the map without a value');
    return value;
  };
  function* eachKey() {
    yield* keys();
    return undefined;
  }
  function* eachValue() {
    for (const key of keys()) yield valueOf(key);
    return undefined;
  }
  function* eachEntry() {
    for (const key of keys()) yield [key, valueOf(key)] as [Key, Value];
    return undefined;
  }
  const map: ReadonlyMap<Key, Value> = {
    size,
    get,
    has,
    keys: eachKey,
    values: eachValue,
    entries: eachEntry,
    [Symbol.iterator]: eachEntry,
    forEach: (visit) => {
      for (const key of keys()) visit(valueOf(key), key, map);
    },
  };
  return map;
}
