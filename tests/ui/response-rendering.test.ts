/** The panel's parts with a real answer: every figure in the markup is the engine's, in both languages. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { groupOf } from '../../engine/law/product-names.ts';
import { elasticityFinder } from '../../engine/response/elasticities.ts';
import { HEADLINE_SHARE } from '../../engine/response/trade-in-figures.ts';
import { MODEL_PRESETS } from '../../engine/response/model-presets.ts';
import { presets } from '../../engine/scenario/presets.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { figuresIn } from '../../ui/words/format/figures.ts';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { studyWords } from '../../ui/words/catalogue/study-words.ts';
import { boardTables } from '../../ui/web/response/board-tables.ts';
import { substitutionCitation } from '../../ui/web/response/citation.ts';
import { ledgerLines } from '../../ui/web/response/ledger-lines.ts';
import { originChart } from '../../ui/web/response/origin-chart.ts';
import { ownModel } from '../../ui/study/own-model.ts';
import { FIRST_SETTINGS, SUBSTITUTIONS } from '../../ui/study/own-settings.ts';
import { refusalSentence } from '../../ui/words/sentences/response-sentence.ts';
import TariffRates from '../../ui/web/response/TariffRates.svelte';
import { LEAST_SHARE, tradeTable } from '../../ui/web/response/trade-table.ts';
import ResponseBoard from '../../ui/web/response/ResponseBoard.svelte';
import ResponseCaveats from '../../ui/web/response/ResponseCaveats.svelte';
import ResponseHeadline from '../../ui/web/response/ResponseHeadline.svelte';
import ResponseSettings from '../../ui/web/response/ResponseSettings.svelte';
import { ResponseStudy } from '../../ui/web/response/response-study.svelte.ts';
import RevenueCurve from '../../ui/web/response/RevenueCurve.svelte';
import { ledgerSteps, originSteps } from '../../ui/web/response/unfold-nest.ts';
import { curveSteps, tornadoSteps } from '../../ui/web/response/unfold-rates.ts';
import type { UnfoldedStep } from '../../ui/web/response/unfolded-step.ts';
import UncertaintyView from '../../ui/web/response/UncertaintyView.svelte';
import WelfareLedger from '../../ui/web/response/WelfareLedger.svelte';
import { ProductNames } from '../../ui/web/state/product-names.svelte.ts';
import { openReader } from '../../ui/web/state/reader.svelte.ts';
import type { App } from '../../ui/web/state/context.ts';
import { partOf } from '../arbitraries/made.ts';
import { realReference } from '../arbitraries/real-reference.ts';
import { responseReference } from '../arbitraries/response-reference.ts';
import { connected, type Connected } from '../worker/connected.ts';
import WithApp from './WithApp.svelte';
import { serveData } from '../worker/served-data.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const named = (id: string) => {
  const found = presets(realReference().rulebook.evidenceThrough).find((preset) => preset.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const studied = { baseline: named('framework-20'), scenario: named('framework-20-annex3') };

let wire: Connected;
let study: ResponseStudy;

/** A study that has its answers, and the same without a hole. */
function answered() {
  const { setting, view, curve, depth } = study;
  const [drawn, board] = [study.draws.answer?.value, study.board.answer?.value];
  if (setting === null || view === null || curve === null || depth === null || !drawn || !board)
    throw new Error(JSON.stringify(study.problem));
  return { setting, view, curve, drawn, board, depth };
}

beforeAll(async () => {
  serveData();
  wire = await connected();
  await wire.client.open(() => undefined);
  study = new ResponseStudy(wire.client);
  study.product = '090111';
  study.settings = { ...FIRST_SETTINGS, substitution: 'protee' };
  study.drawing = { ...study.drawing, draws: 20, seed: 3 };
  await study.ask(studied);
});

afterAll(() => wire.close());

