/** How trade answers a scenario: the model's response over the scenario's flows, with its caveats. */
import type { OthersMove, ResponseModel } from '../trade/response-model.ts';
import { tradeInFigures, type TradeInFigures } from './trade-in-figures.ts';
import type { ElasticityTable } from '../trade/elasticity-table.ts';
import { focusFigures, type FocusFigures } from './focus-figures.ts';
import { respond, type ResponseReference, type TradeResponse } from './respond.ts';
import type { OriginFace } from './rival-rates.ts';
import type { FlowCoverage, ScenarioFlows } from './scenario-flows.ts';

/** The year of the flows that are in the data. */
export const BASE_YEAR = '2024';

/** Duty over customs value, fractions; null where nothing is imported. */
export interface EffectiveRates {
  readonly before: number | null;
  /** The new rates on the old imports. */
  readonly static: number | null;
  readonly after: number | null;
}

/** Imports, duty, prices and welfare before and after. US dollars of a year; rates are fractions. */
export interface ScenarioResponse {
  readonly others: OthersMove;
  /** What each origin pays under both laws. */
  readonly faces: readonly OriginFace[];
  readonly coverage: FlowCoverage;
  /** How much of the focus's trade the figures are about. */
  readonly trade: TradeInFigures;
  readonly response: TradeResponse;
  readonly focus: FocusFigures;
  /** Of the origin in focus, and of all origins in these products. */
  readonly focusRates: EffectiveRates;
  readonly allRates: EffectiveRates;
}

const quotient = (duty: number, value: number): number | null => (value === 0 ? null : duty / value);

export function respondToScenario(
  { focus, others, othersFace, products, faces, coverage }: ScenarioFlows,
  model: ResponseModel,
  reference: ResponseReference,
): ScenarioResponse {
  const request = { products, focus, othersFace, baseYear: BASE_YEAR, model };
  const response = respond(request, reference);
  const rows = response.products.flatMap(({ origins }) => origins.filter(({ origin }) => origin === focus));
  const figures = focusFigures(rows);
  const { importsBefore, importsAfter, revenueBefore, revenueAfter, rateEffect } = response.totals;
  return {
    others,
    faces,
    coverage,
    trade: tradeInFigures(products, focus, response.refusals, coverage),
    response,
    focus: figures,
    focusRates: {
      before: quotient(figures.revenueBefore, figures.importsBefore),
      static: quotient(figures.revenueStatic, figures.importsBefore),
      after: quotient(figures.revenueAfter, figures.importsAfter),
    },
    allRates: {
      before: quotient(revenueBefore, importsBefore),
      static: quotient(revenueBefore + rateEffect, importsBefore),
      after: quotient(revenueAfter, importsAfter),
    },
  };
}

/** The tables that a model asks of the data, so that no unused table is loaded. */
export function tablesOf(model: ResponseModel): readonly ElasticityTable['id'][] {
  if (model.kind === 'static') return [];
  const found: ElasticityTable['id'][] = [];
  let choice = model.kind === 'ces' ? model.substitution : model.importDemand;
  for (;;) {
    if (choice.kind === 'table') found.push(choice.table);
    if (choice.kind !== 'own' || choice.otherwise === null) return found;
    choice = choice.otherwise;
  }
}
