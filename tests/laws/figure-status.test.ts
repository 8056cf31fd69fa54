/** The status of a figure is that of the measures that decide it, held against every day of the law, one by one. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { statusOfEntry } from '../../engine/assess/entry-status.ts';
import { figureStatuses } from '../../engine/assess/figure-status.ts';
import type { Assessment } from '../../engine/assess/assess-code.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { dayAfter, dayBefore, type IsoDate } from '../../engine/basis/date.ts';
import { changeDates } from '../../engine/law/law-calendar.ts';
import type { LawStatus } from '../../engine/scenario/law-status.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { assessableShipments, tryToAssess } from '../arbitraries/real-shipments.ts';
import { bareShipment, type PlainShipment } from '../arbitraries/shipments.ts';

vi.setConfig({ testTimeout: 120_000 });

const { rulebook, schedule } = realData();
const { evidenceThrough } = rulebook;
const { statusOf } = figureStatuses(rulebook, schedule);
const changes = changeDates(rulebook);
const renumberings = [...schedule.changes.values()].flat().map(({ effective }) => effective);
/** Every day on which anything at all changes in the law or the schedule, and the day before it. */
const days = [...new Set([...changes, ...renumberings, evidenceThrough])]
  .filter((day) => day > '2025-01-01')
  .flatMap((day) => [dayBefore(day), day])
  .sort();

function on(plain: PlainShipment, entryDate: IsoDate): Assessment | null {
  const loadingDate = plain.loadingDate !== null && plain.loadingDate > entryDate ? null : plain.loadingDate;
  const result = tryToAssess({ ...plain, entryDate, loadingDate });
  return result.ok ? result.value : null;
}

/** What each heading takes, in cents, as text. */
function charges(assessment: Assessment | null): string {
  if (assessment === null) return 'no figure';
  const own = assessment.duties.map(
    ({ applied, heading, amount }) => [String(heading ?? applied.duty.measure.id), amount] as const,
  );
  return JSON.stringify(
    [['column-1-general', assessment.ordinaryDuty] as const, ...own].filter(([, cents]) => cents > 0).sort(),
  );
}

/** Where nothing is added to the ordinary duty, what keeps it so on one day does so on the other. */
function standsOn(own: Assessment | null, other: Assessment | null): boolean {
  if (charges(own) !== charges(other)) return false;
  const isAdded = own?.unpriced.length !== 0 || own.duties.some(({ amount }) => amount > 0);
  if (own === null || other === null || isAdded) return true;
  const keeping = ({ resolution }: Assessment): readonly string[] =>
    resolution.decided.flatMap(({ decision }) => [...decision.decisive]);
  return keeping(own).every((id) => keeping(other).includes(id));
}

function statusOn(plain: PlainShipment): LawStatus {
  const assessment = on(plain, plain.entryDate);
  if (assessment === null) throw new Error('it can be assessed');
  return statusOf(assessment);
}

const many = (property: (plain: PlainShipment) => void, numRuns = 60): void =>
  fc.assert(fc.property(assessableShipments(), property), { numRuns });

describe('a heading that goes on under another measure', () => {
  test.each([
    ['an excavator, listed anew in June 2026', '8429.52.10.20', '2026-06-07', 'inForce', undefined],
    ['shoes loaded before the rate of August 2025', '6403.99.60.75', '2025-08-06', 'ended', '2025-10-05'],
  ] as const)('is the same law for %s', (_name, hts, day, kind, end) => {
    const code = hts.replaceAll('.', '') as HtsCode;
    const loaded = {
      ...bareShipment(code, day, '10000'),
      loadingDate: '2025-07-01' as IsoDate,
      mode: 'ocean' as const,
    };
    expect(statusOn(loaded)).toMatchObject({ kind, ...(end === undefined ? {} : { on: end }) });
  });
});

