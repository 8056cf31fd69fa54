/**
 * What the address of a card says: `embed.html?hts=6109100012&value=10000&date=2026-10-09&lang=vi&theme=dark`. What it is
 * of may stand after the `#` instead, where no host sees it; it is written as in an address of the page. A parameter that says
 * nothing is refused by its name.
 */
import { isLanguage, type Language } from '../../words/format/language.ts';
import { splitOnce } from '../state/share.ts';
import { THEMES, type Theme } from '../state/reader.svelte.ts';

/** Of the whole address: an estimate, or one scenario of a comparison. */
export type CardSubject =
  | { readonly kind: 'estimate'; readonly rest: string }
  /** `look`: place in the set; null: that of the page. */
  | { readonly kind: 'comparison'; readonly fragment: string; readonly look: number | null };

export type CardRefusal =
  { readonly kind: 'nothing' } | { readonly kind: 'malformed' | 'repeated'; readonly part: string };

export interface CardAddress {
  /** Null: that of the browser. */
  readonly language: Language | null;
  readonly theme: Theme;
  readonly subject: CardSubject | CardRefusal;
}

const OF_COMPARISON: readonly string[] = ['v', 'base', 'with', 'rate', 'baserate', 'set', 'look'];
const OWN: readonly string[] = ['lang', 'theme'];
const LONGEST_PART = 60;

const shortened = (part: string): string =>
  part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART)}…` : part;

const refused = (kind: 'malformed' | 'repeated', part: string): CardRefusal => ({
  kind,
  part: shortened(part),
});

/** `search` and `fragment` with their `?` and `#`, as the browser has them. */
export function readCardAddress(search: string, fragment: string): CardAddress {
  const parts = [search.slice(1), fragment.slice(1)]
    .filter((side) => side !== '')
    .join('&')
    .split('&');
  const given = new Map(parts.map((part) => splitOnce(part)));
  const language = given.get('lang') ?? null;
  const theme = THEMES.find((each) => each === given.get('theme'));
  return {
    language: isLanguage(language) ? language : null,
    theme: theme ?? 'auto',
    subject: subjectOf(parts),
  };
}

function isSaid(part: string): boolean {
  const [key, value] = splitOnce(part);
  return key === 'lang' ? isLanguage(value) : THEMES.some((theme) => theme === value);
}

function subjectOf(parts: readonly string[]): CardSubject | CardRefusal {
  const keys = parts.map((part) => splitOnce(part)[0]);
  const repeated = keys.find((key, place) => keys.indexOf(key) !== place);
  if (repeated !== undefined) return refused('repeated', repeated);
  const wrong = parts.find((part, place) => OWN.includes(keys[place] ?? '') && !isSaid(part));
  if (wrong !== undefined) return refused('malformed', wrong);
  const rest = parts.filter((part, place) => part !== '' && !OWN.includes(keys[place] ?? ''));
  if (rest.length === 0) return { kind: 'nothing' };
  return keys.some((key) => OF_COMPARISON.includes(key)) ? comparisonOf(rest) : estimateOf(rest);
}

function comparisonOf(parts: readonly string[]): CardSubject | CardRefusal {
  const look = parts.find((part) => part.startsWith('look='));
  const place = look === undefined ? null : splitOnce(look)[1];
  if (look !== undefined && !/^[0-5]$/.test(place ?? '')) return refused('malformed', look);
  const fragment = `#${parts.filter((part) => part !== look).join('&')}`;
  return { kind: 'comparison', fragment, look: place === null ? null : Number(place) };
}

function estimateOf(parts: readonly string[]): CardSubject | CardRefusal {
  const packed = parts.find((part) => part.startsWith('e='));
  const other = packed === undefined ? undefined : parts.find((part) => part !== packed);
  if (other !== undefined) return refused('malformed', other);
  const decoded = parts.map((part) => {
    const [key, value] = splitOnce(part);
    return value === null ? key : `${key}=${value}`;
  });
  return { kind: 'estimate', rest: decoded.join('&') };
}
