/** An additional duty's rate in the schedule's notation. */
import { formatRateOfDuty } from '../schedule/rate-of-duty.ts';
import type { AdditionalRate } from '../law/measure.ts';

export function formatAdditionalRate(rate: AdditionalRate): string {
  return rate.kind === 'additive' ? formatRateOfDuty(rate.rate) : `${rate.percent}% all-in`;
}
