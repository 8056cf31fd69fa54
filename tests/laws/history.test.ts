/** The history of a line: spans that leave no day out, each with the answer of every one of its days. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { historyOf, type HistorySpan } from '../../engine/assess/history.ts';
import { dayAfter, type IsoDate } from '../../engine/basis/date.ts';
import { entriesFor } from '../../engine/law/product-list.ts';
import { indexLists, listingsOf } from '../../engine/law/list-index.ts';
import { FIRST_DATE } from '../../engine/scenario/presets.ts';
import { anyRealCode, digitCode } from '../arbitraries/codes.ts';
import { daysAroundChanges, entryDates } from '../arbitraries/dates.ts';
import { oneOfMany } from '../arbitraries/choice.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { realShipments, tryToAssess } from '../arbitraries/real-shipments.ts';
import { bareShipment, toShipment, type PlainShipment } from '../arbitraries/shipments.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const { rulebook, schedule } = realData();
const historyOfPlain = (plain: PlainShipment): readonly HistorySpan[] =>
  historyOf(rulebook, schedule, toShipment(plain), FIRST_DATE);
const isWithin = (span: HistorySpan, date: IsoDate): boolean =>
  span.from <= date && (span.until === null || date <= span.until);

describe('a history', () => {
  test('begins on its first day and leaves no day out, to an open end', () => {
    fc.assert(
      fc.property(realShipments(), (plain) => {
        const spans = historyOfPlain(plain);
        expect(spans[0]?.from).toBe(FIRST_DATE);
        expect(spans.at(-1)?.until).toBeNull();
        for (const [index, { until }] of spans.slice(0, -1).entries())
          expect(spans[index + 1]?.from).toBe(
            until === null ? 'an open span in the middle' : dayAfter(until),
          );
      }),
      { numRuns: 12 },
    );
  });

  test('has in each span the answer that any of its days has', () => {
    const days = fc.array(fc.oneof(entryDates(), oneOfMany(daysAroundChanges())), {
      minLength: 20,
      maxLength: 20,
    });
    // Loaded on any day, not only around the days that the law names.
    const loaded = fc
      .tuple(realShipments(), entryDates())
      .map(([plain, loadingDate]) => ({ ...plain, loadingDate }));
    const inTransit = {
      ...bareShipment('6109100012', '2025-08-20', '10000'),
      loadingDate: '2025-09-01' as IsoDate,
    };
    fc.assert(
      fc.property(fc.oneof(realShipments(), loaded), days, (plain, dates) => {
        const spans = historyOfPlain(plain);
        for (const entryDate of dates) {
          const loadingDate =
            plain.loadingDate !== null && plain.loadingDate > entryDate ? null : plain.loadingDate;
          const now = tryToAssess({ ...plain, entryDate, loadingDate });
          const { outcome } = spans.find((span) => isWithin(span, entryDate)) ?? {};
          const expected = now.ok
            ? {
                kind: 'assessed',
                duty: now.value.duty,
                low: now.value.range.low,
                high: now.value.range.high,
                headings: now.value.headings,
              }
            : { kind: 'failed', failure: now.failure };
          expect({ entryDate, outcome }).toMatchObject({ entryDate, outcome: expected });
        }
      }),
      { numRuns: 12, examples: [[inTransit, ['2025-08-20', '2025-09-02'] as IsoDate[]]] },
    );
  });

  test('of a T-shirt tells each change of the law once', () => {
    const spans = historyOfPlain(bareShipment('6109100012', '2025-01-01', '10000'));
    const told = spans.map(({ from, outcome, began, ended }) => [
      from,
      outcome.kind === 'assessed' ? outcome.duty / 100 : outcome.failure.kind,
      began.join(),
      ended.join(),
    ]);
    expect(told).toContainEqual(['2025-04-09', 6250, 'ieepa-vn-46', 'ieepa-base-10']);
    expect(told).toContainEqual(['2026-02-24', 2650, 's122', 'ieepa-vn-20']);
    expect(told).toContainEqual(['2026-07-24', 2900, 's301fl', 's122']);
    expect(told.map(([from]) => from)).toEqual(told.map(([from]) => from).toSorted());
  });
});

test('looking lists up together gives what looking each up alone gives', () => {
  const lists = [...rulebook.lists.values()];
  fc.assert(
    fc.property(
      entryDates(),
      fc.array(fc.oneof(anyRealCode(), digitCode), { minLength: 20, maxLength: 20 }),
      (date, codes) => {
        const index = indexLists(lists, date);
        for (const code of codes) {
          const alone = lists.flatMap((list) => {
            const entries = entriesFor(list, code, date);
            return entries.length === 0 ? [] : [[list.id, entries] as const];
          });
          expect(new Map([...listingsOf(index, code)].toSorted())).toEqual(new Map(alone.toSorted()));
        }
      },
    ),
    { numRuns: 40 },
  );
});
