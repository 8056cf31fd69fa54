/** Named models, each resting on published figures: what a board of results sets side by side. */
import type { ParameterId } from '../trade/response-parameters.ts';
import type { ElasticityChoice, ResponseModel } from '../trade/response-model.ts';
import { WINSORISE } from './elasticities.ts';
import type { Uncertainty } from './parameter-draw.ts';

/** Models by name, each resting on one published set of parameters. */
export const MODEL_PRESETS = [
  'static',
  'impact',
  'shortRun',
  'longRun',
  'simonovskaWaugh',
  'fajgelbaum',
  'protee',
  'brodaWeinstein',
  'smart',
] as const;
/** The name of one of them. */
export type ModelPresetId = (typeof MODEL_PRESETS)[number];
/** Those that are a nest of origins with a published substitution. */
export type NestPresetId = Exclude<ModelPresetId, 'static' | 'smart'>;

/** The nest without its substitution between origins. */
export type NestSettings = Omit<Extract<ResponseModel, { kind: 'ces' }>, 'kind' | 'substitution'>;

/**
 * Demand for all imports of a product with the elasticity 1 (parameter `tax-foundation`), never above sigma;
 * complete pass-through, as for a small importer; imports alone.
 */
export const DEFAULT_NEST: NestSettings = {
  outer: { eta: 1, neverAboveSubstitution: true },
  supply: { kind: 'passThrough', beta: 1 },
  domesticShare: 0,
};

const preset = (id: string): ElasticityChoice => ({ kind: 'preset', id: id as ParameterId });

export const PRESET_SUBSTITUTION: Readonly<Record<NestPresetId, ElasticityChoice>> = {
  impact: preset('impact'),
  shortRun: preset('boehm-short-run'),
  longRun: preset('boehm-long-run'),
  simonovskaWaugh: preset('simonovska-waugh'),
  fajgelbaum: preset('fajgelbaum-origins'),
  protee: { kind: 'table', table: 'protee', winsorise: WINSORISE },
  brodaWeinstein: { kind: 'table', table: 'broda-weinstein', winsorise: WINSORISE },
};

/** Their elasticity between products (parameter `fajgelbaum-products`), which goes with that between origins. */
export const FAJGELBAUM_ETA = 1.53;
/** Parameter `wits-substitution`. */
export const WITS_SUBSTITUTION = 1.5;

/** SMART as WITS sets it up: import demand of Kee and others, supply without limit. */
export const SMART_MODEL: Extract<ResponseModel, { kind: 'smart' }> = {
  kind: 'smart',
  importDemand: preset('kee-nicita-olarreaga-mean'),
  substitution: WITS_SUBSTITUTION,
  exportSupply: 'infinite',
};

export function presetModel(id: ModelPresetId, nest: NestSettings = DEFAULT_NEST): ResponseModel {
  if (id === 'static') return { kind: 'static' };
  if (id === 'smart') return SMART_MODEL;
  const outer = id === 'fajgelbaum' ? { ...nest.outer, eta: FAJGELBAUM_ETA } : nest.outer;
  return { kind: 'ces', substitution: PRESET_SUBSTITUTION[id], ...nest, outer };
}

/**
 * A starting point and no estimate: no source states how uncertain these elasticities are. The pass-through runs
 * from the lowest published for 2025 (`ny-fed-nov-2025`) to complete (an assumption).
 */
export const CONVENTIONAL_UNCERTAINTY: Omit<Uncertainty, 'seed'> = {
  sigmaLogSd: 0.3,
  sigmaCommon: 0.5,
  etaLogSd: 0.3,
  passThrough: { kind: 'uniform', low: 0.86, high: 1 },
};
