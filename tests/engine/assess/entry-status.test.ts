/** The total of an entry stands on no better law than any of its lines. */
import { expect, test } from 'vitest';
import { statusOfEntry, type LawStatus } from '../../../engine/index.ts';

const day = (text: string) => text as never;
const evidenceThrough = day('2026-10-10');
const stays: LawStatus = { kind: 'inForce', evidenceThrough, next: null };
const changing = (on: string): LawStatus => ({
  kind: 'inForce',
  evidenceThrough,
  next: { on: day(on), duty: 100 as never },
});
const ended = (on: string): LawStatus => ({ kind: 'ended', on: day(on), by: null, heldUnlawfulOn: null });
const begins = (from: string): LawStatus => ({
  kind: 'scheduled',
  evidenceThrough,
  from: day(from),
  next: null,
});

test('one line has its own status, and no line has none', () => {
  expect(statusOfEntry([changing('2027-01-01')])).toEqual(changing('2027-01-01'));
  expect(statusOfEntry([])).toBeNull();
});

test('the first line to end ends the total', () => {
  expect(statusOfEntry([stays, ended('2026-07-24'), ended('2026-02-24')])).toEqual(ended('2026-02-24'));
});

test('the last line to begin begins the total, and nothing outdoes a rule that is only proposed', () => {
  const all = [begins('2026-11-10'), stays, begins('2027-01-01')];
  expect(statusOfEntry(all)).toEqual(begins('2027-01-01'));
  expect(statusOfEntry([...all, ended('2026-02-24'), { kind: 'hypothetical' }])).toEqual({
    kind: 'hypothetical',
  });
});

test('the first line to change changes the total, by an amount that is not that line’s', () => {
  expect(statusOfEntry([changing('2027-01-01'), stays, changing('2026-12-04')])).toEqual({
    kind: 'inForce',
    evidenceThrough,
    next: { on: '2026-12-04', duty: null },
  });
});
