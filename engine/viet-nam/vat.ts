/** Viet Nam's value added tax by date and class of goods: which class a good has is a fact that the importer states. */
import { isInForce, type IsoDate } from '../basis/date.ts';
import type { Percent } from '../schedule/rate-of-duty.ts';
import type { CitationId } from '../law/citation.ts';
import type { VatLaw } from './law.ts';

export type VatClass =
  /** Takes part in the temporary cut. */
  | 'standard'
  /** Metals, most minerals, goods under special consumption tax: the statute's rate throughout. */
  | 'standardExcludedFromCut'
  | 'reduced5'
  | 'zero';

export const VAT_CLASSES: readonly VatClass[] = ['standard', 'standardExcludedFromCut', 'reduced5', 'zero'];

/** One rate where the class is stated; the whole range where it is not (an assumption). */
export interface VatRate {
  readonly low: Percent;
  readonly expected: Percent;
  readonly high: Percent;
  readonly citations: readonly CitationId[];
}

const ZERO_RATE = '0' as Percent;

/** Null before the first day that is known. */
export function vatRateOn(law: VatLaw, date: IsoDate, vatClass: VatClass | null): VatRate | null {
  if (date < law.from) return null;
  const cut = law.cuts.find(({ effective }) => isInForce(effective, date));
  const citations = [...law.citations, ...(cut?.citations ?? [])];
  const standard = cut?.percent ?? law.standard;
  if (vatClass === null) return { low: ZERO_RATE, expected: standard, high: law.standard, citations };
  const rates: Readonly<Record<VatClass, Percent>> = {
    standard,
    standardExcludedFromCut: law.standard,
    reduced5: law.reduced,
    zero: ZERO_RATE,
  };
  const rate = rates[vatClass];
  return {
    low: rate,
    expected: rate,
    high: rate,
    citations: vatClass === 'standard' ? citations : law.citations,
  };
}
