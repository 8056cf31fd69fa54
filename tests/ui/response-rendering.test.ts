/** The panel's parts with a real answer: every figure in the markup is the engine's, in both languages. */
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { presets } from '../../engine/scenario/presets.ts';
import { figuresIn } from '../../ui/web/format/figures.ts';
import { messagesIn } from '../../ui/web/messages/catalogue.ts';
import { ledgerLines } from '../../ui/web/response/ledger-lines.ts';
import OriginBars from '../../ui/web/response/OriginBars.svelte';
import { FIRST_SETTINGS, ownModel, SUBSTITUTIONS } from '../../ui/web/response/own-model.ts';
import ProductByHand from '../../ui/web/response/ProductByHand.svelte';
import ResponseBoard from '../../ui/web/response/ResponseBoard.svelte';
import ResponseCaveats from '../../ui/web/response/ResponseCaveats.svelte';
import ResponseSettings from '../../ui/web/response/ResponseSettings.svelte';
import { ResponseStudy } from '../../ui/web/response/response-study.svelte.ts';
import RevenueCurve from '../../ui/web/response/RevenueCurve.svelte';
import UncertaintyView from '../../ui/web/response/UncertaintyView.svelte';
import WelfareLedger from '../../ui/web/response/WelfareLedger.svelte';
import { realReference } from '../arbitraries/real-reference.ts';
import { connected, type Connected } from '../worker/connected.ts';
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
  const { setting, view, curve, drawn, board } = study;
  if (setting === null || view === null || curve === null || drawn === null)
    throw new Error(JSON.stringify(study.problem));
  return { setting, view, curve, drawn, board };
}

beforeAll(async () => {
  serveData();
  wire = await connected();
  await wire.client.open(() => undefined);
  study = new ResponseStudy(wire.client);
  study.product = '030617';
  await study.ask(studied);
  await study.draw(studied, 20, 3);
});

afterAll(() => {
  wire.close();
  vi.unstubAllGlobals();
});

