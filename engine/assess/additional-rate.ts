/** An additional duty's rate in the schedule's notation. */
import { formatRateOfDuty } from '../schedule/rate-of-duty.ts';
import type { AdditionalRate } from '../law/measure.ts';

export function formatAdditionalRate(rate: AdditionalRate): string {
  switch (rate.kind) {
    case 'additive':
      return formatRateOfDuty(rate.rate);
    case 'allInFloor':
      return `${rate.percent}% all-in`;
    case 'minimumPrice':
      return `min. ${[...new Set(rate.prices.map(({ price }) => formatRateOfDuty(price)))].join(', ')}`;
  }
}
