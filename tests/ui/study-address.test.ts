/** A study goes into the address whole and comes back: same study, same address; same address, same bytes of every export. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { presets } from '../../engine/scenario/presets.ts';
import { jsonText } from '../../ui/tables/json-text.ts';
import { benchText, readBench, type BenchSettings } from '../../ui/web/response/bench-address.ts';
import { FormulaBench } from '../../ui/web/response/formula-bench.svelte.ts';
import { DEFAULT_SETTINGS, FIRST_SETTINGS } from '../../ui/study/own-settings.ts';
import { ResponseStudy } from '../../ui/web/response/response-study.svelte.ts';
import {
  DRAW_BOUNDS,
  FIRST_STUDY_SETTINGS,
  readStudy,
  studyText,
  WHOLE,
  type DrawSettings,
  type StudySettings,
} from '../../ui/study/study-address.ts';
import { FIRST_BENCH, FIRST_PLACE, FIRST_STUDY, readPlace, withPlace } from '../../ui/web/state/place.ts';
import { figureWithin as within, ownSettings } from '../arbitraries/own-settings.ts';
import { realReference } from '../arbitraries/real-reference.ts';
import { source } from './export/table.ts';
import { connected, type Connected } from '../worker/connected.ts';
import { serveData } from '../worker/served-data.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const COMPARED = '#v=1&base=framework-20&with=framework-20-annex3';
const SLICES = 10;
const RUNS_OF_A_SLICE = 1000;

const group = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);
const groups = fc.uniqueArray(group, { maxLength: 3 });
const settings = ownSettings(group);

const drawing: fc.Arbitrary<Partial<DrawSettings>> = fc
  .record(
    {
      draws: fc.integer({ min: 1, max: 10_000 }),
      seed: fc.maxSafeNat(),
      sigmaLogSd: within(...DRAW_BOUNDS.sigmaLogSd),
      sigmaCommon: within(...DRAW_BOUNDS.sigmaCommon),
      etaLogSd: within(...DRAW_BOUNDS.etaLogSd),
      low: within(...DRAW_BOUNDS.low),
      high: within(...DRAW_BOUNDS.high),
    },
    { requiredKeys: [] },
  )
  .map((drawn) => drawn);

const studies: fc.Arbitrary<StudySettings> = fc.record({
  settings,
  drawing,
  product: fc.oneof(fc.constant(''), fc.stringMatching(/^\d{6}$/)),
  valueAdded: groups.chain((keys) =>
    fc
      .tuple(...keys.map(() => within(0, 1)))
      .map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at] ?? 0]))),
  ),
});

const decimals = fc.stringMatching(/^\d{1,6}(\.\d{1,4})?$/);
const benches: fc.Arbitrary<BenchSettings> = fc.record(
  {
    year: fc.constantFrom('2024', '2025'),
    imports: decimals,
    exports: decimals,
    epsilon: decimals,
    phi: decimals,
    factor: decimals,
    minimumPercent: decimals,
    rounding: fc.constantFrom('up' as const, 'none' as const),
    unknown: fc.constantFrom('phi' as const, 'epsilon' as const),
    target: decimals,
  },
  { requiredKeys: ['year'] },
);

describe('10,000 random studies and benches', () => {
  test.each(Array.from({ length: SLICES }, (_, slice) => slice))(
    'come back as they went, and have one address each: slice %i',
    (slice) => {
      fc.assert(
        fc.property(studies, benches, (study, bench) => {
          const place = { ...FIRST_PLACE, study: studyText(study), bench: benchText(bench) };
          const address = withPlace(COMPARED, place);
          const found = readPlace(address);
          expect(found).toEqual({ place, rest: COMPARED });
          const [read, back] = [readStudy(found.place.study ?? ''), readBench(found.place.bench ?? '')];
          expect(read).toEqual({ ok: true, settings: study });
          expect(back).toEqual({ ok: true, settings: bench });
          if (!read.ok || !back.ok) return;
          const again = { ...place, study: studyText(read.settings), bench: benchText(back.settings) };
          expect(withPlace(COMPARED, again)).toBe(address);
        }),
        // Each slice looks elsewhere.
        { numRuns: RUNS_OF_A_SLICE, seed: (fc.readConfigureGlobal().seed ?? 0) + slice },
      );
    },
  );
});

test('what is opened first is said in the fewest words', () => {
  expect(studyText({ ...FIRST_STUDY_SETTINGS, settings: DEFAULT_SETTINGS })).toBe(FIRST_STUDY);
  // A link of before that says nothing of the others means what it meant.
  expect(readStudy('model:ces')).toMatchObject({ ok: true, settings: { settings: { others: 'unchanged' } } });
  expect(benchText({ year: '2024' })).toBe(FIRST_BENCH);
});

test.each([
  ['model:ces,eta:2,eta:3', 'repeated', 'eta'],
  ['model:ces,colour:red', 'unknown', 'colour:red'],
  ['model:ces,eta:21', 'unknown', 'eta:21'],
  ['model:ces,draws:1.5', 'unknown', 'draws:1.5'],
  ['model:ces,seed:9007199254740993000', 'unknown', 'seed:9007199254740993000'],
  ['model:gravity', 'unknown', 'model:gravity'],
  ['model:ces,groups:garments:1:garments:2', 'unknown', 'groups:garments:1:garments:2'],
  ['model:ces,product:61', 'unknown', 'product:61'],
  ['model:ces,__proto__:1', 'unknown', '__proto__:1'],
])('%s is refused by the name of what is wrong', (text, fault, term) => {
  expect(readStudy(text)).toEqual({ ok: false, fault, term });
});

test('rubbish is refused and never thrown at anybody', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const read of [readStudy(text), readBench(text)]) if (!read.ok) expect(text).toContain(read.term);
    }),
  );
});

test('the draws have bounds that the engine takes', () => {
  expect([...WHOLE].every((key) => DRAW_BOUNDS[key].every(Number.isInteger))).toBe(true);
});

describe('opened elsewhere', () => {
  const named = (id: string) => {
    const found = presets(realReference().rulebook.evidenceThrough).find((preset) => preset.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  const studied = { baseline: named('framework-20'), scenario: named('framework-20-annex3') };
  let wire: Connected;
  beforeAll(async () => {
    serveData();
    wire = await connected();
    await wire.client.open(() => undefined);
  });
  afterAll(() => wire.close());

  /** All that the worker answered, as the bytes of a file. */
  const bytesOf = ({ view, curve, draws, board, depth }: ResponseStudy): string =>
    JSON.stringify([view, curve, draws.answer?.value, board.answer?.value.length, depth]);

  test.each<Partial<StudySettings>>([
    { settings: { ...FIRST_SETTINGS, substitution: 'own', sigma: 2.5 }, drawing: { draws: 7, seed: 11 } },
    { settings: { ...FIRST_SETTINGS, kind: 'smart', demand: 1.25 }, product: '090111' },
  ])('the same bytes come back', async (part) => {
    const stated: StudySettings = { ...FIRST_STUDY_SETTINGS, ...part };
    const here = new ResponseStudy(wire.client);
    here.stated = stated;
    await here.ask(studied);
    const address = withPlace(COMPARED, { ...FIRST_PLACE, study: studyText(here.stated) });
    const read = readStudy(readPlace(address).place.study ?? '');
    if (!read.ok) throw new Error(read.term);
    const there = new ResponseStudy(wire.client);
    there.stated = read.settings;
    await there.ask(studied);
    expect(here.view).not.toBeNull();
    expect(bytesOf(there)).toBe(bytesOf(here));
    expect(studyText(there.stated)).toBe(studyText(here.stated));
  });

  test('what was set but not yet drawn is not in the address of the figures', async () => {
    const study = new ResponseStudy(wire.client);
    study.stated = { ...FIRST_STUDY_SETTINGS, drawing: { draws: 5 } };
    await study.ask(studied);
    study.drawing = { ...study.drawing, seed: 99 };
    expect(studyText(study.stated)).toBe('model:ces,draws:5');
    await study.draw(studied);
    expect(studyText(study.stated)).toBe('model:ces,draws:5,seed:99');
  });

  test('the bench takes what the address says, and tells a year that it does not have', async () => {
    const bench = new FormulaBench(wire.client);
    const read = readBench('year:2025,phi:0.5,rounding:none,target:46');
    if (!read.ok) throw new Error(read.term);
    bench.take(read.settings);
    await bench.open();
    await vi.waitFor(() => expect(bench.stated).not.toBeNull());
    expect(bench.stated && benchText(bench.stated)).toBe('year:2025,phi:0.5,rounding:none,target:46');
    bench.take({ year: '1999' });
    expect(bench.unknownYear).toBe('1999');
    expect(bench.year).toBe('2024');
  });
});

test('a file says what was studied by its hash', () => {
  const hashed = { ...source, hash: 'a'.repeat(64) };
  const table = { title: 't', columns: [], rows: [], notes: [] };
  expect(JSON.parse(jsonText(table, hashed)).source.hash).toBe(hashed.hash);
});
