/** What screens and the terminal may use of the trade response. */
export { reconcileBalance, type BalanceLine, type BalancePart } from './balance-reconciliation.ts';
export { respond, type RespondedProduct, type ResponseReference, type TradeResponse } from './respond.ts';
export type { OthersFace, ProductFlows, ResponseRequest } from './response-model.ts';
export * from '../trade/response-model.ts';
export type { Caveat, Notice } from './caveats.ts';
export type { Refusal, RefusedProduct } from './refusal.ts';
export type { OriginFlow } from './origin-flow.ts';
export type { OriginLedger, WelfareLedger } from './welfare-ledger.ts';
export { WINSORISE, type ChosenElasticity } from './elasticities.ts';
export {
  optimalTariff,
  priceCutThatHoldsLandedPrice,
  retailPriceRise,
  revenueMaximisingTariff,
  shareBorneByBuyers,
  valueAddedAtRisk,
} from './incidence.ts';
export {
  PUBLISHED_FORMULA,
  reciprocalRate,
  reciprocalTrade,
  solveReciprocal,
  type ReciprocalInput,
  type ReciprocalSteps,
  type ReciprocalTrade,
} from './reciprocal-formula.ts';
export { uncertainRequest, type UncertainRequest } from './uncertain-request.ts';
export { drawRange, type DrawnTotals } from './uncertainty.ts';
export type { PassThroughDraw, Uncertainty } from './parameter-draw.ts';
export { joinDraws, summariseDraws, tornado, type Spread, type Tornado } from './draw-summary.ts';
export { scenarioFlows, VIET_NAM, type FlowCoverage, type ScenarioFlows } from './scenario-flows.ts';
export type { OriginFace, Others } from './rival-rates.ts';
export {
  BASE_YEAR,
  respondToScenario,
  tablesOf,
  type EffectiveRates,
  type ScenarioResponse,
} from './scenario-response.ts';
export {
  RESPONSE_GROUPINGS,
  responseGroups,
  type ResponseGroup,
  type ResponseGrouping,
} from './response-groups.ts';
export { exporterFigures, type ExporterFigures } from './exporter-figures.ts';
export { bilateralBalance, publishedExports, type BilateralBalance } from './bilateral-balance.ts';
export { tariffBenchmarks, type TariffBenchmarks } from './tariff-benchmarks.ts';
export { GREATEST_RATE_TRIED, type ModelMaxima, type ModelMaximum } from './model-maxima.ts';
export {
  HEADLINE_FIGURES,
  responseHeadline,
  type DrawnSpreads,
  type Headline,
  type HeadlineFigure,
  type ResponseHeadline,
} from './response-headline.ts';
export {
  HEADLINE_SHARE,
  type TradeInFigures,
  type RefusalReason,
  type RefusedTrade,
} from './trade-in-figures.ts';
export { focusFigures, valueAddedOf, type FocusFigures, type ValueAdded } from './focus-figures.ts';
export {
  CONVENTIONAL_UNCERTAINTY,
  DEFAULT_NEST,
  MODEL_PRESETS,
  PRESET_SUBSTITUTION,
  presetModel,
  SMART_MODEL,
  type ModelPresetId,
  type NestPresetId,
  type NestSettings,
} from './model-presets.ts';
export { CURVE_RATES, revenueCurve, type CurvePoint, type RevenueCurve } from './revenue-curve.ts';
export { productArithmetic, type ProductArithmetic } from './product-arithmetic.ts';
export type { ReciprocalUnknown } from './reciprocal-formula.ts';
export { DRAWN_TOTALS, type DrawnTotal, type TornadoParameter } from './draw-summary.ts';
export { priceThatLandsAt, type HeldPrice, type LandedCost } from './held-landed-cost.ts';
export { priceTerms, type DeliveryCosts, type PriceTerms } from './price-terms.ts';
export * from './transshipment-exposure.ts';
export { studyFigures } from './study-figures.ts';
export {
  STUDY_FIGURES,
  STUDY_FORMAT,
  type Study,
  type StudyFigure,
  type StudyFigures,
} from '../scenario/study.ts';
export { modelGrounds, type ModelGrounds } from './model-grounds.ts';
