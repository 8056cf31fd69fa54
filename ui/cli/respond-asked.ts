/** What `respond` is asked, read from its options: the model with its parameters, the others, the grouping. */
import {
  DEFAULT_NEST,
  prefixesOf,
  PRESET_SUBSTITUTION,
  type ElasticityChoice,
  type NestSettings,
  type OthersMove,
  type ProductGroupId,
  type ProductNames,
  type ResponseModel,
  type ResponseParameters,
} from '../../engine/index.ts';
import { countOf, numberOf, shareOf } from './option-values.ts';
import { refuse } from './refusal.ts';
import type { RespondGrouping, RespondOptions } from './respond-options.ts';
import type { Speech } from './speech.ts';
import type { CommandProblem } from '../words/terminal/command-problem.ts';

export interface RespondAsked {
  readonly model: ResponseModel;
  readonly nest: NestSettings;
  readonly others: OthersMove;
  readonly by: RespondGrouping;
  readonly product: string | null;
  readonly board: boolean;
  readonly tornado: boolean;
  readonly draws: number | null;
  readonly seed: number;
  readonly households: number | null;
  /** Share of value added by product group. */
  readonly valueAdded: readonly { readonly group: string; readonly share: number }[];
}

const HORIZONS = { impact: 'impact', short: 'shortRun', long: 'longRun' } as const;
/** Options that do not apply to a model. */
const STRAY: Readonly<Record<ResponseModel['kind'], readonly (keyof RespondOptions)[]>> = {
  static: ['horizon', 'elasticity', 'own', 'outer', 'pass-through', 'supply', 'domestic'],
  ces: [],
  smart: ['horizon', 'outer', 'pass-through', 'domestic'],
};
const OF_NEST = ['outer', 'pass-through', 'supply', 'domestic'] as const;
const OTHERS = { law: 'ownLaw', unchanged: 'unchanged', same: 'sameChange' } as const;
const PLAIN = /^\d+(\.\d+)?$/;
const MOST_DRAWS = 10_000;

function oneOf<Name extends string>(
  option: string,
  text: string,
  known: readonly Name[],
  speech: Speech,
): Name {
  return known.find((name) => name === text) ?? refuse(speech.words.respond.unknownName(option, text, known));
}

function elasticityFrom(text: string, parameters: ResponseParameters, speech: Speech): ElasticityChoice {
  if (PLAIN.test(text))
    return { kind: 'own', byPrefix: [{ prefix: '', value: Number(text) }], otherwise: null };
  if (text === 'protee') return PRESET_SUBSTITUTION.protee;
  if (text === 'broda-weinstein') return PRESET_SUBSTITUTION.brodaWeinstein;
  const known = [...parameters.parameters.values()]
    .filter(({ quantity, value }) => value !== null && /lasticity|emand|Origins$/.test(quantity))
    .map(({ id }) => id);
  const id = oneOf('--elasticity', text, ['protee', 'broda-weinstein', ...known], speech);
  return { kind: 'preset', id: id as (typeof known)[number] };
}

/** Elasticities of the user's own by product group or code, in place of those chosen for all. */
function withOwn(
  otherwise: ElasticityChoice,
  { own = [] }: RespondOptions,
  names: ProductNames,
  speech: Speech,
): ElasticityChoice {
  const byPrefix = new Map<string, number | null>();
  const seen = new Set<string>();
  for (const text of own) {
    const [name = '', number = ''] = text.split('=');
    if (seen.has(name)) refuse(speech.command({ kind: 'repeatedSubject', option: '--own', subject: name }));
    seen.add(name);
    const isCode = /^(\d{2}){1,3}$/.test(name);
    const { codes, except } = isCode
      ? { codes: [name], except: [] }
      : prefixesOf(names, name as ProductGroupId);
    if (codes.length === 0) refuse(speech.words.respond.badGroupElasticity(text));
    const value = numberOf('--own', number, 0, 1000, speech);
    for (const prefix of except) if (!byPrefix.has(prefix)) byPrefix.set(prefix, null);
    for (const prefix of codes) byPrefix.set(prefix, value);
  }
  if (byPrefix.size === 0) return otherwise;
  return { kind: 'own', byPrefix: [...byPrefix].map(([prefix, value]) => ({ prefix, value })), otherwise };
}

