/** Figures of a trade response as text. They come from powers and logarithms, so no more digits than engines share. */
import {
  centsText,
  exporterFigures,
  type BilateralBalance,
  type EffectiveRates,
  type FocusFigures,
  type OriginFace,
  type OriginLedger,
  type WelfareLedger,
} from '../../engine/index.ts';

const CENTS_IN_MILLION = 1e8;

/** US dollars, for programs. */
export function usd(cents: number): string {
  return centsText(Math.round(cents) + 0);
}

/** Millions of US dollars with one decimal, for a table. */
export function millions(cents: number): string {
  const text = (cents / CENTS_IN_MILLION).toFixed(1);
  return text === '-0.0' ? '0.0' : text;
}

export function change(cents: number): string {
  const text = millions(cents);
  return text.startsWith('-') || text === '0.0' ? text : `+${text}`;
}

/** Of a fraction: what the texts of a terminal have in place of the page's rounded figures. */
const percentWithSign = (fraction: number): string => `${decimal(fraction * 100)}%`;

/** A reader of a terminal has no chart beside the figures: millions with one decimal throughout. */
export const IN_MILLIONS = { amount: millions, change, percent: percentWithSign } as const;

/** Four decimals: what a pencil needs. */
export function decimal(value: number): string {
  const text = value.toFixed(4);
  return text === '-0.0000' ? '0.0000' : text;
}

/** Six decimals: a price index near 1, of which the logarithm is taken. */
export function indexText(value: number): string {
  return value.toFixed(6);
}

/** A fraction as percent with four decimals; null where nothing is imported. */
export function percentText(rate: number | null): string | null {
  return rate === null ? null : decimal(rate * 100);
}

const quotient = (duty: number, value: number): number | null => (value === 0 ? null : duty / value);

export function plainRates({ before, static: withoutResponse, after }: EffectiveRates) {
  return { before: percentText(before), static: percentText(withoutResponse), after: percentText(after) };
}

export function plainLedger(ledger: WelfareLedger) {
  return {
    imports_before: usd(ledger.importsBefore),
    imports_after: usd(ledger.importsAfter),
    creation: usd(ledger.creation),
    diversion: usd(ledger.diversion),
    price_effect: usd(ledger.priceEffect),
    revenue_before: usd(ledger.revenueBefore),
    revenue_after: usd(ledger.revenueAfter),
    rate_effect: usd(ledger.rateEffect),
    base_erosion: usd(ledger.baseErosion),
    consumer_surplus: usd(ledger.consumerSurplus),
    importer_welfare: usd(ledger.importerWelfare),
    exporter_loss: usd(ledger.exporterLoss),
    world_welfare: usd(ledger.worldWelfare),
    deadweight_loss: usd(ledger.deadweightLoss),
    existing_duty_lost: usd(ledger.existingDutyLost),
  };
}

export function plainFocus(focus: FocusFigures) {
  return {
    imports_before: usd(focus.importsBefore),
    imports_after: usd(focus.importsAfter),
    creation: usd(focus.creation),
    diversion: usd(focus.diversion),
    price_effect: usd(focus.priceEffect),
    duty_before: usd(focus.revenueBefore),
    duty_static: usd(focus.revenueStatic),
    duty_after: usd(focus.revenueAfter),
    exporter_loss: usd(focus.exporterLoss),
    ...plainExporters(focus),
  };
}

/** The effect of the change on exporters; empty where nothing is known. */
function plainExporters(focus: FocusFigures) {
  const of = exporterFigures(focus);
  return {
    price_cut_that_holds: percentText(of.priceCutThatHolds) ?? '',
    cost_of_holding: usd(of.costOfHolding),
    price_cut: percentText(of.priceCut) ?? '',
    volume_at_risk: usd(of.volumeAtRisk),
    volume_at_risk_share: percentText(of.volumeAtRiskShare) ?? '',
    borne_by_buyers: percentText(of.shareBorneByBuyers) ?? '',
  };
}

export function plainBalance(balance: BilateralBalance) {
  return {
    imports_before: usd(balance.importsBefore),
    imports_after: usd(balance.importsAfter),
    exports_held: usd(balance.exports),
    before: usd(balance.before),
    after: usd(balance.after),
  };
}

/** What an origin pays: rates before anybody buys more or less, and the value whose law is not known. */
export function plainFace(
  { origin, customsValue, dutyBefore, dutyAfter, unknownLaw, layers }: OriginFace,
  focus: string,
) {
  return {
    rate_before: percentText(quotient(dutyBefore, customsValue)),
    rate_after: percentText(quotient(dutyAfter, customsValue)),
    law: origin === focus ? 'scenario' : layers === null ? 'base-year' : 'own',
    headings_before: (layers?.before ?? []).map(({ heading }) => heading).join(' '),
    headings_after: (layers?.after ?? []).map(({ heading }) => heading).join(' '),
    unknown_law: usd(unknownLaw),
  };
}

export function plainOrigin(origin: OriginLedger, name: string) {
  return {
    origin: origin.origin,
    name,
    imports_before: usd(origin.importsBefore),
    imports_after: usd(origin.importsAfter),
    creation: usd(origin.creation),
    diversion: usd(origin.diversion),
    price_effect: usd(origin.priceEffect),
    duty_before: usd(origin.revenueBefore),
    duty_after: usd(origin.revenueAfter),
    exporter_loss: usd(origin.exporterLoss),
  };
}