test('a duty that falls on the metal alone from a day on is ended by what says so, not by the duty on the rest', () => {
  const bracket = {
    ...bareShipment('7326908688' as HtsCode, '2025-06-03', '10000'),
    percentages: { steel_content_pct: '60' },
  };
  expect(statusOn(bracket)).toMatchObject({
    kind: 'ended',
    on: '2025-06-04',
    by: { kind: 'instrument', citation: 'proc-10947' },
  });
});

describe('the status of a figure', () => {
  test('is "in force" exactly where the same measures took the same when the evidence ended', () => {
    many((plain) => {
      const { kind } = statusOn(plain);
      expect(kind === 'inForce').toBe(standsOn(on(plain, plain.entryDate), on(plain, evidenceThrough)));
      expect(kind).not.toBe('hypothetical');
    });
  });

  test('is "ended" on the first later day on which the figure is made of anything else', () => {
    many((plain) => {
      const status = statusOn(plain);
      if (status.kind !== 'ended') return;
      const own = on(plain, plain.entryDate);
      const first = days.find((day) => day > plain.entryDate && !standsOn(own, on(plain, day)));
      expect(status.on).toBe(first);
      expect(first !== undefined && first <= evidenceThrough).toBe(true);
    });
  });

  test('that changes says the day and the amount, ahead of the entry and of the evidence', () => {
    many((plain) => {
      const status = statusOn(plain);
      if (status.kind !== 'inForce' && status.kind !== 'scheduled') return;
      const own = on(plain, plain.entryDate);
      const ahead = days.filter((day) => day > plain.entryDate && day > evidenceThrough);
      const first = ahead.find((day) => !standsOn(own, on(plain, day)));
      const { next } = status;
      if (next?.of === 'range') {
        expect(next.duty).toBe(own?.duty);
        expect(first === undefined || next.on < first).toBe(true);
        return;
      }
      expect(next).toEqual(
        first === undefined ? null : { on: first, duty: on(plain, first)?.duty ?? null, of: 'figure' },
      );
      if (plain.quantities.length > 0) return;
      const known = on(plain, plain.entryDate > evidenceThrough ? plain.entryDate : evidenceThrough);
      for (const day of ahead.filter((each) => first === undefined || each < first))
        expect([day, on(plain, day)?.range.low, on(plain, day)?.range.high]).toEqual([
          day,
          known?.range.low,
          known?.range.high,
        ]);
    });
  });

  test('that is scheduled begins after the evidence and holds from that day to the entry', () => {
    many((plain) => {
      const late = { ...plain, entryDate: '2027-01-01' as IsoDate };
      if (on(late, late.entryDate) === null) return;
      const status = statusOn(late);
      if (status.kind !== 'scheduled') return;
      const own = on(late, late.entryDate);
      const from = status.from ?? evidenceThrough;
      expect(from > evidenceThrough).toBe(true);
      expect(standsOn(own, on(late, dayBefore(from)))).toBe(false);
      for (const day of days.filter((each) => each >= from && each <= late.entryDate))
        expect(standsOn(own, on(late, day))).toBe(true);
    });
  });
});

test('an entry of several lines changes to what all of them owe on that day', () => {
  const entries = fc.array(assessableShipments(), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(entries, (drawn) => {
      const entryDate = '2026-11-20' as IsoDate;
      const lines = drawn.map((plain) => ({ ...plain, entryDate })).filter((plain) => on(plain, entryDate));
      const assessed = lines.map((plain) => on(plain, entryDate) as Assessment);
      const status = statusOfEntry(assessed.map((each) => ({ status: statusOf(each), duty: each.duty })));
      if (status === null || !('next' in status) || status.next === null) return;
      const { on: day, duty } = status.next;
      const then = lines.map((plain) => on(plain, day)?.duty ?? null);
      if (duty !== null) expect(duty).toBe(then.reduce<number>((sum, each) => sum + (each ?? NaN), 0));
    }),
    { numRuns: 60 },
  );
});

