/**
 * A view's settings as terms of an address, `model:ces,eta:2`: one value has one text. Only what differs from the first
 * settings is said; what is unknown, out of its bounds or said twice is refused by its name.
 */
export interface Term<Settings> {
  readonly name: string;
  /** Null where it is as at first. */
  readonly written: (settings: Settings) => string | null;
  /** The settings with it; null where the text is no such value. */
  readonly read: (text: string, settings: Settings) => Settings | null;
}

export type ReadTerms<Settings> =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly fault: 'unknown' | 'repeated'; readonly term: string };

export function writtenTerms<Settings>(terms: readonly Term<Settings>[], settings: Settings): string {
  return terms
    .flatMap(({ name, written }) => {
      const text = written(settings);
      return text === null ? [] : [`${name}:${text}`];
    })
    .join(',');
}

export function readTerms<Settings>(
  terms: readonly Term<Settings>[],
  text: string,
  first: Settings,
): ReadTerms<Settings> {
  let settings = first;
  const seen = new Set<string>();
  for (const part of text.split(',')) {
    const at = part.indexOf(':');
    const name = part.slice(0, Math.max(at, 0));
    if (seen.has(name)) return { ok: false, fault: 'repeated', term: name };
    seen.add(name);
    const read = terms.find((term) => term.name === name)?.read(part.slice(at + 1), settings) ?? null;
    if (read === null) return { ok: false, fault: 'unknown', term: part };
    settings = read;
  }
  return { ok: true, settings };
}

const NUMBER = /^\d{1,16}(\.\d{1,24})?(e-\d{1,2})?$/;

/** Null: no number, or out of its bounds. */
export function numberWithin(text: string, low: number, high: number): number | null {
  const number = NUMBER.test(text) ? Number(text) : NaN;
  return number >= low && number <= high ? number : null;
}

export function oneOf<Name extends string>(names: readonly Name[], text: string): Name | null {
  return names.find((name) => name === text) ?? null;
}
