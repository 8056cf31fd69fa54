/** User fees: the merchandise processing fee of each fiscal year and the harbor maintenance fee. */
import type { EffectivePeriod } from '../basis/date.ts';
import type { Usd } from '../basis/money.ts';
import type { Percent } from '../schedule/rate-of-duty.ts';

export interface Fee {
  readonly fee: 'mpf' | 'hmf';
  readonly effective: EffectivePeriod;
  readonly rate: Percent;
  /** Per formal entry. */
  readonly minimum: Usd | null;
  readonly maximum: Usd | null;
  /** Flat, per informal automated entry. */
  readonly informal: Usd | null;
  readonly citation: string;
}
