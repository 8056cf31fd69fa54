/** The engine behind a real message channel: what the page asks, what comes back, and what does when a file is bad. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { lawScenario } from '../../engine/scenario/scenario.ts';
import type { Scenario } from '../../engine/index.ts';
import { compare } from '../../engine/compare/compare.ts';
import { conditionRanges } from '../../engine/compare/condition-ranges.ts';
import { evaluate } from '../../engine/compare/evaluate.ts';
import { effectiveDates } from '../../engine/law/rulebook.ts';
import { presets } from '../../engine/scenario/presets.ts';
import type { Progress } from '../../ui/web/worker/protocol.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { patient } from './patient.ts';
import { connected, type Connected } from './connected.ts';
import { serveData, type ServedData } from './served-data.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const reference = realReference();
const law = (date: string): Scenario => lawScenario(date as never);
const SHIRT = '6109100012' as never;

let data: ServedData;
let wire: Connected;

async function connect(): Promise<void> {
  await connectWith(() => undefined);
}

/** The worker asks for its first files when it starts. */
async function connectWith(spoil: (data: ServedData) => void): Promise<void> {
  data = serveData();
  spoil(data);
  wire = await connected();
}

function disconnect(): void {
  wire.close();
}

async function opened(): Promise<void> {
  const opening = await wire.client.open(() => undefined);
  if (!opening.ok) throw new Error(JSON.stringify(opening.failure));
}

