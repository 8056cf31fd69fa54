/** How trade answers, in the worker: one response, the board of models, the curve, uncertainty in chunks. */
import {
  modelGrounds,
  BASE_YEAR,
  bilateralBalance,
  CONVENTIONAL_UNCERTAINTY,
  MODEL_PRESETS,
  evaluate,
  exporterFigures,
  fail,
  ok,
  presetModel,
  PUBLISHED_FORMULA,
  publishedExports,
  reciprocalRate,
  reciprocalTrade,
  responseGroups,
  responseHeadline,
  revenueCurve,
  scenarioFlows,
  SMART_MODEL,
  solveReciprocal,
  uncertainRequest,
  type Failure,
  type ResponseReference,
  type Result,
  type ScenarioFlows,
  type ScenarioResponse,
} from '../../../engine/index.ts';
import { figuresOf, keptAnswers } from './kept-answers.ts';
import { NOT_OPEN, type Loaded } from './loaded.ts';
import { drawInChunks } from './draw-in-chunks.ts';
import type { Cancelled } from './long-call.ts';
import { onLine } from './long-work.ts';
import { exporterGroups } from './response-exporters.ts';
import { rivals } from './response-rivals.ts';
import { foremostProducts, productDepth, productNaming } from './response-product.ts';
import { lineNames, parametersOf, responseDataOf, totalsOfYears } from './response-reference.ts';
import type { ResponseData } from './response-data.ts';
import type {
  AnsweredTrade,
  BoardColumn,
  NamedOrigin,
  ParameterSource,
  ResponseApi,
} from './response-protocol.ts';
import { openedStudy, writtenStudy } from './study-documents.ts';
import { loadedNow } from './worker-state.ts';

interface Prepared {
  readonly all: Loaded;
  readonly flows: ScenarioFlows;
  readonly reference: ResponseReference;
  readonly nameOf: (origin: string) => string;
}

const MOST_REFUSALS = 25;

function namedOrigins(
  origins: ScenarioResponse['response']['origins'],
  nameOf: (origin: string) => string,
): readonly NamedOrigin[] {
  const gain = (each: NamedOrigin): number => each.importsAfter - each.importsBefore;
  return origins
    .map((each) => ({ ...each, name: nameOf(each.origin) }))
    .sort((a, b) => gain(b) - gain(a) || (a.origin < b.origin ? -1 : 1));
}

