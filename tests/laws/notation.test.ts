/** Reading and printing are inverse, and what cannot be read is never taken for something else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, dayBefore, isInForce, parseIsoDate, type IsoDate } from '../../engine/basis/date.ts';
import { decimalText, parseDecimal } from '../../engine/basis/decimal.ts';
import { centsText, parseCustomsValue } from '../../engine/basis/money.ts';
import { formatTsv, parseTsv } from '../../engine/codec/tsv.ts';
import { formatHtsCode, isWithin, parseHtsCode } from '../../engine/schedule/hts-code.ts';
import { formatRateOfDuty, parseRateOfDuty } from '../../engine/schedule/rate-of-duty.ts';
import { plainDecimal } from '../arbitraries/choice.ts';
import { digitCode, statisticalNumbers } from '../arbitraries/codes.ts';
import { daysBetween } from '../arbitraries/dates.ts';
import { damagedRateText, rateText } from '../arbitraries/rates.ts';
import { cell, readRows } from '../data/read-data.ts';
import { rateRegressions } from './regressions.ts';

describe('HTS codes', () => {
  test('printing and reading a code give the code again', () => {
    fc.assert(
      fc.property(fc.oneof(digitCode, statisticalNumbers()), (code) => {
        expect(parseHtsCode(formatHtsCode(code))).toBe(code);
        expect(parseHtsCode(code)).toBe(code);
      }),
    );
  });

  test('only digits of a legal length are a code, with dots and spaces anywhere', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('0', '6', '9', '.', ' ', 'x', '-'), maxLength: 14 }),
        (text) => {
          const digits = text.replaceAll(/[. ]/g, '');
          const legal = /^\d+$/.test(digits) && [2, 4, 6, 8, 10].includes(digits.length);
          expect(parseHtsCode(text)).toBe(legal ? digits : null);
        },
      ),
    );
  });

  test('being within is a partial order', () => {
    fc.assert(
      fc.property(digitCode, digitCode, (a, b) => {
        expect(isWithin(a, a)).toBe(true);
        if (isWithin(a, b) && isWithin(b, a)) expect(a).toBe(b);
        expect(isWithin(a, b.slice(0, 2)) || !isWithin(a, b)).toBe(true);
      }),
    );
  });
});

describe('rates of duty', () => {
  test('every text that the notation has is read, and printed as it was', () => {
    fc.assert(
      fc.property(rateText, (text) => {
        const rate = parseRateOfDuty(text);
        expect(rate.kind).not.toBe('unsupported');
        expect(formatRateOfDuty(rate)).toBe(text);
      }),
      { examples: rateRegressions.map((text) => [text] as [string]), numRuns: 300 },
    );
  });

  test('any text at all is printed as it was, read or not, and only Free is free', () => {
    fc.assert(
      fc.property(fc.oneof(damagedRateText, fc.string()), (text) => {
        const rate = parseRateOfDuty(text);
        expect(formatRateOfDuty(rate)).toBe(text);
        expect(rate.kind === 'free').toBe(text === 'Free');
      }),
      { numRuns: 500 },
    );
  });

  const schedule = readRows('us/hts.rates.tsv').map((row) => cell(row, 'rate'));
  const isFigure = /^(Free|\$?\d[\d.]*(%|¢|\/| each))/;
  // What makes a text more than one quantity and one value: parts of a set, contents, degrees, jewels.
  const isMore = /less |but not|on the|on case|ethyl|See |rate|jewel|article|pf\. liter|copper content/;

  test('of the 11,414 lines of the schedule 11,252 are read, every one printed as it was', () => {
    const read = schedule.filter((text) => parseRateOfDuty(text).kind !== 'unsupported');
    expect(read).toHaveLength(11_252);
    expect(schedule.filter((text) => formatRateOfDuty(parseRateOfDuty(text)) !== text)).toEqual([]);
    expect(read.filter((text) => text !== 'Free' && !isFigure.test(text))).toEqual([]);
  });

  test('the 162 others come out unsupported with their text, never as zero', () => {
    const others = schedule.map(parseRateOfDuty).filter((rate) => rate.kind === 'unsupported');
    expect(others).toHaveLength(162);
    expect(others.filter(({ text }) => !schedule.includes(text))).toEqual([]);
    expect(others.filter(({ text }) => !isMore.test(text))).toEqual([]);
  });

  test('a percentage is the figure before its sign', () => {
    fc.assert(
      fc.property(plainDecimal(1000, 4), (figure) => {
        expect(parseRateOfDuty(`${figure}%`)).toEqual({ kind: 'adValorem', percent: figure });
      }),
    );
  });

  test('cents are a hundredth of a dollar', () => {
    fc.assert(
      fc.property(plainDecimal(1000, 4), (figure) => {
        const [cents, dollars] = [parseRateOfDuty(`${figure}¢/kg`), parseRateOfDuty(`$${figure}/kg`)];
        if (cents.kind !== 'specific' || dollars.kind !== 'specific') throw new Error('not specific');
        expect(Number(cents.amount) * 100).toBeCloseTo(Number(dollars.amount), 8);
      }),
    );
  });
});

describe('dates', () => {
  const days = daysBetween('1995-01-01', '2035-12-31');

  test('a day is read exactly when the calendar has it', () => {
    const digits = (max: number, width: number) =>
      fc.nat({ max }).map((number) => String(number).padStart(width, '0'));
    fc.assert(
      fc.property(digits(9999, 4), digits(14, 2), digits(33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
        expect(parseIsoDate(text)).toBe(exists ? text : null);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing else is a date', () => {
    for (const text of [
      '',
      '2025-1-1',
      '2025/01/01',
      '20250101',
      ' 2025-01-01',
      '2025-01-01T00:00',
      '-025-01-01',
    ])
      expect(parseIsoDate(text)).toBeNull();
  });

  test('the day after and the day before are inverse, one day of the calendar apart', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayBefore(dayAfter(day))).toBe(day);
        expect(dayAfter(dayBefore(day))).toBe(day);
        expect(Date.parse(dayAfter(day)) - Date.parse(day)).toBe(86_400_000);
      }),
    );
  });

  test('a period is in force on both its ends and on no day outside', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 500 }), (from, length) => {
        const until = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10) as IsoDate;
        const period = { from, until };
        expect(isInForce(period, from) && isInForce(period, until)).toBe(true);
        expect(isInForce(period, dayBefore(from)) || isInForce(period, dayAfter(until))).toBe(false);
        expect(isInForce({ from, until: null }, dayAfter(until))).toBe(true);
      }),
    );
  });
});

describe('numbers', () => {
  test('a decimal is read exactly, and its shortest notation is the same number', () => {
    fc.assert(
      fc.property(plainDecimal(1_000_000_000, 6), (text) => {
        const value = parseDecimal(text);
        if (value === null) throw new Error(text);
        expect(parseDecimal(decimalText(value))?.equals(value)).toBe(true);
        expect(value.toNumber()).toBe(Number(text));
      }),
    );
  });

  test('no exponent, sign, separator or word is a decimal', () => {
    for (const text of [
      '',
      '1e3',
      '+1',
      '1,000',
      ' 1',
      '1.',
      '.5',
      'Infinity',
      'NaN',
      '0x10',
      '٣',
      '1_000',
      '--1',
    ])
      expect(parseDecimal(text)).toBeNull();
  });

  test('a customs value is positive', () => {
    for (const text of ['0', '0.00', '-1', '-0.01', '100000000000000'])
      expect(parseCustomsValue(text)).toBeNull();
    expect(parseCustomsValue('0.01')?.toNumber()).toBe(0.01);
  });

  test('cents are printed with two decimals and read back as the same cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (cents) => {
        expect(centsText(cents)).toMatch(/^-?\d+\.\d\d$/);
        expect(Math.round(Number(centsText(cents)) * 100)).toBe(cents === 0 ? 0 : cents);
      }),
    );
  });
});

describe('tab-separated tables', () => {
  const cellText = fc.string({ maxLength: 8 }).map((text) => text.replaceAll(/[\t\n]/g, ' '));
  const tables = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.tuple(
        fc.array(cellText, { minLength: width, maxLength: width }),
        fc.array(fc.array(cellText, { minLength: width, maxLength: width }), { maxLength: 6 }),
      ),
    );

  test('printing and reading a table give the table again', () => {
    fc.assert(
      fc.property(tables, ([columns, rows]) => {
        const read = parseTsv('table', formatTsv(columns, rows), columns);
        expect(read).toEqual({ ok: true, value: { dataset: 'table', columns, rows } });
      }),
    );
  });

  test('a table cut anywhere is refused, or is short by whole rows and a line break', () => {
    fc.assert(
      fc.property(tables, fc.nat(), ([columns, rows], at) => {
        const text = formatTsv(columns, rows);
        const cut = text.slice(0, at % text.length);
        const read = parseTsv('table', cut, columns);
        if (read.ok) expect(cut.endsWith('\n')).toBe(true);
        else expect(read.failure).toMatchObject({ kind: 'datasetCorrupt', dataset: 'table' });
      }),
    );
  });
});
