/** What a person writes on the sheet beside the estimate; it is on the sheet alone. */
import { readAmount } from '../../words/format/read-amount.ts';

export interface SheetDetails {
  readonly reference: string;
  readonly seller: string;
  readonly buyer: string;
  /** As typed. */
  readonly freight: string;
  readonly insurance: string;
}

export const NO_DETAILS: SheetDetails = { reference: '', seller: '', buyer: '', freight: '', insurance: '' };

const CENTS = /^(\d{1,12})(?:\.(\d{1,2}))?$/;

/** Whole cents of what was typed, nothing for an empty field; null: no amount of money. */
export function centsTyped(text: string): number | null {
  const read = readAmount(text);
  if (read.kind === 'empty') return 0;
  const [, whole, fraction = ''] = (read.kind === 'amount' && CENTS.exec(read.decimal)) || [];
  return whole === undefined ? null : Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** Null: an amount cannot be read, or none was given. */
export function carriedOf({ freight, insurance }: SheetDetails): {
  readonly freight: number;
  readonly insurance: number;
} | null {
  if (freight.trim() === '' && insurance.trim() === '') return null;
  const [first, second] = [centsTyped(freight), centsTyped(insurance)];
  return first === null || second === null ? null : { freight: first, insurance: second };
}
