/** Equal up to what rounding in floating point leaves, measured against the size of what was added up. */
import { expect } from 'vitest';
import type { WelfareLedger } from '../../engine/response/welfare-ledger.ts';

export function expectNear(found: number, expected: number, scale: number, tolerance = 1e-9): void {
  const apart = Math.abs(found - expected) / Math.max(Math.abs(scale), Number.MIN_VALUE);
  expect(apart <= tolerance ? expected : found, `of ${scale}`).toBe(expected);
  // A NaN is never near.
  expect(found).not.toBeNaN();
}

/** What a ledger adds up, without signs: a gain of consumers must not cancel the trade it is measured against. */
export const ledgerSize = (ledger: WelfareLedger): number =>
  [
    ledger.importsBefore,
    ledger.importsAfter,
    ledger.revenueBefore,
    ledger.revenueAfter,
    ledger.consumerSurplus,
  ].reduce((sum, amount) => sum + Math.abs(amount), 0);
