/** The comparison in the address, after the `#`: never sent to a server. `#v=1&base=…&with=…&rate=25`. */
import { dateOfLaw, isGeneralRate, type Choice, type Side } from './choice.ts';

const VERSION = '1';
const PRESET = /^[a-z][a-z0-9-]*$/;
const RATE = /^\d{1,2}(\.\d)?$/;

export type SharedChoice =
  /** Nothing of ours: an empty fragment, or the name of a place on the page. */
  | { readonly kind: 'none' }
  | { readonly kind: 'choice'; readonly choice: Partial<Choice> }
  | { readonly kind: 'malformed'; readonly part: string };

export function writeFragment({ baseline, scenario }: Choice): string {
  const parts = [`v=${VERSION}`, `base=${baseline.name}`, `with=${scenario.name}`];
  if (scenario.rate !== null) parts.push(`rate=${scenario.rate}`);
  if (baseline.rate !== null) parts.push(`baserate=${baseline.rate}`);
  return `#${parts.join('&')}`;
}

export function readFragment(fragment: string): SharedChoice {
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=')) return { kind: 'none' };
  const given = new Map<string, string>();
  for (const part of text.split('&')) {
    const [key = '', value] = splitOnce(part);
    if (value === null || given.has(key) || !isSound(key, value)) return { kind: 'malformed', part };
    given.set(key, value);
  }
  if (!given.has('v')) return { kind: 'malformed', part: text };
  const baseline = sideOf(given.get('base'), given.get('baserate'));
  const scenario = sideOf(given.get('with'), given.get('rate'));
  return { kind: 'choice', choice: { ...(baseline && { baseline }), ...(scenario && { scenario }) } };
}

function isSound(key: string, value: string): boolean {
  switch (key) {
    case 'v':
      return value === VERSION;
    case 'base':
    case 'with':
      return dateOfLaw(value) !== null || PRESET.test(value);
    case 'rate':
    case 'baserate':
      return RATE.test(value) && isGeneralRate(Number(value));
    default:
      return false;
  }
}

function sideOf(name: string | undefined, rate: string | undefined): Side | null {
  return name === undefined ? null : { name, rate: rate === undefined ? null : Number(rate) };
}

function splitOnce(part: string): readonly [string, string | null] {
  const at = part.indexOf('=');
  return at < 0 ? [part, null] : [part.slice(0, at), decoded(part.slice(at + 1))];
}

/** Some programs escape the colon of `law:2026-10-10` when a link is pasted. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
