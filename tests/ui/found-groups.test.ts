/** The choice of a product: heading by heading in the order found, the first line's numbers under it. */
import { expect, test } from 'vitest';
import type { HtsCode } from '../../engine/index.ts';
import { groupsOf } from '../../ui/web/finder/found-groups.ts';
import type { FoundProduct } from '../../ui/web/worker/finder-protocol.ts';

const product = (code: string): FoundProduct => ({
  code: code as HtsCode,
  path: [],
  why: { code: false, names: [], beginnings: [], similar: [], vietNamLines: [] },
  rate: '',
  trade: 0,
  numbers: 0,
});
const heading = (digits: string) => ({ heading: digits, rates: [], trade: 0 });

test('options are counted in the order shown, every product once, numbers under the first line alone', () => {
  const found = ['61091000', '62052020', '6109100012', '61099010'].map(product);
  const numbers = ['6109100012', '6109100040', '6109100060'].map(product);
  const groups = groupsOf({
    found,
    headings: [heading('6109'), heading('6205')],
    numbers,
    total: 4,
    unsaid: [],
    nearest: false,
    retired: null,
  });
  const options = groups.flatMap((group) => group.options);
  expect(options.map(({ product: { code } }) => code)).toEqual([
    '61091000',
    '6109100040',
    '6109100060',
    '6109100012',
    '61099010',
    '62052020',
  ]);
  expect(options.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(options.map(({ isNumber }) => isNumber)).toEqual([false, true, true, false, false, false]);
});