const nothing = () => undefined;
/** The value of every figure, in the order of the page. */
const values = (html: string): readonly string[] =>
  [...html.matchAll(/<data value="([^"]*)"/g)].map(([, value = '']) => value);

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const words = messagesIn(language);
  const figures = figuresIn(language);
  const shared = { words, figures };

  test('the board has four columns of whole cents, static to the user’s own', () => {
    const { board } = answered();
    expect(board.map(({ id }) => id)).toEqual(['static', 'shortRun', 'longRun', 'own']);
    const { body } = render(ResponseBoard, { props: { ...shared, columns: board } });
    for (const { id } of board) expect(body).toContain(words.response.models[id]);
    expect(values(body).slice(0, 4)).toEqual(
      board.map(({ focus }) => String(Math.round(focus.importsAfter - focus.importsBefore))),
    );
    expect(body).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('bars name who gains, the curve its greatest revenue', () => {
    const { view, curve } = answered();
    const bars = render(OriginBars, { props: { ...shared, origins: view.origins } }).body;
    expect(bars).toContain('VIETNAM');
    expect(Number(values(bars)[0])).toBeGreaterThan(0);
    const line = render(RevenueCurve, { props: { ...shared, curve } }).body;
    expect(line.match(/<path/g)).toHaveLength(2);
    expect(values(line)).toEqual([String(Math.max(...curve.points.map(({ revenue }) => revenue)))]);
    const empty = { products: 0, points: [] };
    expect(values(render(RevenueCurve, { props: { ...shared, curve: empty } }).body)).toEqual([]);
  });

  test('the ledger shows lines that a reader can add', () => {
    const { view } = answered();
    const { body } = render(WelfareLedger, { props: { ...shared, ledger: view.totals } });
    const lines = ledgerLines(view.totals);
    expect(values(body)).toEqual(lines.map(({ cents }) => String(cents)));
    const at = (key: (typeof lines)[number]['key']) => lines.find((line) => line.key === key)?.cents ?? NaN;
    expect(at('rateEffect') + at('baseErosion')).toBe(at('revenue'));
    expect(at('revenue') + at('consumerSurplus')).toBe(at('importerWelfare'));
    expect(at('importerWelfare') + at('exporterLoss')).toBe(at('worldWelfare'));
    expect(at('deadweightLoss')).toBe(0 - at('worldWelfare'));
    expect(Math.abs(at('importerWelfare') - view.totals.importerWelfare)).toBeLessThan(3);
  });

  test('draws are shown with their quantiles and bars; under way with progress and a way to stop', () => {
    const { drawn } = answered();
    const props = { ...shared, drawn, progress: null, stopped: false, ondraw: nothing, onstop: nothing };
    const { body } = render(UncertaintyView, { props });
    expect(values(body)).toContain(String(Math.round(drawn.spreads.welfare.p95)));
    for (const { parameter } of drawn.tornadoes.welfare.bars)
      expect(body).toContain(words.response.uncertainty.parameters[parameter]);
    const progress = { done: 3, total: 9 };
    const running = render(UncertaintyView, { props: { ...props, drawn: null, progress } }).body;
    expect(running).toContain(words.response.uncertainty.cancel);
    expect(running).toMatch(/<progress[^>]*value="3"/);
  });

  test('one product is unfolded to its welfare; one that has no answer says so', () => {
    const { view } = answered();
    const props = { ...shared, asked: '030617', view, onunfold: nothing };
    const { body } = render(ProductByHand, { props });
    const { arithmetic } = view;
    expect(values(body)).toContain(String(arithmetic?.changed[0]?.importsAfter));
    expect(values(body).at(-1)).toBe(String(arithmetic?.ledger.importerWelfare));
    const none = render(ProductByHand, { props: { ...props, asked: '999999' } }).body;
    expect(none).toContain('999999');
  });

  test('caveats and every published figure with its source stand beside the result', () => {
    const { view, setting } = answered();
    const beside = render(ResponseCaveats, { props: { ...shared, view } }).body;
    for (const caveat of view.caveats) expect(beside).toContain(words.response.caveats[caveat]);
    expect(view.refusedProducts).toBeGreaterThan(0);
    const props = { ...shared, setting, settings: FIRST_SETTINGS, onchange: nothing };
    const { body } = render(ResponseSettings, { props });
    for (const { id } of setting.parameters) expect(body).toContain(`<code>${id}</code>`);
    expect(values(body)).toEqual(
      setting.parameters.flatMap(({ value }) => (value === null ? [] : [String(value)])),
    );
  });
});

test('every choice of the form is a model, the user’s own number among them', () => {
  const { setting } = answered();
  for (const substitution of SUBSTITUTIONS) {
    const model = ownModel({ ...FIRST_SETTINGS, substitution, sigma: 3.5, beta: 0.9 }, setting);
    expect(model).toMatchObject({ kind: 'ces', supply: { kind: 'passThrough', beta: 0.9 } });
  }
  expect(ownModel({ ...FIRST_SETTINGS, substitution: 'own', sigma: 3.5 }, setting).substitution).toEqual({
    kind: 'own',
    byPrefix: [{ prefix: '', value: 3.5 }],
    otherwise: null,
  });
});

test('an answer to an older question is dropped, and a draw that is stopped says so', async () => {
  const first = study.ask(studied);
  study.settings = { ...study.settings, substitution: 'longRun' };
  const second = study.ask({ ...studied, scenario: studied.baseline });
  await Promise.all([first, second]);
  expect(study.view?.totals.rateEffect).toBe(0);
  expect(study.waiting).toBe(false);
  const drawing = study.draw(studied, 5000, 1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await study.stop();
  await drawing;
  expect([study.stopped, study.progress, study.drawn]).toEqual([true, null, null]);
});
