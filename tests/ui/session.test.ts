import { describe, expect, test } from 'vitest';
import { LineReader } from '../../ui/web/state/line-reader.svelte.ts';
import { Session } from '../../ui/web/state/session.svelte.ts';
import type { EngineClient, Problem } from '../../ui/web/worker/client.ts';
import { code, scriptedEngine, settle } from './scripted-engine.ts';

interface Visit {
  readonly session: Session;
  readonly engine: ReturnType<typeof scriptedEngine>;
  readonly address: { fragment: string; steps: number };
  readonly revived: () => number;
}

/** The engine directly behind the session: what lies between them is tested by itself. */
async function visit(fragment = ''): Promise<Visit> {
  const engine = scriptedEngine();
  const address = { fragment, steps: 0 };
  let revived = 0;
  const client: EngineClient = { ...engine.api, revive: () => void (revived += 1) };
  const session = new Session(client, {
    read: () => address.fragment,
    write: (written, step) => {
      address.fragment = written;
      if (step) address.steps += 1;
    },
  });
  await session.open();
  await settle();
  return { session, engine, address, revived: () => revived };
}

const shownNames = ({ session }: Visit): readonly (string | undefined)[] => [
  session.shown?.choice.baseline.name,
  session.shown?.choice.scenario.name,
];

