/** An entry that is edited: what is found and sent again in part is, together, what the whole entry would be. */
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Estimate, EstimateLine, IsoDate } from '../../engine/index.ts';
import {
  firstEstimate,
  NEW_LINE,
  withDuplicate,
  withLine,
  withoutLine,
} from '../../ui/web/state/estimate-document.ts';
import { FollowedEstimate } from '../../ui/web/state/followed-estimate.ts';
import { estimatedEntry } from '../../ui/web/worker/estimate-entry.ts';
import type { FollowingEntry } from '../../ui/web/worker/estimate-protocol.ts';
import { FollowedEntry } from '../../ui/web/worker/followed-entry.ts';
import { anyRealCode } from '../arbitraries/codes.ts';
import { entryDates } from '../arbitraries/dates.ts';
import { realData } from '../arbitraries/real-reference.ts';

vi.setConfig({ testTimeout: 240_000 });

type Edit = (estimate: Estimate) => Estimate;

const first = firstEstimate('2026-10-10' as IsoDate);
const all = { data: realData() };

/** A page that follows one worker after another; what crosses between them is copied as by a browser. */
function follower() {
  let worker = new FollowedEntry(all);
  const sent: FollowingEntry[] = [];
  const page = new FollowedEstimate({
    estimateAfter: async (estimate, mark) => {
      const answer = structuredClone(worker.after(structuredClone(estimate), mark));
      sent.push(answer);
      return { ok: true, value: answer };
    },
  });
  return {
    ask: async (estimate: Estimate) => {
      const answer = await page.ask(estimate);
      if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
      return answer.value;
    },
    /** Places of the lines that the last answer had to send. */
    sentPlaces: () =>
      sent.at(-1)?.lines.flatMap((line, place) => (typeof line === 'number' ? [] : [place])) ?? [],
    replaceWorker: () => {
      worker = new FollowedEntry(all);
    },
  };
}

const codes = fc.oneof(anyRealCode(), fc.constantFrom('6109100012', '8544429090', '6402918045', 'shirts'));
// On both sides of the limit of an entry that comes in without the tariff.
const values = fc.constantFrom('1', '250', '799.99', '801', '10000', '123456.78', 'ten', '');
const facts = fc.constantFrom<EstimateLine['facts']>(
  {},
  { copper_content_pct: '40' },
  { copper_content_pct: 'unknown' },
  { deposit_rate_pct: '12.5' },
  { colour: 'red' },
);

const changes: Arbitrary<Partial<EstimateLine>> = fc.record(
  { hts: codes, customsValue: values, facts, label: fc.constantFrom('', 'Shirts') },
  { requiredKeys: [] },
);
const terms: Arbitrary<Partial<Estimate>> = fc.record(
  {
    entryDate: entryDates(),
    loadingDate: fc.constantFrom(null, '2025-04-04', '2026-10-09'),
    mode: fc.constantFrom(null, 'ocean' as const, 'air' as const),
    entryType: fc.constantFrom(null, 'formal' as const, 'section321' as const, 'postal' as const),
  },
  { requiredKeys: [] },
);
const place = fc.nat({ max: 4 });
const at = (estimate: Estimate, where: number): number => where % estimate.lines.length;

const edits: Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(place, changes).map(
      ([where, change]): Edit =>
        (of) =>
          withLine(of, at(of, where), change),
    ),
  },
  {
    weight: 2,
    arbitrary: place.map(
      (where): Edit =>
        (of) =>
          withDuplicate(of, at(of, where)),
    ),
  },
  {
    weight: 1,
    arbitrary: place.map(
      (where): Edit =>
        (of) =>
          withoutLine(of, at(of, where)),
    ),
  },
  { weight: 2, arbitrary: terms.map((said): Edit => (of) => ({ ...of, ...said })) },
);

describe('an entry that is edited', () => {
  test('has after each edit the figures, reasons and questions of the whole entry', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(edits, { minLength: 1, maxLength: 8 }),
        fc.nat({ max: 7 }),
        async (made, ends) => {
          const followed = follower();
          let estimate = first;
          for (const [step, edit] of made.entries()) {
            if (step === ends) followed.replaceWorker();
            estimate = edit(estimate);
            expect(await followed.ask(estimate)).toEqual(estimatedEntry(all, estimate));
          }
        },
      ),
      { numRuns: 60 },
    ));
});

describe('of 200 lines', () => {
  const line = (row: number): EstimateLine => ({
    ...NEW_LINE,
    hts: '6109100012',
    customsValue: String(1000 + row),
  });
  const long: Estimate = {
    ...first,
    lines: Array.from({ length: 200 }, (_, row) => line(row)),
  };

  test('an edit of one sends that one; the others stay the objects that they were', async () => {
    const followed = follower();
    const before = await followed.ask(long);
    expect(followed.sentPlaces()).toHaveLength(200);
    const edited = withLine(long, 7, { customsValue: '55555' });
    const after = await followed.ask(edited);
    expect(followed.sentPlaces()).toEqual([7]);
    for (const [row, own] of after.lines.entries())
      if (row === 7) expect(own).not.toEqual(before.lines[row]);
      else expect(own).toBe(before.lines[row]);
    expect(after).toEqual(estimatedEntry(all, edited));
  });

  test('one that is removed, doubled or named sends none', async () => {
    const followed = follower();
    await followed.ask(long);
    for (const edited of [
      withoutLine(long, 3),
      withDuplicate(withoutLine(long, 3), 100),
      withLine(long, 5, { label: 'Shirts' }),
    ]) {
      await followed.ask(edited);
      // The line that was away is new again.
      expect(followed.sentPlaces().filter((row) => row !== 3)).toEqual([]);
    }
  });

  test('another day sends all, and so does a worker that takes the place of one that stopped', async () => {
    const followed = follower();
    await followed.ask(long);
    await followed.ask({ ...long, entryDate: '2026-07-23' });
    expect(followed.sentPlaces()).toHaveLength(200);
    followed.replaceWorker();
    await followed.ask({ ...long, entryDate: '2026-07-23' });
    expect(followed.sentPlaces()).toHaveLength(200);
  });
});
