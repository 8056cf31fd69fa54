/**
 * Antidumping and countervailing duty orders on goods of Viet Nam. Whether an order covers a product is a matter
 * of its words, not of its code, and deposit rates are a producer's own: the code can only say that one may apply.
 */
import { isWithin, type HtsCode } from '../schedule/hts-code.ts';

export interface RemedyOrder {
  readonly product: string;
  readonly adCase: string | null;
  readonly cvdCase: string | null;
  /** A number that only one source gives: it is reported as unverified, never as a case. */
  readonly unverifiedCase: string | null;
  /** Codes under which the product is usually entered. */
  readonly codes: readonly HtsCode[];
  readonly order: string;
  readonly confidence: string;
}

export function ordersFor(orders: readonly RemedyOrder[], code: HtsCode): readonly RemedyOrder[] {
  return orders.filter(({ codes }) =>
    codes.some((prefix) => isWithin(code, prefix) || isWithin(prefix, code)),
  );
}
