/** The wire between page and worker, over a real message channel. */
import { expose } from 'comlink';
import { afterEach, expect, test } from 'vitest';
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
