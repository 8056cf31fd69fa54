/** The engine's only public door. */
export type { Brand } from './basis/brand.ts';
export { ok, fail, type Result } from './basis/result.ts';
export type { Comparison, Group, GroupBy, Mover, ScenarioResult, Totals } from './compare/comparison.ts';
export type { LineView, MeasureLine, PlainVerdict } from './assess/line-view.ts';
export type { Authority } from './law/authority.ts';
export type { Citation, CitationId } from './law/citation.ts';
export type { Condition, ConditionId, Share } from './law/condition.ts';
export type { MeasureId, WhatIfRuleId } from './law/measure.ts';
export type { ProductListId } from './law/product-list.ts';
export type { Failure } from './scenario/failure.ts';
export type { Issue } from './scenario/issue.ts';
export type { LawStatus } from './scenario/law-status.ts';
export { SCENARIO_FORMAT, lawScenario, type Scenario } from './scenario/scenario.ts';
export { COUNTRY_DUTY, type MeasureReference, type WhatIfRule } from './scenario/what-if-rule.ts';
export { EVERY_PRODUCT, type ProductItem, type ProductSelection } from './scenario/product-selection.ts';
export { parseIsoDate, type IsoDate } from './basis/date.ts';
export { formatHtsCode, parseHtsCode, type HtsCode } from './schedule/hts-code.ts';
export { formatRateOfDuty, parseRateOfDuty, type RateOfDuty } from './schedule/rate-of-duty.ts';
export type { Usd } from './basis/money.ts';
export { parseCustomsValue, centsText, type Cents } from './basis/money.ts';
export { parseDecimal, type Decimal } from './basis/decimal.ts';
export { parseUnit } from './schedule/unit-of-quantity.ts';
export type { Quantity } from './schedule/apply-rate.ts';
export type { CodeStanding } from './schedule/schedule.ts';
export type { Shipment, EntryType, TransportMode } from './trade/shipment.ts';
export { ENTRY_TYPES, TRANSPORT_MODES } from './trade/shipment.ts';
export type { FlowTable } from './trade/flow-table.ts';
export { assess, assessUnder, type Assessment, type AssessmentFailure } from './assess/assess.ts';
export {
  summariseEntry,
  type EntryHandling,
  type EntryRules,
  type EntrySummary,
  type EntrySummaryLine,
} from './assess/entry-summary.ts';
export type { EntryFees } from './assess/entry-fees.ts';
export type { ReportedLine } from './assess/reported-lines.ts';
export type { EntryRegime, RegimeOfEntry } from './law/entry-regime.ts';
export type { RemedyOrder } from './law/remedy-order.ts';
export { roundToWholeDollars } from './basis/money.ts';
export { FIRST_DATE, presets, scenarioNamed } from './scenario/presets.ts';
export { countryLayerOn } from './scenario/country-layer.ts';
export { lawStatusOf } from './scenario/law-status.ts';
export { effectiveDates, lawOfDate, type LawOfDate, type Rulebook } from './law/rulebook.ts';
export { compare, resultOf } from './compare/compare.ts';
export { effectiveRateText } from './compare/effective-rate.ts';
export { groupsOf } from './compare/aggregate.ts';
export { evaluate } from './compare/evaluate.ts';
export type { CompiledCache, EvaluatedScenario, Reference } from './compare/assess-scenario.ts';
export { conditionRanges, type ConditionRange } from './compare/condition-ranges.ts';
export { explainFlow } from './compare/explain-flow.ts';
export { decodeManifest, type DataFile, type Manifest } from './codec/manifest.ts';
export { assembleReference, lawFiles, scheduleFiles, type ReferenceData } from './codec/reference.ts';
export { decodeFlows } from './codec/decode-flows.ts';
export { formatScenario, parseScenario, scenario as readScenario } from './codec/decode-scenario.ts';
export { headingsTurningOn } from './assess/claims.ts';
export { decodeChapters, decodeDescriptions, type ChapterName } from './codec/decode-names.ts';
export { rowOf } from './trade/flow-table.ts';
export type { ArticleFacts } from './schedule/apply-special-rate.ts';
export { historyOf, type HistorySpan } from './assess/history.ts';
export { assumptionsOf, explain, type Explanation, type MeasureNode } from './assess/explanation.ts';
export { readShipment, type ShipmentCells, type ShipmentRow } from './codec/decode-shipment.ts';
export type { FactKind, ShipmentProblem } from './trade/shipment-problem.ts';
export { lawCalendar, type LawCalendar } from './law/law-calendar.ts';
