/** A vendor's own arithmetic for cotton T-shirts, as a project outside would have it. */
import type { EntryLine } from 'tariff-scenarios';

const PLACES = 4;

/** Ten-thousandths of a dollar. */
const fractionsOf = (dollars: string): bigint => {
  const [whole = '0', fraction = ''] = dollars.split('.');
  return BigInt(`${whole}${fraction.padEnd(PLACES, '0')}`);
};

/** Half a cent up; rates in thousandths. */
const dutyAt = (value: bigint, rate: bigint): number => Number((value * rate + 50_000n) / 100_000n);

/** 16.5% of column 1 and 12.5% under Section 301; finer amounts than these are left to others. */
export function dutyOnShirts({ customsValue }: EntryLine): number | null {
  if (!/^\d+(\.\d{1,4})?$/.test(customsValue)) return null;
  const value = fractionsOf(customsValue);
  return dutyAt(value, 165n) + dutyAt(value, 125n);
}
