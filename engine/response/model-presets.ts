/** Named models, each resting on published figures: what a board of results sets side by side. */
import type { ParameterId } from '../trade/response-parameters.ts';
import { WINSORISE, type ElasticityChoice } from './elasticities.ts';
import type { Uncertainty } from './parameter-draw.ts';
import type { ResponseModel } from './response-model.ts';

export const MODEL_PRESETS = ['static', 'impact', 'shortRun', 'longRun', 'protee', 'brodaWeinstein'] as const;
export type ModelPresetId = (typeof MODEL_PRESETS)[number];

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

export const PRESET_SUBSTITUTION: Readonly<Record<Exclude<ModelPresetId, 'static'>, ElasticityChoice>> = {
  impact: preset('impact'),
  shortRun: preset('boehm-short-run'),
  longRun: preset('boehm-long-run'),
  protee: { kind: 'table', table: 'protee', winsorise: WINSORISE },
  brodaWeinstein: { kind: 'table', table: 'broda-weinstein', winsorise: WINSORISE },
};

export function presetModel(id: ModelPresetId, nest: NestSettings = DEFAULT_NEST): ResponseModel {
  return id === 'static'
    ? { kind: 'static' }
    : { kind: 'ces', substitution: PRESET_SUBSTITUTION[id], ...nest };
}

/**
 * A starting point and no estimate: no source states how uncertain these elasticities are. The pass-through runs
 * from the lowest published for 2025 (`ny-fed-nov-2025`) to complete. ASSUMPTIONS A-70.
 */
export const CONVENTIONAL_UNCERTAINTY: Omit<Uncertainty, 'seed'> = {
  sigmaLogSd: 0.3,
  sigmaCommon: 0.5,
  etaLogSd: 0.3,
  passThrough: { kind: 'uniform', low: 0.86, high: 1 },
};
