/** Other origins: their law from the rulebook, one line of an entry, and a table of trade. */
export {
  rulebookOfOrigin,
  type AgreementClaim,
  type OriginRulebook,
  type UnknownDuty,
} from './rulebook-of-origin.ts';
export {
  figureFrom,
  lawOfOrigin,
  originReferences,
  referenceOfOrigin,
  type OriginFigure,
  type OriginReference,
  type UnknownPart,
} from './origin-figure.ts';
export { basketFigure, basketFrom, evaluateFrom, type BasketFigure } from './origin-basket.ts';
export type { RatesOnDay } from './rates-on-day.ts';
export {
  LAW_OF_BASE_YEAR,
  rivalsByLaw,
  type RivalLaw,
  type RivalRates,
  type RivalsByLaw,
} from './rivals-by-law.ts';
export { originTotalsInSteps, type OriginTotals } from './origin-totals.ts';
