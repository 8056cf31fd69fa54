/**
 * Where in a comparison a person is, in the address after the scenarios: which scenario they look at, which analysis,
 * which chart, how far they have drilled, which line is open, how they study it, where the guide is, whether they guess
 * first. Every key may be missing. Unknown or repeated parts are left for the reader of the scenarios, which reports them.
 */
import type { HtsCode, Level, Within } from '../../../engine/index.ts';
import { splitOnce } from './share.ts';

export const ANALYSES = ['products', 'causes', 'annex', 'directions', 'collected'] as const;
export type Analysis = (typeof ANALYSES)[number];

export const CHARTS = ['bars', 'treemap', 'slope'] as const;
export type Chart = (typeof CHARTS)[number];

export const GROUPINGS = ['section', 'group', 'chapter'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const DRILLS = ['section', 'group', 'chapter', 'heading', 'hs6', 'line', 'list', 'measure'] as const;
export type Drill = (typeof DRILLS)[number];

/** The steps of the guided first scenario. */
export const GUIDE_STEPS = [
  'sides',
  'figures',
  'rate',
  'products',
  'causes',
  'response',
  'share',
  'own',
] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** The study and the bench as they are first opened; what else they may say, their own views read. */
export const FIRST_STUDY = 'model:ces,others:ownLaw';
export const FIRST_BENCH = 'year:2024';
const MODELS = ['static', 'ces', 'smart'] as const;
const TERMS = /^[a-z]+:[A-Za-z0-9.:-]+(,[a-z]+:[A-Za-z0-9.:-]+)*$/;
const LONGEST_TERMS = 2000;

export interface Place {
  /** Place in the set of the scenario that is looked at closely. */
  readonly look: number;
  readonly analysis: Analysis;
  readonly chart: Chart;
  /** What the chart groups by. */
  readonly grouping: Grouping;
  /** What the rows of the breakdown are. */
  readonly by: Drill;
  /** The groups that the breakdown is within, coarse first. */
  readonly path: readonly Within[];
  /** The line opened in the breakdown. */
  readonly line: HtsCode | null;
  /** The line opened among those that change most. */
  readonly mover: HtsCode | null;
  /** The line that was looked up. */
  readonly code: HtsCode | null;
  /** How trade would respond: the model and its parameters; null where it was not requested. */
  readonly study: string | null;
  /** The inputs of the reciprocal formula; null where it is not open. */
  readonly bench: string | null;
  readonly guide: GuideStep | null;
  /** The reader guesses before they read. */
  readonly guess: boolean;
}

export const FIRST_PLACE: Place = {
  look: 1,
  analysis: 'products',
  chart: 'bars',
  grouping: 'chapter',
  by: 'chapter',
  path: [],
  line: null,
  mover: null,
  code: null,
  study: null,
  bench: null,
  guide: null,
  guess: false,
};

/** From coarse to fine: what may stand within what. */
const DEPTH: Readonly<Record<Level, number>> = {
  section: 0,
  group: 0,
  chapter: 1,
  heading: 2,
  hs6: 3,
  line: 4,
};
const KEY = /^[A-Za-z0-9-]{1,40}$/;
const LINE = /^\d{10}$/;

export interface ReadPlace {
  readonly place: Place;
  /** The fragment without what was read. */
  readonly rest: string;
}

export function readPlace(fragment: string): ReadPlace {
  const text = fragment.replace(/^#/, '');
  if (text.startsWith('/') || !text.includes('=')) return { place: FIRST_PLACE, rest: fragment };
  let place: Place = FIRST_PLACE;
  const rest: string[] = [];
  const parts = text.split('&');
  const keys = parts.map((part) => splitOnce(part)[0]);
  for (const part of parts) {
    const [key, value] = splitOnce(part);
    // Neither of two repeated values is preferred.
    const isOnce = keys.indexOf(key) === keys.lastIndexOf(key);
    const read = isOnce && value !== null ? partOf(key, value) : null;
    if (read === null) rest.push(part);
    else place = { ...place, ...read };
  }
  // Rows coarser than their own group make no sense.
  const last = place.path.at(-1);
  const depth = Object.hasOwn(DEPTH, place.by) ? DEPTH[place.by as Level] : -1;
  if (last !== undefined && depth <= DEPTH[last.level]) {
    const told = text.split('&').filter((part) => /^(in|by)=/.test(part));
    return { place: { ...place, path: [], by: 'chapter' }, rest: written([...rest, ...told]) };
  }
  return { place, rest: written(rest) };
}

function written(parts: readonly string[]): string {
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** What kind of study it is. */
export function modelOf(study: string): (typeof MODELS)[number] {
  return MODELS.find((model) => study.startsWith(`model:${model}`)) ?? 'static';
}

/** Null: not a place. */
function partOf(key: string, value: string): Partial<Place> | null {
  switch (key) {
    case 'show':
      return oneOf(ANALYSES, value, (analysis) => ({ analysis }));
    case 'chart':
      return oneOf(CHARTS, value, (chart) => ({ chart }));
    case 'group':
      return oneOf(GROUPINGS, value, (grouping) => ({ grouping }));
    case 'by':
      return oneOf(DRILLS, value, (by) => ({ by }));
    case 'in':
      return pathOf(value);
    case 'look':
      return /^[0-5]$/.test(value) ? { look: Number(value) } : null;
    case 'guide':
      return oneOf(GUIDE_STEPS, value, (guide) => ({ guide }));
    case 'guess':
      return value === 'yes' ? { guess: true } : null;
    case 'study':
    case 'bench':
      return value.length <= LONGEST_TERMS && TERMS.test(value) ? { [key]: value } : null;
    case 'line':
    case 'mover':
    case 'code':
      return LINE.test(value) ? { [key]: value as HtsCode } : null;
    default:
      return null;
  }
}

function oneOf<Name extends string>(
  names: readonly Name[],
  value: string,
  made: (name: Name) => Partial<Place>,
): Partial<Place> | null {
  const found = names.find((name) => name === value);
  return found === undefined ? null : made(found);
}

function pathOf(value: string): Partial<Place> | null {
  const path: Within[] = [];
  for (const part of value.split(',')) {
    const [level = '', key = '', ...more] = part.split(':');
    const depth = Object.hasOwn(DEPTH, level) ? DEPTH[level as Level] : 4;
    const above = path.at(-1);
    if (depth === 4 || more.length > 0 || !KEY.test(key)) return null;
    if (above !== undefined && DEPTH[above.level] >= depth) return null;
    path.push({ level: level as Level, key });
  }
  return { path };
}

/** A fragment of scenarios with the place behind it; only what differs from the first place is said. */
export function withPlace(fragment: string, place: Place): string {
  const parts: string[] = [];
  const say = (key: string, value: string | null, first: string | null): void => {
    if (value !== null && value !== first) parts.push(`${key}=${value}`);
  };
  say('look', String(place.look), String(FIRST_PLACE.look));
  say('show', place.analysis, FIRST_PLACE.analysis);
  say('chart', place.chart, FIRST_PLACE.chart);
  say('group', place.grouping, FIRST_PLACE.grouping);
  say('by', place.by, FIRST_PLACE.by);
  say('in', place.path.map(({ level, key }) => `${level}:${key}`).join(','), '');
  say('line', place.line, null);
  say('mover', place.mover, null);
  say('code', place.code, null);
  say('study', place.study, null);
  say('bench', place.bench, null);
  say('guide', place.guide, null);
  say('guess', place.guess ? 'yes' : null, null);
  if (parts.length === 0) return fragment;
  const before = fragment.includes('=') ? fragment : '';
  return `${before === '' ? '#' : `${before}&`}${parts.join('&')}`;
}
