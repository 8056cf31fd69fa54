/** Products of rules over the real law: codes, sections, lists and groups that there are, with exceptions and bands. */
import fc, { type Arbitrary } from 'fast-check';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import {
  EVERY_PRODUCT,
  type ProductItem,
  type ProductSelection,
  type ValueBand,
} from '../../engine/scenario/product-selection.ts';
import type { ProductGroupId, SectionId } from '../../engine/law/product-names.ts';
import { cell, readRows } from '../data/read-data.ts';
import { oneOfMany } from './choice.ts';
import { listedCodes, tradedCodes } from './codes.ts';
import { realData } from './real-reference.ts';
import { drawn } from './made.ts';

const named = <Id extends string>(path: string, column: string): readonly Id[] => [
  ...new Set(readRows(path).map((row) => cell(row, column) as Id)),
];

/** Section XXII holds the special provisions alone. */
const SECTIONS = named<SectionId>('us/chapters.tsv', 'section').filter((section) => section !== 'XXII');
const GROUPS = named<ProductGroupId>('us/product-groups.tsv', 'group');

const someOf = <Value>(arbitrary: Arbitrary<Value>, maxLength: number): Arbitrary<Value[]> =>
  fc.uniqueArray(arbitrary, { minLength: 1, maxLength });

const codesOf = (lengths: readonly number[]): Arbitrary<ProductItem> =>
  someOf(
    fc
      .tuple(fc.oneof(listedCodes(), tradedCodes()), fc.constantFrom(...lengths))
      .map(([code, length]) => code.slice(0, length) as HtsCode),
    6,
  ).map((codes) => ({ kind: 'codes', codes }));

function productItems(): Arbitrary<ProductItem> {
  return fc.oneof(
    codesOf([2, 4, 6, 8, 10]),
    someOf(oneOfMany(SECTIONS), 3).map((sections): ProductItem => ({ kind: 'sections', sections })),
    someOf(oneOfMany(GROUPS), 3).map((groups): ProductItem => ({ kind: 'groups', groups })),
    oneOfMany([...realData().rulebook.lists.keys()]).map((list): ProductItem => ({
      kind: 'list',
      list,
      categories: null,
    })),
    fc
      .subarray(['agricultural_products', 'aircraft_and_parts', 'generic_pharmaceuticals'], { minLength: 1 })
      .map((categories) => drawn<ProductItem>({ kind: 'list', list: 'annex-iii', categories })),
  );
}

const bands: Arbitrary<ValueBand> = fc
  .uniqueArray(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 2, maxLength: 2 })
  .chain((ends) => {
    const [low = 1, high = 2] = ends.toSorted((a, b) => a - b);
    return fc.constantFrom(
      { atLeast: String(low), below: String(high) },
      { atLeast: String(low), below: null },
      { atLeast: null, below: String(high) },
    );
  })
  .map(drawn<ValueBand>);

/** Without a band, whose meaning needs the value of a line. */
export function productsByCode(): Arbitrary<ProductSelection> {
  const chosen = fc.record({
    of: fc.oneof(fc.constant('all' as const), fc.array(productItems(), { minLength: 1, maxLength: 2 })),
    except: fc.oneof(
      fc.constant([]),
      codesOf([8, 10]).map((item) => [item]),
    ),
    value: fc.constant(null),
  });
  return fc.oneof(fc.constant(EVERY_PRODUCT), chosen);
}

export function ruleProducts(): Arbitrary<ProductSelection> {
  return fc.oneof(
    { weight: 4, arbitrary: productsByCode() },
    {
      weight: 1,
      arbitrary: fc.tuple(productsByCode(), bands).map(([products, value]) => ({ ...products, value })),
    },
  );
}