const tshirt = (date: string): PlainShipment => bareShipment('6109100012', date, '10000');

test('a T-shirt that owes the same on every day since July is in force on all of them', () => {
  const inForce = { kind: 'inForce', evidenceThrough, next: null };
  for (let day = '2026-07-24' as IsoDate; day < '2026-12-31'; day = dayAfter(day))
    expect([day, statusOn(tshirt(day))]).toEqual([day, inForce]);
});

test.for([
  // Held unlawful on 20 February, collected for three days more.
  [
    '2025-10-26',
    {
      kind: 'ended',
      on: '2026-02-24',
      heldUnlawfulOn: '2026-02-20',
      by: { kind: 'instrument', citation: 'scotus-learning-resources' },
    },
  ],
  [
    '2025-04-09',
    {
      kind: 'ended',
      on: '2025-04-10',
      heldUnlawfulOn: null,
      by: { kind: 'instrument', citation: 'eo-14266' },
    },
  ],
  [
    '2026-03-01',
    {
      kind: 'ended',
      on: '2026-07-24',
      heldUnlawfulOn: null,
      by: { kind: 'instrument', citation: 's122-expiry' },
    },
  ],
  [
    '2025-01-01',
    {
      kind: 'ended',
      on: '2025-04-05',
      heldUnlawfulOn: null,
      by: { kind: 'measure', measure: 'ieepa-base-10' },
    },
  ],
] as const)('a T-shirt entered on %s: %o', ([date, status]) => {
  expect(statusOn(tshirt(date))).toEqual(status);
});

test('a kitchen cabinet is in force until the end of 2026, and what it owes then is scheduled', () => {
  const cabinet = (date: string): PlainShipment => bareShipment('9403409060', date, '10000');
  expect(statusOn(cabinet('2026-11-29'))).toEqual({
    kind: 'inForce',
    evidenceThrough,
    next: { on: '2027-01-01', duty: 500_000, of: 'figure' },
  });
  expect(statusOn(cabinet('2027-01-15'))).toEqual({
    kind: 'scheduled',
    evidenceThrough,
    from: '2027-01-01',
    next: null,
  });
});

test('a rate that rose ended by the instrument that raised it', () => {
  expect(statusOn(bareShipment('7208510030', '2025-04-20', '10000'))).toMatchObject({
    kind: 'ended',
    on: '2025-06-04',
    by: { kind: 'instrument', citation: 'proc-10947' },
  });
});

test.for([
  // Free of column 1, and of the country's duty by Annex II, Section 122's list, Section 301's list.
  [
    '8471300100',
    '2025-10-20',
    { kind: 'ended', on: '2026-02-24', by: { citation: 'scotus-learning-resources' } },
  ],
  ['8471300100', '2026-03-15', { kind: 'ended', on: '2026-07-24', by: { citation: 's122-expiry' } }],
  ['8471300100', '2026-09-15', { kind: 'inForce' }],
  // Free before any of them, and still: column 1 decides.
  ['8471300100', '2025-02-15', { kind: 'inForce' }],
  // The ordinary duty alone, by the same exemption.
  ['8525891000', '2025-02-15', {}],
] as const)('%s, which pays nothing beside column 1 on %s: %o', ([hts, date, status]) => {
  expect(statusOn(bareShipment(hts, date, '10000'))).toMatchObject(status);
});

test.for([
  // Its number of most trade is no cabinet; the one for cabinets rises.
  ['9403608000', '2027-01-01', 125_000],
  // Moulds of one number leave Annex III.
  ['8480799000', '2028-01-01', 156_000],
] as const)('the range of %s changes on %s, though the figure stays', ([line, day, duty]) => {
  const goods = bareShipment(line.slice(0, 8), '2026-11-29', '10000');
  expect(statusOn(goods)).toEqual({
    kind: 'inForce',
    evidenceThrough,
    next: { on: day, duty, of: 'range' },
  });
});