function nestFrom(options: RespondOptions, speech: Speech): NestSettings {
  const { outer, 'pass-through': passThrough, supply, domestic } = options;
  return {
    outer:
      outer === undefined
        ? DEFAULT_NEST.outer
        : { eta: numberOf('--outer', outer, 0, 1000, speech), neverAboveSubstitution: true },
    supply:
      supply !== undefined
        ? { kind: 'exportSupply', inverseElasticity: numberOf('--supply', supply, 0, 1000, speech) }
        : passThrough !== undefined
          ? { kind: 'passThrough', beta: shareOf('--pass-through', passThrough, 0, 1, speech) }
          : DEFAULT_NEST.supply,
    domesticShare: domestic === undefined ? 0 : shareOf('--domestic', domestic, 0, 0.999, speech),
  };
}

/** SMART as WITS sets it up: import demand of Kee and others, substitution of 1.5, supply without limit. */
function smartModel(
  options: RespondOptions,
  parameters: ResponseParameters,
  names: ProductNames,
  speech: Speech,
): ResponseModel {
  const preset = (id: string): number =>
    [...parameters.parameters.values()].find((each) => each.id === id)?.value ?? NaN;
  const { elasticity = 'kee-nicita-olarreaga-mean', supply } = options;
  const inverse = supply === undefined ? 0 : numberOf('--supply', supply, 0, 1000, speech);
  return {
    kind: 'smart',
    importDemand: withOwn(elasticityFrom(elasticity, parameters, speech), options, names, speech),
    substitution: preset('wits-substitution'),
    exportSupply: inverse === 0 ? 'infinite' : 1 / inverse,
  };
}

function modelFrom(
  options: RespondOptions,
  nest: NestSettings,
  parameters: ResponseParameters,
  names: ProductNames,
  speech: Speech,
): ResponseModel {
  const kind = options.model ?? 'ces';
  // A board has nests beside the model, which take what is of a nest.
  const taken: readonly (keyof RespondOptions)[] = options.board === true ? OF_NEST : [];
  const stray = STRAY[kind].find((name) => options[name] !== undefined && !taken.includes(name));
  if (stray !== undefined) refuse(speech.words.respond.notOfModel(`--${stray}`, `--model ${kind}`));
  if (kind === 'static') return { kind };
  if (kind === 'smart') return smartModel(options, parameters, names, speech);
  const horizon = options.horizon ?? 'long';
  const substitution =
    options.elasticity === undefined
      ? PRESET_SUBSTITUTION[HORIZONS[horizon]]
      : elasticityFrom(options.elasticity, parameters, speech);
  return { kind, substitution: withOwn(substitution, options, names, speech), ...nest };
}

function valueAddedFrom(options: RespondOptions, speech: Speech): RespondAsked['valueAdded'] {
  return (options['value-added'] ?? []).map((text) => {
    const [group = '', share = ''] = text.split('=');
    return { group, share: shareOf('--value-added', share, 0.001, 1, speech) };
  });
}

/** In a text only the tables of all products have a line for each household. */
function householdsProblem(options: RespondOptions): CommandProblem | null {
  if (options.households === undefined || options.json === true) return null;
  const other =
    options.board === true
      ? 'board'
      : options.by === undefined
        ? (['draws', 'tornado'] as const).find((name) => options[name] !== undefined)
        : undefined;
  return other === undefined ? null : { kind: 'exclusiveOptions', options: ['--households', `--${other}`] };
}

export function respondAsked(
  options: RespondOptions,
  parameters: ResponseParameters,
  names: ProductNames,
  speech: Speech,
): RespondAsked {
  const idle = householdsProblem(options);
  if (idle !== null) refuse(speech.command(idle));
  const nest = nestFrom(options, speech);
  const whole = (name: 'draws' | 'seed' | 'households', low: number, high: number): number | null => {
    const text = options[name];
    return text === undefined ? null : countOf(`--${name}`, text, low, high, speech);
  };
  const product = options.product?.replaceAll('.', '') ?? null;
  if (product !== null && !/^\d{6}$/.test(product)) refuse(speech.words.respond.badProduct(product));
  const valueAdded = valueAddedFrom(options, speech);
  const by = options.by ?? (valueAdded.length > 0 ? 'group' : 'section');
  const draws = whole('draws', 1, MOST_DRAWS);
  return {
    model: modelFrom(options, nest, parameters, names, speech),
    nest,
    others: OTHERS[options.others ?? 'law'],
    by,
    product,
    board: options.board === true,
    tornado: options.tornado === true,
    draws,
    seed: whole('seed', 0, Number.MAX_SAFE_INTEGER) ?? 1,
    households: whole('households', 1, 1e10),
    valueAdded,
  };
}
