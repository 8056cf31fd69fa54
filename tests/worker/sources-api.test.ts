/** What the figures rest on, behind a real message channel: files, hashes, measures, lists, differences of the law. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { IsoDate, MeasureId, ProductListId } from '../../engine/index.ts';
import { lawDiff } from '../../engine/law/law-diff.ts';
import { lawScenario } from '../../engine/scenario/scenario.ts';
import { totalsOf } from '../../engine/compare/aggregate.ts';
import { realFlows, realManifest, realReference } from '../arbitraries/real-reference.ts';
import { evaluated } from '../laws/evaluated.ts';
import { connected, value, type Connected } from './connected.ts';
import { serveData, type ServedData } from './served-data.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const day = (text: string): IsoDate => text as IsoDate;
const LAST_20 = day('2026-02-23');
const FIRST_122 = day('2026-02-24');

let data: ServedData;
let wire: Connected;

beforeAll(async () => {
  data = serveData();
  wire = await connected();
});

afterAll(() => wire.close());

test('before anything is loaded every call says so', async () => {
  for (const answer of [
    await wire.client.dataEdition(),
    await wire.client.lawBook(),
    await wire.client.lawSteps(),
  ])
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'datasetUnavailable' } });
  value(await wire.client.open(() => undefined));
});

describe('the data', () => {
  test('is told file by file, as the manifest has it', async () => {
    const edition = value(await wire.client.dataEdition());
    const manifest = realManifest();
    expect(edition.dataVersion).toBe(manifest.dataVersion);
    expect(edition.files.map(({ id, sha256 }) => [id, sha256])).toEqual(
      [...manifest.files.values()].map(({ id, sha256 }) => [id, sha256]),
    );
    for (const file of edition.files) {
      expect(file.publisher, file.id).not.toBe('');
      expect(file.licence, file.id).not.toBe('');
      expect(file.bytes, file.id).toBeGreaterThan(0);
    }
    expect(edition.files.find(({ id }) => id === 'conditions')).toMatchObject({
      inUse: true,
      carrier: 'law',
    });
    expect(edition.files.find(({ id }) => id === 'us/hts.rates')?.carrier).toBe('schedule');
    expect(edition.files.find(({ id }) => id === 'vn/nomenclature')?.carrier).toBeNull();
  });

  test('is verified whole, and what is damaged or out of reach is named', async () => {
    const steps: number[] = [];
    const whole = value(await wire.client.verifyData(({ done }) => steps.push(done)));
    expect(new Set(whole.map(({ finding }) => finding))).toEqual(new Set(['whole']));
    data.spoil('flows/us-exports-vn-2025.tsv', 'damaged');
    data.spoil('flows/us-exports-vn-2024.tsv', 'unreachable');
    const found = value(await wire.client.verifyData(() => undefined));
    expect(found.filter(({ finding }) => finding !== 'whole')).toEqual([
      { id: 'flows/us-exports-vn-2024', finding: 'unreachable' },
      { id: 'flows/us-exports-vn-2025', finding: 'damaged' },
    ]);
    data.spoil('flows/us-exports-vn-2025.tsv', null);
    data.spoil('flows/us-exports-vn-2024.tsv', null);
  });
});

describe('the law', () => {
  test('a list is given entry by entry, one that is not there is named', async () => {
    const entries = value(await wire.client.listEntries('annex-ii' as ProductListId));
    const { rulebook } = realReference();
    expect(entries).toHaveLength(
      [...(rulebook.lists.get('annex-ii' as never)?.entries.values() ?? [])].flat().length,
    );
    expect(await wire.client.listEntries('annex-x' as ProductListId)).toMatchObject({
      ok: false,
      failure: { kind: 'unknownList', list: 'annex-x' },
    });
  });

  test('the difference of two days is that of the engine, and the steps tell each of its days', async () => {
    const { rulebook } = realReference();
    const change = value(await wire.client.lawChange(LAST_20, FIRST_122));
    expect(change.measures.map(({ measure }) => measure)).toEqual(
      lawDiff(rulebook, LAST_20, FIRST_122).measures.map(({ measure }) => measure),
    );
    const steps = value(await wire.client.lawSteps());
    const step = steps.find(({ to }) => to === FIRST_122);
    expect(step).toMatchObject({ ...change, kind: 'past' });
    for (const { kind, to } of steps) expect(kind === 'scheduled').toBe(to > rulebook.evidenceThrough);
    expect(steps.map(({ to }) => to)).toEqual(
      steps
        .map(({ to }) => to)
        .toSorted()
        .toReversed(),
    );
  });

  test('the trade that a difference touches: its duties are those of the two laws, and it has two directions', async () => {
    const there = value(await wire.client.touchedTrade(LAST_20, FIRST_122));
    const back = value(await wire.client.touchedTrade(FIRST_122, LAST_20));
    expect(there.dutyBefore).toBe(totalsOf(evaluated(lawScenario(LAST_20), realFlows()).assessed).duty);
    expect(there.dutyAfter).toBe(totalsOf(evaluated(lawScenario(FIRST_122), realFlows()).assessed).duty);
    expect(back).toEqual({
      ...there,
      linesUp: there.linesDown,
      linesDown: there.linesUp,
      dutyBefore: there.dutyAfter,
      dutyAfter: there.dutyBefore,
    });
    expect(there.lines).toBe(there.linesUp + there.linesDown);
    expect(value(await wire.client.touchedTrade(LAST_20, LAST_20))).toMatchObject({
      lines: 0,
      customsValue: 0,
    });
  });

  test('what a duty collects is told for the last day that it is in force', async () => {
    const ended = value(await wire.client.measureReach('ieepa-vn-20' as MeasureId));
    expect(ended?.on).toBe(LAST_20);
    expect(ended?.duty).toBeGreaterThan(1e12);
    const scheduled = value(await wire.client.measureReach('s232-polysilicon' as MeasureId));
    expect(scheduled?.on).toBe('2026-12-04');
    expect(value(await wire.client.measureReach('no-such-measure' as MeasureId))).toBeNull();
  });
});
