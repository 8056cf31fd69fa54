/** What measures can be filtered by, in the order in which a reader looks for it. */
import type { Authority, MeasureRecord } from '../../../engine/index.ts';

export const AUTHORITY_ORDER: readonly Authority[] = [
  'columnOne',
  'section301',
  'section232',
  'section201',
  'section122',
  'ieepaReciprocal',
];

export const STANDINGS: readonly MeasureRecord['standing'][] = ['inForce', 'scheduled', 'ended'];
