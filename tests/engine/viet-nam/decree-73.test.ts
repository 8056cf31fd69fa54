/** Decree 73/2025: the tariff before its reductions, what they are worth, and where source and tariff do not meet. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../engine/basis/date.ts';
import { totalsOf } from '../../../engine/compare/aggregate.ts';
import {
  decree73Notes,
  tariffBeforeDecree73,
  tariffOn,
  type BeforeRate,
} from '../../../engine/viet-nam/decree-73.ts';
import type { VietNamTariff } from '../../../engine/viet-nam/tariff.ts';
import type { VnCode } from '../../../engine/viet-nam/vn-code.ts';
import { exportsUnder, realExports, vietNam, type ExportYear } from '../../arbitraries/real-viet-nam.ts';

const { tariff, decree73 } = vietNam;
const rateIn = (book: VietNamTariff, code: string): string | undefined =>
  book.lines.get(code as VnCode)?.text;
const on = (date: string, which: BeforeRate = 'highest'): VietNamTariff =>
  tariffOn(tariff, decree73, date as IsoDate, which);

describe('the tariff of a day', () => {
  test('is without the reductions until 30 March 2025, and the printed one from 31 March', () => {
    expect(rateIn(on('2025-03-30'), '08081000')).toBe('8');
    expect(on('2025-03-31')).toBe(tariff);
    expect(rateIn(on('2025-03-30'), '87032357')).toBe('64');
  });

  test('where the source gives several rates for a group has each line at the lowest or at the highest', () => {
    expect(rateIn(on('2025-01-01', 'lowest'), '94035000')).toBe('20');
    expect(rateIn(on('2025-01-01', 'highest'), '94035000')).toBe('25');
    expect(rateIn(on('2025-01-01', 'lowest'), '23040090')).toBe('1');
  });

  test('differs from the printed one only in the lines of the decree', () => {
    const before = tariffBeforeDecree73(tariff, decree73, 'highest');
    const changed = [...tariff.lines.keys()].filter((code) => rateIn(before, code) !== rateIn(tariff, code));
    const prefixes = decree73.cuts.flatMap(({ codes }) => codes);
    expect(changed.every((code) => prefixes.some((prefix) => code.startsWith(prefix)))).toBe(true);
    expect(changed).toHaveLength(48);
    // Metal furniture of 94.03 was not cut.
    expect(changed).not.toContain('94031000');
  });
});

test('the cuts are worth 33 to 35 million dollars on the exports of 2024, 55 to 56 on those of 2025, at average rates', () => {
  const worth = (year: ExportYear, which: BeforeRate): number => {
    const before = exportsUnder(realExports[year], 'average', tariffBeforeDecree73(tariff, decree73, which));
    const after = exportsUnder(realExports[year], 'average');
    return Math.round((totalsOf(before.assessed).duty - totalsOf(after.assessed).duty) / 100);
  };
  expect([worth('2024', 'lowest'), worth('2024', 'highest')]).toEqual([33_425_795, 34_556_933]);
  expect([worth('2025', 'lowest'), worth('2025', 'highest')]).toEqual([54_988_344, 56_111_664]);
});

describe('the notes', () => {
  test('find no line of the decree with another rate than the one after the cut', () => {
    const found = decree73Notes(tariff, decree73).filter(({ kind }) => kind !== 'notCounted');
    expect(found).toEqual([]);
  });

  test('name the lines that a product’s name could cover but that do not have its rate', () => {
    const notes = decree73Notes(tariff, decree73).flatMap((note) =>
      note.kind === 'notCounted' ? [`${note.product} ${note.code} ${note.found}`] : [],
    );
    expect(notes).toEqual([
      'ethanol 22071000 40',
      'ethanol 22072090 40',
      'almonds 08021100 10',
      'almonds 08021210 10',
      'cherries 08092100 10',
      'ethane 27111900 5',
      'maize 10059010 30',
      'maize 10059091 2',
      'soybean-meal 23040010 0',
      'soybean-meal 23040021 2',
    ]);
  });

  test('see a rate that differs and a code that is not there', () => {
    const [first] = decree73.cuts;
    if (first === undefined) throw new Error('the decree has cuts');
    const wrong = {
      ...decree73,
      cuts: [{ ...first, codes: ['08081000', '00000000'] as never, after: '4' as never }],
    };
    expect(decree73Notes(tariff, wrong)).toEqual([
      { kind: 'noSuchLine', product: first.product, prefix: '00000000' },
      { kind: 'rateDiffers', product: first.product, code: '08081000', found: '5' },
    ]);
  });
});
