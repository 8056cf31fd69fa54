import { describe, expect, test, vi } from 'vitest';
import { LineReader } from '../../ui/web/state/line-reader.svelte.ts';
import { ComparisonPlace } from '../../ui/web/state/comparison-place.svelte.ts';
import { Session } from '../../ui/web/state/session.svelte.ts';
import { scenarioNamed } from '../../ui/web/state/ready-made.ts';
import { withBaseline, withReplaced } from '../../ui/web/state/scenario-set.ts';
import type { Problem } from '../../ui/web/worker/client.ts';
import { code, day, scriptedEngine, settle } from './scripted-engine.ts';

interface Visit {
  readonly session: Session;
  readonly engine: ReturnType<typeof scriptedEngine>;
  readonly address: { fragment: string; steps: number; onwrite?: (fragment: string) => void };
  readonly revived: () => number;
}

/** The engine directly behind the session: what lies between them is tested by itself. */
async function visit(fragment = ''): Promise<Visit> {
  const engine = scriptedEngine();
  const address: Visit['address'] = { fragment, steps: 0 };
  let revived = 0;
  const client = engine.client(() => void (revived += 1));
  const place = new ComparisonPlace({
    read: () => address.fragment,
    write: (written, step) => {
      address.fragment = written;
      address.onwrite?.(written);
      if (step) address.steps += 1;
    },
  });
  const session = new Session(client, place.ofScenarios, place);
  await session.open();
  await session.enter();
  await settle();
  return { session, engine, address, revived: () => revived };
}

const shownNames = ({ session }: Visit): readonly string[] =>
  session.shown?.set.scenarios.map(({ id }) => id) ?? [];

/** What a person chooses from the list of one place. */
function choose({ session }: Visit, place: number, name: string): void {
  const scenario = session.opening && scenarioNamed(name, session.opening);
  if (session.set === null || scenario == null) throw new Error(name);
  session.change(withReplaced(session.set, place, scenario));
}

const rulesAsked = ({ engine }: Pick<Visit, 'engine'>): unknown =>
  engine.compared.at(-1)?.scenarios[0]?.reform;

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
    expect(all.session.openingNotice).toBeNull();
    expect(all.session.pair?.scenario).toMatchObject({
      id: 'law:2025-08-07',
      lawAsOf: '2025-08-07',
      reform: [],
    });
  });

  test.each(['#v=1&base=no-such-preset', '#v=9', '#v=1&rate=1000'])(
    '%s is said to be of no use',
    async (fragment) => {
      const all = await visit(fragment);
      expect(all.session.openingNotice).toMatchObject({ kind: 'unopened', from: 'link' });
      expect(shownNames(all)).toEqual(['law:2026-10-10', 'framework-20-annex3']);
    },
  );

  test('a failure to load is shown, and trying again leads on', async () => {
    const engine = scriptedEngine();
    engine.failures.push({ kind: 'datasetCorrupt', dataset: 'lists/annex-iii', detail: 'hash' });
    const place = new ComparisonPlace({ read: () => '', write: () => {} });
    const session = new Session(
      engine.client(() => {}),
      place.ofScenarios,
      place,
    );
    void session.enter();
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
    choose(all, 1, 'mfn-only');
    await settle();
    expect(all.address).toEqual({ fragment: '#v=1&base=law:2026-10-10&with=mfn-only', steps: 1 });
  });

  test('another baseline turns the comparison round, and is undone', async () => {
    const all = await visit('#v=1&with=framework-20');
    if (all.session.set === null) throw new Error('nothing is chosen');
    all.session.change(withBaseline(all.session.set, 1));
    await settle();
    expect(all.session.pair?.baseline.id).toBe('framework-20');
    expect(all.session.pair?.scenario.id).toBe('law:2026-10-10');
    await vi.waitFor(() => expect(all.address.fragment).toMatch(/^#v=2&set=/));
    all.session.undo();
    await settle();
    expect(all.session.pair?.baseline.id).toBe('law:2026-10-10');
    expect(all.address.fragment).toBe('#v=1&base=law:2026-10-10&with=framework-20');
    all.session.redo();
    await settle();
    expect(all.session.pair?.baseline.id).toBe('framework-20');
  });

  test('one law under two names is recognised', async () => {
    const all = await visit('#v=1&base=law:2025-10-26&with=framework-20');
    expect(all.session.pair?.isSameLaw).toBe(true);
    choose(all, 1, 'law:2025-10-27');
    await settle();
    expect(all.session.pair?.isSameLaw).toBe(false);
  });
});

