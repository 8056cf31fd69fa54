/** The user's own model: what the form holds, and the model that it means. */
import type { ElasticityChoice, NestPresetId, OthersMove, ResponseModel } from '../../../engine/index.ts';
import type { ResponseSetting } from '../worker/response-protocol.ts';

export type SubstitutionName = NestPresetId | 'own';
export type ModelKind = ResponseModel['kind'];

export interface OwnSettings {
  readonly kind: ModelKind;
  readonly substitution: SubstitutionName;
  /** Used where the substitution is `own`. */
  readonly sigma: number;
  readonly eta: number;
  readonly price: 'passThrough' | 'exportSupply';
  readonly beta: number;
  /** Inverse elasticity of export supply, in both models that have one; 0 is supply without limit. */
  readonly inverse: number;
  readonly domesticShare: number;
  /** Elasticities of the user's own, by product group, in place of those chosen for all. */
  readonly byGroup: readonly { readonly group: string; readonly value: number }[];
  readonly demandFrom: 'one' | 'protee';
  readonly demand: number;
  readonly smartSubstitution: number;
  readonly others: OthersMove;
}

export const HORIZON_CHOICES = {
  byHorizon: ['impact', 'shortRun', 'longRun'],
  byProduct: ['protee', 'brodaWeinstein'],
  oneValue: ['simonovskaWaugh', 'fajgelbaum', 'own'],
} as const satisfies Readonly<Record<string, readonly SubstitutionName[]>>;

/** Of the engine's `OTHERS_MOVES`, which stays in the worker; a test holds them equal. */
export const OTHERS: readonly OthersMove[] = ['ownLaw', 'unchanged', 'sameChange'];

export const SUBSTITUTIONS: readonly SubstitutionName[] = Object.values(HORIZON_CHOICES).flat();

/** What an address that does not say otherwise means. */
export const FIRST_SETTINGS: OwnSettings = {
  kind: 'ces',
  substitution: 'longRun',
  sigma: 3,
  eta: 1,
  price: 'passThrough',
  beta: 1,
  inverse: 0,
  domesticShare: 0,
  byGroup: [],
  demandFrom: 'one',
  demand: 3.1,
  smartSubstitution: 1.5,
  others: 'unchanged',
};

/**
 * Where a study begins, as in the command line: the long run, in which all products are answered and the figure has a
 * published range, and rivals that face their own law.
 */
export const DEFAULT_SETTINGS: OwnSettings = { ...FIRST_SETTINGS, others: 'ownLaw' };

/** The bounds of the form, within those of the engine. */
export const BOUNDS = {
  sigma: [0, 20],
  eta: [0, 20],
  beta: [0, 1],
  inverse: [0, 20],
  domesticShare: [0, 0.95],
  demand: [0, 20],
  smartSubstitution: [0, 20],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type NumberSetting = keyof typeof BOUNDS;

const oneValue = (value: number): ElasticityChoice => ({
  kind: 'own',
  byPrefix: [{ prefix: '', value }],
  otherwise: null,
});

/** The groups' prefixes with their values; longer prefixes of other groups within them are left to the choice. */
function withGroups(
  otherwise: ElasticityChoice,
  byGroup: OwnSettings['byGroup'],
  groups: ResponseSetting['groups'],
): ElasticityChoice {
  const byPrefix = new Map<string, number | null>();
  const named = byGroup.flatMap(({ group, value }) => {
    const codes = groups.find((each) => each.group === group);
    return codes === undefined ? [] : [{ ...codes, value }];
  });
  for (const { except } of named) for (const prefix of except) byPrefix.set(prefix, null);
  for (const { codes, value } of named) for (const prefix of codes) byPrefix.set(prefix, value);
  if (byPrefix.size === 0) return otherwise;
  return { kind: 'own', byPrefix: [...byPrefix].map(([prefix, value]) => ({ prefix, value })), otherwise };
}

function nestModel(
  settings: OwnSettings,
  { substitutions, nest, groups }: ResponseSetting,
): Extract<ResponseModel, { kind: 'ces' }> {
  const { substitution, sigma, eta, price, beta, inverse, domesticShare, byGroup } = settings;
  const chosen = substitution === 'own' ? oneValue(sigma) : substitutions[substitution];
  return {
    kind: 'ces',
    substitution: withGroups(chosen, byGroup, groups),
    outer: { ...nest.outer, eta },
    supply:
      price === 'passThrough'
        ? { kind: 'passThrough', beta }
        : { kind: 'exportSupply', inverseElasticity: inverse },
    domesticShare,
  };
}

export function ownModel(settings: OwnSettings, setting: ResponseSetting): ResponseModel {
  const { demandFrom, demand, smartSubstitution, inverse, byGroup } = settings;
  switch (settings.kind) {
    case 'static':
      return { kind: 'static' };
    case 'ces':
      return nestModel(settings, setting);
    case 'smart': {
      const chosen = demandFrom === 'protee' ? setting.substitutions.protee : oneValue(demand);
      return {
        kind: 'smart',
        importDemand: withGroups(chosen, byGroup, setting.groups),
        substitution: smartSubstitution,
        exportSupply: inverse === 0 ? 'infinite' : 1 / inverse,
      };
    }
  }
}

/** What the published models of the board share with the user's nest. */
export function sharedNest(settings: OwnSettings, setting: ResponseSetting): ResponseSetting['nest'] {
  const { outer, supply, domesticShare } = nestModel(settings, setting);
  return { outer, supply, domesticShare };
}

/** Only the nest with a given pass-through has parameters to draw. */
export function canBeDrawn({ kind, price }: OwnSettings): boolean {
  return kind === 'ces' && price === 'passThrough';
}
