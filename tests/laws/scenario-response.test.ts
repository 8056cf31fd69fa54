/** From scenarios to a response: what the comparison says stays true in it, cents included, however it is gathered. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { EvaluatedScenario } from '../../engine/compare/assess-scenario.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import { scenarioNamed } from '../../engine/scenario/presets.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { DEFAULT_NEST, MODEL_PRESETS, presetModel } from '../../engine/response/model-presets.ts';
import { productArithmetic } from '../../engine/response/product-arithmetic.ts';
import { RESPONSE_GROUPINGS, responseGroups } from '../../engine/response/response-groups.ts';
import type { ResponseModel } from '../../engine/trade/response-model.ts';
import { CURVE_RATES, revenueCurve } from '../../engine/response/revenue-curve.ts';
import type { OthersMove } from '../../engine/trade/response-model.ts';
import { scenarioFlows, VIET_NAM } from '../../engine/response/scenario-flows.ts';
import { respondToScenario, type ScenarioResponse } from '../../engine/response/scenario-response.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { flowSamples } from '../arbitraries/flows.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { partnerFlows, responseReference } from '../arbitraries/response-reference.ts';
import { scenarios, withRules } from '../arbitraries/scenarios.ts';
import { evaluated } from './evaluated.ts';
import { expectNear } from './near.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const reference = responseReference();
const partners = partnerFlows();
const { rulebook } = realReference();
const names = rulebook.products;
type StatedMove = Exclude<OthersMove, 'ownLaw'>;
const others = fc.constantFrom<StatedMove>('unchanged', 'sameChange');
const models = fc.constantFrom<ResponseModel>(
  ...MODEL_PRESETS.map((id) => presetModel(id)),
  presetModel('longRun', { ...DEFAULT_NEST, supply: { kind: 'passThrough', beta: 0.9 }, domesticShare: 0.3 }),
  presetModel('longRun', { ...DEFAULT_NEST, supply: { kind: 'exportSupply', inverseElasticity: 0.5 } }),
);

function responseOf(
  before: EvaluatedScenario,
  after: EvaluatedScenario,
  move: StatedMove,
  model: ResponseModel,
): ScenarioResponse {
  return respondToScenario(scenarioFlows(before, after, partners, move), model, reference);
}

/** Whole cents by HS6, as the comparison adds them up. */
function dutyByProduct({ assessed }: EvaluatedScenario): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { row } of assessed.compiled.rows) {
    const product = (assessed.compiled.table.codes[row] ?? '').slice(0, 6);
    sums.set(product, (sums.get(product) ?? 0) + (assessed.duty[row] ?? 0));
  }
  return sums;
}

function valueOfProduct({ assessed }: EvaluatedScenario, product: string): number {
  const { table, rows } = assessed.compiled;
  return rows
    .filter(({ row }) => table.codes[row]?.startsWith(product))
    .reduce((sum, { row }) => sum + (table.customsValue[row] ?? 0), 0);
}

/** The static answer is the comparison: the same cents for every product. */
function assertStaticIsTheComparison(before: EvaluatedScenario, after: EvaluatedScenario): void {
  const { response } = responseOf(before, after, 'unchanged', { kind: 'static' });
  const [paid, pays] = [dutyByProduct(before), dutyByProduct(after)];
  const groups = responseGroups(response, names, 'product');
  const valued = [...paid.keys()].filter((product) => valueOfProduct(before, product) > 0);
  expect(groups.map(({ key }) => key)).toEqual(valued.sort());
  for (const { key, focus } of groups) {
    expect(Math.round(focus.revenueBefore), key).toBe(paid.get(key));
    expect(Math.round(focus.revenueAfter), key).toBe(pays.get(key));
  }
}

