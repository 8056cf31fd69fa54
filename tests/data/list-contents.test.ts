/** Facts about single lists that their instruments state: who is in, since when, on what condition. */
import { describe, expect, test } from 'vitest';
import type { Row } from './read-data.ts';
import { cell, readRows } from './read-data.ts';

const list = (id: string): readonly Row[] => readRows(`lists/${id}.tsv`);
const count = (id: string, column: string, value: string): number =>
  list(id).filter((row) => row[column] === value).length;
const periods = (id: string, code: string): readonly string[] =>
  list(id)
    .filter((row) => row['code'] === code)
    .map((row) => `${cell(row, 'from')}..${cell(row, 'until')}`);

test('Annex II by its amendments: electronics memo, copper, bullion, wood, food', () => {
  // Smartphones: the memorandum of 2025-04-11 reached back to the first day.
  expect(periods('annex-ii', '85171300')).toEqual(['2025-04-05..']);
  expect(count('annex-ii', 'until', '2025-07-31')).toBe(76);
  expect(count('annex-ii', 'until', '2025-09-07')).toBe(8);
  expect(count('annex-ii', 'until', '2025-10-13')).toBe(158);
  expect(count('annex-ii', 'from', '2025-09-08')).toBe(39);
  expect(count('annex-ii', 'from', '2025-11-13')).toBe(237);
  // Coffee, not roasted, not decaffeinated.
  expect(periods('annex-ii', '09011100')).toEqual(['2025-11-13..']);
});

test('Annex III is mostly partial: 1,383 of 1,904 candidates turn on a fact', () => {
  expect(count('annex-iii', 'condition', 'pharmaceuticalUse')).toBe(807);
  expect(count('annex-iii', 'condition', 'civilAircraft')).toBe(560);
  expect(count('annex-iii', 'condition', 'describedArticle')).toBe(8);
  expect(count('annex-iii', 'until', '2025-11-12')).toBe(163);
});

test('Section 122 lasted from 2026-02-24 to 2026-07-23, its exemptions with it', () => {
  for (const id of ['s122-exempt', 's122-articles', 's122-civil-aircraft']) {
    expect(list(id).every((row) => row['from'] === '2026-02-24' && row['until'] === '2026-07-23')).toBe(true);
  }
});

describe('Section 232', () => {
  test('a code that was listed at several rates is listed once', () => {
    // 25 % from 2018, 25 % under a new heading in March 2025, 50 % from June 2025: one membership.
    expect(periods('s232-steel-articles', '7210')).toEqual(['2018-03-23..2026-04-05']);
    expect(periods('s232-upholstered', '9401614011')).toEqual(['2025-10-14..']);
    expect(periods('s232-pharmaceuticals', '2922190900')).toEqual(['2026-07-31..2026-09-28']);
  });

  test('the metals lists of 2026 name the metal of every row but one', () => {
    const metals = ['1a', '1b', '1c', 'iii'].flatMap((annex) => list(`s232-metals-annex-${annex}`));
    expect(metals.filter((row) => row['note'] === '').map((row) => row['code'])).toEqual(['87082921']);
    expect(metals.every((row) => /^((aluminum|copper|steel)(\|(?!$)|$))*$/.test(cell(row, 'note')))).toBe(
      true,
    );
  });

  test('no code is on two metals lists of 2026 on one day', () => {
    const rows = ['1a', '1b', '1c', 'iii'].flatMap((annex) => list(`s232-metals-annex-${annex}`));
    for (const day of ['2026-04-06', '2026-06-07', '2026-06-08', '2026-10-10']) {
      const codes = rows.filter(
        (row) => cell(row, 'from') <= day && (row['until'] === '' || cell(row, 'until') >= day),
      );
      expect(new Set(codes.map((row) => row['code'])).size).toBe(codes.length);
    }
  });

  test('a part of a car is assumed under headings that say so, and nowhere else', () => {
    const assumed = (id: string, code: string): string | undefined =>
      list(id).find((row) => row['code'] === code)?.['default'];
    expect(assumed('s232-auto-parts', '94012000')).toBe('yes');
    expect(assumed('s232-auto-parts', '40111010')).toBe('yes');
    expect(assumed('s232-auto-parts', '8471')).toBe('no');
    expect(assumed('s232-auto-parts', '850760')).toBe('no');
    expect(assumed('s232-mhdv-parts', '87099000')).toBe('yes');
    expect(count('s232-auto-parts', 'default', 'yes')).toBe(78);
    expect(count('s232-mhdv-parts', 'default', 'yes')).toBe(101);
  });

  test('a number whose own text names another vehicle is presumed to be no part of these', () => {
    const presumed = (id: string, number: string): string | undefined =>
      list(id)
        .filter((row) => number.startsWith(cell(row, 'code')))
        .toSorted((a, b) => cell(b, 'code').length - cell(a, 'code').length)[0]?.['default'];
    // Tyres of buses and of trucks; of light trucks; of motor cars.
    expect(['4011201015', '4011201005', '4011101070'].map((n) => presumed('s232-auto-parts', n))).toEqual([
      'no',
      'yes',
      'yes',
    ]);
    expect(['4011201015', '4011105000'].map((n) => presumed('s232-mhdv-parts', n))).toEqual(['yes', 'no']);
    // Brakes of tractors suitable for agricultural use; axles of heading 8703.
    expect(presumed('s232-auto-parts', '8708301010')).toBe('no');
    expect(presumed('s232-mhdv-parts', '8708508900')).toBe('no');
  });

  test('conditions stand where only part of a line is reached', () => {
    const conditions = {
      's232-autos': 'passengerVehicle',
      's232-mhdv': 'mediumHeavyVehicle',
      's232-auto-parts': 'autoPart',
      's232-mhdv-parts': 'mhdvPart',
      's232-cabinets': 'kitchenCabinet',
      's232-semiconductors': 'semiconductor232',
      's232-pharmaceuticals': 'patentedPharmaceutical',
      's232-uas-docking': 'uasUse',
      's232-uas-parts': 'uasUse',
    };
    for (const [id, condition] of Object.entries(conditions)) {
      expect(
        list(id).every((row) => row['condition'] === condition),
        id,
      ).toBe(true);
    }
    expect(list('s232-aluminum-derivatives-other').filter((row) => row['condition'] !== '')).toEqual([
      {
        code: '22030000',
        from: '2025-04-04',
        until: '2026-04-05',
        condition: 'beerInAluminumCans',
        default: 'yes',
        note: 'aluminum',
      },
    ]);
  });

  test('minimum import prices are amounts with a unit', () => {
    const prices = list('s232-polysilicon-minimum-price').map((row) => cell(row, 'note'));
    expect(new Set(prices)).toEqual(
      new Set(['21 usd_per_kg', '100 usd_per_kg', '0.22 usd_per_watt', '0.38 usd_per_watt']),
    );
  });
});
