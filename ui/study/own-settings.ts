/** What the form of a study holds, within its bounds; an address says it for the page and for the terminal. */
import type { NestPresetId, OthersMove, ResponseModel } from '../../engine/index.ts';

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
