/** Everything that one call of `respond` computes, before it is written as text, JSON or CSV. */
import {
  BASE_YEAR,
  bilateralBalance,
  CONVENTIONAL_UNCERTAINTY,
  drawRange,
  DRAWN_TOTALS,
  MODEL_PRESETS,
  presetModel,
  productArithmetic,
  respondToScenario,
  responseGroups,
  summariseDraws,
  tornado,
  uncertainRequest,
  valueAddedOf,
  tariffBenchmarks,
  type BilateralBalance,
  type DrawnTotal,
  type ModelPresetId,
  type ProductArithmetic,
  type ProductNames,
  type ResponseGroup,
  type Result,
  type Refusal as NoAnswer,
  type ScenarioFlows,
  type ScenarioResponse,
  type Spread,
  type TariffBenchmarks,
  type Tornado,
  type Uncertainty,
  type ValueAdded,
} from '../../engine/index.ts';
import { refuse } from './refusal.ts';
import type { ResponseData } from './response-data.ts';
import type { RespondAsked } from './respond-asked.ts';
import type { Speech } from './speech.ts';

export interface DrawnAnswer {
  readonly draws: number;
  readonly uncertainty: Uncertainty;
  readonly spreads: Readonly<Record<DrawnTotal, Spread>> | null;
  readonly tornado: Tornado | null;
}

export interface BoardEntry {
  readonly id: ModelPresetId | 'own';
  readonly answer: ScenarioResponse;
}

export interface GroupValueAdded extends ValueAdded {
  readonly group: string;
  readonly share: number;
}

export interface RespondAnswer {
  readonly answer: ScenarioResponse;
  /** Empty where the grouping is by origin. */
  readonly groups: readonly ResponseGroup[];
  readonly board: readonly BoardEntry[];
  readonly drawn: DrawnAnswer | null;
  /** Undefined where none was asked for, null where the model has no answer for it. */
  readonly product: ProductArithmetic | null | undefined;
  /** Of that product; null for models that are no nest, and where none was asked for. */
  readonly benchmarks: TariffBenchmarks | null;
  readonly valueAdded: readonly GroupValueAdded[];
  readonly balance: BilateralBalance | null;
}

function valueOrRefuse<Value>(result: Result<Value, NoAnswer>, speech: Speech): Value {
  return result.ok ? result.value : refuse(speech.noAnswer(result.failure));
}

function drawnFrom(
  flows: ScenarioFlows,
  asked: RespondAsked,
  data: ResponseData,
  speech: Speech,
): DrawnAnswer | null {
  const { model, draws, seed } = asked;
  if (draws === null && !asked.tornado) return null;
  if (model.kind !== 'ces' || model.supply.kind !== 'passThrough')
    return refuse(speech.words.respond.drawsNeedNest);
  const { products, focus, othersFace } = flows;
  const request = { products, focus, othersFace, baseYear: BASE_YEAR, model };
  const { plan, demand } = valueOrRefuse(uncertainRequest(request, data.reference), speech);
  const uncertainty = { ...CONVENTIONAL_UNCERTAINTY, seed };
  const spreads =
    draws === null
      ? null
      : valueOrRefuse(
          summariseDraws(valueOrRefuse(drawRange(plan, demand, uncertainty, 0, draws), speech)),
          speech,
        );
  const bars = asked.tornado ? valueOrRefuse(tornado(plan, demand, uncertainty, 'welfare'), speech) : null;
  return { draws: draws ?? 0, uncertainty, spreads, tornado: bars };
}

function valueAddedIn(
  groups: readonly ResponseGroup[],
  asked: RespondAsked['valueAdded'],
  speech: Speech,
): readonly GroupValueAdded[] {
  return asked.map(({ group, share }) => {
    const found = groups.find(({ key }) => key === group);
    if (found === undefined)
      return refuse(
        speech.words.respond.unknownGroups(
          group,
          groups.map(({ key }) => key),
        ),
      );
    return { group, share, ...valueOrRefuse(valueAddedOf(found.focus, share), speech) };
  });
}

function benchmarksOf(
  { response }: ScenarioResponse,
  { product, model }: RespondAsked,
  speech: Speech,
): TariffBenchmarks | null {
  const found = response.products.find((each) => each.product === product);
  return found === undefined ? null : valueOrRefuse(tariffBenchmarks(found, response.focus, model), speech);
}

/** The order of `DRAWN_TOTALS` is that of the table. */
export const DRAWN: readonly DrawnTotal[] = DRAWN_TOTALS;

export function respondAnswer(
  flows: ScenarioFlows,
  asked: RespondAsked,
  data: ResponseData,
  names: ProductNames,
  speech: Speech,
): RespondAnswer {
  const answer = respondToScenario(flows, asked.model, data.reference);
  const { response } = answer;
  const board = asked.board
    ? [
        ...MODEL_PRESETS.map((id) => ({
          id,
          answer: respondToScenario(flows, presetModel(id, asked.nest), data.reference),
        })),
        { id: 'own' as const, answer },
      ]
    : [];
  return {
    answer,
    groups: asked.by === 'origin' ? [] : responseGroups(response, names, asked.by),
    board,
    drawn: drawnFrom(flows, asked, data, speech),
    product: asked.product === null ? undefined : productArithmetic(response, asked.product),
    benchmarks: benchmarksOf(answer, asked, speech),
    balance: data.exports === null ? null : bilateralBalance(answer.coverage, answer.focus, data.exports),
    valueAdded:
      asked.valueAdded.length === 0
        ? []
        : valueAddedIn(responseGroups(response, names, 'group'), asked.valueAdded, speech),
  };
}
