/** The difference of two laws: turned round it is its opposite, from a date to itself nothing, and steps add up. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { dayBefore, type IsoDate } from '../../engine/basis/date.ts';
import { changeDates } from '../../engine/law/law-calendar.ts';
import { lawDiff, type LawDiff, type Membership } from '../../engine/law/law-diff.ts';
import { lawOfDate, periodOn } from '../../engine/law/rulebook.ts';
import { oneOfMany } from '../arbitraries/choice.ts';
import { daysBetween, entryDates } from '../arbitraries/dates.ts';
import { realData } from '../arbitraries/real-reference.ts';

const { rulebook } = realData();
const anyDay = fc.oneof(entryDates(), daysBetween('2025-01-01', '2027-12-31'));

/** The law of a day as a difference leaves or finds it: measures by how they stand, list by list its members. */
type State = ReadonlyMap<string, string>;

function stateOf(date: IsoDate): State {
  const law = lawOfDate(rulebook, date);
  const state = new Map<string, string>();
  for (const measure of rulebook.measures) {
    if (measure.kind === 'additionalDuty') {
      const period = periodOn(measure, date);
      if (period !== null) {
        const { heading, rate, when } = period;
        state.set(measure.id, JSON.stringify({ heading, rate, requirements: [...measure.when, ...when] }));
      }
    } else if (!law.notInForce.includes(measure)) {
      const heading = measure.kind === 'exemption' ? measure.heading : null;
      state.set(measure.id, JSON.stringify({ heading, rate: null, requirements: measure.when }));
    }
  }
  for (const list of rulebook.lists.values())
    for (const { prefix, effective, condition, presumed } of [...list.entries.values()].flat())
      if (effective.from <= date && (effective.until ?? date) >= date)
        state.set(`${list.id}: ${JSON.stringify({ prefix, condition, presumed })}`, 'listed');
  return state;
}

function applied(state: State, diff: LawDiff): State {
  const next = new Map(state);
  for (const { measure, after } of diff.measures) {
    if (after === null) next.delete(measure);
    else next.set(measure, JSON.stringify(after));
  }
  const key = (list: string, member: Membership): string => `${list}: ${JSON.stringify(member)}`;
  for (const { list, added, removed } of diff.lists) {
    removed.forEach((member) => next.delete(key(list, member)));
    added.forEach((member) => next.set(key(list, member), 'listed'));
  }
  return next;
}

const sorted = (state: State): readonly (readonly [string, string])[] => [...state].toSorted();

/** Both orders of one comparison are told in the same order, so that turning round is a swap and nothing else. */
function turned({ from, to, measures, lists }: LawDiff): LawDiff {
  return {
    from: to,
    to: from,
    measures: measures.map(({ measure, before, after }) => ({ measure, before: after, after: before })),
    lists: lists.map(({ list, added, removed }) => ({ list, added: removed, removed: added })),
  };
}

describe('the difference of the laws of two dates', () => {
  test('turned round is the difference the other way', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(lawDiff(rulebook, b, a)).toEqual(turned(lawDiff(rulebook, a, b)));
      }),
    );
  });

  test('is nothing from a date to itself', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(lawDiff(rulebook, day, day)).toEqual({ from: day, to: day, measures: [], lists: [] });
      }),
    );
  });

  test('makes the one law into the other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(sorted(applied(stateOf(a), lawDiff(rulebook, a, b)))).toEqual(sorted(stateOf(b)));
      }),
      { numRuns: 30 },
    );
  });

  test('by way of a third date is the same', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const there = applied(applied(stateOf(a), lawDiff(rulebook, a, b)), lawDiff(rulebook, b, c));
        expect(sorted(there)).toEqual(sorted(applied(stateOf(a), lawDiff(rulebook, a, c))));
      }),
      { numRuns: 30 },
    );
  });

  test('is the sum of the days on which the law changes: between them nothing happens', () => {
    const days = changeDates(rulebook).filter((day) => day > '2025-01-01');
    let state = stateOf('2025-01-01' as IsoDate);
    for (const day of days) {
      const step = lawDiff(rulebook, dayBefore(day), day);
      expect(step.measures.length + step.lists.length, day).toBeGreaterThan(0);
      state = applied(state, step);
    }
    expect(sorted(state)).toEqual(sorted(stateOf(days.at(-1) ?? ('2025-01-01' as IsoDate))));
  });

  test('on a day without a change is nothing', () => {
    const changes = new Set(changeDates(rulebook));
    fc.assert(
      fc.property(
        anyDay.filter((day) => !changes.has(day)),
        (day) => {
          const { measures, lists } = lawDiff(rulebook, dayBefore(day), day);
          expect([...measures, ...lists]).toEqual([]);
        },
      ),
    );
  });

  test('tells what happened on days that everyone remembers', () => {
    const on = (day: string): LawDiff => lawDiff(rulebook, dayBefore(day as IsoDate), day as IsoDate);
    const began = (diff: LawDiff): readonly string[] =>
      diff.measures.flatMap(({ measure, before, after }) =>
        before === null && after !== null ? [measure] : [],
      );
    const ended = (diff: LawDiff): readonly string[] =>
      diff.measures.flatMap(({ measure, after }) => (after === null ? [measure] : []));
    expect(began(on('2025-08-07'))).toContain('ieepa-vn-20');
    expect(ended(on('2026-02-24'))).toContain('ieepa-vn-20');
    expect(began(on('2026-02-24'))).toContain('s122');
    expect(ended(on('2026-07-24'))).toContain('s122');
    expect(began(on('2026-07-24'))).toContain('s301fl');
    // A third of the wood went from Annex II to Section 232 on one day.
    const wood = on('2025-10-14').lists.find(({ list }) => list === 'annex-ii');
    expect(wood?.removed.length).toBeGreaterThan(100);
  });

  test('is told in the order of precedence', () => {
    fc.assert(
      fc.property(oneOfMany(changeDates(rulebook)), (day) => {
        const order = rulebook.measures.map(({ id }) => id);
        const places = lawDiff(rulebook, dayBefore(day), day).measures.map(({ measure }) =>
          order.indexOf(measure),
        );
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});
