/** Figures as exact plain decimals, for machines and spreadsheets: a point, no groups, no sign but the hyphen. */

const CENTS_IN_DOLLAR = 100;
/** Ten thousandths of a percent in one. */
const RATE_STEPS = 1_000_000n;
const RATE_PLACES = 4;

/** `-1234.56` from whole cents; what is finer than a cent, as a standard error, is rounded to one. */
export function plainUsd(cents: number): string {
  const whole = Math.abs(Math.round(cents));
  const text = `${Math.floor(whole / CENTS_IN_DOLLAR)}.${String(whole % CENTS_IN_DOLLAR).padStart(2, '0')}`;
  return cents < 0 && whole !== 0 ? `-${text}` : text;
}

/** Whole cents of such an amount: `1234.56` is 123456. */
export const centsOf = (usd: string): number => Number(usd.replace('.', ''));

/** Duty over customs value in percent, to four places, half away from zero: `19.0912`; null where there is no value. */
export function plainRate(duty: number, customsValue: number): string | null {
  if (customsValue === 0) return null;
  const [over, under] = [BigInt(Math.round(duty)), BigInt(Math.round(customsValue))];
  const negative = over < 0n !== under < 0n;
  const [a, b] = [over < 0n ? -over : over, under < 0n ? -under : under];
  const steps = (2n * a * RATE_STEPS + b) / (2n * b);
  const text = `${steps / 10_000n}.${String(steps % 10_000n).padStart(4, '0')}`;
  return negative && steps !== 0n ? `-${text}` : text;
}

/** A rate in percent that does not come from cents, with the decimals of every exported rate: `12.5000`. */
export function plainPercent(percent: number): string {
  return percent.toFixed(RATE_PLACES);
}
