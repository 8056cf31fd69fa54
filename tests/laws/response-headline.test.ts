/** A headline stands inside its own band, and says when the parameters chosen do not. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Result } from '../../engine/basis/result.ts';
import { summariseDraws } from '../../engine/response/draw-summary.ts';
import { CONVENTIONAL_UNCERTAINTY, DEFAULT_NEST, presetModel } from '../../engine/response/model-presets.ts';
import type { Uncertainty } from '../../engine/response/parameter-draw.ts';
import { HEADLINE_FIGURES, responseHeadline } from '../../engine/response/response-headline.ts';
import type { Refusal } from '../../engine/response/refusal.ts';
import type { ResponseModel } from '../../engine/trade/response-model.ts';
import { scenarioFlows } from '../../engine/response/scenario-flows.ts';
import { BASE_YEAR, respondToScenario } from '../../engine/response/scenario-response.ts';
import { HEADLINE_SHARE } from '../../engine/response/trade-in-figures.ts';
import { drawRange } from '../../engine/response/uncertainty.ts';
import { uncertainRequest } from '../../engine/response/uncertain-request.ts';
import { scenarioNamed } from '../../engine/scenario/presets.ts';
import { flowSamples } from '../arbitraries/flows.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { partnerFlows, responseReference } from '../arbitraries/response-reference.ts';
import { scenarios } from '../arbitraries/scenarios.ts';
import { evaluated } from './evaluated.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const reference = responseReference();
const partners = partnerFlows();

const models = fc
  .tuple(
    fc.constantFrom('shortRun' as const, 'longRun' as const, 'protee' as const),
    fc.constantFrom(1, 0.94, 0.5),
  )
  .map(([id, beta]) => presetModel(id, { ...DEFAULT_NEST, supply: { kind: 'passThrough', beta } }));
const uncertainties: fc.Arbitrary<Uncertainty> = fc
  .tuple(
    fc.nat(),
    fc.constantFrom<Uncertainty['passThrough']>(
      CONVENTIONAL_UNCERTAINTY.passThrough,
      { kind: 'uniform', low: 0.3, high: 1 },
      { kind: 'fixed', value: 1 },
    ),
  )
  .map(([seed, passThrough]) => ({ ...CONVENTIONAL_UNCERTAINTY, passThrough, seed }));

function answerOf<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

type Flows = ReturnType<typeof scenarioFlows>;

function headlineOf(flows: Flows, model: ResponseModel, uncertainty: Uncertainty, draws = 60) {
  const { products, focus, othersFace } = flows;
  const answer = respondToScenario(flows, model, reference);
  const request = { products, focus, othersFace, baseYear: BASE_YEAR, model };
  const { plan, demand } = answerOf(uncertainRequest(request, reference));
  const spreads = answerOf(summariseDraws(answerOf(drawRange(plan, demand, uncertainty, 0, draws))));
  const told = { model, focus: answer.focus, totals: answer.response.totals };
  return { plain: responseHeadline(told, null), drawn: responseHeadline(told, { uncertainty, spreads }) };
}

describe('a headline', () => {
  test('is inside its own band, whatever is drawn and at whichever parameters', () => {
    fc.assert(
      fc.property(
        scenarios(),
        scenarios(),
        flowSamples(25),
        models,
        uncertainties,
        (first, second, table, model, uncertainty) => {
          const flows = scenarioFlows(
            evaluated(first, table),
            evaluated(second, table),
            partners,
            'unchanged',
          );
          const { plain, drawn } = headlineOf(flows, model, uncertainty);
          for (const name of HEADLINE_FIGURES) {
            const { shown, band, point } = drawn.figures[name];
            expect(band?.low).toBeLessThanOrEqual(shown);
            expect(band?.high).toBeGreaterThanOrEqual(shown);
            expect(plain.figures[name]).toEqual({ point, shown: point, band: null });
            if (drawn.shows === 'parameters') expect(shown).toBe(point);
          }
          const isOutside = HEADLINE_FIGURES.some((name) => {
            const { band, point } = drawn.figures[name];
            return band !== null && (point < band.low || point > band.high);
          });
          if (isOutside) expect(drawn.shows).toBe('median');
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the framework and Annex III', () => {
  const preset = (name: string) =>
    evaluated(valueOf(scenarioNamed(name, realReference().rulebook.evidenceThrough)), realFlows());
  const flows = scenarioFlows(preset('framework-20'), preset('framework-20-annex3'), partners, 'unchanged');
  const uncertainty: Uncertainty = { ...CONVENTIONAL_UNCERTAINTY, seed: 20251026 };

  test('at complete pass-through stand at the end of what is drawn: the median is shown', () => {
    const { drawn } = headlineOf(flows, presetModel('longRun'), uncertainty, 1000);
    const { point, band, shown } = drawn.figures.welfare;
    expect(drawn.shows).toBe('median');
    expect(shown).not.toBe(point);
    expect((band?.low ?? NaN) < shown && shown < (band?.high ?? NaN)).toBe(true);
  });

  test('drawn from less pass-through than chosen stand outside their band, and the median inside', () => {
    const less: Uncertainty = { ...uncertainty, passThrough: { kind: 'uniform', low: 0.3, high: 0.6 } };
    const { point, band, shown } = headlineOf(flows, presetModel('longRun'), less).drawn.figures.surplus;
    expect(point).toBeGreaterThan(band?.high ?? NaN);
    expect(shown).toBeLessThan(band?.high ?? NaN);
  });

  test('inside the interval that is drawn stand for themselves, and at its ends do not', () => {
    const showsAt = (beta: number) =>
      headlineOf(
        flows,
        presetModel('longRun', { ...DEFAULT_NEST, supply: { kind: 'passThrough', beta } }),
        uncertainty,
      ).drawn.shows;
    expect([0.86, 0.93, 1].map(showsAt)).toEqual(['median', 'parameters', 'median']);
  });

  test('tell how much of Viet Nam’s trade is in the figures, and refuse a headline of less than four fifths', () => {
    for (const [name, enough] of [
      ['longRun', true],
      ['protee', true],
      ['brodaWeinstein', false],
      ['smart', true],
    ] as const) {
      const { trade, focus } = respondToScenario(flows, presetModel(name), reference);
      expect(trade.answered + trade.refused + trade.leftOut).toBe(trade.customsValue);
      expect(trade.customsValue).toBe(flows.coverage.focusInPartners);
      expect(Math.round(focus.importsBefore)).toBe(trade.answered);
      expect(trade.byReason.reduce((sum, { customsValue }) => sum + customsValue, 0)).toBe(trade.refused);
      expect([name, trade.isEnoughForHeadline, (trade.share ?? 0) >= HEADLINE_SHARE]).toEqual([
        name,
        enough,
        enough,
      ]);
    }
  });

  test('SMART on the return of 46% has no headline', () => {
    const dearer = scenarioFlows(preset('law:2025-01-01'), preset('liberation-46'), partners, 'unchanged');
    const { trade } = respondToScenario(dearer, presetModel('smart'), reference);
    expect(trade.isEnoughForHeadline).toBe(false);
    expect(trade.byReason[0]).toMatchObject({ reason: 'smartBreakdown' });
  });
});
