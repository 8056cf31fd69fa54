/** One row of a bill of materials. */
import type { Decimal } from '../basis/decimal.ts';

export interface Material {
  readonly name: string;
  readonly origin:
    | { readonly kind: 'vietNam' }
    | { readonly kind: 'other'; readonly name: string }
    | { readonly kind: 'unknown' };
  /** In any unit that all share: dollars, or percent of the cost. */
  readonly value: Decimal;
}
