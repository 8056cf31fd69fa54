/** The statutes under which duties on goods of Viet Nam are or were collected. */
export const AUTHORITIES = [
  'columnOne',
  'ieepaReciprocal',
  'section122',
  'section201',
  'section232',
  'section301',
  'userFee',
  'hypothetical',
] as const;

export type Authority = (typeof AUTHORITIES)[number];