describe('opening', () => {
  beforeEach(connect);
  afterEach(disconnect);

  test('tells what the page starts from: edition, presets with their standing, days of change, chapters', async () => {
    const opening = await wire.client.open(() => undefined);
    if (!opening.ok) throw new Error(JSON.stringify(opening.failure));
    const { dataVersion, evidenceThrough, effectiveDates: days, chapters } = opening.value;
    expect(dataVersion).toBe(reference.dataVersion);
    expect(evidenceThrough).toBe(reference.rulebook.evidenceThrough);
    expect(days).toEqual(effectiveDates(reference.rulebook));
    expect(opening.value.presets.map(({ scenario }) => scenario)).toEqual(presets(evidenceThrough));
    const standing = new Map(
      opening.value.presets.map(({ scenario, status, sources }) => [scenario.id, { status, sources }]),
    );
    const kindOf = (id: string): string | undefined => standing.get(id)?.status.kind;
    expect(kindOf(`law:${evidenceThrough}`)).toBe('inForce');
    expect(kindOf('forced-labour-12.5')).toBe('inForce');
    for (const id of ['framework-20', 'liberation-46', 'pause-10', 'section-122'])
      expect(kindOf(id), id).toBe('ended');
    for (const id of ['framework-20-annex3', 'mfn-only', 'all-in-15', 'two-way-free', 'mutual-retaliation'])
      expect(kindOf(id), id).toBe('hypothetical');
    for (const [id, { sources }] of standing) {
      if (!id.startsWith('law:')) expect(sources.length, id).toBeGreaterThan(0);
    }
    expect(chapters.find(({ key }) => key === '61')).toMatchObject({ key: '61' });
    expect(chapters.every(({ en, vi: vietnamese }) => en !== '' && vietnamese !== '')).toBe(true);
  });

  test('reports progress that only grows and ends with everything, and asks for each file once', async () => {
    const steps: Progress[] = [];
    await wire.client.open((progress) => void steps.push(progress));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const done = steps.map((step) => step.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(steps.at(-1)).toMatchObject({ done: steps.at(-1)?.total });
    expect(steps[0]).toEqual({ step: 'law', done: 0, total: 2 });
    expect(steps.every(({ total }) => total === 2)).toBe(true);
    expect(new Set(data.asked).size).toBe(data.asked.length);
  });

  test('needs no text that only a search or an explanation needs', async () => {
    await opened();
    expect(data.asked.filter((path) => path.includes('.text.'))).toEqual([]);
    expect(data.asked.filter((path) => path.startsWith('vn/'))).toEqual([]);
  });

  test('a second time answers from what is there', async () => {
    await opened();
    const before = data.asked.length;
    await opened();
    expect(data.asked).toHaveLength(before);
  });
});

describe('asking', () => {
  beforeAll(async () => {
    await connect();
    await opened();
  });
  afterAll(disconnect);

  test('compare gives the comparison that the engine gives, its columns handed over whole', async () => {
    const scenarios = [law('2025-10-20'), ...presets(reference.rulebook.evidenceThrough).slice(2, 6)];
    const answer = await wire.client.compare({ baseline: law('2026-10-10'), scenarios });
    const direct = valueOf(compare(reference, realFlows(), law('2026-10-10'), scenarios, new Map()));
    expect(answer).toEqual({ ok: true, value: direct });
    const again = await wire.client.compare({ baseline: law('2026-10-10'), scenarios });
    expect(again).toEqual(answer);
  });

  test('explain gives a verdict for every measure, the words of the schedule and the duty of 2024', async () => {
    const answer = await wire.client.explain({ scenario: law('2025-10-20'), code: SHIRT });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    const { view, description, calculatedDuty2024 } = answer.value;
    const row = realFlows().codes.indexOf(SHIRT);
    expect(view.lines.map(({ measure }) => measure)).toEqual(reference.rulebook.measures.map(({ id }) => id));
    expect(view.lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(view.duty);
    expect(view.customsValue).toBe(realFlows().customsValue[row]);
    expect(calculatedDuty2024).toBe(realFlows().calculatedDuty[row]);
    expect(description).toMatch(/T-SHIRT/i);
  });

  test('ranges gives what the documented defaults hide', async () => {
    const answer = await wire.client.ranges(law('2026-10-10'));
    const evaluated = valueOf(evaluate(reference, realFlows(), law('2026-10-10'), new Map()));
    expect(answer).toEqual({ ok: true, value: conditionRanges(reference, evaluated) });
  });

  test('describe gives the words for the codes there are, and fetches them once', async () => {
    const answer = await wire.client.describe([SHIRT, '0000000000' as never]);
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    expect(Object.keys(answer.value)).toEqual([SHIRT]);
    await wire.client.describe([SHIRT]);
    const texts = data.asked.filter((path) => path.includes('.text.'));
    expect(texts).toEqual(['flows/us-imports-vn-2024.text.tsv']);
  });

  test('many things at once gives each its own answer', async () => {
    const days = ['2025-01-01', '2025-04-09', '2025-10-20', '2026-03-01', '2026-10-10'];
    const answers = await Promise.all(
      days.map((day) => wire.client.compare({ baseline: law(day), scenarios: [] })),
    );
    expect(answers.map((answer) => answer.ok && answer.value.baseline.lawAsOf)).toEqual(days);
  });
});

describe('a failure arrives as a value', () => {
  beforeEach(connect);
  afterEach(disconnect);

  test('where nothing is loaded yet', async () => {
    const failure = { kind: 'datasetUnavailable', dataset: 'law' };
    expect(await wire.client.compare({ baseline: law('2025-10-20'), scenarios: [] })).toMatchObject({
      ok: false,
      failure,
    });
    expect(await wire.client.explain({ scenario: law('2025-10-20'), code: SHIRT })).toMatchObject({
      ok: false,
      failure,
    });
    expect(await wire.client.ranges(law('2025-10-20'))).toMatchObject({ ok: false, failure });
    expect(await wire.client.describe([SHIRT])).toMatchObject({ ok: false, failure });
  });

  test('where a code was not traded, a measure or a condition is not there', async () => {
    await opened();
    const scenario = law('2025-10-20');
    expect(await wire.client.explain({ scenario, code: '0101210010' as never })).toEqual({
      ok: false,
      failure: { kind: 'unknownFlow', code: '0101210010' },
    });
    const reform = [{ id: 'r', note: '', kind: 'suspend', measures: ['nobody'] }] as never;
    expect(
      await wire.client.compare({ baseline: scenario, scenarios: [{ ...scenario, reform }] }),
    ).toMatchObject({
      ok: false,
      failure: { kind: 'unknownMeasure', measure: 'nobody' },
    });
    expect(await wire.client.ranges({ ...scenario, answers: { nothing: '1' } as never })).toMatchObject({
      ok: false,
      failure: { kind: 'unknownCondition', condition: 'nothing' },
    });
  });

  test.for([
    ['packs/packed-law.json', 'damaged', { kind: 'datasetCorrupt', dataset: 'law' }],
    ['packs/packed-law.json', 'missing', { kind: 'datasetUnavailable', dataset: 'law' }],
    ['packs/packed-schedule.json', 'damaged', { kind: 'datasetCorrupt', dataset: 'schedule' }],
    ['packs/packed-schedule.json', 'unreachable', { kind: 'datasetUnavailable', dataset: 'schedule' }],
  ] as const)(
    'where %s is %s; the next try then works, and fetches only what is not there',
    async ([path, how, failure]) => {
      disconnect();
      await connectWith((served) => served.spoil(path, how));
      expect(await wire.client.open(() => undefined)).toMatchObject({ ok: false, failure });
      data.spoil(path, null);
      const before = data.asked.length;
      expect(await wire.client.open(() => undefined)).toMatchObject({ ok: true });
      expect(data.asked.slice(before)).toEqual([path]);
      expect(await wire.client.compare({ baseline: law('2025-10-20'), scenarios: [] })).toMatchObject({
        ok: true,
      });
    },
  );

  test.for(['damaged', 'missing', 'unreachable'] as const)(
    'where the trade is %s: the law is open, a comparison fails, and works at the next try',
    async (how) => {
      const path = 'packs/packed-us-imports-vn-2024.json';
      const kind = how === 'damaged' ? 'datasetCorrupt' : 'datasetUnavailable';
      const failure = { kind, dataset: 'flows/us-imports-vn-2024' };
      const day = law('2025-10-20');
      disconnect();
      await connectWith((served) => served.spoil(path, how));
      await opened();
      expect(await wire.client.compare({ baseline: day, scenarios: [] })).toMatchObject({
        ok: false,
        failure,
      });
      expect(await wire.client.ranges(day)).toMatchObject({ ok: false, failure });
      expect(await wire.client.effects(day, patient())).toMatchObject({ ok: false, failure });
      expect(await wire.client.collected(patient())).toMatchObject({ ok: false, failure });
      const cells = { hts: SHIRT, entry_date: '2025-10-20', customs_value: '100' };
      expect(await wire.client.explainShipment(cells as never)).toMatchObject({ ok: true });
      expect(await wire.client.compareShipment({ cells: cells as never, scenarios: [day] })).toMatchObject({
        ok: true,
        value: [{ ok: true }],
      });
      data.spoil(path, null);
      expect(await wire.client.compare({ baseline: day, scenarios: [] })).toMatchObject({ ok: true });
    },
  );

  test('where the words cannot be fetched; the line itself is explained at the next try', async () => {
    await opened();
    data.spoil('flows/us-imports-vn-2024.text.tsv', 'unreachable');
    const request = { scenario: law('2025-10-20'), code: SHIRT };
    expect(await wire.client.explain(request)).toMatchObject({
      ok: false,
      failure: { kind: 'datasetUnavailable', dataset: 'flows/us-imports-vn-2024.text' },
    });
    data.spoil('flows/us-imports-vn-2024.text.tsv', null);
    expect(await wire.client.explain(request)).toMatchObject({ ok: true });
  });
});
