/** Loading day by entry day: every pair of days owes what an assessment of that pair makes it, to the day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessUnder } from '../../engine/assess/assess.ts';
import { atOnce } from '../../engine/basis/steps.ts';
import { dayAfter, dayBefore, daysAfter, type IsoDate } from '../../engine/basis/date.ts';
import {
  addDays,
  cellOn,
  type DayCell,
  type DaysWindow,
  type EntryDays,
} from '../../engine/compare/day-bands.ts';
import { choicesOf, pairsOf } from '../../engine/compare/day-choices.ts';
import {
  daysWindow,
  entryDaysInSteps,
  MOST_DAYS,
  type GoodsOfEntry,
} from '../../engine/compare/entry-days.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import type { Shipment } from '../../engine/trade/shipment.ts';
import { daysAroundChanges, daysBetween, entryDates } from '../arbitraries/dates.ts';
import { oneOfMany } from '../arbitraries/choice.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { realShipments } from '../arbitraries/real-shipments.ts';
import { bareShipment, toShipment, type PlainShipment } from '../arbitraries/shipments.ts';

const data = realData();
const day = (text: string): IsoDate => text as IsoDate;

function windowOf(from: string, until: string, loadedFrom = from): DaysWindow {
  const window = daysWindow(day(from), day(until), day(loadedFrom));
  if (!window.ok) throw new Error(window.failure.kind);
  return window.value;
}

const goodsOf = (plain: PlainShipment): GoodsOfEntry => ({
  shipments: [toShipment(plain)],
  entryType: 'formal',
  mode: plain.mode,
});

const daysOf = (goods: readonly GoodsOfEntry[], window: DaysWindow): EntryDays =>
  atOnce(entryDaysInSteps(data, goods, window));

/** The oracle: one pair of days, assessed alone. */
function assessed(
  { shipments: [goods] }: GoodsOfEntry,
  loadingDate: IsoDate | null,
  entryDate: IsoDate,
): DayCell {
  const shipment = { ...goods, loadingDate, entryDate } as Shipment;
  const found = assessUnder(lawOfDate(data.rulebook, entryDate), data.schedule, shipment);
  if (!found.ok) return { duty: 0 as DayCell['duty'], open: 1, measures: [] };
  const { duty, unpriced, openNumber, resolution } = found.value;
  const measures = openNumber?.measures ?? resolution.applied.map(({ duty: own }) => own.measure.id);
  return { duty, open: unpriced.length > 0 ? 1 : 0, measures };
}

const alike = (cell: DayCell | null) => ({ ...cell, measures: [...(cell?.measures ?? [])].sort() });

const windows = fc
  .tuple(entryDates(), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 90 }))
  .map(([from, length, before]) => {
    let loadedFrom = from;
    for (let back = 0; back < before; back += 1) loadedFrom = dayBefore(loadedFrom);
    return windowOf(from, daysAfter(from, length), loadedFrom);
  });

describe('each pair of days', () => {
  test('owes what it owes alone', () => {
    const pairs = fc.array(fc.tuple(fc.oneof(entryDates(), oneOfMany(daysAroundChanges())), entryDates()), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(realShipments(), windows, pairs, (plain, window, drawn) => {
        const goods = { ...goodsOf(plain), shipments: [{ ...toShipment(plain), percentages: new Map() }] };
        const days = daysOf([goods], window);
        const edges = days.entries.flatMap(({ from, until }) => [from, until]);
        const onEdges = edges.flatMap((entry) =>
          days.loadings.flatMap(({ from, until }) => [[from, entry] as const, [until, entry] as const]),
        );
        for (const [loading, entry] of [...drawn, ...onEdges.slice(0, 40)]) {
          if (entry < window.from || entry > window.until) continue;
          expect(alike(cellOn(days, null, entry))).toEqual(alike(assessed(goods, null, entry)));
          if (loading > entry || loading < window.loadedFrom) continue;
          expect({ loading, entry, ...alike(cellOn(days, loading, entry)) }).toEqual({
            loading,
            entry,
            ...alike(assessed(goods, loading, entry)),
          });
        }
      }),
      { numRuns: 12 },
    );
  });

  test('has the in-transit window of Section 301 to the day', () => {
    const goods = goodsOf({ ...bareShipment('6403996065', '2026-07-24', '10000'), mode: 'ocean' });
    const days = daysOf([goods], windowOf('2026-07-20', '2026-08-05', '2026-07-01'));
    for (let entry = day('2026-07-20'); entry <= '2026-08-05'; entry = dayAfter(entry))
      for (let loading = day('2026-07-01'); loading <= entry; loading = dayAfter(loading))
        expect(alike(cellOn(days, loading, entry))).toEqual(alike(assessed(goods, loading, entry)));
    const window = days.entries.map(({ from, until }) => `${from} ${until}`);
    expect(window).toContain('2026-07-24 2026-07-27');
    expect(days.loadings.map(({ from }) => from)).toEqual(['2026-07-01', '2026-07-24']);
  });
});

