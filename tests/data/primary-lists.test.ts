/** The metal lists, the notes and the notices, compared number by number in every export of the schedule. */
import { describe, expect, test } from 'vitest';
import { differenceClasses, type Difference } from './primary/list-differences.ts';
import {
  codesOf,
  exportNamed,
  exports,
  footnoted,
  grouped,
  lookupIn,
  names,
  numbersOf,
} from './primary/read-primary.ts';

const metals = {
  '16': lookupIn([
    's232-steel-articles',
    's232-steel-derivatives-9980',
    's232-steel-derivatives-73',
    's232-steel-derivatives-other',
  ]),
  '19': lookupIn([
    's232-aluminum-articles',
    's232-aluminum-derivatives-9980',
    's232-aluminum-derivatives-76',
    's232-aluminum-derivatives-other',
  ]),
} as const;

/** Footnotes to notes 16 and 19 went with the lists that they stand for, in Revision 5 of 2026. */
const withFootnotes = exports.slice(0, exportNamed('2026 Rev 5').index);

test('the exports have as many statistical numbers as USITC published', () => {
  expect(exports).toHaveLength(44);
  for (const each of exports) expect(numbersOf(each), each.revision).toHaveLength(each.numbers);
});

function differences(): readonly Difference[] {
  return withFootnotes.flatMap((schedule) => {
    const numbers = numbersOf(schedule);
    const ofLine = grouped(numbers, (number) => number.slice(0, 8));
    return (['16', '19'] as const).flatMap((note) => {
      const lookup = metals[note];
      const codes = footnoted(schedule, note);
      return numbers.flatMap((number): readonly Difference[] => {
        const inText = names(codes, number);
        if (inText === (lookup(number, schedule.from) !== undefined)) return [];
        const siblings = (ofLine.get(number.slice(0, 8)) ?? []).filter((other) => other !== number);
        const footnotedLine = codes.has(number.slice(0, 8));
        return [{ note, only: inText ? 'text' : 'ours', number, schedule, footnotedLine, lookup, siblings }];
      });
    });
  });
}

describe('USITC footnotes', () => {
  const byClass = grouped(
    differences(),
    (difference) => differenceClasses.find(({ holds }) => holds(difference))?.id ?? 'unexplained',
  );

  test('every difference has an authority', () => {
    const unexplained = (byClass.get('unexplained') ?? []).map(
      ({ note, only, number, schedule }) => `note ${note}, ${only}: ${number} in ${schedule.revision}`,
    );
    expect(unexplained).toEqual([]);
  });

  test.each(differenceClasses)('$id: as many as were looked at', ({ id, numbers, cells }) => {
    const found = byClass.get(id) ?? [];
    const distinct = new Set(found.map(({ note, number }) => `${note} ${number}`));
    expect({ numbers: distinct.size, cells: found.length }).toEqual({ numbers, cells });
  });
});

describe('90 FR 40326, the notice of the inclusions of August 2025', () => {
  const days = exports.filter(({ from }) => from >= '2025-08-18' && from <= '2026-04-05');
  const before = exportNamed('2025 Rev 19');

  test.each([
    ['16(m)', 's232-steel-derivatives-73'],
    ['16(n)', 's232-steel-derivatives-other'],
    ['19(j)', 's232-aluminum-derivatives-76'],
    ['19(k)', 's232-aluminum-derivatives-other'],
  ])('note %s is what %s gained on its day, at ten digits, in every export', (note, list) => {
    const lookup = lookupIn([list]);
    const codes = new Set(codesOf('90 FR 40326, 2025-08-18', note));
    for (const schedule of days) {
      const numbers = numbersOf(schedule);
      const listed = numbers.filter((number) => lookup(number, schedule.from) !== undefined);
      const since = listed.filter((number) => {
        const from = lookup(number, schedule.from)?.['from'] ?? '';
        return from >= '2025-08-18' && (names(codes, number) || !renumbered.has(number));
      });
      const named = numbers.filter((number) => names(codes, number));
      const known = named.filter((number) => (lookup(number, before.from)?.['from'] ?? '9') < '2025-08-18');
      expect(since, schedule.revision).toEqual(named.filter((number) => !known.includes(number)));
      expect(named.filter((number) => !listed.includes(number))).toEqual([]);
    }
  });

  test('the seat parts that it renumbered from 2025-07-01', () => {
    const { '19': lookup } = metals;
    const days = (number: string): readonly boolean[] =>
      ['2025-03-11', '2025-03-12', '2025-06-30', '2025-07-01', '2026-04-05', '2026-04-06'].map(
        (day) => lookup(number, day) !== undefined,
      );
    expect(codesOf('90 FR 40326, 2025-03-12', '19(k)')).toEqual(['9401999081']);
    // The schedule has .9081 no more from July; the trade of 2024 has, and goes where its successors are.
    expect(days('9401999081')).toEqual([false, true, true, true, true, false]);
    for (const number of codesOf('90 FR 40326, 2025-07-01', '19(k)'))
      expect(days(number), number).toEqual([false, false, false, true, true, false]);
  });
});

