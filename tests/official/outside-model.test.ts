/**
 * Every statistical number on nine days beside a public model, The Budget Lab's tariff-rate-tracker. A difference is
 * allowed by its class alone, and the table that the page shows fails where one grows, shrinks or vanishes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { realReference } from '../arbitraries/real-reference.ts';
import { lookupIn } from '../data/primary/read-primary.ts';
import { differenceClasses } from './outside-model/difference-classes.ts';
import { compareAll, shownOf, UNEXPLAINED } from './outside-model/parity.ts';
import { dates, runsOn } from './outside-model/read-peer.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const shown = new URL('../../ui/web/sources/parity.json', import.meta.url);
const compared = compareAll();
const { days, byClass, totals } = compared;

test('the model is read whole: 175,488 cells on nine days', () => {
  expect(dates).toHaveLength(9);
  const runs = [...runsOn.values()].flat();
  expect(runs).toHaveLength(10_128);
  expect(runs.reduce((sum, { numbers }) => sum + numbers, 0)).toBe(175_488);
  for (const each of runsOn.values())
    for (const [place, { first, last }] of each.entries()) {
      expect(first <= last).toBe(true);
      expect((each[place + 1]?.first ?? '99') > last).toBe(true);
    }
});

test('our numbers of each day are those of the model, but for those of other days', () => {
  expect(
    days.map(({ date, compared, unsaid, otherDays }) => [date, compared, unsaid, otherDays.length]),
  ).toEqual([
    ['2025-01-15', 19613, 0, 0],
    ['2025-04-09', 19557, 58, 0],
    ['2025-06-10', 19557, 58, 0],
    ['2025-08-10', 19594, 56, 1],
    ['2025-10-20', 19577, 73, 9],
    ['2025-11-20', 19570, 80, 14],
    ['2026-03-10', 19663, 75, 16],
    ['2026-04-20', 19665, 73, 7],
    ['2026-08-10', 19770, 61, 15],
  ]);
});

describe('differences', () => {
  test('each has a class with its authority', () => {
    const unexplained = (byClass.get(UNEXPLAINED) ?? []).map(
      ({ date, number, peer, percent }) =>
        `${number} on ${date}: ${String(peer.percent)} (${peer.basis}), ours ${String(percent)}`,
    );
    expect(unexplained).toEqual([]);
  });

  test('every class has as many as were looked at (WRITE_REPORT=1 writes them)', () => {
    const found = shownOf(compared);
    if (process.env['WRITE_REPORT'] === '1') writeFileSync(shown, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(shown, 'utf8')));
    expect(totals.map(({ id }) => id).toSorted()).toEqual(differenceClasses.map(({ id }) => id).toSorted());
  });

  test('steel articles of 7301.10 and 7302.40 are listed as the model has them', () => {
    const found = days.flatMap(({ differences }) => differences.map(({ number }) => number));
    expect(found.filter((number) => /^(730110|730240)/.test(number))).toEqual([]);
  });
});

/** The lists of which `list-comparisons.mjs` says that the model has the same codes. */
describe('lists that the model has too', () => {
  const numbers = [...realReference().schedule.statistical.keys()];
  test.each([
    ['s232-copper', 'copper'],
    ['s232-softwood', 'softwood'],
    ['s232-upholstered', 'upholstered'],
    ['s232-cabinets', 'cabinets'],
    ['s232-mhdv', 'mhd'],
    ['s232-buses', 'bus'],
  ])('%s has the numbers that it calls %s', (list, basis) => {
    const lookup = lookupIn([list]);
    let listed = 0;
    for (const date of dates) {
      const runs = (runsOn.get(date) ?? []).filter((run) => run.basis === basis);
      const ours = numbers.filter((number) => lookup(number, date) !== undefined);
      const theirs = numbers.filter((number) =>
        runs.some(({ first, last }) => first <= number && number <= last),
      );
      expect(theirs, date).toEqual(ours);
      listed += ours.length;
    }
    expect(listed).toBeGreaterThan(0);
  });
});
