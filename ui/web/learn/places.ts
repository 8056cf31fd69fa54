/** Where one is in the class: `lab/who-pays?set=rate:25&frozen=yes&only=first,second`, `ask/fortySix?guess=yes`, `story`, `published`. */
import { writeRoute } from '../state/route.ts';
import { QUESTION_IDS, type QuestionId } from './questions.ts';

export interface LabPlace {
  readonly kind: 'lab';
  /** Of a lab that is shipped, or `own`. */
  readonly id: string;
  /** A lab that a user wrote, packed; null for a shipped one. */
  readonly packed: string | null;
  readonly paper: 'worksheet' | 'key' | null;
  /** Parameters as a teacher stated them. */
  readonly values: Readonly<Record<string, string>>;
  /** The learner moves no parameter and sees nothing but the lab. */
  readonly frozen: boolean;
  /** Only these steps; empty: all. */
  readonly only: readonly string[];
}

export type LearnPlace =
  | { readonly kind: 'home' | 'story' | 'published' }
  | { readonly kind: 'edit'; readonly packed: string | null }
  | LabPlace
  /** `guess`: the reader guesses before they read. */
  | { readonly kind: 'ask'; readonly question: QuestionId; readonly guess: boolean }
  | { readonly kind: 'unknown' | 'repeated'; readonly part: string };

export const OWN_LAB = 'own';
const ID = /^[a-z][a-z0-9-]{0,39}$/;
const VALUE = /^[a-z][a-z0-9]{0,19}:-?\d{1,15}(\.\d{1,6})?$/;
const PACKED = /^[A-Za-z0-9_-]{1,64000}$/;
const GUESS = 'guess=yes';
const LONGEST_PART = 60;

const unknown = (part: string): LearnPlace => ({ kind: 'unknown', part: part.slice(0, LONGEST_PART) });

export function labPlace(id: string): LabPlace {
  return { kind: 'lab', id, packed: null, paper: null, values: {}, frozen: false, only: [] };
}

export function learnPlaceOf(rest: string): LearnPlace {
  const at = rest.indexOf('?');
  const path = at < 0 ? rest : rest.slice(0, at);
  const options = at < 0 ? [] : rest.slice(at + 1).split('&');
  const keys = options.map((option) => option.split('=', 1)[0] ?? '');
  const repeated = keys.find((key, place) => keys.indexOf(key) !== place);
  if (repeated !== undefined) return { kind: 'repeated', part: repeated.slice(0, LONGEST_PART) };
  const [name = '', id = '', paper = '', ...more] = path.split('/');
  if (name === '' && options.length === 0) return { kind: 'home' };
  if ((name === 'story' || name === 'published') && id === '' && options.length === 0) return { kind: name };
  if (name === 'edit' && id === '') return editOf(options);
  const question = QUESTION_IDS.find((each) => each === id);
  if (name === 'ask' && question !== undefined && paper === '') {
    const stray = options.find((option) => option !== GUESS);
    return stray === undefined ? { kind: 'ask', question, guess: options.length > 0 } : unknown(stray);
  }
  if (name !== 'lab' || more.length > 0 || !ID.test(id)) return unknown(path);
  if (paper !== '' && paper !== 'worksheet' && paper !== 'key') return unknown(paper);
  let place: LabPlace = { ...labPlace(id), paper: paper === '' ? null : paper };
  for (const option of options) {
    const read = labOption(option);
    if (read === null) return unknown(option);
    place = { ...place, ...read };
  }
  return (place.packed === null) === (id === OWN_LAB) ? unknown(path) : place;
}

function editOf(options: readonly string[]): LearnPlace {
  const [option = '', ...more] = options;
  if (option === '') return { kind: 'edit', packed: null };
  const packed = option.startsWith('lab=') ? option.slice(4) : '';
  return PACKED.test(packed) && more.length === 0 ? { kind: 'edit', packed } : unknown(option);
}

function labOption(option: string): Partial<LabPlace> | null {
  const at = option.indexOf('=');
  const [key, value] = [option.slice(0, Math.max(at, 0)), option.slice(at + 1)];
  const parts = value.split(',');
  switch (key) {
    case 'lab':
      return PACKED.test(value) ? { packed: value } : null;
    case 'set': {
      const pairs = parts.map((part) => part.split(':', 2) as [string, string]);
      const isSound =
        parts.every((part) => VALUE.test(part)) && new Set(pairs.map(([id]) => id)).size === pairs.length;
      return isSound ? { values: Object.fromEntries(pairs) } : null;
    }
    case 'frozen':
      return value === 'yes' ? { frozen: true } : null;
    case 'only':
      return parts.every((part) => ID.test(part)) && new Set(parts).size === parts.length
        ? { only: parts }
        : null;
    default:
      return null;
  }
}

export function learnRest(place: LearnPlace): string {
  switch (place.kind) {
    case 'home':
    case 'unknown':
    case 'repeated':
      return '';
    case 'story':
    case 'published':
      return place.kind;
    case 'ask':
      return `ask/${place.question}${place.guess ? `?${GUESS}` : ''}`;
    case 'edit':
      return place.packed === null ? 'edit' : `edit?lab=${place.packed}`;
    case 'lab': {
      const { id, packed, paper, values, frozen, only } = place;
      const set = Object.entries(values).map(([key, value]) => `${key}:${value}`);
      const options = [
        ...(packed === null ? [] : [`lab=${packed}`]),
        ...(set.length === 0 ? [] : [`set=${set.join(',')}`]),
        ...(frozen ? ['frozen=yes'] : []),
        ...(only.length === 0 ? [] : [`only=${only.join(',')}`]),
      ];
      return `lab/${id}${paper === null ? '' : `/${paper}`}${options.length === 0 ? '' : `?${options.join('&')}`}`;
    }
  }
}

/** With the `#`. */
export function learnAddress(place: LearnPlace): string {
  return writeRoute({ view: 'learn', rest: learnRest(place) });
}
