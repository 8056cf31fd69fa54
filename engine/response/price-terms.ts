/** A price under the terms of delivery: FOB, CIF and DDP, and what a cut of it takes of the value added at home. */
import { valueAddedAtRisk } from './incidence.ts';

/** Whole cents of the whole entry. */
export interface DeliveryCosts {
  readonly freight: number;
  readonly insurance: number;
  /** Part of the price added at home, percent; null: not stated. */
  readonly valueAddedPercent: number | null;
}

export interface PriceTerms {
  /** The customs value, without ocean freight and insurance. */
  readonly fob: number;
  readonly cif: number;
  /** With duty and fees. */
  readonly ddp: number;
  /** Part of the value added that the price gave up, 1 for all of it; negative where it rose. Null: not known. */
  readonly valueAddedAtRisk: number | null;
}

/** Freight and insurance do not change with the price. */
export function priceTerms(
  { customsValue, landed }: { readonly customsValue: number; readonly landed: number },
  fobNow: number,
  { freight, insurance, valueAddedPercent }: DeliveryCosts,
): PriceTerms {
  const carried = freight + insurance;
  const risk =
    valueAddedPercent === null || fobNow === 0
      ? null
      : valueAddedAtRisk(1 - customsValue / fobNow, valueAddedPercent / 100);
  return {
    fob: customsValue,
    cif: customsValue + carried,
    ddp: landed + carried,
    valueAddedAtRisk: risk?.ok === true ? risk.value : null,
  };
}
