import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, monthText } from '../../ui/words/format/date.ts';
import { figuresIn } from '../../ui/words/format/figures.ts';
import { dotted, statisticalNumber } from '../../ui/words/format/hts.ts';

const english = figuresIn('en');
const vietnamese = figuresIn('vi');
const dollars = (amount: number): number => amount * 100;
/** Figures are held to their unit by spaces that do not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');

describe('money', () => {
  test.each([
    [0, '$0', '0 USD'],
    [dollars(0.49), '$0', '0 USD'],
    [dollars(1234.56), '$1,235', '1.235 USD'],
    [dollars(999_999.49), '$999,999', '999.999 USD'],
    [dollars(999_999.5), '$1.00 million', '1,00 triệu USD'],
    [dollars(12_345_678), '$12.35 million', '12,35 triệu USD'],
    [dollars(999_994_999), '$999.99 million', '999,99 triệu USD'],
    [dollars(999_995_000), '$1.00 billion', '1,00 tỷ USD'],
    [dollars(26_149_306_638), '$26.15 billion', '26,15 tỷ USD'],
    [dollars(-6_908_903_849), '-$6.91 billion', '-6,91 tỷ USD'],
  ])('%d cents', (cents, inEnglish, inVietnamese) => {
    expect(plain(english.money.short(cents))).toBe(inEnglish);
    expect(plain(vietnamese.money.short(cents))).toBe(inVietnamese);
  });

  test('a change has its sign, and nothing has none', () => {
    expect(plain(english.money.shortChange(dollars(5)))).toBe('+$5');
    expect(plain(vietnamese.money.shortChange(dollars(-5)))).toBe('-5 USD');
    expect(plain(english.money.shortChange(0))).toBe('$0');
    expect(english.money.changeParts(dollars(2e9))).toEqual({ figure: '+$2.00', unit: 'billion' });
  });

  test('whole dollars and cents', () => {
    expect(plain(english.money.dollars(dollars(139_497_979_433)))).toBe('$139,497,979,433');
    expect(plain(vietnamese.money.dollars(dollars(139_497_979_433)))).toBe('139.497.979.433 USD');
    expect(plain(english.money.cents(-12345))).toBe('-$123.45');
  });

  test('a column in millions never shows something as nothing', () => {
    expect(english.money.millions(0)).toBe('0.0');
    expect(english.money.millions(1)).toBe('<0.1');
    expect(english.money.millions(dollars(49_999))).toBe('<0.1');
    expect(english.money.millions(dollars(50_000))).toBe('0.1');
    expect(vietnamese.money.millions(dollars(1_234_567_890))).toBe('1.234,6');
    expect(plain(english.money.millionsChange(dollars(-5_250_000)))).toBe('-5.3');
  });

  test('round amounts on an axis have no decimals', () => {
    expect(plain(english.money.axis(dollars(2e9)))).toBe('$2 billion');
    expect(plain(vietnamese.money.axis(dollars(2.5e6)))).toBe('2,5 triệu USD');
  });

  test('a figure never reaches a thousand of its own unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: dollars(9e11) }), (cents) => {
        const { figure, unit } = english.money.parts(cents);
        const amount = Number(figure.replace(/[$,]/g, ''));
        expect(amount).toBeLessThan(unit === '' ? 1e6 : 1000);
      }),
    );
  });
});

describe('rates', () => {
  test('an effective rate has two places, and none where there was no trade', () => {
    expect(english.rate.effective(1875, 10_000)).toBe('18.75%');
    expect(vietnamese.rate.effective(1875, 10_000)).toBe('18,75%');
    expect(english.rate.effective(0, 0)).toBe('–');
  });

  test('percentage points are signed after rounding', () => {
    expect(plain(english.rate.points(4.954))).toBe('+4.95');
    expect(plain(vietnamese.rate.points(-0.5))).toBe('-0,50');
    expect(english.rate.points(-0.001)).toBe('0.00');
  });

  test.each([
    ['12.5%', '12.5%', '12,5%'],
    ['Free', 'Free', 'Miễn thuế'],
    ['15% all-in', '15% in all', 'tổng 15%'],
    ['3.3¢/kg + 5%', '3.3¢/kg + 5%', '3.3¢/kg + 5%'],
  ])('the schedule’s %s', (notation, inEnglish, inVietnamese) => {
    expect(english.rate.schedule(notation)).toBe(inEnglish);
    expect(vietnamese.rate.schedule(notation)).toBe(inVietnamese);
  });

  test('a share is said in percent', () => {
    expect(english.rate.share('0.112')).toBe('11.2%');
    expect(vietnamese.rate.share('0.5')).toBe('50%');
  });
});

describe('dates', () => {
  test('are written as each language writes them', () => {
    expect(english.date('2026-10-10')).toBe('10 October 2026');
    expect(vietnamese.date('2026-02-24')).toBe('24/02/2026');
  });

  test('are written as the formats of browsers write them, every day of a year', () => {
    const zone = { timeZone: 'UTC', day: 'numeric', year: 'numeric' } as const;
    const long = new Intl.DateTimeFormat('en-GB', { ...zone, month: 'long' });
    const short = new Intl.DateTimeFormat('en-GB', { ...zone, month: 'short' });
    const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short', year: 'numeric' });
    const numbers = new Intl.DateTimeFormat('vi-VN', { ...zone, day: '2-digit', month: '2-digit' });
    for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2025, 0, 1); day += 86_400_000) {
      const text = new Date(day).toISOString().slice(0, 10);
      expect([english.date(text), english.shortDate(text), monthText(text.slice(0, 7), 'en')]).toEqual([
        long.format(day),
        short.format(day),
        month.format(day),
      ]);
      expect([vietnamese.date(text), vietnamese.shortDate(text)]).toEqual([
        numbers.format(day),
        numbers.format(day),
      ]);
      expect(monthText(text.slice(0, 7), 'vi')).toBe(`tháng ${text.slice(5, 7)}/${text.slice(0, 4)}`);
    }
  });

  test('exist or are refused', () => {
    expect(calendarDate('2024-02-29')).toBe('2024-02-29');
    expect(calendarDate('2025-02-29')).toBeNull();
    expect(calendarDate('2025-13-01')).toBeNull();
    expect(calendarDate('10/10/2026')).toBeNull();
    expect(english.date('whenever')).toBe('whenever');
  });
});

describe('codes', () => {
  test('are written with dots at every length', () => {
    expect(dotted('6109.10.00.12')).toBe('6109.10.00.12');
    expect(['61', '6109', '610910', '61091000', '6109100012'].map(dotted)).toEqual([
      '61',
      '6109',
      '6109.10',
      '6109.10.00',
      '6109.10.00.12',
    ]);
  });

  test('are read back however they were written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}$/), (code) => {
        expect(statisticalNumber(code)).toBe(code);
        expect(statisticalNumber(` ${dotted(code)} `)).toBe(code);
      }),
    );
  });

  test('of another length, or with letters, are none', () => {
    for (const text of ['', '6109', '61091000', '61091000123', '61091000ab'])
      expect(statisticalNumber(text)).toBeNull();
  });
});
