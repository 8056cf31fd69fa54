/** What the testing door draws: every kind of thing that a line can say, and what a proposal turns on. */
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { lawOf, type Law } from '../../ui/package/law.ts';
import { packsOfFolder } from '../../ui/web/worker/build-packs.ts';
import {
  agreesWithTheLaw,
  entryLines,
  NAMED_LAWS,
  neverLowers,
  neverRaises,
  type Importer,
} from '../door/testing.ts';

let law: Law;
beforeAll(async () => {
  const packs = packsOfFolder(join(import.meta.dirname, '../../engine/data'));
  law = await lawOf((id) => Promise.resolve(packs[id] ?? ''));
});

const SEEDS = Array.from({ length: 8 }, (_, place) => 3 + 104_729 * place);

async function missedAt(property: ReturnType<typeof neverLowers>): Promise<readonly number[]> {
  const missed: number[] = [];
  for (const seed of SEEDS) if (!(await fc.check(property, { seed })).failed) missed.push(seed);
  return missed;
}

test('lines say each of these often enough', () => {
  const lines = fc.sample(entryLines(law), { numRuns: 1000, seed: 11 });
  const saying = (says: (line: (typeof lines)[number]) => boolean): number => lines.filter(says).length;
  const facts = ['steel_content_pct', 'aluminum_content_pct', 'copper_content_pct', 'claim', 'deny'];
  for (const fact of facts)
    expect([fact, saying((line) => line.facts?.[fact] !== undefined)]).toEqual([
      fact,
      expect.toSatisfy((many: number) => many > 25),
    ]);
  for (const type of ['formal', 'informal', 'section321', 'postal'])
    expect([type, saying(({ entryType }) => entryType === type)]).toEqual([
      type,
      expect.toSatisfy((many: number) => many > 20),
    ]);
  expect(saying(({ mode }) => mode !== undefined)).toBeGreaterThan(200);
  expect(saying(({ loadingDate }) => loadingDate !== undefined)).toBeGreaterThan(200);
});

describe('a duty that turns on a fact of the goods: its suspension is found to lower a duty', () => {
  test.each([
    ['law:2025-06-02', 's201-solar'],
    ['law:2025-10-20', 's232-copper'],
    ['law:2025-10-20', 's232-auto-parts'],
  ])('%s; suspend %s', async (baseline, measure) => {
    const asked = { baseline, proposal: `${baseline}; suspend ${measure}` };
    expect(await missedAt(neverLowers(law, asked))).toEqual([]);
  });

  test('and to raise none', async () => {
    const asked = { baseline: 'law:2025-06-02', proposal: 'law:2025-06-02; suspend s201-solar' };
    expect(await missedAt(neverRaises(law, asked))).toEqual(SEEDS);
  });
});

describe('an importer is found out', () => {
  const dutyOf = (line: Parameters<Importer>[0]): number | null => {
    const found = law.assess(line);
    return found.ok ? found.value.duty : null;
  };
  const without =
    (fact: string): Importer =>
    ({ facts, ...line }) => {
      const { [fact]: _left, ...others } = facts ?? {};
      return dutyOf({ ...line, facts: others });
    };

  test.each<[string, Importer]>([
    [
      'that takes eight digits alone',
      (line) => dutyOf({ ...line, hts: line.hts.replaceAll('.', '').slice(0, 8) }),
    ],
    ['that knows no day of loading', ({ loadingDate: _left, ...line }) => dutyOf(line)],
    ['that knows no mode', ({ mode: _left, ...line }) => dutyOf(line)],
    ['that hears no claim', without('claim')],
    ['that hears no denial', without('deny')],
    ['that knows no steel', without('steel_content_pct')],
    ['that knows no aluminum', without('aluminum_content_pct')],
    ['that knows no copper', without('copper_content_pct')],
  ])('%s', async (_name, importer) => {
    for (const seed of SEEDS.slice(0, 3)) {
      const { failed } = await fc.check(agreesWithTheLaw(law, importer), { seed, numRuns: 3000 });
      expect([seed, failed]).toEqual([seed, true]);
    }
  });
});

test.each(Object.entries(NAMED_LAWS))('every answer keeps %s', (_, named) =>
  fc.assert(named(law), { numRuns: 500 }),
);

test('where two metals share a few cents, the part that would end the sharing is named', () => {
  const answer = law.assess({
    hts: '8547.90.00.30',
    entryDate: '2025-04-14',
    customsValue: '0.05',
    mode: 'truck',
    loadingDate: '2025-04-04',
  });
  // Half of it each: twice 0.625 cents, each rounded up; 1.25 cents where one metal has all.
  expect(answer).toMatchObject({ ok: true, value: { duty: 2, low: 1, high: 2 } });
  expect(answer).toHaveProperty('value.missing', ['steel_content_pct', 'aluminum_content_pct']);
});
