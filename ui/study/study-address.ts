/** A study of how trade answers, in the address: the model, its parameters, what is drawn, the product unfolded. */
import { numberWithin, oneOf, readTerms, writtenTerms, type ReadTerms, type Term } from './address-terms.ts';
import {
  BOUNDS,
  FIRST_SETTINGS,
  OTHERS,
  SUBSTITUTIONS,
  type NumberSetting,
  type OwnSettings,
} from './own-settings.ts';

export interface DrawSettings {
  readonly draws: number;
  readonly seed: number;
  readonly sigmaLogSd: number;
  readonly sigmaCommon: number;
  readonly etaLogSd: number;
  /** Of the pass-through. */
  readonly low: number;
  readonly high: number;
}

export interface StudySettings {
  readonly settings: OwnSettings;
  /** As far as they differ from what is published. */
  readonly drawing: Partial<DrawSettings>;
  /** Six digits; empty for the one that moves most. */
  readonly product: string;
  /** Shares of value added by product group, 0 to 1. */
  readonly valueAdded: Readonly<Record<string, number>>;
}

export const FIRST_STUDY_SETTINGS: StudySettings = {
  settings: FIRST_SETTINGS,
  drawing: {},
  product: '',
  valueAdded: {},
};

/** The bounds of the form of the draws, within those of the engine. */
export const DRAW_BOUNDS: Readonly<Record<keyof DrawSettings, readonly [number, number]>> = {
  draws: [1, 10_000],
  seed: [0, Number.MAX_SAFE_INTEGER],
  sigmaLogSd: [0, 3],
  sigmaCommon: [0, 1],
  etaLogSd: [0, 3],
  low: [0, 1],
  high: [0, 1],
};
export const WHOLE: ReadonlySet<keyof DrawSettings> = new Set(['draws', 'seed']);

type StudyTerm = Term<StudySettings>;

const withSettings = (study: StudySettings, part: Partial<OwnSettings>): StudySettings => ({
  ...study,
  settings: { ...study.settings, ...part },
});

function chosen<Key extends 'kind' | 'substitution' | 'price' | 'demandFrom' | 'others'>(
  name: string,
  key: Key,
  names: readonly (OwnSettings[Key] & string)[],
): StudyTerm {
  return {
    name,
    // What model it is, is always said.
    written: ({ settings }) =>
      key !== 'kind' && settings[key] === FIRST_SETTINGS[key] ? null : settings[key],
    read: (text, study) => {
      const value = oneOf(names, text);
      return value === null ? null : withSettings(study, { [key]: value });
    },
  };
}

function number(name: string, key: NumberSetting): StudyTerm {
  return {
    name,
    written: ({ settings }) => (settings[key] === FIRST_SETTINGS[key] ? null : String(settings[key])),
    read: (text, study) => {
      const [low, high] = BOUNDS[key];
      const value = numberWithin(text, low, high);
      return value === null ? null : withSettings(study, { [key]: value });
    },
  };
}

function drawn(name: string, key: keyof DrawSettings): StudyTerm {
  return {
    name,
    written: ({ drawing }) => (drawing[key] === undefined ? null : String(drawing[key])),
    read: (text, study) => {
      const value = numberWithin(text, ...DRAW_BOUNDS[key]);
      if (value === null || (WHOLE.has(key) && !Number.isInteger(value))) return null;
      return { ...study, drawing: { ...study.drawing, [key]: value } };
    },
  };
}

const GROUP = /^[a-z][a-z0-9-]{0,39}$/;

/** `garments:1.5:footwear:2`; null where it is nothing of the kind. */
function byGroup(text: string, high: number): readonly (readonly [string, number])[] | null {
  const parts = text.split(':');
  const pairs: (readonly [string, number])[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [group = '', figure = ''] = parts.slice(at, at + 2);
    const value = numberWithin(figure, 0, high);
    if (!GROUP.test(group) || value === null || pairs.some(([other]) => other === group)) return null;
    pairs.push([group, value]);
  }
  return pairs;
}

const groupsText = (pairs: readonly (readonly [string, number])[]): string | null =>
  pairs.length === 0 ? null : pairs.map(([group, value]) => `${group}:${value}`).join(':');

const TERMS: readonly StudyTerm[] = [
  chosen('model', 'kind', ['static', 'ces', 'smart']),
  chosen('horizon', 'substitution', SUBSTITUTIONS),
  number('sigma', 'sigma'),
  number('eta', 'eta'),
  chosen('price', 'price', ['passThrough', 'exportSupply']),
  number('beta', 'beta'),
  number('supply', 'inverse'),
  number('domestic', 'domesticShare'),
  chosen('demandfrom', 'demandFrom', ['one', 'protee']),
  number('demand', 'demand'),
  number('substitution', 'smartSubstitution'),
  chosen('others', 'others', OTHERS),
  {
    name: 'groups',
    written: ({ settings }) => groupsText(settings.byGroup.map(({ group, value }) => [group, value])),
    read: (text, study) => {
      const pairs = byGroup(text, BOUNDS.sigma[1]);
      return pairs && withSettings(study, { byGroup: pairs.map(([group, value]) => ({ group, value })) });
    },
  },
  drawn('draws', 'draws'),
  drawn('seed', 'seed'),
  drawn('sigmasd', 'sigmaLogSd'),
  drawn('common', 'sigmaCommon'),
  drawn('etasd', 'etaLogSd'),
  drawn('passfrom', 'low'),
  drawn('passto', 'high'),
  {
    name: 'product',
    written: ({ product }) => (product === '' ? null : product),
    read: (text, study) => (/^\d{6}$/.test(text) ? { ...study, product: text } : null),
  },
  {
    name: 'added',
    written: ({ valueAdded }) => groupsText(Object.entries(valueAdded).sort(([a], [b]) => (a < b ? -1 : 1))),
    read: (text, study) => {
      const pairs = byGroup(text, 1);
      return pairs && { ...study, valueAdded: Object.fromEntries(pairs) };
    },
  },
];

export const studyText = (study: StudySettings): string => writtenTerms(TERMS, study);

export const readStudy = (text: string): ReadTerms<StudySettings> =>
  readTerms(TERMS, text, FIRST_STUDY_SETTINGS);
