/** The user's own column: what the form holds, and the model that it means. */
import type { ElasticityChoice, ModelPresetId, OthersMove, ResponseModel } from '../../../engine/index.ts';
import type { ResponseSetting } from '../worker/response-protocol.ts';

export type SubstitutionName = Exclude<ModelPresetId, 'static'> | 'own';

export interface OwnSettings {
  readonly substitution: SubstitutionName;
  /** Used where the substitution is `own`. */
  readonly sigma: number;
  readonly eta: number;
  readonly beta: number;
  readonly domesticShare: number;
  readonly others: OthersMove;
}

export const SUBSTITUTIONS: readonly SubstitutionName[] = [
  'impact',
  'shortRun',
  'longRun',
  'protee',
  'brodaWeinstein',
  'own',
];

/** Product by product, from the table that carries the most of Viet Nam's trade. */
export const FIRST_SETTINGS: OwnSettings = {
  substitution: 'protee',
  sigma: 3,
  eta: 1,
  beta: 1,
  domesticShare: 0,
  others: 'unchanged',
};

export function ownModel(
  { substitution, sigma, eta, beta, domesticShare }: OwnSettings,
  { substitutions, nest }: ResponseSetting,
): Extract<ResponseModel, { kind: 'ces' }> {
  const choice: ElasticityChoice =
    substitution === 'own'
      ? { kind: 'own', byPrefix: [{ prefix: '', value: sigma }], otherwise: null }
      : substitutions[substitution];
  return {
    kind: 'ces',
    substitution: choice,
    outer: { ...nest.outer, eta },
    supply: { kind: 'passThrough', beta },
    domesticShare,
  };
}
