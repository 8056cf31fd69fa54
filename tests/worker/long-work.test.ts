/** Calls of more than a moment over the real wire: they tell how far they are, let others by, and can be given up. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { EVERY_PRODUCT, lawScenario, type IsoDate, type Result, type Scenario } from '../../engine/index.ts';
import type { Watch } from '../../ui/web/worker/long-call.ts';
import { withRules } from '../arbitraries/scenarios.ts';
import { percent } from '../laws/rule-bodies.ts';
import { connected, value, type Connected } from './connected.ts';
import { patient } from './patient.ts';
import { serveData } from './served-data.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const DATE = '2026-10-10' as IsoDate;
/** On every product, so that none can be told apart from the others by its rows: 32 coalitions of the whole table. */
const many: Scenario = withRules(
  DATE,
  [1, 2, 3, 4, 5].map((points) => ({
    kind: 'addDuty',
    rate: percent(points * 10),
    products: EVERY_PRODUCT,
    share: null,
  })),
);
const law = lawScenario(DATE);

let wire: Connected;

beforeAll(async () => {
  serveData();
  wire = await connected();
  await wire.client.open(() => undefined);
  value(await wire.client.compare({ baseline: law, scenarios: [] }));
});
afterAll(() => wire.close());

const CALLS: Readonly<Record<string, (watch: Watch) => Promise<Result<unknown, unknown>>>> = {
  attribute: (watch: Watch) => wire.client.attribute({ baseline: law, scenario: many }, watch),
  effects: (watch: Watch) => wire.client.effects(many, watch),
  collected: (watch: Watch) => wire.client.collected(watch),
};

describe.each(Object.entries(CALLS))('%s', (_, ask) => {
  test('tells how far it is, never backwards, and nothing once it has answered', async () => {
    const watch = patient();
    value(await ask(watch));
    const { told } = watch;
    const heard = told.length;
    expect(heard).toBeGreaterThan(0);
    for (const [at, { done, total }] of told.entries()) {
      expect(done).toBeGreaterThanOrEqual(told[at - 1]?.done ?? 0);
      expect(done).toBeLessThanOrEqual(total);
      expect(total).toBe(told[0]?.total);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(told).toHaveLength(heard);
  });

  test('lets a comparison by while it is under way', async () => {
    const order: string[] = [];
    const watch = patient();
    const long = ask(watch).then(() => order.push('long'));
    const short = wire.client.compare({ baseline: law, scenarios: [] }).then(() => order.push('short'));
    await Promise.all([long, short]);
    expect(order).toEqual(['short', 'long']);
  });

  test('ends where it is given up, and answers the next time as ever', async () => {
    const expected = value(await ask(patient()));
    const watch = patient(() => watch.giveUp());
    expect(await ask(watch)).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(value(await ask(patient()))).toEqual(expected);
  });

  test('was never wanted: it ends at its first step', async () => {
    const watch = patient();
    watch.giveUp();
    expect(await ask(watch)).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(watch.told.length).toBeLessThanOrEqual(1);
  });
});
