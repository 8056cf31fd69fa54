/** Counter-examples that a property once found, kept as ordinary examples: the seed that found them is not. */

/** Texts that a reader of rates has to get right whatever the seed. */
export const rateRegressions: readonly string[] = [
  '0%',
  '14.4¢/gross + 2%',
  '0.18¢/line/ gross + 2.5%',
  '51.7¢/kg on tungsten content + 8%',
];

/** Lines for which a longer code was asked although the measure leaves the whole line out. */
export const uselessLongerCodes: readonly (readonly [code: string, date: string])[] = [
  ['73262000', '2026-05-01'],
  ['76151020', '2026-08-01'],
];

/** Half a cent reached through a quotient that does not end: pieces of a gross, metal of a value. */
export const halfCentsByQuantity: readonly (readonly [code: string, pieces: string, value: string])[] = [
  ['9615111000', '190', '7.25'],
  ['9615113000', '190', '12.50'],
  ['6501006000', '1219', '12.50'],
];
