/** Rows of a cases file as people, programs and accidents write them. */
import fc, { type Arbitrary } from 'fast-check';
import { plainDecimal } from './choice.ts';
import { anyRealCode, digitCode } from './codes.ts';
import { entryDates } from './dates.ts';

type Cells = Readonly<Record<string, string>>;

const oddText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '-',
    '0',
    'NaN',
    'null',
    '#N/A',
    '1e9',
    '١٢',
    '=SUM(A1)',
    '\u0000',
    '﻿x',
    '"',
    'toString',
  ),
  fc.string({ maxLength: 12 }),
);
/** Mostly what belongs in the column, sometimes anything. */
const mostly = <Value>(usual: Arbitrary<Value>): Arbitrary<Value | string> =>
  fc.oneof({ weight: 24, arbitrary: usual }, { weight: 1, arbitrary: oddText });
const orNothing = (usual: Arbitrary<string>): Arbitrary<string> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 1, arbitrary: usual });

const facts = [
  'auto_part',
  'mhdv_part',
  'kitchen_cabinet',
  'semiconductor_232',
  'uas_use',
  'civil_aircraft',
  'donation',
  'generic_pharma',
  'quartz_surface_product',
];
const percentages = [
  'us_content_pct',
  'steel_content_pct',
  'aluminum_content_pct',
  'copper_content_pct',
  'metal_weight_pct',
];
const headings = ['9903.01.32', '9903.05.90', '9903.82.09', '9903.94.05', '9903.81.91', '99030334'];

const oneFact = fc.oneof(
  fc.tuple(fc.constantFrom(...facts), fc.constantFrom('true', 'false')).map((pair) => pair.join('=')),
  fc.tuple(fc.constantFrom(...percentages), plainDecimal(60, 2)).map((pair) => pair.join('=')),
  fc.tuple(fc.constantFrom('claim', 'deny'), fc.constantFrom(...headings)).map((pair) => pair.join('=')),
  plainDecimal(100, 2).map((value) => `metal_content_value=${value}`),
);

export function anyRow(): Arbitrary<Cells> {
  const units = ['kg', 'lb', 'No.', 'doz.', 'prs.', 'liter', 'pcs', 'gross', 'm2', 't'];
  const amount = plainDecimal(9000, 3);
  return fc.record({
    hts: mostly(fc.oneof({ weight: 9, arbitrary: anyRealCode() }, digitCode)),
    entry_date: mostly(entryDates()),
    customs_value: mostly(plainDecimal(2_000_000, 3)),
    entry: orNothing(fc.nat({ max: 4000 }).map((number) => `entry ${number}`)),
    origin: fc.oneof({ weight: 20, arbitrary: fc.constantFrom('', 'VN', 'vn') }, oddText),
    loading_date: mostly(orNothing(entryDates())),
    mode: mostly(fc.constantFrom('', 'ocean', 'air', 'truck')),
    entry_type: mostly(fc.constantFrom('', '', 'formal', 'informal')),
    quantity: mostly(amount),
    unit: mostly(fc.constantFrom(...units)),
    quantity2: mostly(amount),
    unit2: mostly(fc.constantFrom(...units)),
    facts: mostly(fc.uniqueArray(oneFact, { maxLength: 2 }).map((all) => all.join(';'))),
  });
}

/** Such rows as most files have: nothing odd, values from a cent up, entries of several lines that agree. */
export function usualRow(): Arbitrary<Cells> {
  const units = ['kg', 'doz.', 'prs.', 'No.', 'pcs', 'liter', 'm2', 'w'];
  const cents = fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 500_000_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(250_000, 250_001, 99_999_999_999_999) },
  );
  return fc.record({
    hts: anyRealCode(),
    entry_date: entryDates(),
    customs_value: cents.map((each) => (each / 100).toFixed(2)),
    entry: orNothing(fc.nat({ max: 40 }).map((number) => `entry ${number}`)),
    mode: fc.constantFrom('', 'ocean', 'ocean', 'air'),
    entry_type: fc.constantFrom('', 'formal', 'formal', 'informal', 'postal'),
    loading_date: orNothing(entryDates()),
    quantity: orNothing(fc.integer({ min: 1, max: 90_000 }).map(String)),
    unit: fc.constantFrom(...units),
    facts: orNothing(fc.uniqueArray(oneFact, { maxLength: 2 }).map((all) => all.join(';'))),
  });
}
