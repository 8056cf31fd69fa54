/**
 * One shipment into Viet Nam: import duty on the customs value, special consumption tax on value and duty, value added
 * tax on all of them. Each tax is rounded half up to the cent (`roundDutyToCents`) before the next is applied to it.
 */
import { Decimal } from '../basis/decimal.ts';
import type { IsoDate } from '../basis/date.ts';
import { roundDutyToCents, type Cents } from '../basis/money.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import { percentOf } from '../schedule/apply-rate.ts';
import type { Percent } from '../schedule/rate-of-duty.ts';
import type { CitationId } from '../law/citation.ts';
import {
  importDutyRate,
  type DutyBasis,
  type ImportDutyRate,
  type ImportFailure,
  type VietNamReference,
} from './import-duty.ts';
import { vatRateOn, type VatClass, type VatRate } from './vat.ts';

/** A rate is stated by the importer: the tables of this tax are not in the data. */
export type SpecialConsumptionTax =
  | { readonly kind: 'notSubject' }
  | { readonly kind: 'rate'; readonly percent: Percent }
  | { readonly kind: 'unknown' };

export interface ImportIntoVietNam {
  readonly importDate: IsoDate;
  /** US dollars, cost, insurance and freight to Viet Nam's border. */
  readonly customsValue: Decimal;
  readonly duty: DutyBasis;
  readonly specialConsumptionTax: SpecialConsumptionTax;
  /** An amount a litre, kilogram or piece on fuels, coal, plastic bags and others: its table is not in the data. */
  readonly environmentalTax: 'notSubject' | 'unknown';
  /** Null: not stated. */
  readonly vatClass: VatClass | null;
}

/** Whole cents. `high` is null where a tax of unknown height has been left out: there is no upper end. */
export interface AmountRange {
  readonly low: Cents;
  readonly expected: Cents;
  readonly high: Cents | null;
}

export type UnstatedFact = 'specialConsumptionTax' | 'environmentalTax' | 'vatClass';

export interface TaxCascade {
  readonly customsValue: Cents;
  readonly dutyRate: ImportDutyRate;
  readonly duty: Cents;
  /** Null: unknown, and counted nowhere. */
  readonly specialConsumptionTax: Cents | null;
  /** Null: unknown, and in no sum; zero where the importer says that the goods are not subject. */
  readonly environmentalTax: Cents | null;
  /** Value, duty and special consumption tax, as far as they are known. */
  readonly vatBase: Cents;
  readonly vatRate: VatRate;
  readonly vat: AmountRange;
  /** Value and all taxes that are known. */
  readonly landed: AmountRange;
  readonly unstated: readonly UnstatedFact[];
  readonly citations: readonly CitationId[];
}

const NOTHING = 0 as Cents;

const dollars = (cents: number): Decimal => new Decimal(cents).dividedBy(100);

/** A tax in percent of a base in whole cents. */
function taxOn(base: number, percent: Percent): Cents {
  return roundDutyToCents(percentOf(dollars(base), percent));
}

function special(tax: SpecialConsumptionTax, base: number): Cents | null {
  if (tax.kind === 'unknown') return null;
  return tax.kind === 'rate' ? taxOn(base, tax.percent) : NOTHING;
}

function unstatedIn(goods: ImportIntoVietNam): readonly UnstatedFact[] {
  return [
    ...(goods.specialConsumptionTax.kind === 'unknown' ? (['specialConsumptionTax'] as const) : []),
    ...(goods.environmentalTax === 'unknown' ? (['environmentalTax'] as const) : []),
    ...(goods.vatClass === null ? (['vatClass'] as const) : []),
  ];
}

export function taxCascade(
  reference: VietNamReference,
  goods: ImportIntoVietNam,
): Result<TaxCascade, ImportFailure> {
  const { vat: vatLaw } = reference.law;
  const vatRate = vatRateOn(vatLaw, goods.importDate, goods.vatClass);
  if (vatRate === null) return fail({ kind: 'tooEarly', date: goods.importDate, first: vatLaw.from });
  const dutyRate = importDutyRate(reference, goods.duty, goods.importDate);
  if (!dutyRate.ok) return dutyRate;
  const customsValue = roundDutyToCents(goods.customsValue);
  const duty = taxOn(customsValue, dutyRate.value.percent);
  const specialConsumptionTax = special(goods.specialConsumptionTax, customsValue + duty);
  const environmentalTax = goods.environmentalTax === 'unknown' ? null : NOTHING;
  const vatBase = (customsValue + duty + (specialConsumptionTax ?? 0)) as Cents;
  const isOpen = specialConsumptionTax === null || environmentalTax === null;
  const vat: AmountRange = {
    low: taxOn(vatBase, vatRate.low),
    expected: taxOn(vatBase, vatRate.expected),
    high: isOpen ? null : taxOn(vatBase, vatRate.high),
  };
  return ok({
    customsValue,
    dutyRate: dutyRate.value,
    duty,
    specialConsumptionTax,
    environmentalTax,
    vatBase,
    vatRate,
    vat,
    landed: {
      low: (vatBase + vat.low) as Cents,
      expected: (vatBase + vat.expected) as Cents,
      high: vat.high === null ? null : ((vatBase + vat.high) as Cents),
    },
    unstated: unstatedIn(goods),
    citations: [...dutyRate.value.citations, ...vatRate.citations],
  });
}