describe('opening', () => {
  test('today’s law is the baseline, and what is compared with it is in the address', async () => {
    const all = await visit();
    expect(all.session.phase.kind).toBe('ready');
    expect(shownNames(all)).toEqual(['law:2026-10-10', 'framework-20-annex3']);
    expect(all.address.fragment).toBe('#v=1&base=law:2026-10-10&with=framework-20-annex3');
  });

  test('the address decides', async () => {
    const all = await visit('#v=1&base=mfn-only&with=law:2025-08-07');
    expect(shownNames(all)).toEqual(['mfn-only', 'law:2025-08-07']);
    expect(all.session.malformed).toBeNull();
    expect(all.session.shown?.scenario).toMatchObject({
      id: 'law:2025-08-07',
      lawAsOf: '2025-08-07',
      reform: [],
    });
  });

  test.each(['#v=1&base=no-such-preset', '#v=9', '#v=1&rate=1000'])(
    '%s is said to be of no use',
    async (fragment) => {
      const all = await visit(fragment);
      expect(all.session.malformed).toBe(fragment.replace(/^#(v=1&)?(base=)?/, ''));
      expect(shownNames(all)).toEqual(['law:2026-10-10', 'framework-20-annex3']);
    },
  );

  test('a failure to load is shown, and trying again leads on', async () => {
    const engine = scriptedEngine();
    engine.failures.push({ kind: 'datasetCorrupt', dataset: 'lists/annex-iii', detail: 'hash' });
    const session = new Session({ ...engine.api, revive: () => {} }, { read: () => '', write: () => {} });
    await session.open();
    expect(session.phase).toMatchObject({ kind: 'failed', problem: { kind: 'datasetCorrupt' } });
    await session.retry();
    await settle();
    expect(session.phase.kind).toBe('ready');
    expect(session.shown).not.toBeNull();
  });
});

describe('choosing', () => {
  test('a new scenario is a step in the history and forgets the slider', async () => {
    const all = await visit('#v=1&with=framework-20&rate=30');
    all.session.choose('scenario', 'mfn-only');
    await settle();
    expect(all.address).toEqual({ fragment: '#v=1&base=law:2026-10-10&with=mfn-only', steps: 1 });
  });

  test('swapping twice changes nothing, and the slider goes with its side', async () => {
    const all = await visit('#v=1&with=framework-20&rate=30');
    all.session.swap();
    await settle();
    expect(all.address.fragment).toBe('#v=1&base=framework-20&with=law:2026-10-10&baserate=30');
    expect(all.session.shown?.baseline.reform).toMatchObject([{ id: 'slider', rate: { percent: '30' } }]);
    all.session.swap();
    await settle();
    expect(all.address.fragment).toBe('#v=1&base=law:2026-10-10&with=framework-20&rate=30');
  });

  test('one law under two names is recognised', async () => {
    const all = await visit('#v=1&base=law:2025-10-26&with=framework-20');
    expect(all.session.shown?.isSameLaw).toBe(true);
    all.session.choose('scenario', 'law:2025-10-27');
    await settle();
    expect(all.session.shown?.isSameLaw).toBe(false);
  });
});

describe('the slider', () => {
  test('sets the rate of the scenario’s own general duty', async () => {
    const { session, engine } = await visit('#v=1&with=framework-20');
    session.setRate(25);
    await settle();
    expect(engine.compared.at(-1)?.scenarios[0]?.reform).toEqual([
      {
        id: 'slider',
        note: '',
        kind: 'setRate',
        measure: 'ieepa-vn-20',
        rate: { kind: 'adValorem', percent: '25' },
      },
    ]);
  });

  test('adds a duty where the scenario has no general one', async () => {
    const { session, engine } = await visit('#v=1&with=mfn-only');
    session.setRate(5);
    await settle();
    expect(engine.compared.at(-1)?.scenarios[0]?.reform).toMatchObject([
      { kind: 'addDuty', products: { kind: 'all' } },
    ]);
    session.setRate(0);
    expect(session.choice?.scenario.rate).toBeNull();
  });

  test('at the scenario’s own rate proposes nothing', async () => {
    const { session, engine, address } = await visit('#v=1&with=framework-20');
    session.setRate(25);
    session.setRate(20);
    await settle();
    expect(session.choice?.scenario.rate).toBeNull();
    expect(engine.compared.at(-1)?.scenarios[0]?.reform).toEqual([]);
    expect(address).toEqual({ fragment: '#v=1&base=law:2026-10-10&with=framework-20', steps: 0 });
  });

  test('from the address waits for the scenario’s own duty, then takes its place', async () => {
    const { engine, session } = await visit('#v=1&with=framework-20&rate=12.5');
    expect(engine.compared.map(({ scenarios }) => scenarios[0]?.reform.length)).toEqual([0, 1]);
    expect(engine.compared.at(-1)?.scenarios[0]?.reform).toMatchObject([
      { kind: 'setRate', measure: 'ieepa-vn-20' },
    ]);
    expect(session.shown?.choice.scenario.rate).toBe(12.5);
  });

  test('moved fast asks for the first and the last, and shows the last', async () => {
    const { session, engine } = await visit('#v=1&with=framework-20');
    const before = engine.compared.length;
    for (const rate of [21, 22, 23, 24]) session.setRate(rate);
    expect(session.waiting).toBe(true);
    await settle();
    expect(engine.compared).toHaveLength(before + 2);
    expect(session.shown?.choice.scenario.rate).toBe(24);
    expect(session.waiting).toBe(false);
  });
});

describe('failures', () => {
  test('after opening leave the old figures in their place', async () => {
    const all = await visit();
    const before = all.session.shown;
    all.engine.failures.push({ kind: 'unknownMeasure', rule: 'slider', measure: 'x', nearest: [] });
    all.session.setRate(30);
    await settle();
    expect(all.session.problem).toMatchObject({ kind: 'unknownMeasure' });
    expect(all.session.shown).toBe(before);
    expect(all.session.waiting).toBe(false);
    await all.session.retry();
    await settle();
    expect(all.revived()).toBe(1);
    expect(all.session.problem).toBeNull();
    expect(all.session.shown?.choice.scenario.rate).toBe(30);
  });

  test('a code without a description is not asked for again', async () => {
    const { session, engine } = await visit();
    const [first, second] = [code('6109100012'), code('6109100014')];
    await session.describe([first, second]);
    expect(session.descriptions).toEqual({ [first]: `description of ${first}`, [second]: '' });
    engine.failures.push({ kind: 'datasetUnavailable', dataset: 'text', detail: '' });
    await session.describe([first, second]);
    expect(session.descriptionsProblem).toBeNull();
  });
});

describe('an opened line', () => {
  test('is dropped when another was opened meanwhile', async () => {
    const { session } = await visit();
    const line = new LineReader(session);
    line.open(code('6109100012'));
    const slow = line.read();
    line.open(code('6109100014'));
    await Promise.all([slow, line.read()]);
    expect(line.explanation?.description).toBe('6109100014');
  });

  test('keeps its failure until it is opened anew', async () => {
    const { session, engine } = await visit();
    const line = new LineReader(session);
    const failure: Problem = { kind: 'unknownFlow', code: '0000000000' };
    engine.failures.push(failure);
    line.open(code('0000000000'));
    await line.read();
    expect(line.problem).toEqual(failure);
    expect(line.explanation).toBeNull();
    line.open(code('6109100012'));
    expect(line.problem).toBeNull();
  });
});
