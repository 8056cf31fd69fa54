/** The refund of duties under IEEPA: interest, doors and last days. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter, daysBetween, type IsoDate } from '../../../engine/basis/date.ts';
import { Decimal } from '../../../engine/basis/decimal.ts';
import type { Cents } from '../../../engine/basis/money.ts';
import { decodeRefundLaw } from '../../../engine/codec/decode-refund.ts';
import { TAXPAYERS, type RefundLaw, type Taxpayer } from '../../../engine/law/refund-law.ts';
import { doorsOf, doorToTake, liquidationOf, type EntryStanding } from '../../../engine/refund/doors.ts';
import { interestFactor } from '../../../engine/refund/interest.ts';
import { refundOfEntry } from '../../../engine/refund/refund.ts';
import type { HtsCode } from '../../../engine/schedule/hts-code.ts';

const source = readFileSync(new URL('../../../engine/data/ieepa-refund.json', import.meta.url), 'utf8');
const day = (text: string): IsoDate => text as IsoDate;

function readLaw(): RefundLaw {
  const read = decodeRefundLaw(source);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}
const law = readLaw();

const entry = (entryDate: string, stated: Partial<EntryStanding> = {}): EntryStanding => ({
  entryDate: day(entryDate),
  liquidated: null,
  entryType: '01',
  flaggedForReconciliation: false,
  drawback: false,
  protestOpen: false,
  remedyPending: false,
  ...stated,
});

function percentOf(taxpayer: Taxpayer, deposit: string, refund: string): string {
  const interest = interestFactor(law.interest, taxpayer, day(deposit), day(refund));
  if (interest.kind !== 'known') throw new Error(interest.kind);
  return interest.factor.times(100).toFixed(3);
}

describe('interest', () => {
  test.for([
    ['corporate', '4.590'],
    ['other', '5.418'],
  ] as const)('of a %s importer from 2025-09-15 to 2026-06-30 is %s%%', ([taxpayer, percent]) => {
    expect(percentOf(taxpayer, '2025-09-15', '2026-06-30')).toBe(percent);
  });

  const date = fc.integer({ min: 0, max: 600 }).map((days) => daysAfter(day('2025-04-05'), days));

  test('compounds: over two spans that meet it is the product of both, at every split', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TAXPAYERS), fc.tuple(date, date, date), (taxpayer, days) => {
        const [first, middle, last] = days.toSorted() as [IsoDate, IsoDate, IsoDate];
        const grown = (from: IsoDate, until: IsoDate): Decimal => {
          const interest = interestFactor(law.interest, taxpayer, from, until);
          if (interest.kind === 'beforeTable') throw new Error('before the table');
          return interest.factor.plus(1);
        };
        expect(grown(first, middle).times(grown(middle, last)).toFixed(30)).toBe(
          grown(first, last).toFixed(30),
        );
      }),
    );
  });

  test('equals a slow count day by day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TAXPAYERS), date, date, (taxpayer, deposit, refund) => {
        let owed = 1;
        for (let today = deposit; today < refund; today = daysAfter(today, 1)) {
          const quarter = law.interest.quarters.findLast(({ from }) => from <= today);
          owed *= 1 + Number(quarter?.rates[taxpayer]) / 100 / 365;
        }
        const interest = interestFactor(law.interest, taxpayer, deposit, refund);
        if (interest.kind !== 'known') throw new Error(interest.kind);
        expect(interest.factor.toNumber()).toBeCloseTo(owed - 1, 10);
      }),
      { numRuns: 40 },
    );
  });

  test('beyond the last published quarter is unknown, not zero: it says from which day', () => {
    const interest = interestFactor(law.interest, 'corporate', day('2025-09-15'), day('2027-02-01'));
    const known = interestFactor(law.interest, 'corporate', day('2025-09-15'), day('2027-01-01'));
    expect(interest).toEqual({ ...known, kind: 'unknownFrom', day: '2027-01-01' });
  });

  test('from a deposit before the table is not guessed', () => {
    const interest = interestFactor(law.interest, 'other', day('2025-03-31'), day('2026-01-01'));
    expect(interest).toEqual({ kind: 'beforeTable', from: '2025-04-01' });
  });
});

describe('doors', () => {
  const lastDays = (entryDate: string): readonly (readonly string[])[] =>
    doorsOf(law, entry(entryDate), day('2026-11-29')).flatMap((each) =>
      each.kind === 'shut' ? [] : [[each.door.door, each.kind, each.lastDay]],
    );

  test('the first phase is open on 2026-11-29 for entries since 2025-10-31, protest for those since 2025-07-23', () => {
    expect(lastDays('2025-10-31')).toEqual([
      ['cape-1', 'open', '2026-11-29'],
      ['protest', 'open', '2027-03-09'],
    ]);
    expect(lastDays('2025-10-30')[0]).toEqual(['cape-1', 'closed', '2026-11-28']);
    expect(lastDays('2025-07-23')[1]).toEqual(['protest', 'open', '2026-11-29']);
    expect(lastDays('2025-07-22')[1]).toEqual(['protest', 'closed', '2026-11-28']);
  });

  test('the last of all close on 2027-03-24 and 2027-07-02', () => {
    expect(lastDays('2026-02-23').map(([, , last]) => last)).toEqual(['2027-03-24', '2027-07-02']);
  });

  test('a stated liquidation overrides the estimate, and before it there is nothing to protest', () => {
    const stated = entry('2025-09-15', { liquidated: day('2026-11-20') });
    expect(liquidationOf(law, stated)).toEqual({ date: '2026-11-20', basis: 'stated' });
    const doors = doorsOf(law, stated, day('2026-11-01'));
    expect(doors.map(({ kind }) => kind)).toEqual(['open', 'shut', 'notYetOpen']);
  });

  test.for([
    ['an entry of type 08', { entryType: '08' }, 'entryType'],
    ['a warehouse entry of type 21', { entryType: '21' }, 'entryType'],
    ['drawback', { drawback: true }, 'drawback'],
    ['an open protest', { protestOpen: true }, 'protestOpen'],
    ['a pending antidumping case', { remedyPending: true }, 'remedyPending'],
    ['a flag for reconciliation', { flaggedForReconciliation: true }, 'reconciliation'],
  ] as const)('%s shuts the first phase and leaves protest', ([, stated, by]) => {
    const doors = doorsOf(law, entry('2025-12-01', stated), day('2026-11-29'));
    expect(doors[0]).toMatchObject({ kind: 'shut', by });
    expect(doors[2]).toMatchObject({ kind: 'open' });
  });

  test('without the flag the second phase is shut for want of it, not because of it', () => {
    const doors = doorsOf(law, entry('2025-12-01'), day('2026-11-29'));
    expect(doors[1]).toMatchObject({ kind: 'shut', by: 'notFlagged' });
  });

  test('a warehouse entry was not shut out before 2026-07-07', () => {
    const doors = doorsOf(law, entry('2025-12-01', { entryType: '21' }), day('2026-07-06'));
    expect(doorToTake(doors)?.door.door).toBe('cape-1');
  });

  test('a flagged entry goes to the second phase', () => {
    const doors = doorsOf(law, entry('2025-12-01', { flaggedForReconciliation: true }), day('2026-11-29'));
    expect(doorToTake(doors)?.door.door).toBe('cape-2');
  });

  test('where no door is open or opens later, none is named', () => {
    expect(doorToTake(doorsOf(law, entry('2025-05-01'), day('2026-11-29')))).toBeNull();
  });
});

describe('an entry', () => {
  const paid = (heading: string, cents: number) => ({ heading: heading as HtsCode, cents: cents as Cents });
  const request = {
    standing: entry('2025-09-15'),
    deposited: null,
    taxpayer: 'corporate',
    asOf: day('2026-06-30'),
  } as const;

  test('gets back what it paid under the refundable headings alone', () => {
    const refund = refundOfEntry(law, {
      ...request,
      paid: [paid('99030269', 200_000), paid('99038188', 500_000), paid('61091000', 165_000)],
    });
    expect(refund).toMatchObject({
      kind: 'refundable',
      refundable: 200_000,
      depositBasis: 'entryDate',
      interest: { kind: 'known', cents: 9_179 },
    });
  });

  test('outside the days of collection, or without such a duty, gets a reason and no amount', () => {
    const late = { ...request, standing: entry('2026-02-24'), paid: [paid('99030269', 1)] };
    expect(refundOfEntry(law, late)).toEqual({ kind: 'outsideDays' });
    expect(refundOfEntry(law, { ...request, paid: [paid('99038188', 1)] })).toEqual({ kind: 'nothingPaid' });
  });
});

test('the count of days agrees with the walk over days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 4000 }), (offset, days) => {
      const start = daysAfter(day('1999-12-31'), offset);
      expect(daysBetween(start, daysAfter(start, days))).toBe(days);
    }),
  );
});

test('every citation of the refund is defined, and every defined one is cited', () => {
  const cited = [...source.matchAll(/"(?:citations|basis)": \[([^{\]]*)\]/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/"([^"]+)"/g)].map(([, name]) => name),
  );
  expect([...new Set(cited)].toSorted()).toEqual([...law.citations.keys()].toSorted());
});
