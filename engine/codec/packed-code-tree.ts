/**
 * Codes of eight digits in ascending order as a tree, level by level: each two digits are one character, how far they
 * are from their neighbour's; a mark stands before the first under another code. Neighbours differ little, so the
 * text compresses to three quarters of a list of differences.
 */
const LEVELS = 4;
const FIRST_BELOW = '!';
/** The character of no distance; all of them are beside the mark and the quotation mark of JSON. */
const NONE = '#'.charCodeAt(0);

/** Eight-digit codes as numbers, ascending. */
export function packCodeTree(codes: Iterable<number>): readonly string[] {
  const texts = Array.from(codes, (code) => String(code).padStart(8, '0'));
  return Array.from({ length: LEVELS }, (_, level) => {
    const end = 2 * (level + 1);
    let [parent, before, packed] = [null as string | null, 0, ''];
    for (const prefix of new Set(texts.map((text) => text.slice(0, end)))) {
      const isFirst = prefix.slice(0, -2) !== parent;
      const digits = Number(prefix.slice(-2));
      packed += (isFirst ? FIRST_BELOW : '') + String.fromCharCode(NONE + digits - (isFirst ? 0 : before));
      [parent, before] = [prefix.slice(0, -2), digits];
    }
    return packed;
  });
}

/** The codes of a level below those of the level above; null where a code has none, or two out of order. */
function below(parents: readonly number[], packed: string): readonly number[] | null {
  const codes: number[] = [];
  let place = -1;
  let digits = -1;
  for (let at = 0; at < packed.length; at += 1) {
    const isFirst = packed[at] === FIRST_BELOW;
    if (isFirst) {
      if (place >= 0 && digits < 0) return null;
      [place, digits] = [place + 1, -1];
      continue;
    }
    const step = packed.charCodeAt(at) - NONE;
    const parent = parents[place];
    if (parent === undefined || step < (digits < 0 ? 0 : 1)) return null;
    digits = Math.max(digits, 0) + step;
    if (digits > 99) return null;
    codes.push(parent * 100 + digits);
  }
  return place === parents.length - 1 && digits >= 0 ? codes : null;
}

export function unpackCodeTree(input: unknown): Int32Array | null {
  if (!Array.isArray(input) || input.length !== LEVELS) return null;
  let codes: readonly number[] | null = [0];
  for (const packed of input as readonly unknown[]) {
    codes = codes === null || typeof packed !== 'string' ? null : below(codes, packed);
    if (codes === null) return null;
  }
  return Int32Array.from(codes);
}
