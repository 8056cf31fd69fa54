/** A vendor's own arithmetic for cotton T-shirts, as a project outside would have it. */
import type { EntryLine } from 'tariff-scenarios';

const cents = (dollars: string): bigint => {
  const [whole = '0', fraction = ''] = dollars.split('.');
  return BigInt(`${whole}${fraction.padEnd(2, '0')}`);
};

/** Half a cent up; rates in parts per million. */
const dutyAt = (value: bigint, rate: bigint): number => Number((value * rate + 500_000n) / 1_000_000n);

/** 16.5% of column 1 and 12.5% under Section 301; amounts with fractions of a cent are left to others. */
export function dutyOnShirts({ customsValue }: EntryLine): number | null {
  if (!/^\d+(\.\d{1,2})?$/.test(customsValue)) return null;
  const value = cents(customsValue);
  return dutyAt(value, 165_000n) + dutyAt(value, 125_000n);
}
