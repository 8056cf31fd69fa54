/** The door `tariff-scenarios/response`: how trade would answer a scenario, by published models and parameters. */
import {
  decodeBrodaWeinsteinElasticities,
  decodePartnerFlows,
  decodeProteeElasticities,
  decodeResponseParameters,
  evaluate,
  malformed,
  MODEL_PRESETS,
  ok,
  presetModel,
  readResponseModel,
  respondToScenario,
  scenarioFlows,
  DEFAULT_NEST,
  type Failure,
  type ModelPresetId,
  type Reference,
  type ResponseModel,
  type ResponseReference,
  type Result,
  type ScenarioResponse,
} from '../../engine/index.ts';
import { askedScenario, type AskedScenario } from './asked-scenario.ts';
import type { Law } from './law.ts';
import { valueOf } from './law-error.ts';
import type { Trade } from './trade.ts';

export { BASE_YEAR, DEFAULT_NEST, MODEL_PRESETS } from '../../engine/index.ts';
export type { Failure, ModelPresetId, ResponseModel, Result, ScenarioResponse } from '../../engine/index.ts';

/** Models of partial equilibrium over the imports of 2024; amounts are US dollars of a year, not rounded to cents. */
export interface Response {
  /** The published parameters with their sources. */
  readonly parameters: ResponseReference['parameters'];
  /**
   * Who buys less, from whom instead, revenue and welfare, where the duties on goods of Viet Nam move from one scenario
   * to the other and those on all other origins stay. `model`: a preset by its name, or one of the caller's own.
   */
  readonly respond: (
    baseline: AskedScenario,
    scenario: AskedScenario,
    model: ModelPresetId | ResponseModel,
  ) => Result<ScenarioResponse, Failure>;
}

const PARTNERS = 'flows/us-imports-2024-hs6-partners';

/** Reads the parameters, the elasticities and the other origins of the same products. */
export async function openResponse(law: Law, trade: Trade): Promise<Response> {
  const [protee, brodaWeinstein, parameters, partnerRows, names] = await Promise.all(
    [
      'elasticities/protee-hs6',
      'elasticities/broda-weinstein-hs6',
      'response-parameters',
      PARTNERS,
      'flows/partners',
    ].map(law.file),
  );
  const published: ResponseReference = {
    tables: [
      valueOf(decodeProteeElasticities(protee ?? '')),
      valueOf(decodeBrodaWeinsteinElasticities(brodaWeinstein ?? '')),
    ],
    parameters: valueOf(decodeResponseParameters(parameters ?? '')),
  };
  const partners = valueOf(decodePartnerFlows(PARTNERS, partnerRows ?? '', names ?? ''));
  const { rulebook, schedule, manifest } = law.reference;
  const reference: Reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
  const under = (asked: AskedScenario) => {
    const found = askedScenario(rulebook, asked);
    return found.ok ? evaluate(reference, trade.flows, found.value, new Map()) : found;
  };
  const modelOf = (asked: ModelPresetId | ResponseModel): Result<ResponseModel, Failure> => {
    if (typeof asked !== 'string') return readResponseModel(asked, 'model');
    return MODEL_PRESETS.includes(asked)
      ? ok(presetModel(asked, DEFAULT_NEST))
      : malformed('model', MODEL_PRESETS.join(' or '), asked);
  };
  return {
    parameters: published.parameters,
    respond(baseline, scenario, model) {
      const chosen = modelOf(model);
      if (!chosen.ok) return chosen;
      const [before, after] = [under(baseline), under(scenario)];
      if (!before.ok) return before;
      if (!after.ok) return after;
      const flows = scenarioFlows(before.value, after.value, partners, 'unchanged');
      return ok(respondToScenario(flows, chosen.value, published));
    },
  };
}
