/** The wire between page and worker, over a real message channel. */
import { expose } from 'comlink';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { engineClient, type Wire } from '../../ui/web/worker/client.ts';
import type { EngineApi, Progress } from '../../ui/web/worker/protocol.ts';
import { code, opening, scriptedEngine } from './scripted-engine.ts';

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

interface TestWire extends Wire {
  readonly crash: (detail: string) => void;
}

function wireTo(api: EngineApi): TestWire {
  const { port1, port2 } = new MessageChannel();
  expose(api, port2);
  let report: (detail: string) => void = () => {};
  open.push(() => {
    port1.close();
    port2.close();
  });
  return {
    endpoint: port1,
    onStopped: (listener) => {
      report = listener;
    },
    close: () => port1.close(),
    crash: (detail) => report(detail),
  };
}

const never: Promise<never> = new Promise(() => {});
const scenario = opening.presets[0]?.scenario;
if (scenario === undefined) throw new Error('the scripted engine has presets');

test('answers, failures and progress come over the wire as values', async () => {
  const engine = scriptedEngine();
  const client = engineClient(() => wireTo(engine.api));
  const seen: Progress[] = [];
  expect(await client.open((progress) => seen.push(progress))).toEqual({ ok: true, value: opening });
  expect(seen).toEqual([{ step: 'law', done: 1, total: 2 }]);
  engine.failures.push({ kind: 'unknownFlow', code: '1234567890' });
  expect(await client.explain({ scenario, code: code('1234567890') })).toEqual({
    ok: false,
    failure: { kind: 'unknownFlow', code: '1234567890' },
  });
});

test('columns arrive as columns', async () => {
  const client = engineClient(() => wireTo(scriptedEngine().api));
  const answer = await client.compare({ baseline: scenario, scenarios: [scenario] });
  expect(answer.ok && answer.value.chapters.customsValue).toEqual(Float64Array.of(100));
});

test('a worker that stops settles every call under way, and every later one', async () => {
  const wire = wireTo({ ...scriptedEngine().api, compare: () => never, ranges: () => never });
  const client = engineClient(() => wire);
  const calls = [client.compare({ baseline: scenario, scenarios: [] }), client.ranges(scenario)];
  wire.crash('out of memory');
  const stopped = { ok: false, failure: { kind: 'workerStopped', detail: 'out of memory' } };
  expect(await Promise.all(calls)).toEqual([stopped, stopped]);
  expect(await client.ranges(scenario)).toEqual(stopped);
});

test('a fault in the engine is a failure too, not a rejection', async () => {
  const broken: EngineApi = {
    ...scriptedEngine().api,
    ranges: () => Promise.reject(new Error('unreachable')),
  };
  const client = engineClient(() => wireTo(broken));
  expect(await client.ranges(scenario)).toEqual({
    ok: false,
    failure: { kind: 'workerStopped', detail: 'unreachable' },
  });
});

test('only a worker that stopped or failed is replaced', async () => {
  const wires: TestWire[] = [];
  const client = engineClient(() => {
    const wire = wireTo(scriptedEngine().api);
    wires.push(wire);
    return wire;
  });
  client.revive();
  expect(wires).toHaveLength(1);
  wires[0]?.crash('');
  client.revive();
  expect(wires).toHaveLength(2);
  expect(await client.ranges(scenario)).toEqual({ ok: true, value: [] });
});

describe('a question without an answer', () => {
  afterEach(() => void vi.useRealTimers());

  test('is told after half a minute, and told to be over with its answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const late: (() => void)[] = [];
    const { api } = scriptedEngine();
    const compare: EngineApi['compare'] = async (...given) => {
      await new Promise<void>((resolve) => late.push(resolve));
      return api.compare(...given);
    };
    const client = engineClient(() => wireTo({ ...api, compare }));
    const told: boolean[] = [];
    client.onSilence((isSilent) => told.push(isSilent));
    const [first, second] = [1, 2].map(() => client.compare({ baseline: scenario, scenarios: [scenario] }));
    vi.advanceTimersByTime(29_999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([true]);
    await vi.waitFor(() => expect(late).toHaveLength(2));
    late[0]?.();
    await first;
    expect(told).toEqual([true]);
    late[1]?.();
    await second;
    expect(told).toEqual([true, false]);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([true, false]);
  });

  test('is patient while progress is told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const tell: ((progress: Progress) => void)[] = [];
    const openForever: EngineApi['open'] = (onProgress) => {
      tell.push((progress) => void onProgress(progress));
      return never;
    };
    const client = engineClient(() => wireTo({ ...scriptedEngine().api, open: openForever }));
    const told: boolean[] = [];
    client.onSilence((isSilent) => told.push(isSilent));
    let seen = 0;
    void client.open(() => (seen += 1));
    await vi.waitFor(() => expect(tell).toHaveLength(1));
    vi.advanceTimersByTime(20_000);
    tell[0]?.({ step: 'law', done: 1, total: 2 });
    await vi.waitFor(() => expect(seen).toBe(1));
    vi.advanceTimersByTime(20_000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([true]);
  });

  test('is over with its answer, though progress comes after it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const tell: ((progress: Progress) => void)[] = [];
    const { api } = scriptedEngine();
    const openAtOnce: EngineApi['open'] = (onProgress) => {
      tell.push((progress) => void onProgress(progress));
      return Promise.resolve({ ok: true, value: opening });
    };
    const client = engineClient(() => wireTo({ ...api, open: openAtOnce }));
    const told: boolean[] = [];
    client.onSilence((isSilent) => told.push(isSilent));
    let seen = 0;
    await client.open(() => (seen += 1));
    tell[0]?.({ step: 'rates', done: 2, total: 2 });
    await vi.waitFor(() => expect(seen).toBe(1));
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
  });

  test('ends as with a worker that stopped when another is started, which answers', async () => {
    const wires = [wireTo({ ...scriptedEngine().api, compare: () => never }), wireTo(scriptedEngine().api)];
    const client = engineClient(() => wires.shift() ?? wireTo(scriptedEngine().api));
    const lost = client.compare({ baseline: scenario, scenarios: [scenario] });
    client.restart();
    expect(await lost).toEqual({ ok: false, failure: { kind: 'workerStopped', detail: '' } });
    expect((await client.compare({ baseline: scenario, scenarios: [scenario] })).ok).toBe(true);
  });
});