/** A scenario and itself: no rate moves, so nothing does. */
function assertNothingMoves({ response, focus, allRates }: ScenarioResponse): void {
  expect(response.totals.importsAfter).toBe(response.totals.importsBefore);
  expect(focus.importsAfter).toBe(focus.importsBefore);
  for (const name of ['creation', 'diversion', 'priceEffect', 'rateEffect', 'baseErosion'] as const)
    expect(Math.abs(response.totals[name]), name).toBe(0);
  for (const name of ['consumerSurplus', 'importerWelfare', 'exporterLoss', 'deadweightLoss'] as const)
    expect(Math.abs(response.totals[name]), name).toBe(0);
  expect(allRates.after).toBe(allRates.before);
}

const sizeOf = ({ response: { totals } }: ScenarioResponse): number =>
  1 + totals.importsBefore + totals.importsAfter + Math.abs(totals.consumerSurplus);

describe('a response to two scenarios', () => {
  test('moves nothing where they are the same', () => {
    fc.assert(
      fc.property(scenarios(), flowSamples(), others, models, (scenario, table, move, model) => {
        const same = evaluated(scenario, table);
        assertNothingMoves(responseOf(same, same, move, model));
      }),
      { numRuns: 30 },
    );
  });

  test('without behaviour is their comparison, to the cent of every product', () => {
    fc.assert(
      fc.property(scenarios(), scenarios(), flowSamples(), (first, second, table) => {
        assertStaticIsTheComparison(evaluated(first, table), evaluated(second, table));
      }),
      { numRuns: 30 },
    );
  });

  test('sums to its totals by section, chapter, group and product', () => {
    fc.assert(
      fc.property(
        scenarios(),
        scenarios(),
        flowSamples(),
        others,
        models,
        (first, second, table, move, model) => {
          const answer = responseOf(evaluated(first, table), evaluated(second, table), move, model);
          const { totals, refusedCustomsValue } = answer.response;
          for (const by of RESPONSE_GROUPINGS) {
            const groups = responseGroups(answer.response, names, by);
            for (const name of Object.keys(totals) as (keyof typeof totals)[])
              expectNear(
                groups.reduce((sum, { ledger }) => sum + ledger[name], 0),
                totals[name],
                sizeOf(answer),
              );
            for (const name of Object.keys(answer.focus) as (keyof typeof answer.focus)[])
              expectNear(
                groups.reduce((sum, { focus }) => sum + focus[name], 0),
                answer.focus[name],
                sizeOf(answer),
              );
            expectNear(
              groups.reduce((sum, group) => sum + group.refusedCustomsValue, 0),
              refusedCustomsValue,
              1 + refusedCustomsValue,
            );
            expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test('does not depend on how many rows a product’s trade comes in, beyond their cents', () => {
    fc.assert(
      fc.property(scenarios(), scenarios(), flowSamples(20), models, (one, other, table, model) => {
        const [first, second] = [withoutBands(one), withoutBands(other)];
        const whole = responseOf(evaluated(first, table), evaluated(second, table), 'unchanged', model);
        const halves = halved(table);
        const divided = responseOf(evaluated(first, halves), evaluated(second, halves), 'unchanged', model);
        // Every measure of every row is rounded to the cent; an elasticity carries that into trade.
        const slack = table.codes.length * 400;
        for (const name of ['importsAfter', 'revenueAfter', 'consumerSurplus', 'importerWelfare'] as const)
          expect(Math.abs(divided.response.totals[name] - whole.response.totals[name]), name).toBeLessThan(
            slack + 1e-9 * sizeOf(whole),
          );
      }),
      { numRuns: 20 },
    );
  });
});

/** A band is on the value of one row of a year's trade: there the rows are the question. */
const withoutBands = (scenario: Scenario): Scenario => ({
  ...scenario,
  reform: scenario.reform.map((rule) =>
    'products' in rule ? { ...rule, products: { ...rule.products, value: null } } : rule,
  ),
});

test('a rule on lines of a certain value asks of each row, so that a divided product may leave it', () => {
  const value = { atLeast: '37920143', below: null };
  const exempt = { kind: 'exempt', from: ['country-duty'], products: { of: 'all', except: [], value } };
  const table = {
    ...realFlows(),
    codes: ['8472909080' as HtsCode],
    customsValue: Float64Array.of(7584028400),
    calculatedDuty: Float64Array.of(0),
  };
  const dutyOn = (flows: FlowTable): number =>
    evaluated(withRules('2026-08-12' as IsoDate, [exempt]), flows).assessed.duty.reduce((a, b) => a + b, 0);
  expect([dutyOn(table), dutyOn(halved(table))]).toEqual([0, 948003550]);
});

/** Rules that a quota or a budget settles by the trade itself stay as they are: the values are the same. */
function halved(table: FlowTable): FlowTable {
  const twice = <Item>(items: Iterable<Item>): readonly Item[] => [...items].flatMap((item) => [item, item]);
  const halves = (column: Float64Array): Float64Array =>
    Float64Array.from([...column].flatMap((cents) => [Math.floor(cents / 2), Math.ceil(cents / 2)]));
  return {
    ...table,
    codes: twice(table.codes),
    customsValue: halves(table.customsValue),
    calculatedDuty: halves(table.calculatedDuty),
  };
}

describe('the other origins', () => {
  test('keep their duty of the base year, or move by Viet Nam’s points, never below zero', () => {
    fc.assert(
      fc.property(scenarios(), scenarios(), flowSamples(), (first, second, table) => {
        const [before, after] = [evaluated(first, table), evaluated(second, table)];
        const still = scenarioFlows(before, after, partners, 'unchanged');
        const moved = scenarioFlows(before, after, partners, 'sameChange');
        expect([still.othersFace, moved.othersFace]).toEqual(['theirBaseYearDuty', 'givenRates']);
        for (const [index, { origins }] of still.products.entries()) {
          const beside = moved.products[index]?.origins ?? [];
          const ours = beside.find(({ origin }) => origin === VIET_NAM);
          const points = (ours?.rateAfter ?? NaN) - (ours?.rateBefore ?? NaN);
          expect(beside.map(({ origin }) => origin)).toEqual(origins.map(({ origin }) => origin));
          for (const [place, flow] of origins.entries()) {
            if (flow.origin === VIET_NAM) continue;
            expect(flow.rateAfter).toBe(flow.rateBefore);
            const { rateBefore = NaN, rateAfter = NaN } = beside[place] ?? {};
            expect(Math.min(rateBefore, rateAfter)).toBeGreaterThanOrEqual(0);
            if (Math.min(rateBefore, rateAfter) > 0) expectNear(rateAfter - rateBefore, points, 1);
            // Held at zero, they move the same way and no further.
            else expect(Math.abs(rateAfter - rateBefore)).toBeLessThanOrEqual(Math.abs(points) + 1e-12);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('that move as Viet Nam does soften what it loses or wins, product by product', () => {
    fc.assert(
      fc.property(scenarios(), scenarios(), flowSamples(), (first, second, table) => {
        const [before, after] = [evaluated(first, table), evaluated(second, table)];
        const importsOf = (move: StatedMove) =>
          responseGroups(responseOf(before, after, move, presetModel('longRun')).response, names, 'product');
        const moved = importsOf('sameChange');
        for (const [index, { key, focus }] of importsOf('unchanged').entries()) {
          const rise = focus.revenueStatic - focus.revenueBefore;
          const softened = (moved[index]?.focus.importsAfter ?? NaN) - focus.importsAfter;
          expect(softened * Math.sign(rise), key).toBeGreaterThanOrEqual(-1e-9 * focus.importsBefore);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('the framework and Annex III on the trade of 2024', () => {
  const preset = (name: string): EvaluatedScenario =>
    evaluated(valueOf(scenarioNamed(name, rulebook.evidenceThrough)), realFlows());
  const [before, after, law] = [
    preset('framework-20'),
    preset('framework-20-annex3'),
    preset('law:2025-01-01'),
  ];
  const flows = scenarioFlows(before, after, partners, 'unchanged');

  test('without behaviour are the comparison, product by product', () => {
    assertStaticIsTheComparison(before, after);
  });

  test('take Viet Nam’s value from the ten-digit lines, which the table of partners confirms', () => {
    const { coverage } = flows;
    expect(coverage.focusInLines).toBe(13949797943300);
    expect(coverage.focusInLines + coverage.focusLeftOut).toBe(coverage.focusInPartners);
    expect(coverage.focusApart).toEqual({ products: 0, customsValue: 0 });
    expect(coverage.withoutValue.duty).toBe(0);
  });

  test('bring more trade the longer it has to answer, and Viet Nam gains what others lose', () => {
    const [impact, short, long] = (['impact', 'shortRun', 'longRun'] as const).map((id) =>
      respondToScenario(flows, presetModel(id), reference),
    );
    const imports = [impact, short, long].map((answer) => answer?.focus.importsAfter ?? NaN);
    expect(imports).toEqual(imports.toSorted((a, b) => a - b));
    expect(long?.focus.diversion).toBeGreaterThan(0);
    const { origins = [], totals } = long?.response ?? {};
    expect(Math.abs(totals?.diversion ?? NaN)).toBeLessThan(1e-6 * (totals?.importsBefore ?? 0));
    expect(origins.filter(({ diversion }) => diversion > 0).map(({ origin }) => origin)).toEqual([VIET_NAM]);
  });

  test('unfold into numbers that give the answer again by the formulas', () => {
    const answer = respondToScenario(
      scenarioFlows(law, before, partners, 'unchanged'),
      presetModel('longRun'),
      reference,
    );
    const found = productArithmetic(answer.response, '610910');
    const [ours] = found?.changed ?? [];
    if (found === null || ours === undefined) throw new Error('T-shirts are traded');
    const [sigma, eta] = [found.elasticity?.value ?? NaN, found.eta ?? NaN];
    expectNear(ours.share + found.others.share, 1, 1);
    const index = (ours.share * ours.ratio ** (1 - sigma) + found.others.share) ** (1 / (1 - sigma));
    expectNear(found.priceIndex ?? NaN, index, 1);
    const quantity = ours.ratio ** -sigma * index ** (sigma - eta);
    expectNear(ours.importsAfter, ours.importsBefore * quantity, ours.importsBefore);
    expectNear(found.ledger.consumerSurplus, -found.spending * Math.log(index), found.spending);
    expect(productArithmetic(answer.response, '000000')).toBeNull();
  });

  test('have a revenue curve that without behaviour is a straight line: value times rate', () => {
    const { points, products } = revenueCurve(flows, presetModel('longRun'), reference);
    expect(products).toBeGreaterThan(100);
    expect(points.map(({ rate }) => rate)).toEqual(CURVE_RATES);
    for (const [index, point] of points.entries()) {
      const last = points[index - 1];
      if (last !== undefined) expect(point.revenueStatic).toBeGreaterThan(last.revenueStatic);
      if (last !== undefined) expect(point.focusImports).toBeLessThan(last.focusImports);
    }
    const moved = flows.products
      .flatMap(({ origins }) => origins)
      .filter(({ origin, rateBefore, rateAfter }) => origin === VIET_NAM && rateBefore !== rateAfter)
      .reduce((sum, { customsValue }) => sum + customsValue, 0);
    for (const { rate, revenueStatic } of points)
      expectNear(revenueStatic - (points[0]?.revenueStatic ?? NaN), rate * moved, moved);
    const none = revenueCurve(
      scenarioFlows(before, before, partners, 'unchanged'),
      { kind: 'static' },
      reference,
    );
    expect(none.products).toBe(0);
  });
});
