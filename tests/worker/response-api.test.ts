/** How trade answers, behind a real message channel: responses, the board, draws with progress and an end. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { presets } from '../../engine/scenario/presets.ts';
import { DEFAULT_NEST, presetModel } from '../../engine/response/model-presets.ts';
import { scenarioFlows } from '../../engine/response/scenario-flows.ts';
import { respondToScenario } from '../../engine/response/scenario-response.ts';
import { lawScenario, type IsoDate, type Scenario } from '../../engine/index.ts';
import type { UncertaintyRequest } from '../../ui/web/worker/response-protocol.ts';
import { realFlows, realReference } from '../arbitraries/real-reference.ts';
import { partnerFlows, responseReference } from '../arbitraries/response-reference.ts';
import { evaluated } from '../laws/evaluated.ts';
import { patient } from './patient.ts';
import { connected, value, type Connected } from './connected.ts';
import { APRIL_FORMULA } from '../arbitraries/april-formula.ts';
import { serveData, type ServedData } from './served-data.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const named = (id: string): Scenario => {
  const found = presets(realReference().rulebook.evidenceThrough).find((preset) => preset.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const trade = {
  baseline: named('framework-20'),
  scenario: named('framework-20-annex3'),
  others: 'unchanged',
} as const;
const [MARCH, OCTOBER] = ['2026-03-01' as IsoDate, '2026-10-10' as IsoDate];
const longRun = presetModel('longRun');

let data: ServedData;
let wire: Connected;

beforeAll(async () => {
  data = serveData();
  wire = await connected();
});

afterAll(() => wire.close());

const drawing = (draws: number, model = longRun): UncertaintyRequest => ({
  ...trade,
  model,
  draws,
  uncertainty: {
    seed: 7,
    sigmaLogSd: 0.3,
    sigmaCommon: 0.5,
    etaLogSd: 0.3,
    passThrough: { kind: 'uniform', low: 0.9, high: 1 },
  },
});

describe('before anything is open', () => {
  test('a response is a failure, and a formula needs no data', async () => {
    const asked = { ...trade, model: longRun, by: 'section', valueAdded: [] } as const;
    expect(await wire.client.respond(asked)).toMatchObject({
      ok: false,
      failure: { kind: 'datasetUnavailable' },
    });
    const formula = value(
      await wire.client.reciprocal({ input: APRIL_FORMULA, solve: { unknown: 'phi', targetPercent: '20' } }),
    );
    expect(formula.steps.ratePercent).toBe('46');
    expect(Number(formula.solved)).toBeCloseTo(0.565, 3);
    expect(
      await wire.client.reciprocal({ input: { ...APRIL_FORMULA, phi: '0' }, solve: null }),
    ).toMatchObject({
      ok: false,
      failure: { kind: 'badParameter', parameter: 'phi' },
    });
  });
});

describe('with the data open', () => {
  beforeAll(async () => void value(await wire.client.open(() => undefined)));

  test('the first comparison needs none of the files of a response', () => {
    expect(data.asked.filter((path) => /partners|elasticities|response/.test(path))).toEqual([]);
  });

  test('a damaged file is a failure, and is fetched again', async () => {
    data.spoil('elasticities/protee-hs6.tsv', 'damaged');
    const asked = { ...trade, model: longRun, by: 'section', valueAdded: [] } as const;
    expect(await wire.client.respond(asked)).toMatchObject({
      ok: false,
      failure: { kind: 'datasetCorrupt', dataset: 'elasticities/protee-hs6' },
    });
    data.spoil('elasticities/protee-hs6.tsv', null);
    expect((await wire.client.respond(asked)).ok).toBe(true);
  });

  test('a response is the engine’s, with names of origins, exporters, the balance and what moves most', async () => {
    const view = value(
      await wire.client.respond({
        ...trade,
        model: longRun,
        by: 'section',
        valueAdded: [
          { key: 'XI', share: 0.25 },
          { key: 'I', share: 7 },
        ],
      }),
    );
    const [before, after] = [evaluated(trade.baseline, realFlows()), evaluated(trade.scenario, realFlows())];
    const flows = scenarioFlows(before, after, partnerFlows(), 'unchanged');
    const direct = respondToScenario(flows, longRun, responseReference());
    expect(view.totals).toEqual(direct.response.totals);
    expect(view.focus).toEqual(direct.focus);
    expect(view.coverage).toEqual(direct.coverage);
    expect(view.origins[0]).toMatchObject({ origin: '5520', name: 'VIETNAM' });
    expect(view.groups.length).toBeGreaterThan(15);
    expect(view.exporters.find(({ key }) => key === 'XI')?.valueAdded?.before).toBeCloseTo(
      0.25 * (view.groups.find(({ key }) => key === 'XI')?.focus.importsBefore ?? NaN),
      0,
    );
    // A share that is none is no share.
    expect(view.exporters.find(({ key }) => key === 'I')?.valueAdded).toBeNull();
    const { balance } = view;
    expect(balance?.exports).toBe(1_304_411_856_400);
    expect((balance?.after ?? NaN) - (balance?.before ?? NaN)).toBeCloseTo(
      view.focus.importsBefore - view.focus.importsAfter,
      0,
    );
    const sizes = view.foremost.map(({ change }) => Math.abs(change));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(view.foremost[0]?.description).toMatch(/\w{4}/);
    expect(view.caveats).toContain('partialEquilibrium');
  });

  test('rivals under their own law are worked out here too, and what cannot be told of it is counted', async () => {
    const asked = { baseline: lawScenario(MARCH), scenario: lawScenario(OCTOBER), others: 'ownLaw' } as const;
    const view = value(
      await wire.client.respond({ ...asked, model: longRun, by: 'section', valueAdded: [] }),
    );
    expect(view.othersFace).toBe('theirRatesUnderBothLaws');
    const face = (origin: string) => view.faces.find((each) => each.origin === origin);
    expect(face('5330')?.layers?.after.map(({ layer }) => layer)).toEqual(['s301-forced-labour']);
    expect(face('3510')?.unknownLaw).toBe(face('3510')?.customsValue);
    expect(face('3010')?.layers).toBeNull();
  });

  test('one product is unfolded: its parts are the parts of the whole, and one without an answer is nothing', async () => {
    const uncertainty = { ...drawing(1).uncertainty };
    const asked = { ...trade, model: longRun, uncertainty };
    const depth = value(await wire.client.unfold({ ...asked, product: '090111' }));
    if (depth === null) throw new Error('no answer');
    const { arithmetic, origins, curve, benchmarks, tornado, exporter } = depth;
    expect(arithmetic.product).toBe('090111');
    const sum = (amount: (origin: (typeof origins)[number]) => number): number =>
      origins.reduce((total, origin) => total + amount(origin), 0);
    expect(sum(({ importsAfter }) => importsAfter) / arithmetic.ledger.importsAfter).toBeCloseTo(1, 12);
    expect(Math.abs(sum(({ diversion }) => diversion))).toBeLessThan(1);
    expect(arithmetic.changed[0]?.diversion).toBeCloseTo(-arithmetic.others.diversion, 0);
    expect(curve?.products).toBe(1);
    expect(curve?.points[4]?.revenue).toBeCloseTo(arithmetic.ledger.revenueBefore, -3);
    expect(benchmarks?.ownElasticity).toBeCloseTo(2 - (benchmarks?.share ?? NaN), 9);
    expect(benchmarks?.optimal).toBe(0);
    expect(tornado?.bars.map(({ parameter }) => parameter).toSorted()).toEqual([
      'eta',
      'passThrough',
      'sigma',
    ]);
    // From 20% to nothing.
    expect(exporter.priceCutThatHolds).toBeCloseTo(-0.2, 12);
    expect(exporter.shareBorneByBuyers).toBeCloseTo(1, 12);
    expect(value(await wire.client.unfold({ ...asked, product: '999999' }))).toBeNull();
    const linear = value(
      await wire.client.unfold({ ...asked, model: presetModel('smart'), product: '090111' }),
    );
    expect(linear?.tornado).toBeNull();
    expect(linear?.benchmarks).toMatchObject({ elasticityOf: 'smart', optimal: 0 });
    expect(linear?.benchmarks?.inModel?.revenue.rate).toBeGreaterThan(0);
  });

  test('the board has a column for each model asked for, the user’s own last', async () => {
    const own = presetModel('protee');
    const board = value(
      await wire.client.respondBoard(
        { ...trade, presets: ['static', 'shortRun'], nest: DEFAULT_NEST, own },
        patient(),
      ),
    );
    expect(board.map(({ id }) => id)).toEqual(['static', 'shortRun', 'own']);
    const imports = board.map(({ focus }) => focus.importsAfter);
    expect(imports[1]).toBeGreaterThan(imports[0] ?? NaN);
    expect(board.map(({ refusedProducts }) => refusedProducts > 0)).toEqual([false, false, true]);
  });

  test('the setting cites every published figure, and has both years of trade', async () => {
    const setting = value(await wire.client.responseSetting());
    expect(setting.parameters.length).toBeGreaterThan(25);
    expect(setting.parameters.every(({ cited }) => cited.reference.length > 3)).toBe(true);
    expect(setting.reciprocalTrade.map(({ period }) => period)).toEqual(['2024', '2025']);
  });

  test('draws report progress that grows to all of them, and are the same however often they are asked for', async () => {
    const watch = patient();
    const first = value(await wire.client.uncertainty(drawing(500), watch));
    expect(watch.told[0]).toEqual({ done: 0, total: 500 });
    expect(watch.told.length).toBeGreaterThan(1);
    expect(watch.told.every(({ done }, at) => done > (watch.told[at - 1]?.done ?? -1))).toBe(true);
    const second = value(await wire.client.uncertainty(drawing(500), patient()));
    expect(second).toEqual(first);
    for (const { p5, p50, p95 } of Object.values(first.spreads)) {
      expect(p5).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p95);
    }
    expect(first.tornadoes.welfare.bars).toHaveLength(3);
  });

  test('other calls get through while it draws, and a cancelled draw ends at once', async () => {
    let ended = false;
    const watch = patient();
    const work = wire.client.uncertainty(drawing(10_000), watch).finally(() => (ended = true));
    const setting = await wire.client.responseSetting();
    expect(setting.ok).toBe(true);
    expect(ended).toBe(false);
    watch.giveUp();
    expect(await work).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  });

  test('draws are refused for a model without a pass-through, and for no or too many draws', async () => {
    const supplied = presetModel('longRun', {
      ...DEFAULT_NEST,
      supply: { kind: 'exportSupply', inverseElasticity: 1 },
    });
    for (const [request, parameter] of [
      [drawing(10, supplied), 'supply'],
      [drawing(0), 'draws'],
      [drawing(1e9), 'draws'],
    ] as const)
      expect(await wire.client.uncertainty(request, patient())).toMatchObject({
        ok: false,
        failure: { kind: 'badParameter', parameter },
      });
  });
});
