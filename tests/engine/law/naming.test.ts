/** What names a code: the same measures that reach it, day by day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reachOf } from '../../../engine/assess/reach.ts';
import { lawOfDate } from '../../../engine/law/rulebook.ts';
import { changeDates } from '../../../engine/law/law-calendar.ts';
import { measuresNaming, namesFrom, namesOn } from '../../../engine/law/naming.ts';
import { realReference } from '../../arbitraries/real-reference.ts';

const { rulebook, schedule } = realReference();
const codes = fc.constantFrom(...schedule.lines.keys(), ...schedule.statistical.keys());
const dates = fc.constantFrom(...changeDates(rulebook).filter((date) => date >= '2025-01-01'));

test('every measure that reaches a code on a day is told to name it on that day', () => {
  fc.assert(
    fc.property(codes, dates, (code, date) => {
      const { duties, exemptions } = reachOf(lawOfDate(rulebook, date), code, null);
      const naming = measuresNaming(rulebook, code).filter((each) => namesOn(each, date));
      const named = new Set(naming.map(({ measure }) => measure.id));
      const reached = [...duties, ...exemptions].map(({ measure }) => measure.id);
      expect(reached.filter((id) => !named.has(id))).toEqual([]);
      // Beyond those, only what a list leaves out again, or names by a longer code.
      const more = naming.filter(({ measure }) => !reached.includes(measure.id));
      expect(
        more.filter(
          ({ leftOut, entries }) => leftOut.length === 0 && !entries.some(({ isNarrower }) => isNarrower),
        ),
      ).toEqual([]);
    }),
  );
});

test('the first day to come is one on which it names the code, and none before does', () => {
  fc.assert(
    fc.property(codes, dates, (code, after) => {
      for (const naming of measuresNaming(rulebook, code)) {
        const from = namesFrom(naming, after);
        if (from === null) continue;
        expect(from > after).toBe(true);
        expect(namesOn(naming, from)).toBe(true);
      }
    }),
  );
});
