/** Eight digits are a question: what a line owes reaches over what each of its statistical numbers owes. */
import { describe, expect, test, vi } from 'vitest';
import { assessUnder } from '../../engine/assess/assess.ts';
import type { Assessment } from '../../engine/assess/assess-code.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import { ONE } from '../../engine/basis/decimal.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { numbersOn, usualNumber } from '../../engine/schedule/statistical-numbers.ts';
import { parseUnit } from '../../engine/schedule/unit-of-quantity.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { bareShipment, toShipment } from '../arbitraries/shipments.ts';

// Some forty thousand assessments on a busy machine; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 300_000 });

const { rulebook, schedule } = realData();
/** A unit of each dimension that a rate counts in, contents among them. */
const UNITS = ['kg', 'no.', 'prs.', 'liter', 'm2', 'm', 'pf.liter', 'clean kg', 'kg on lead content'];
const QUANTITIES = UNITS.flatMap((name) => {
  const unit = parseUnit(name);
  return unit === null ? [] : [{ amount: ONE, unit }];
});

/** Null: the rate asks for what no quantity here counts, of the line as of each of its numbers. */
function assessmentOf(code: HtsCode, law: ReturnType<typeof lawOfDate>): Assessment | null {
  const shipment = { ...toShipment(bareShipment(code, law.date, '10000')), quantities: QUANTITIES };
  const result = assessUnder(law, schedule, shipment);
  return result.ok ? result.value : null;
}

/** What is wrong with the range of a line beside the totals of its numbers. */
function faultsOf(line: HtsCode, law: ReturnType<typeof lawOfDate>): readonly string[] {
  const whole = assessmentOf(line, law);
  const numbers = numbersOn(schedule, line, law.date);
  const totals = numbers.map((number) => assessmentOf(number, law));
  if (whole === null) return totals.some((total) => total !== null) ? [`${line}: no figure`] : [];
  const { duty, range, openNumber } = whole;
  const taken = usualNumber(schedule, numbers)?.number;
  return totals.flatMap((total, place) => {
    const number = numbers[place] as HtsCode;
    if (total === null) return [`${number}: no figure`];
    const isHeld = range.low <= total.range.low && (total.range.high ?? Infinity) <= (range.high ?? Infinity);
    const isTaken = number !== taken || total.duty === duty;
    const isAsked = total.duty === duty || range.missing[0]?.fact === 'hts';
    const isChoice =
      openNumber === null ||
      openNumber.choices.length === 0 ||
      openNumber.choices.some((choice) => choice.number === number && choice.duty === total.duty);
    return isHeld && isTaken && isAsked && isChoice ? [] : [`${number}: ${total.duty} of ${duty}`];
  });
}

describe('the duty of every line with several statistical numbers', () => {
  // In force when the evidence ended; the metals' lists of 2025; a day after the last scheduled change of 2027.
  test.each(['2025-11-03', '2026-10-09', '2027-06-01'])('on %s is that of its numbers', (date) => {
    const law = lawOfDate(rulebook, date as IsoDate);
    const lines = [...schedule.lines.keys()].filter((line) => numbersOn(schedule, line, law.date).length > 1);
    expect(lines.length).toBeGreaterThan(3000);
    expect(lines.flatMap((line) => faultsOf(line, law))).toEqual([]);
  });
});

describe('a container of furniture by eight digits', () => {
  const owed = (code: string, value: string, date: string): Assessment => {
    const shipment = toShipment(bareShipment(code, date, value));
    const result = assessUnder(lawOfDate(rulebook, shipment.entryDate), schedule, shipment);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value;
  };
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

  // An upholstered chair, a kitchen cabinet and a bedroom set: 25% and 25%, then 30% and 50%, and 12.5%.
  test.each([
    ['2026-11-29', 1_187_500],
    ['2027-01-01', 1_762_500],
  ])('on %s owes what its usual numbers owe, and asks for two of them', (date, total) => {
    const lines = [
      owed('94016140', '15000', date),
      owed('94034090', '20000', date),
      owed('94035090', '25000', date),
    ];
    expect(sum(lines.map(({ duty }) => duty))).toBe(total);
    expect(sum(lines.map(({ range }) => range.low))).toBe(750_000);
    expect(lines.map(({ range }) => range.missing[0]?.fact)).toEqual(['hts', 'hts', undefined]);
    expect(lines[0]?.openNumber?.taken).toEqual({ number: '9401614011', because: 'largestTrade' });
  });
});
