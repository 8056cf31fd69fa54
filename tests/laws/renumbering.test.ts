/** A number that is split or renumbered for statistics is the same goods: nothing of the law changes with it. */
import { describe, expect, test, vi } from 'vitest';
import { assessUnder } from '../../engine/assess/assess.ts';
import { historyOf } from '../../engine/assess/history.ts';
import { dayBefore, type IsoDate } from '../../engine/basis/date.ts';
import { lawOfDate, type LawOfDate } from '../../engine/law/rulebook.ts';
import { tariffLineOf, type HtsCode } from '../../engine/schedule/hts-code.ts';
import { successorsOf } from '../../engine/schedule/schedule.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { bareShipment, toShipment } from '../arbitraries/shipments.ts';

vi.setConfig({ testTimeout: 180_000 });

const { rulebook, schedule } = realData();

function dutyOf(code: HtsCode, law: LawOfDate): number | null {
  const result = assessUnder(law, schedule, toShipment(bareShipment(code, law.date, '10000')));
  return result.ok ? result.value.duty : null;
}

const linesRenumberedOn = (day: string): readonly HtsCode[] => [
  ...new Set(
    [...schedule.changes].flatMap(([code, changes]) =>
      changes.some(({ effective, change }) => effective === day && change === 'removed')
        ? [tariffLineOf(code)]
        : [],
    ),
  ),
];

describe('a day of renumberings and of no other change', () => {
  test.each(['2025-07-01', '2026-02-01', '2026-07-01'])('%s leaves the duty of every line', (day) => {
    const [before, after] = [
      lawOfDate(rulebook, dayBefore(day as IsoDate)),
      lawOfDate(rulebook, day as IsoDate),
    ];
    const lines = linesRenumberedOn(day);
    expect(lines.length).toBeGreaterThan(10);
    const moved = lines.filter((line) => dutyOf(line, before) !== dutyOf(line, after));
    expect(moved).toEqual([]);
  });
});

describe('a renumbered code over the laws', () => {
  test.each(['8413.91.90.65', '8479.89.95', '8707.10.00', '8707.10.00.40', '8413.91.90'])(
    '%s: no measure begins or ends with the number',
    (hts) => {
      const code = hts.replaceAll('.', '') as HtsCode;
      const shipment = toShipment(bareShipment(code, '2026-06-20', '10000'));
      const spans = historyOf(rulebook, schedule, shipment, '2025-01-01' as IsoDate);
      const moved = spans.filter(
        ({ from, began, ended }) => from === '2026-07-01' && began.length + ended.length > 0,
      );
      expect(moved).toEqual([]);
    },
  );
});

test('a retired number goes on under the words that it had', () => {
  expect(successorsOf(schedule, '8413919065' as HtsCode)).toEqual(['8413919031']);
  // “Other” is no such word: any of the numbers that came that day may hold the goods.
  expect(successorsOf(schedule, '8479899599' as HtsCode)).toEqual(['8479899510', '8479899597']);
});

test('a body for cars of heading 8703 is presumed to be one of a car before and after', () => {
  for (const [hts, date] of [
    ['8707100040', '2026-06-20'],
    ['8707100090', '2026-08-20'],
  ] as const) {
    const result = assessUnder(
      lawOfDate(rulebook, date as IsoDate),
      schedule,
      toShipment(bareShipment(hts as HtsCode, date, '10000')),
    );
    expect(result.ok && result.value.duty).toBe(275000);
  }
});
