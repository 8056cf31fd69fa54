/** The total of an entry stands on no better law than any of its lines. */
import { expect, test } from 'vitest';
import type { Cents } from '../../../engine/basis/money.ts';
import { statusOfEntry, type LawStatus } from '../../../engine/index.ts';

const day = (text: string) => text as never;
/** Lines that owe 40 cents now. */
const of = (statuses: readonly LawStatus[], duty: number | null = 40) =>
  statusOfEntry(statuses.map((status) => ({ status, duty: duty as Cents | null })));
const evidenceThrough = day('2026-10-10');
const stays: LawStatus = { kind: 'inForce', evidenceThrough, next: null };
const changing = (on: string): LawStatus => ({
  kind: 'inForce',
  evidenceThrough,
  next: { on: day(on), duty: 100 as never, of: 'figure' },
});
const ended = (on: string): LawStatus => ({ kind: 'ended', on: day(on), by: null, heldUnlawfulOn: null });
const begins = (from: string): LawStatus => ({
  kind: 'scheduled',
  evidenceThrough,
  from: day(from),
  next: null,
});

test('one line has its own status, and no line has none', () => {
  expect(of([changing('2027-01-01')])).toEqual(changing('2027-01-01'));
  expect(of([])).toBeNull();
});

test('the first line to end ends the total', () => {
  expect(of([stays, ended('2026-07-24'), ended('2026-02-24')])).toEqual(ended('2026-02-24'));
});

test('the last line to begin begins the total, and nothing outdoes a rule that is only proposed', () => {
  const all = [begins('2026-11-10'), stays, begins('2027-01-01')];
  expect(of(all)).toEqual(begins('2027-01-01'));
  expect(of([...all, ended('2026-02-24'), { kind: 'hypothetical' }])).toEqual({
    kind: 'hypothetical',
  });
});

test('the first lines to change change the total: what they owe then, and what the others owe now', () => {
  const [early, late] = [changing('2026-12-04'), changing('2027-01-01')];
  const next = { on: '2026-12-04', duty: 240, of: 'figure' };
  expect(of([late, early, stays, early])).toEqual({ ...stays, next: { ...next, duty: 280 } });
  expect(of([begins('2026-11-10'), early])).toEqual({
    ...begins('2026-11-10'),
    next: { ...next, duty: 140 },
  });
});

test('a change to or from what has no amount has none', () => {
  const next = { on: '2026-12-04', duty: null, of: 'figure' };
  expect(of([changing('2026-12-04'), stays], null)).toEqual({ ...stays, next });
  const unpriced: LawStatus = { ...stays, next: { on: day('2026-12-04'), duty: null, of: 'figure' } };
  expect(of([unpriced, stays])).toEqual({ ...stays, next });
});

test('a total whose lines only change in range does the same, and a figure that changes that day outdoes it', () => {
  const next = { on: day('2026-12-04'), duty: 40 as Cents, of: 'range' } as const;
  const opens: LawStatus = { ...stays, next };
  expect(of([opens, stays])).toEqual({ ...stays, next: { ...next, duty: 80 } });
  expect(of([opens, changing('2026-12-04')])).toEqual({
    ...stays,
    next: { on: '2026-12-04', duty: 140, of: 'figure' },
  });
});