function responseOf(loadedNow: () => Loaded | null): ResponseApi {
  let data: ResponseData | null = null;
  let last: { readonly key: string; readonly flows: ScenarioFlows } | null = null;
  const kept = keptAnswers();
  const byLaw = rivals();

  async function prepared(trade: AnsweredTrade): Promise<Result<Prepared, Failure>> {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    if (data === null) {
      const loaded = await responseDataOf(all);
      if (!loaded.ok) return loaded;
      data = loaded.value;
    }
    const { partners, reference } = data;
    const names = new Map(partners.partners.map(({ code, name }) => [code, name]));
    const nameOf = (origin: string): string => names.get(origin) ?? origin;
    const key = JSON.stringify([trade.baseline, trade.scenario, trade.others]);
    if (last?.key !== key) {
      const flows = await all.flows();
      if (!flows.ok) return flows;
      const others = trade.others === 'ownLaw' ? await byLaw(all, flows.value, trade) : ok(trade.others);
      if (!others.ok) return others;
      const before = evaluate(all.reference, flows.value, trade.baseline, all.cache);
      if (!before.ok) return before;
      const after = evaluate(all.reference, flows.value, trade.scenario, all.cache);
      if (!after.ok) return after;
      last = { key, flows: scenarioFlows(before.value, after.value, partners, others.value) };
      return ok({ all, flows: last.flows, reference, nameOf });
    }
    return ok({ all, flows: last.flows, reference, nameOf });
  }

  return {
    async responseSetting() {
      const all = loadedNow();
      if (all === null) return NOT_OPEN;
      const found = await parametersOf(all);
      if (!found.ok) return found;
      const totals = await totalsOfYears(all);
      if (!totals.ok) return totals;
      const { parameters, sources, reciprocalVariants } = found.value;
      const cited = (source: Parameters<typeof sources.get>[0]): ParameterSource =>
        sources.get(source) ?? { reference: source, date: null, url: null };
      return ok({
        parameters: [...parameters.values()].map((each) => ({ ...each, cited: cited(each.source) })),
        variants: reciprocalVariants.map((each) => ({ ...each, cited: cited(each.source) })),
        reciprocalTrade: reciprocalTrade(totals.value),
        presets: MODEL_PRESETS,
        smart: SMART_MODEL,
        uncertainty: CONVENTIONAL_UNCERTAINTY,
        formula: PUBLISHED_FORMULA,
        ...modelGrounds(all.data.rulebook.products),
      });
    },

    async respond(request) {
      const ready = await prepared(request);
      if (!ready.ok) return ready;
      const { all, nameOf } = ready.value;
      const [totals, trade, lines] = await Promise.all([totalsOfYears(all), all.flows(), lineNames(all)]);
      if (!totals.ok) return totals;
      if (!trade.ok) return trade;
      const answer = kept.answer(ready.value, request.model);
      const { response, coverage, faces, trade: inFigures, focus } = answer;
      const { model, othersFace, baseYear, isUnchanged, notices, caveats, refusals } = response;
      const groups = responseGroups(response, all.data.rulebook.products, request.by);
      const namingOf = productNaming(trade.value, lines);
      const exported = publishedExports(totals.value, baseYear);
      return ok({
        ...figuresOf(answer),
        model,
        others: request.others,
        othersFace,
        baseYear,
        isUnchanged,
        coverage,
        focusOrigin: response.focus,
        faces,
        trade: inFigures,
        headline: responseHeadline({ model, focus, totals: response.totals }, null),
        origins: namedOrigins(response.origins, nameOf),
        groups,
        exporter: exporterFigures(focus),
        exporters: exporterGroups(groups, request.valueAdded),
        balance: exported === null ? null : bilateralBalance(coverage, focus, exported),
        foremost: foremostProducts(answer, namingOf),
        refusals: refusals
          .toSorted((a, b) => b.customsValue - a.customsValue)
          .slice(0, MOST_REFUSALS)
          .map((each) => ({ ...each, ...namingOf(each.product) })),
        notices,
        caveats,
      });
    },

    async unfold(request) {
      const ready = await prepared(request);
      if (!ready.ok) return ready;
      const { flows, reference, nameOf } = ready.value;
      const answer = kept.answer(ready.value, request.model);
      return productDepth(flows, answer, request, reference, (origins) => namedOrigins(origins, nameOf));
    },

    async respondBoard(request, line) {
      const ready = await prepared(request);
      if (!ready.ok) return ready;
      const models = [
        ...request.presets.map((id) => ({ id, model: presetModel(id, request.nest) })),
        ...(request.own === null ? [] : [{ id: 'own' as const, model: request.own }]),
      ];
      return onLine<readonly BoardColumn[], Cancelled>(line, async (rest) => {
        const columns: BoardColumn[] = [];
        for (const { id, model } of models) {
          columns.push({ id, model, ...kept.figures(ready.value, model) });
          if (!(await rest({ done: columns.length, total: models.length })))
            return fail({ kind: 'cancelled' });
        }
        return ok(columns);
      });
    },

    async revenueCurve(request) {
      const ready = await prepared(request);
      if (!ready.ok) return ready;
      return ok(revenueCurve(ready.value.flows, request.model, ready.value.reference));
    },

    async uncertainty(request, line) {
      const { model, uncertainty, draws } = request;
      const ready = await prepared(request);
      if (!ready.ok) return ready;
      const { flows, reference } = ready.value;
      const { products, focus, othersFace } = flows;
      const asked = { products, focus, othersFace, baseYear: BASE_YEAR, model };
      const uncertain = uncertainRequest(asked, reference);
      if (!uncertain.ok) return uncertain;
      const { focus: figures, response } = kept.answer(ready.value, model);
      const told = { model, focus: figures, totals: response.totals };
      return onLine(line, (rest) =>
        drawInChunks(uncertain.value, uncertainty, draws, (drawn) => responseHeadline(told, drawn), rest),
      );
    },

    async writeStudy(request) {
      const ready = await prepared(request);
      if (!ready.ok) return ready;
      const answer = kept.answer(ready.value, request.model);
      return ok(await writtenStudy(request, answer, ready.value.all.reference));
    },

    async readStudy(text, name) {
      const all = loadedNow();
      return all === null ? NOT_OPEN : openedStudy(text, name, all.reference);
    },

    async reciprocal({ input, solve }) {
      const steps = reciprocalRate(input);
      if (!steps.ok) return steps;
      if (solve === null) return ok({ steps: steps.value, solved: null });
      const solved = solveReciprocal(input, solve.unknown, solve.targetPercent);
      return solved.ok ? ok({ steps: steps.value, solved: solved.value }) : fail(solved.failure);
    },
  };
}

export const responseApi: ResponseApi = responseOf(loadedNow);