const nothing = () => undefined;
/** The value of every figure, in the order of the page. */
const values = (html: string): readonly string[] =>
  [...html.matchAll(/<data value="([^"]*)"/g)].map(([, value = '']) => value);

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const words = messagesIn(language);
  const figures = figuresIn(language);
  const told = studyWords(language);
  const shared = { words, told, figures };

  async function inApp(part: unknown, given: Readonly<Record<string, unknown>>): Promise<string> {
    const app = partOf<App>({
      reader: await openReader(null, [language], async () => words),
      estimate: partOf<App['estimate']>({ names: new ProductNames(wire.client) }),
    });
    return render(WithApp, { props: { app, part: part as Component<never>, given } }).body;
  }

  test('the headline has four figures in whole cents, each with its interval', () => {
    const { view, drawn } = answered();
    const { body } = render(ResponseHeadline, {
      props: { told, figures, view, drawn, hasDraws: true, isOld: false },
    });
    const { focus, totals } = view;
    const atParameters = [
      focus.importsAfter - focus.importsBefore,
      totals.revenueAfter - totals.revenueBefore,
      totals.consumerSurplus,
      totals.importerWelfare,
    ].map((cents) => String(Math.round(cents)));
    // Complete pass-through is an end of what is drawn: medians inside their bands, and the figures at it beside.
    const bands = [...body.matchAll(/data-low="(-?\d+)" data-high="(-?\d+)"/g)];
    expect(bands).toHaveLength(4);
    const shown = values(body).slice(0, 4).map(Number);
    for (const [index, [, low, high]] of bands.entries()) {
      expect(Number(low)).toBeLessThan(Number(high));
      expect(Number(low)).toBeLessThanOrEqual(shown[index] ?? NaN);
      expect(Number(high)).toBeGreaterThanOrEqual(shown[index] ?? NaN);
    }
    const points = [...body.matchAll(/data-value="(-?\d+)"/g)].map(([, value]) => value);
    expect(points).toEqual(atParameters);
    expect(body).toContain(told.study.headline.corner);
    expect(body).toContain(
      told.study.headline.refused(figures.count(2), figures.money.short(12_118_179_400)).slice(0, 20),
    );
    const without = render(ResponseHeadline, {
      props: { told, figures, view, drawn: null, hasDraws: false, isOld: false },
    }).body;
    expect(without).toContain(told.study.headline.noBand);
    expect(values(without).slice(0, 4)).toEqual(atParameters);
    expect(without).not.toContain(told.study.headline.corner);
  });

  test('of too little of the trade there is no headline, but what the model answers and what not', () => {
    const { view, drawn } = answered();
    const trade = {
      customsValue: 1000,
      answered: 600,
      refused: 390,
      leftOut: 10,
      share: 0.6,
      isEnoughForHeadline: false,
      byReason: [{ reason: 'smartBreakdown', products: 7, customsValue: 390 }],
    } as const;
    const { body } = render(ResponseHeadline, {
      props: { told, figures, view: { ...view, trade }, drawn, hasDraws: true, isOld: false },
    });
    expect(body).toContain(told.study.headline.tooLittle('60%', '80%'));
    expect(body).not.toContain('data-figure="response-imports"');
    expect(body).toContain(told.study.headline.reasons.smartBreakdown);
    const { rows } = tradeTable(trade, told.study.headline, figures);
    const cents = rows.map(({ cells }) => Number(cells[0]?.value));
    expect(cents.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(cents.at(-1));
    expect(LEAST_SHARE).toBe(HEADLINE_SHARE);
  });

  test('the best rates of a product are those of the model, the textbook’s beside them', () => {
    const { depth } = answered();
    const { body } = render(TariffRates, { props: { told, figures, depth } });
    const { inModel } = depth.benchmarks ?? {};
    if (inModel === undefined || inModel === null) throw new Error('a nest has them');
    const found = [...body.matchAll(/data-maximum="(\w+)"[^>]*>(?:<!--.*?-->)*<data value="([^"]*)"/g)];
    expect(found.map(([, which, rate]) => [which, rate])).toEqual([
      ['revenue', String(inModel.revenue.rate)],
      ['welfare', String(inModel.welfare.rate)],
    ]);
    expect(body).toContain(told.study.curve.textbook);
  });

  test('a refusal names the country and the table, not their codes', () => {
    const nameOf = (origin: string) => told.origins[origin] ?? origin;
    const breakdown = { kind: 'smartBreakdown', origin: '5700', cause: 'diversion', measure: -1 } as const;
    expect(refusalSentence(words, breakdown, nameOf)).toContain(told.origins['5700']);
    const missing = { kind: 'noElasticity', choice: 'broda-weinstein', product: '851762' } as const;
    const sentence = refusalSentence(words, missing, nameOf);
    expect(sentence).toContain(words.response.elasticityTables['broda-weinstein']);
    expect(sentence).not.toContain('broda-weinstein');
  });

  test('the board has a row for every parameter set and the user’s own, with how each is known', () => {
    const { board, setting } = answered();
    expect(board.map(({ id }) => id)).toEqual([...MODEL_PRESETS, 'own']);
    const { short, full } = boardTables(board, setting, words, told.study, figures);
    expect(short.rows.map(({ cells }) => cells[0]?.value)).toEqual(
      board.map(({ focus }) => Math.round(focus.importsAfter - focus.importsBefore)),
    );
    for (const { cells } of full.rows) expect(cells).toHaveLength(board.length);
    const props = { ...shared, board: study.board, isOld: false, setting, onask: nothing };
    const { body } = render(ResponseBoard, { props });
    for (const { id } of board) expect(body).toContain(words.response.models[id]);
    expect(body).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('the table of origins adds up to the cent, diversion to nothing but rounding', () => {
    const { view } = answered();
    const { table, bars } = originChart(view.origins, told, figures, 'title');
    const numbers = table.rows.map(({ cells }) => cells.map((cell) => Number(cell?.value)));
    const sums = numbers.at(-1) ?? [];
    for (const column of [0, 1, 2, 3])
      expect(numbers.slice(0, -1).reduce((sum, row) => sum + (row[column] ?? NaN), 0)).toBe(sums[column]);
    for (const [creation = NaN, diversion = NaN, price = NaN, change] of numbers)
      expect(creation + diversion + price).toBe(change);
    expect(Math.abs(sums[1] ?? NaN)).toBeLessThanOrEqual(view.origins.length);
    expect(bars[0]).toMatchObject({ name: told.origins['5520'], isLoss: false });
    for (const { origin } of view.origins) expect(told.origins[origin], origin).toBeDefined();
  });

  test('the curve has its greatest revenue in the summary; without a moved product it says so', () => {
    const { curve, depth } = answered();
    const props = { ...shared, curve, depth };
    const line = render(RevenueCurve, { props }).body;
    expect(line.match(/<path/g)).toHaveLength(2);
    const best = Math.max(...curve.points.map(({ revenue }) => revenue));
    expect(line).toContain(figures.money.short(Math.round(best)));
    const empty = render(RevenueCurve, { props: { ...props, curve: { products: 0, points: [] } } }).body;
    expect(empty).toContain(told.study.curve.none);
    expect(values(empty)).toEqual([]);
  });

  test('the ledger shows lines that a reader can add', () => {
    const { view } = answered();
    const { body } = render(WelfareLedger, { props: { ...shared, ledger: view.totals, depth: null } });
    const lines = ledgerLines(view.totals);
    expect(values(body)).toEqual(lines.map(({ cents }) => String(cents)));
    const at = (key: (typeof lines)[number]['key']) => lines.find((line) => line.key === key)?.cents ?? NaN;
    expect(at('rateEffect') + at('baseErosion')).toBe(at('revenue'));
    expect(at('revenue') + at('consumerSurplus')).toBe(at('importerWelfare'));
    expect(at('importerWelfare') + at('exporterLoss')).toBe(at('worldWelfare'));
    expect(at('deadweightLoss')).toBe(0 - at('worldWelfare'));
    expect(Math.abs(at('importerWelfare') - view.totals.importerWelfare)).toBeLessThan(3);
  });

  test('draws are shown with their quantiles and bars; under way with progress and a way to stop', async () => {
    const { drawn, depth } = answered();
    const props = {
      ...shared,
      settings: study.drawing,
      hasDraws: true,
      drawn,
      isOld: false,
      progress: null,
      stopped: false,
      depth,
      eta: 1,
      onchange: nothing,
      ondraw: nothing,
      onstop: nothing,
    };
    const body = await inApp(UncertaintyView, props);
    expect(values(body)).toContain(String(Math.round(drawn.spreads.welfare.p95)));
    for (const { parameter } of drawn.tornadoes.welfare.bars)
      expect(body).toContain(words.response.uncertainty.parameters[parameter]);
    const progress = { done: 3, total: 9 };
    const running = await inApp(UncertaintyView, { ...props, drawn: null, progress });
    expect(running).toContain(words.response.uncertainty.cancel);
    expect(running).toMatch(/<progress[^>]*value="3"/);
    const none = await inApp(UncertaintyView, { ...props, hasDraws: false });
    expect(none).toContain(told.study.uncertainty.notDrawn);
  });

  test('one product is unfolded in every chart, to the model’s own figures', () => {
    const { depth } = answered();
    const asked = { words: told.unfolded, figures, depth };
    const at = (steps: readonly UnfoldedStep[], key: string) =>
      steps.find((each) => each.key === key)?.result.value;
    const origins = originSteps(asked, null);
    const [ours] = depth.arithmetic.changed;
    expect(at(origins, 'imports')).toBe(ours?.importsAfter);
    expect(Math.abs(at(origins, 'sum') ?? NaN)).toBeLessThan(1);
    const ledger = ledgerSteps(asked);
    expect(at(ledger, 'welfare')).toBe(depth.arithmetic.ledger.importerWelfare);
    expect((at(ledger, 'surplus') ?? NaN) + (at(ledger, 'revenue') ?? NaN)).toBeCloseTo(
      at(ledger, 'welfare') ?? NaN,
      2,
    );
    expect(curveSteps(asked).length).toBeGreaterThan(3);
    expect(tornadoSteps(asked, words.response.uncertainty.parameters, 1)).toHaveLength(7);
    for (const { numbers, result } of [...origins, ...ledger])
      expect(numbers + result.text).not.toMatch(/NaN|Infinity/);
  });

  test('caveats and every published figure with its source stand beside the result', async () => {
    const { view, setting } = answered();
    const beside = await inApp(ResponseCaveats, { ...shared, view });
    for (const caveat of view.caveats) expect(beside).toContain(words.response.caveats[caveat]);
    expect(view.refusedProducts).toBeGreaterThan(0);
    const props = { ...shared, setting, settings: FIRST_SETTINGS, onchange: nothing };
    const body = await inApp(ResponseSettings, props);
    for (const { id } of setting.parameters) expect(body).toContain(`<code>${id}</code>`);
    expect(values(body)).toEqual(
      setting.parameters.flatMap(({ value }) => (value === null ? [] : [String(value)])),
    );
    for (const name of SUBSTITUTIONS.filter((each) => each !== 'own'))
      expect(substitutionCitation(name, setting, words, told.study, figures)).toMatch(/.{30}/);
  });
});

describe('every choice of the form is a model', () => {
  test('of the nest, the user’s own number among them', () => {
    const { setting } = answered();
    for (const substitution of SUBSTITUTIONS) {
      const model = ownModel({ ...FIRST_SETTINGS, substitution, sigma: 3.5, beta: 0.9 }, setting);
      expect(model).toMatchObject({ kind: 'ces', supply: { kind: 'passThrough', beta: 0.9 } });
    }
    expect(ownModel({ ...FIRST_SETTINGS, substitution: 'own', sigma: 3.5 }, setting)).toMatchObject({
      substitution: { kind: 'own', byPrefix: [{ prefix: '', value: 3.5 }], otherwise: null },
    });
    expect(ownModel({ ...FIRST_SETTINGS, price: 'exportSupply', inverse: 0.2 }, setting)).toMatchObject({
      supply: { kind: 'exportSupply', inverseElasticity: 0.2 },
    });
  });

  test('SMART, with supply without limit or a slope', () => {
    const { setting } = answered();
    const smart = { ...FIRST_SETTINGS, kind: 'smart' } as const;
    expect(ownModel(smart, setting)).toMatchObject({ kind: 'smart', exportSupply: 'infinite' });
    expect(ownModel({ ...smart, inverse: 0.25, demandFrom: 'protee' }, setting)).toMatchObject({
      exportSupply: 4,
      importDemand: { kind: 'table', table: 'protee' },
    });
    expect(ownModel({ ...FIRST_SETTINGS, kind: 'static' }, setting)).toEqual({ kind: 'static' });
  });

  test('elasticities by group fall on the group’s products alone', () => {
    const { setting } = answered();
    const byGroup = [{ group: 'coffee-tea-spices', value: 9 }];
    const model = ownModel({ ...FIRST_SETTINGS, byGroup }, setting);
    if (model.kind !== 'ces') throw new Error(model.kind);
    const { tables, parameters } = responseReference();
    const sigmaOf = elasticityFinder(model.substitution, tables, parameters);
    const { products } = realReference().rulebook;
    for (const product of ['090111', '090240', '610910', '090411']) {
      const found = sigmaOf(product);
      const isOwn = groupOf(products, product as HtsCode) === 'coffee-tea-spices';
      expect(found.ok && found.value.value, product).toBe(isOwn ? 9 : 2);
    }
  });
});

test('an answer to an older question is dropped, and a draw that is stopped says so', async () => {
  const first = study.ask(studied);
  study.settings = { ...study.settings, substitution: 'longRun' };
  const second = study.ask({ ...studied, scenario: studied.baseline });
  // What stands is of the question before, until each part has its answer.
  expect([...study.old].sort()).toEqual(['board', 'curve', 'depth', 'draws']);
  await Promise.all([first, second]);
  expect([...study.old]).toEqual([]);
  expect(study.view?.totals.rateEffect).toBe(0);
  expect(study.waiting).toBe(false);
  study.drawing = { ...study.drawing, draws: 10_000 };
  const drawing = study.draw(studied);
  await new Promise((resolve) => setTimeout(resolve, 50));
  study.draws.stop();
  await drawing;
  expect([study.draws.stopped, study.draws.progress, study.old.has('draws')]).toEqual([true, null, false]);
});
