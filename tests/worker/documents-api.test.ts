/** A scenario file pins the data it was saved on, and says what has changed when it is opened on other data. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { evaluate } from '../../engine/compare/evaluate.ts';
import { totalsOf } from '../../engine/compare/aggregate.ts';
import { centsText } from '../../engine/basis/money.ts';
import { scenarioNamed } from '../../engine/scenario/presets.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { connected, type Connected } from './connected.ts';
import { serveData } from './served-data.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const reference = realReference();
const preset = valueOf(scenarioNamed('framework-20', reference.rulebook.evidenceThrough));
const own = { ...preset, id: 'my-1', label: 'Mine' };
const duty = totalsOf(valueOf(evaluate(reference, realFlows(), own, new Map())).assessed).duty;

let wire: Connected;

beforeAll(async () => {
  serveData();
  wire = await connected();
  valueOf((await wire.client.open(() => undefined)) as never);
});

afterAll(() => wire.close());

async function written(): Promise<{ readonly pinned: Record<string, unknown> }> {
  const answer = await wire.client.writeScenario(own);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return JSON.parse(answer.value.file) as { pinned: Record<string, unknown> };
}

const read = async (document: object) => wire.client.readScenario(JSON.stringify(document), 'a file');

test('a file names the data and the duty of the year', async () => {
  expect((await written()).pinned).toEqual({
    dataVersion: reference.dataVersion,
    flows: 'us-imports-vn-2024',
    duty: centsText(duty),
  });
});

test('on the same data it says nothing, and stands unpinned', async () => {
  expect(await read(await written())).toEqual({
    ok: true,
    value: { scenario: own, madeOn: null, changed: null, seal: 'whole' },
  });
});

test('on other data it says which duty has changed, that none has, or that it remembers none', async () => {
  const file = await written();
  const on = async (pinned: object) =>
    read({ ...file, pinned: { ...file.pinned, dataVersion: 'older', ...pinned } });
  const value = { scenario: own, madeOn: 'older', seal: 'changed' };
  expect(await on({})).toEqual({ ok: true, value: { ...value, changed: [] } });
  const changed = [{ place: 0, then: 123456, now: duty }];
  expect(await on({ duty: '1234.56' })).toEqual({ ok: true, value: { ...value, changed } });
  expect(await on({ duty: null })).toEqual({ ok: true, value: { ...value, changed: null } });
  expect(await on({ flows: 'us-imports-vn-2025' })).toEqual({ ok: true, value: { ...value, changed: null } });
});

test('one rule is read as a document, or refused by the path of what is wrong', async () => {
  const rule = { id: 'r', kind: 'addDuty', rate: '5%' };
  expect(await wire.client.readRule(rule)).toMatchObject({ ok: true, value: { kind: 'addDuty', note: '' } });
  expect(await wire.client.readRule({ ...rule, rate: '5' })).toMatchObject({
    ok: false,
    failure: { kind: 'malformedDocument', path: 'rule.rate' },
  });
});
