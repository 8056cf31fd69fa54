/**
 * The comparison in the address, after the `#`: never sent to a server. Two ready-made scenarios by their names,
 * `#v=1&base=…&with=…&rate=25`; any other set as its packed text, `#v=2&set=…`.
 */
import type { Opening } from '../worker/protocol.ts';
import { isGeneralRate, isSlidReadyMade } from './general-rate.ts';
import { nameBeforeSlider, sliderRate } from '../../words/sentences/scenario-name.ts';
import { isReadyMade } from './ready-made.ts';
import { dateOfLaw } from '../../words/sentences/scenario-name.ts';
import type { EditedSet } from './scenario-set.ts';

const NAMES_VERSION = '1';
const SET_VERSION = '2';
const LONGEST_NAME = 80;
const PRESET = /^[a-z][a-z0-9-]*([.:][a-z0-9_]+)*$/;
const RATE = /^\d{1,2}(\.\d)?$/;
const PACKED = /^[A-Za-z0-9_-]+$/;
const LONGEST_PART = 60;

/** A ready-made scenario, and where the slider stands in percent; null: as the scenario has it. */
export interface Side {
  readonly name: string;
  readonly rate: number | null;
}

export interface Choice {
  readonly baseline: Side;
  readonly scenario: Side;
}

export type SharedAddress =
  /** Nothing of ours: an empty fragment, or the name of a place on the page. */
  | { readonly kind: 'none' }
  | { readonly kind: 'choice'; readonly choice: Partial<Choice> }
  | { readonly kind: 'set'; readonly packed: string }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'malformed'; readonly part: string }
  /** A parameter that is there more than once: which of them is meant, nobody can tell. */
  | { readonly kind: 'repeated'; readonly part: string };

export function writeFragment({ baseline, scenario }: Choice): string {
  const parts = [`v=${NAMES_VERSION}`, `base=${baseline.name}`, `with=${scenario.name}`];
  if (scenario.rate !== null) parts.push(`rate=${scenario.rate}`);
  if (baseline.rate !== null) parts.push(`baserate=${baseline.rate}`);
  return `#${parts.join('&')}`;
}

export function writePackedFragment(packed: string): string {
  return `#v=${SET_VERSION}&set=${packed}`;
}

/** A set that the short form can say: two ready-made scenarios, the baseline first. */
export function choiceOf(set: EditedSet, opening: Pick<Opening, 'presets'>): Choice | null {
  const sides = set.scenarios.map((scenario): Side | null => {
    if (isReadyMade(scenario, opening)) return { name: scenario.id, rate: null };
    const rate = isSlidReadyMade(scenario, opening) ? sliderRate(scenario) : null;
    return rate === null || !isGeneralRate(rate) ? null : { name: nameBeforeSlider(scenario.id), rate };
  });
  const [baseline = null, scenario = null] = sides;
  return sides.length === 2 && set.baseline === 0 && baseline !== null && scenario !== null
    ? { baseline, scenario }
    : null;
}

export function readFragment(fragment: string): SharedAddress {
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=')) return { kind: 'none' };
  const given = new Map<string, string>();
  const parts = text.split('&').map(splitOnce);
  for (const [key, value] of parts)
    if (key === 'v' && value !== null && isNewer(value)) return { kind: 'newer', version: value };
  const keys = parts.map(([key]) => key);
  const repeated = keys.find((key, place) => keys.indexOf(key) !== place);
  if (repeated !== undefined) return { kind: 'repeated', part: shortened(repeated) };
  for (const part of text.split('&')) {
    const [key, value] = splitOnce(part);
    if (value === null || !isSound(key, value)) return malformed(part);
    given.set(key, value);
  }
  const version = given.get('v');
  const set = given.get('set');
  if (version === SET_VERSION)
    return set === undefined || given.size !== 2 ? malformed(text) : { kind: 'set', packed: set };
  if (version === undefined || set !== undefined) return malformed(text);
  const baseline = sideOf(given.get('base'), given.get('baserate'));
  const scenario = sideOf(given.get('with'), given.get('rate'));
  return { kind: 'choice', choice: { ...(baseline && { baseline }), ...(scenario && { scenario }) } };
}

/** What a person is shown of it must fit in a sentence. */
function malformed(part: string): SharedAddress {
  return { kind: 'malformed', part: shortened(part) };
}

function shortened(part: string): string {
  return part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART)}…` : part;
}

function isNewer(version: string): boolean {
  return /^[1-9]\d{0,3}$/.test(version) && Number(version) > Number(SET_VERSION);
}

function isSound(key: string, value: string): boolean {
  switch (key) {
    case 'v':
      return value === NAMES_VERSION || value === SET_VERSION;
    case 'set':
      return PACKED.test(value);
    case 'base':
    case 'with':
      return value.length <= LONGEST_NAME && (dateOfLaw(value) !== null || isPresetName(value));
    case 'rate':
    case 'baserate':
      return RATE.test(value) && isGeneralRate(Number(value));
    default:
      return false;
  }
}

function isPresetName(value: string): boolean {
  return PRESET.test(value) && !value.startsWith('law:');
}

function sideOf(name: string | undefined, rate: string | undefined): Side | null {
  return name === undefined ? null : { name, rate: rate === undefined ? null : Number(rate) };
}

export function splitOnce(part: string): readonly [string, string | null] {
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
