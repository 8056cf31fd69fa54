/** Codes that came and went, and units that convert or do not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../engine/basis/decimal.ts';
import type { IsoDate } from '../../../engine/basis/date.ts';
import type { HtsCode } from '../../../engine/schedule/hts-code.ts';
import { parseRateOfDuty } from '../../../engine/schedule/rate-of-duty.ts';
import { standingOf, type CodeChange } from '../../../engine/schedule/schedule.ts';
import { dutyPerUnit } from '../../../engine/schedule/apply-rate.ts';
import { isConvertible, parseUnit, type UnitOfQuantity } from '../../../engine/schedule/unit-of-quantity.ts';
import { realData } from '../../arbitraries/real-reference.ts';
import { readRows } from '../../data/read-data.ts';

const { schedule } = realData();
const standing = (code: string, on: string) => standingOf(schedule, code as HtsCode, on as IsoDate);

/** At one dollar a unit, the dollars are the quantity in that unit. */
const convertQuantity = (amount: Decimal, from: UnitOfQuantity, to: UnitOfQuantity): Decimal | null =>
  dutyPerUnit([{ amount, unit: from }], to, '1');

describe('a code', () => {
  test('of the edition without changes is valid on every day', () => {
    expect(standing('6109100012', '2025-01-01')).toMatchObject({ kind: 'valid' });
    expect(standing('6109100012', '2027-01-01')).toMatchObject({ kind: 'valid' });
  });

  test('that was added is not yet there the day before', () => {
    expect(standing('8427104010', '2026-06-30')).toEqual({ kind: 'notYet', from: '2026-07-01' });
    expect(standing('8427104010', '2026-07-01')).toMatchObject({ kind: 'valid' });
  });

  test('that was removed is there the day before, and leaves its line', () => {
    expect(standing('8413919055', '2026-06-30')).toMatchObject({ kind: 'valid' });
    expect(standing('8413919055', '2026-07-01')).toMatchObject({
      kind: 'removed',
      on: '2026-07-01',
      line: { code: '84139190' },
    });
  });

  test('that nobody knows is unknown, of eight digits and of ten', () => {
    expect(standing('6109100099', '2026-01-01')).toEqual({ kind: 'unknown' });
    expect(standing('61091099', '2026-01-01')).toEqual({ kind: 'unknown' });
  });

  test('that went and came back stands as its last change says', () => {
    const twice = [...schedule.changes].filter(([, changes]) => changes.length > 1);
    expect(twice.length).toBeGreaterThan(5);
    for (const [code, changes] of twice) {
      const inOrder = changes.toSorted((a: CodeChange, b: CodeChange) =>
        a.effective < b.effective ? -1 : 1,
      );
      for (const [index, { change, effective }] of inOrder.entries()) {
        // Two changes on one day are one number under another text; a number of a line that is gone has no rate.
        const isSuperseded = inOrder[index + 1]?.effective === effective;
        if (isSuperseded || !schedule.lines.has(code.slice(0, 8) as HtsCode)) continue;
        expect([code, effective, standing(code, effective).kind]).toEqual([
          code,
          effective,
          change === 'added' ? 'valid' : 'removed',
        ]);
      }
    }
  });
});

describe('a unit', () => {
  test('that the schedule asks for pays the rate of its line, unless that is by a content or a drained weight', () => {
    const unpaid = readRows('us/hts.rates.tsv').filter((row) => {
      const rate = parseRateOfDuty(row['rate'] ?? '');
      const parts = rate.kind === 'specific' ? [rate] : rate.kind === 'compound' ? rate.parts : [];
      const asked = [row['unit1'] ?? '', row['unit2'] ?? ''].map(parseUnit);
      return parts.some(
        (part) =>
          part.kind === 'specific' && !asked.some((unit) => unit !== null && isConvertible(unit, part.per)),
      );
    });
    const ofContent = / on | of total sugars/;
    expect(unpaid.filter((row) => !ofContent.test(row['rate'] ?? ''))).toEqual([]);
    expect(unpaid.length).toBeLessThan(60);
  });

  test.for([
    ['24', 'pcs', 'doz', '2'],
    ['2', 'lb', 'kg', '0.90718474'],
    ['3', 't', 'kg', '3000'],
    ['288', 'No.', 'gross', '2'],
    ['2', 'doz prs', 'pairs', '24'],
    ['1', 'barrel', 'liters', '158.987294928'],
    ['5000', 'cm2', 'm2', '0.5'],
  ] as const)('%s %s are %s %s', ([amount, from, to, expected]) => {
    const [given, wanted] = [parseUnit(from), parseUnit(to)];
    if (given === null || wanted === null) throw new Error('unit');
    expect(convertQuantity(new Decimal(amount), given, wanted)?.toFixed()).toBe(expected);
  });

  test.for([
    ['kg', 'liter'],
    ['pairs', 'pcs'],
    ['kg', 'clean kg'],
    ['kg', 'Pb kg'],
    ['Cu kg', 'Pb kg'],
    ['liter', 'pf.liter'],
    ['m', 'm2'],
  ] as const)('%s does not convert into %s', ([from, to]) => {
    const [given, wanted] = [parseUnit(from), parseUnit(to)];
    if (given === null || wanted === null) throw new Error('unit');
    expect(isConvertible(given, wanted)).toBe(false);
    expect(convertQuantity(new Decimal(1), given, wanted)).toBeNull();
  });

  test('there and back is where it was', () => {
    const words = [
      'kg',
      'lb',
      't',
      'g',
      'pcs',
      'doz',
      'gross',
      'hundreds',
      'pairs',
      'doz prs',
      'liter',
      'bbl',
      'm3',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom(...words),
        fc.integer({ min: 1, max: 10 ** 9 }),
        (a, b, amount) => {
          const [from, to] = [parseUnit(a), parseUnit(b)];
          if (from === null || to === null || !isConvertible(from, to)) return;
          const there = convertQuantity(new Decimal(amount), from, to);
          const back = there === null ? null : convertQuantity(there, to, from);
          expect(back?.minus(amount).abs().lessThan('1e-20')).toBe(true);
        },
      ),
    );
  });
});