/** Numbers of 2026-02-01 that carry the listing of a number they were split from: list-corrections.mjs. */
const renumbered: ReadonlySet<string> = new Set(['8415908010', '8415908020', '9401999040', '9401999085']);
/** The line 8541.90.00 was one number when the note named it. */
const dividedLine: ReadonlySet<string> = new Set(['8541900010', '8541900080']);

describe('the code lists of the notes, HTS 2026 Revision 6', () => {
  test.each([
    ['16(c)(i)-(v)', 's232-metals-annex-1a', '2026 Rev 6', '2026-05-01'],
    ['16(c)(vi)-(viii)', 's232-metals-annex-1b', '2026 Rev 6', '2026-05-01'],
    ['16(c)(ix)-(x)', 's232-metals-annex-iii', '2026 Rev 6', '2026-05-01'],
    ['2(aa)(ii)', 's122-exempt', '2026 Rev 6', '2026-05-01'],
    ['2(aa)(iv)', 's122-civil-aircraft', '2026 Rev 6', '2026-05-01'],
    ['2(v)(iii)(a)', 'annex-ii', '2026 Rev 4', '2026-02-20'],
    ['19(j)', 's232-aluminum-derivatives-76', '2026 Rev 4', '2026-04-05'],
    ['19(k)', 's232-aluminum-derivatives-other', '2026 Rev 4', '2026-04-05'],
    ['33(b)', 's232-autos', '2026 Rev 6', '2026-05-01'],
    ['33(g)', 's232-auto-parts', '2026 Rev 6', '2026-05-01'],
    ['37(b)', 's232-softwood', '2026 Rev 6', '2026-05-01'],
    ['37(d)', 's232-upholstered', '2026 Rev 6', '2026-05-01'],
    ['37(f)', 's232-cabinets', '2026 Rev 6', '2026-05-01'],
    ['38(b)', 's232-mhdv', '2026 Rev 6', '2026-05-01'],
    ['38(c)', 's232-buses', '2026 Rev 6', '2026-05-01'],
    ['38(i)', 's232-mhdv-parts', '2026 Rev 6', '2026-05-01'],
    ['39(b)', 's232-semiconductors', '2026 Rev 6', '2026-05-01'],
  ])('note %s is %s', (note, list, revision, day) => {
    const lookup = lookupIn([list]);
    const codes = new Set(codesOf('HTS 2026 Rev 6', note));
    const numbers = numbersOf(exportNamed(revision));
    const missing = numbers.filter((number) => names(codes, number) && lookup(number, day) === undefined);
    const surplus = numbers.filter((number) => !names(codes, number) && lookup(number, day) !== undefined);
    expect(missing).toEqual([]);
    // The text was read after the lists of notes 16 and 19 had ended and names no number of 2026-02-01.
    const expected = note === '19(k)' ? [...renumbered, ...dividedLine].toSorted() : [];
    expect(surplus.toSorted()).toEqual(expected);
  });
});
