/** Products of a rule as documents write them: `"all"`, or what is meant, what is not, and a band of values. */
import { decimalText, parseDecimal } from '../basis/decimal.ts';
import { parseCustomsValue, type Usd } from '../basis/money.ts';
import type { Share } from '../law/condition.ts';
import type { ProductGroupId, SectionId } from '../law/product-names.ts';
import type { ProductListId } from '../law/product-list.ts';
import {
  EVERY_PRODUCT,
  type ProductItem,
  type ProductSelection,
  type ValueBand,
} from '../scenario/product-selection.ts';
import {
  boundedText,
  checked,
  malformed,
  mapped,
  named,
  nonEmptyList,
  list,
  nullable,
  object,
  oneOf,
  optional,
  textOf,
  variants,
  wordOr,
  type Reader,
} from './document.ts';
import { htsCode } from './readers.ts';
import { LONGEST_NAME, MOST_CODES, MOST_NAMES } from './scenario-bounds.ts';

/** Every reader of a number returns its shortest notation, so that equal scenarios have equal documents. */
export const positiveUsd: Reader<Usd> = named(
  'positive',
  textOf('a positive amount in plain decimals', (value) => {
    const amount = parseCustomsValue(value);
    return amount === null ? null : (decimalText(amount) as Usd);
  }),
);

export const shortestShare: Reader<Share> = named(
  'share',
  textOf('a share from 0 to 1', (value) => {
    const share = parseDecimal(value);
    return share !== null && share.greaterThanOrEqualTo(0) && share.lessThanOrEqualTo(1)
      ? (decimalText(share) as Share)
      : null;
  }),
);

export const dollarsAndCents = named(
  'dollarsAndCents',
  textOf('an amount such as 1250.00', (value) => (/^\d{1,16}\.\d{2}$/.test(value) ? value : null)),
);

export const name = <Id extends string>(what: string): Reader<Id> =>
  mapped(boundedText(what, 1, LONGEST_NAME), (value) => value as Id);

const item: Reader<ProductItem> = named(
  'item',
  variants<ProductItem>('kind', {
    codes: object({ kind: oneOf('codes'), codes: nonEmptyList(htsCode, MOST_CODES) }),
    sections: object({
      kind: oneOf('sections'),
      sections: nonEmptyList(name<SectionId>('a section'), MOST_NAMES),
    }),
    list: object({
      kind: oneOf('list'),
      list: name<ProductListId>('a list name'),
      categories: optional(nullable(nonEmptyList(name('a category'), MOST_NAMES)), null),
    }),
    groups: object({
      kind: oneOf('groups'),
      groups: nonEmptyList(name<ProductGroupId>('a product group'), MOST_NAMES),
    }),
  }),
);

const bandFields: Reader<ValueBand> = object({
  atLeast: optional(nullable(positiveUsd), null),
  below: optional(nullable(positiveUsd), null),
});

const band = named(
  'valueBand',
  checked(bandFields, ({ atLeast, below }, path) => {
    if (atLeast === null && below === null) return malformed(path, 'at least one bound', {});
    if (atLeast === null || below === null || isAbove(below, atLeast)) return null;
    return malformed(`${path}.below`, `an amount above ${atLeast}`, below);
  }),
);

/** Both are amounts that a reader has accepted. */
export function isAbove(high: string, low: string): boolean {
  const [above, below] = [parseDecimal(high), parseDecimal(low)];
  return above !== null && below !== null && above.greaterThan(below);
}

export function countCodes({ of, except }: ProductSelection): number {
  return [...(of === 'all' ? [] : of), ...except].reduce(
    (total, each) => total + (each.kind === 'codes' ? each.codes.length : 0),
    0,
  );
}

const items = nonEmptyList(item, MOST_NAMES);

const selectionFields: Reader<ProductSelection> = object({
  of: wordOr('all', items),
  except: optional(list(item, MOST_NAMES), []),
  value: optional(nullable(band), null),
});

const selection = checked(selectionFields, (found, path) =>
  countCodes(found) <= MOST_CODES
    ? null
    : malformed(path, `at most ${MOST_CODES} codes in all`, countCodes(found)),
);

/** Left out: every product. */
export const products: Reader<ProductSelection> = optional(
  named(
    'products',
    mapped(wordOr('all', selection), (found) => (found === 'all' ? EVERY_PRODUCT : found)),
  ),
  EVERY_PRODUCT,
);