describe('bands', () => {
  test('leave no day out, and neighbours differ', () => {
    fc.assert(
      fc.property(realShipments(), windows, (plain, window) => {
        const { entries, loadings, unstated } = daysOf([goodsOf(plain)], window);
        for (const [bands, first] of [
          [entries, window.from],
          [loadings, window.loadedFrom],
        ] as const) {
          expect([bands[0]?.from, bands.at(-1)?.until]).toEqual([first, window.until]);
          for (const [place, band] of bands.slice(1).entries())
            expect(band.from).toBe(dayAfter(bands[place]?.until ?? first));
        }
        expect(unstated).toHaveLength(entries.length);
      }),
      { numRuns: 12 },
    );
  });

  test('of several goods add up, whatever the order', () => {
    fc.assert(
      fc.property(
        fc.array(realShipments(), { minLength: 2, maxLength: 3 }),
        windows,
        daysBetween('2025-01-01', '2027-02-28'),
        (plain, window, entry) => {
          const parts = plain.map((each) => daysOf([goodsOf(each)], window));
          const all = daysOf(plain.map(goodsOf), window);
          expect(addDays([...parts].reverse(), window)).toEqual(all);
          if (entry < window.from || entry > window.until) return;
          const own = parts.map((part) => cellOn(part, null, entry));
          const sum = (of: (cell: DayCell) => number): number =>
            own.reduce((total, cell) => total + (cell === null ? 0 : of(cell)), 0);
          const cell = cellOn(all, null, entry);
          expect([cell?.duty, cell?.open]).toEqual([sum(({ duty }) => duty), sum(({ open }) => open)]);
        },
      ),
      { numRuns: 8 },
    );
  });
});

test('the pairs of the map are its cells, each day of loading before its day of entry', () => {
  fc.assert(
    fc.property(realShipments(), windows, (plain, window) => {
      const days = daysOf([goodsOf(plain)], window);
      const planned = days.unstated[0];
      if (planned === undefined) throw new Error('no day');
      const pairs = pairsOf(days, planned);
      expect(pairs.length).toBe(
        days.unstated.length + days.cells.flat().filter((cell) => cell !== null).length,
      );
      for (const { loading, entry, cell } of pairs) {
        expect(entry.from <= entry.until).toBe(true);
        if (loading !== null) expect(loading.from <= loading.until && loading.from <= entry.from).toBe(true);
        if (loading !== null) expect(loading.until <= entry.until).toBe(true);
        expect(cellOn(days, loading?.from ?? null, entry.until)).toEqual(cell);
      }
    }),
    { numRuns: 12 },
  );
});

describe('choices', () => {
  const wood = goodsOf(bareShipment('9403409060', '2026-10-10', '10000'));

  test('tell the saving beside the planned day, and the best of them saves most', () => {
    fc.assert(
      fc.property(realShipments(), windows, (plain, window) => {
        const days = daysOf([goodsOf(plain)], window);
        const found = choicesOf(days, { entry: window.from, loading: null });
        if (found === null) throw new Error('planned day outside');
        const { choices, planned, best } = found;
        expect(choices).toHaveLength(days.entries.length);
        for (const { cell, difference, when } of choices) {
          if (difference !== null) expect(difference).toBe(cell.duty - planned.duty);
          if (when === 'planned' && planned.open === 0) expect(difference).toBe(0);
        }
        for (const { difference } of best) {
          expect(difference).toBeLessThan(0);
          for (const other of choices) expect(other.difference ?? 0).toBeGreaterThanOrEqual(difference ?? 0);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('of cabinets: to be entered before 2027', () => {
    const days = daysOf([wood], windowOf('2026-10-10', '2027-03-31'));
    const found = choicesOf(days, { entry: day('2027-01-15'), loading: null });
    expect(found?.best.map(({ entry, difference, when }) => [entry.until, difference, when])).toEqual([
      ['2026-12-31', -250_000, 'earlier'],
    ]);
  });

  test('never tell a duty on an unknown quantity as nothing', () => {
    const solar = goodsOf(bareShipment('8541430010', '2026-10-10', '10000'));
    const days = daysOf([solar], windowOf('2026-11-01', '2026-12-31'));
    const found = choicesOf(days, { entry: day('2026-12-20'), loading: null });
    expect(found?.planned.open).toBe(1);
    expect(found?.best).toEqual([]);
    expect(found?.choices.map(({ entry, difference }) => [entry.from, difference])).toEqual([
      ['2026-11-01', null],
      ['2026-12-04', null],
    ]);
  });

  test('leave out days before the loading', () => {
    const days = daysOf([wood], windowOf('2026-10-10', '2027-03-31'));
    const found = choicesOf(days, { entry: day('2027-01-15'), loading: day('2027-01-02') });
    expect(found?.choices.map(({ entry }) => entry.from)).toEqual(['2027-01-02']);
    expect(choicesOf(days, { entry: day('2027-01-01'), loading: day('2027-01-02') })).toBeNull();
  });
});

test('a window that cannot be is refused by name', () => {
  const refused = (from: string, until: string) => {
    const window = daysWindow(day(from), day(until), day(from));
    return window.ok ? null : window.failure.kind;
  };
  expect(refused('2026-10-10', '2026-10-09')).toBe('daysReversed');
  expect(refused('2024-12-31', '2025-10-09')).toBe('daysTooEarly');
  expect(refused('2025-01-01', daysAfter(day('2025-01-01'), MOST_DAYS))).toBe('tooManyDays');
  expect(refused('2025-01-01', daysAfter(day('2025-01-01'), MOST_DAYS - 1))).toBeNull();
});