describe('the slider', () => {
  test('sets the rate of the scenario’s own general duty', async () => {
    const { session, engine } = await visit('#v=1&with=framework-20');
    session.setRate(1, 25);
    await settle();
    expect(rulesAsked({ engine })).toEqual([
      {
        id: 'slider',
        note: '',
        kind: 'setRate',
        measure: 'ieepa-vn-20',
        rate: { kind: 'adValorem', percent: '25' },
        products: { of: 'all', except: [], value: null },
        share: null,
      },
    ]);
  });

  test('adds a duty where the scenario has no general one', async () => {
    const { session, engine } = await visit('#v=1&with=mfn-only');
    session.setRate(1, 5);
    await settle();
    expect(rulesAsked({ engine })).toMatchObject([
      { kind: 'suspend' },
      { kind: 'addDuty', products: { of: 'all' } },
    ]);
    session.setRate(1, 0);
    expect(session.set?.scenarios[1]?.id).toBe('mfn-only');
  });

  test('at the scenario’s own rate proposes nothing', async () => {
    const { session, engine, address } = await visit('#v=1&with=framework-20');
    session.setRate(1, 25);
    session.setRate(1, 20);
    await settle();
    expect(session.set?.scenarios[1]?.id).toBe('framework-20');
    expect(rulesAsked({ engine })).toEqual([]);
    expect(address).toEqual({ fragment: '#v=1&base=law:2026-10-10&with=framework-20', steps: 0 });
  });

  test('from the address waits for the scenario’s own duty, then takes its place', async () => {
    const { engine, session } = await visit('#v=1&with=framework-20&rate=12.5');
    expect(engine.compared.map(({ scenarios }) => scenarios[0]?.reform.length)).toEqual([0, 1]);
    expect(rulesAsked({ engine })).toMatchObject([{ kind: 'setRate', measure: 'ieepa-vn-20' }]);
    expect(session.pair?.scenario.id).toBe('framework-20+slider');
  });

  test('moved fast asks for the first and the last, shows the last, and is undone as one', async () => {
    const { session, engine } = await visit('#v=1&with=framework-20');
    const before = engine.compared.length;
    for (const rate of [21, 22, 23, 24]) session.setRate(1, rate);
    expect(session.waiting).toBe(true);
    await settle();
    expect(engine.compared).toHaveLength(before + 2);
    expect(rulesAsked({ engine })).toMatchObject([{ rate: { percent: '24' } }]);
    expect(session.waiting).toBe(false);
    session.undo();
    await settle();
    expect(session.set?.scenarios[1]?.id).toBe('framework-20');
  });

  test('writes the address once, when it rests: browsers refuse one that changes with every frame', async () => {
    const all = await visit('#v=1&with=framework-20');
    const writings: string[] = [];
    all.address.onwrite = (fragment) => writings.push(fragment);
    for (const rate of [21, 22, 23, 24]) {
      all.session.setRate(1, rate);
      await settle();
    }
    expect(writings).toEqual([]);
    await vi.waitFor(() => expect(all.session.motion.moving).toBe(false));
    expect(writings).toEqual(['#v=1&base=law:2026-10-10&with=framework-20&rate=24']);
    expect(all.address.steps).toBe(0);
  });

  test('of a whole set: packed for a link once, when it rests', async () => {
    const all = await visit('#v=1&with=framework-20');
    all.session.edit(0, 'Mine', (each) => ({ ...each, lawAsOf: day('2025-12-01') }));
    await vi.waitFor(() => expect(all.address.fragment).toMatch(/^#v=2&set=/));
    const writings: string[] = [];
    all.address.onwrite = (fragment) => writings.push(fragment);
    for (const rate of [21, 22, 23]) {
      all.session.setRate(1, rate);
      await settle();
    }
    expect(writings).toEqual([]);
    await vi.waitFor(() => expect(writings).toHaveLength(1));
    const again = await visit(writings[0]);
    await vi.waitFor(() => expect(again.session.set).toEqual(all.session.set));
  });

  test('two movements are two steps', async () => {
    const { session } = await visit('#v=1&with=framework-20');
    session.setRate(1, 24);
    session.rest();
    session.setRate(1, 30);
    session.undo();
    expect(session.set?.scenarios[1]?.reform).toMatchObject([{ rate: { percent: '24' } }]);
  });
});

describe('editing', () => {
  test('a ready-made scenario makes a copy, which the address holds whole', async () => {
    const all = await visit('#v=1&with=framework-20');
    all.session.edit(1, 'Mine', (each) => ({ ...each, lawAsOf: day('2025-12-01') }));
    await settle();
    expect(all.session.pair?.scenario).toMatchObject({ id: 'my-1', label: 'Mine', lawAsOf: '2025-12-01' });
    await vi.waitFor(() => expect(all.address.fragment).toMatch(/^#v=2&set=/));
    const again = await visit(all.address.fragment);
    await vi.waitFor(() => expect(again.session.set).toEqual(all.session.set));
    await vi.waitFor(() => expect(again.session.waiting).toBe(false));
    expect(again.address.fragment).toBe(all.address.fragment);
  });

  test('a link that cannot be opened leaves everything as it is', async () => {
    const all = await visit('#v=1&with=framework-20');
    all.session.edit(1, 'Mine', (each) => ({ ...each, lawAsOf: day('2025-12-01') }));
    await settle();
    const { set } = all.session;
    await vi.waitFor(() => expect(all.address.fragment).toMatch(/^#v=2&set=/));
    const written = all.address.fragment;
    for (const bad of [
      '#v=2&set=AAAA',
      '#v=3&set=x',
      '#v=1&base=no-such-preset',
      `#v=2&set=${'A'.repeat(70_000)}`,
    ]) {
      all.address.fragment = bad;
      await all.session.readAddress();
      await settle();
      expect(all.session.set, bad).toBe(set);
      expect(all.session.openingNotice, bad).toMatchObject({ kind: 'unopened', from: 'link' });
      await vi.waitFor(() => expect(all.address.fragment, bad).toBe(written));
    }
  });

  test('a file that was opened is one step from what was there', async () => {
    const all = await visit('#v=1&with=framework-20');
    const { set } = all.session;
    const file = JSON.stringify({ scenarios: all.session.set?.scenarios.toReversed(), baseline: 1 });
    expect(await all.session.readFile(file, 'saved.json')).toBe(true);
    await settle();
    expect(all.session.set?.baseline).toBe(1);
    all.session.undo();
    expect(all.session.set).toBe(set);
    all.engine.failures.push({ kind: 'newerFormat', found: 'x/2', supported: 'x/1' });
    expect(await all.session.readFile(file, 'saved.json')).toBe(false);
    expect(all.session.set).toBe(set);
    expect(all.session.openingNotice).toMatchObject({ from: 'file', why: { kind: 'problem' } });
  });
});

describe('failures', () => {
  test('after opening leave the old figures in their place', async () => {
    const all = await visit();
    const before = all.session.shown;
    all.engine.failures.push({ kind: 'unknownMeasure', rule: 'slider', measure: 'x', nearest: [] });
    all.session.setRate(1, 30);
    await settle();
    expect(all.session.problem).toMatchObject({ kind: 'unknownMeasure' });
    expect(all.session.shown).toBe(before);
    expect(all.session.waiting).toBe(false);
    await all.session.retry();
    await settle();
    expect(all.revived()).toBe(1);
    expect(all.session.problem).toBeNull();
    expect(all.session.pair?.scenario.reform.at(-1)).toMatchObject({ id: 'slider', rate: { percent: '30' } });
  });

  test('a code without a description is not asked for again', async () => {
    const { session, engine } = await visit();
    const [first, second] = [code('6109100012'), code('6109100014')];
    await session.descriptions.read([first, second]);
    expect(session.descriptions.known).toEqual({ [first]: `description of ${first}`, [second]: '' });
    engine.failures.push({ kind: 'datasetUnavailable', dataset: 'text', detail: '' });
    await session.descriptions.read([first, second]);
    expect(session.descriptions.problem).toBeNull();
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

  test('keeps its failure until it is reopened', async () => {
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
