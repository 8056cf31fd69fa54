/** Answers that are asked for again: the user's last one, and the figures of every model over the same flows. */
import {
  respondToScenario,
  type ResponseModel,
  type ResponseReference,
  type ScenarioFlows,
  type ScenarioResponse,
} from '../../../engine/index.ts';
import type { ResponseFigures } from './response-protocol.ts';

interface Asked {
  readonly flows: ScenarioFlows;
  readonly reference: ResponseReference;
}

export interface KeptAnswers {
  readonly answer: (asked: Asked, model: ResponseModel) => ScenarioResponse;
  readonly figures: (asked: Asked, model: ResponseModel) => ResponseFigures;
}

export function figuresOf({ response, focus, focusRates, allRates }: ScenarioResponse): ResponseFigures {
  const { totals, refusals, refusedCustomsValue } = response;
  return { totals, focus, focusRates, allRates, refusedProducts: refusals.length, refusedCustomsValue };
}

export function keptAnswers(): KeptAnswers {
  let flows: ScenarioFlows | null = null;
  let last: { readonly key: string; readonly answer: ScenarioResponse } | null = null;
  let figures = new Map<string, ResponseFigures>();

  function forget(asked: Asked): void {
    if (asked.flows === flows) return;
    flows = asked.flows;
    last = null;
    figures = new Map();
  }

  return {
    answer(asked, model) {
      forget(asked);
      const key = JSON.stringify(model);
      if (last?.key === key) return last.answer;
      const answer = respondToScenario(asked.flows, model, asked.reference);
      last = { key, answer };
      return answer;
    },
    figures(asked, model) {
      forget(asked);
      const key = JSON.stringify(model);
      const known =
        figures.get(key) ??
        figuresOf(last?.key === key ? last.answer : respondToScenario(asked.flows, model, asked.reference));
      figures.set(key, known);
      return known;
    },
  };
}
