/** The effective tariff rate: duty over customs value, in percent. */
import { Decimal } from '../basis/decimal.ts';

/** Four decimals, exact before that; null where nothing was imported. Both in whole cents. */
export function effectiveRateText(duty: number, customsValue: number): string | null {
  return customsValue === 0 ? null : new Decimal(duty).times(100).dividedBy(customsValue).toFixed(4);
}
