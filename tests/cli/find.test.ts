/** `find` from the terminal: its options and its three forms. */
import { describe, expect, test } from 'vitest';
import { refusalOf, written, type GivenOptions } from './program.ts';

const told = (words: readonly string[], options: GivenOptions = {}): string =>
  written(['find', ...words], options);

describe('find', () => {
  test('as text, in the reader’s language', () => {
    expect(told(['frozn', 'shrimps'], { most: '3' })).toMatch(/^code.*\n0306\.17\.00 .*shrimps and prawns\n/);
    expect(told(['tom', 'dong', 'lanh'], { most: '3', lang: 'vi' })).toContain('> Đông lạnh > Tôm');
  });

  test('as CSV and JSON with the same products', () => {
    const json = JSON.parse(told(['ca phe'], { json: true, most: '4' })) as {
      readonly products: readonly { readonly code: string }[];
    };
    const csv = told(['ca phe'], { csv: true, most: '4' });
    expect(csv.split('\n')[0]).toBe('code,rate,imports_2024,description_en,description_vi,because');
    expect(
      csv
        .split('\n')
        .slice(1, 5)
        .map((line) => line.split(',')[0]),
    ).toEqual(json.products.map(({ code }) => code));
  });

  test('says what is retired, what is none, and what nothing says', () => {
    expect(told(['0901.11.00.45'])).toContain('was retired on 2025-07-01');
    expect(told(['6109.10.99'])).toContain('is not a code of the schedule');
    expect(told(['qwrtzxcv'])).toBe('No result has: qwrtzxcv.\n');
  });

  test('refuses nothing to find and a number of results that is none', () => {
    expect(refusalOf(['find'])).toContain('WORDS');
    expect(refusalOf(['find', ' '])).toContain('WORDS');
    expect(refusalOf(['find', 'coffee'], { most: '0' })).toContain('--most');
  });
});
