/** The engine's only public door. */
export type { Brand } from './basis/brand.ts';
export { ok, fail, type Result } from './basis/result.ts';
export { madeOnce } from './basis/made-once.ts';
export { atOnce, type InSteps, type Sequence, type StepsDone } from './basis/steps.ts';
export type { Comparison, Group, GroupBy, Mover, ScenarioResult, Totals } from './compare/comparison.ts';
export type { LineView, MeasureLine, PlainVerdict } from './assess/line-view.ts';
export type { Authority } from './law/authority.ts';
export type { Citation, CitationId } from './law/citation.ts';
export type { Condition, ConditionId, Share } from './law/condition.ts';
export type { MeasureId, WhatIfRuleId, Requirement } from './law/measure.ts';
export type { ProductListId } from './law/product-list.ts';
export type { Failure } from './scenario/failure.ts';
export type { Issue } from './scenario/issue.ts';
export { citationNamed, endedBy, isHypothetical, lawStatusOf } from './scenario/law-status.ts';
export type { LawStatus, NextChange } from './scenario/law-status.ts';
export { statusOfEntry } from './assess/entry-status.ts';
export { figureStatuses, type Figure, type FigureStatuses } from './assess/figure-status.ts';
export { SCENARIO_FORMAT, lawScenario, pinnedElsewhere, type Scenario } from './scenario/scenario.ts';
export {
  COUNTRY_DUTY,
  type Designation,
  type MeasureReference,
  type ProposedRate,
  type Quota,
  type RateStep,
  type WhatIfRule,
} from './scenario/what-if-rule.ts';
export {
  MOST_SCENARIOS,
  SCENARIO_SET_FORMAT,
  scenariosOf,
  type ScenarioOfSet,
  type ScenarioSet,
} from './scenario/scenario-set.ts';
export {
  asMemberOfSet,
  canonicalText,
  formatScenarioSet,
  parseScenarioSet,
} from './codec/decode-scenario-set.ts';
export { readRule } from './codec/decode-rule.ts';
export { malformed } from './codec/document.ts';
export { scenarioOfText } from './codec/scenario-of-text.ts';
export {
  formatRuleText,
  formatScenarioText,
  parseRuleText,
  parseScenarioText,
  type Rules,
  type ScenarioText,
} from './codec/rule-text.ts';
export {
  EVERY_PRODUCT,
  type ProductItem,
  type ProductSelection,
  type ValueBand,
} from './scenario/product-selection.ts';
export { parseIsoDate, dayAfter, dayBefore, type EffectivePeriod, type IsoDate } from './basis/date.ts';
export { formatHtsCode, parseHtsCode, type HtsCode } from './schedule/hts-code.ts';
export { formatRateOfDuty, parsePercent, parseRateOfDuty, type RateOfDuty } from './schedule/rate-of-duty.ts';
export { parseCustomsValue, centsText, roundToWholeDollars, type Usd, type Cents } from './basis/money.ts';
export { parseDecimal, type Decimal } from './basis/decimal.ts';
export { parseUnit, isConvertible } from './schedule/unit-of-quantity.ts';
export type { Quantity } from './schedule/apply-rate.ts';
export { standingOf, successorsOf, type CodeStanding } from './schedule/schedule.ts';
export type { Shipment, EntryType, TransportMode } from './trade/shipment.ts';
export { ENTRY_TYPES, TRANSPORT_MODES } from './trade/shipment.ts';
export { rowOf, type FlowTable } from './trade/flow-table.ts';
export { underSubheading, type UnderSubheading } from './assess/under-subheading.ts';
export { assess, assessUnder } from './assess/assess.ts';
export type { Assessment, AssessmentFailure, NumberChoice, OpenNumber } from './assess/assess-code.ts';
export type { DutyEnds, MissingFact } from './assess/range.ts';
export { assessWithin, type AssessedWithin } from './assess/assess-within.ts';
export {
  summariseEntry,
  type EntryHandling,
  type EntryRules,
  type EntrySummary,
  type EntrySummaryLine,
} from './assess/entry-summary.ts';
export { feesOn, type EntryFees } from './assess/entry-fees.ts';
export type { ReportedLine } from './assess/reported-lines.ts';
export { regimeName, type EntryRegime, type RegimeOfEntry } from './law/entry-regime.ts';
export { ordersFor, type RemedyOrder } from './law/remedy-order.ts';
export { FIRST_DATE, presets, scenarioNamed, ANNEX_III_CATEGORIES } from './scenario/presets.ts';
export { countryLayerOn } from './scenario/country-layer.ts';
export { effectiveDates, lawOfDate, type LawOfDate, type Rulebook } from './law/rulebook.ts';
export { compare, resultOf } from './compare/compare.ts';
export { effectiveRateText } from './compare/effective-rate.ts';
export { groupsOf, totalsOf } from './compare/aggregate.ts';
export { evaluate } from './compare/evaluate.ts';
export type { CompiledCache, EvaluatedScenario, Reference } from './compare/assess-scenario.ts';
export { conditionRanges, type ConditionRange } from './compare/condition-ranges.ts';
export { explainFlow } from './compare/explain-flow.ts';
export { decodeManifest, type DataFile, type Manifest } from './codec/manifest.ts';
export {
  assembleReference,
  lawFiles,
  SCHEDULE_FILES,
  scheduleFiles,
  scheduleTexts,
  type LawData,
  type ReferenceData,
} from './codec/reference.ts';
export { packFlows, unpackFlows } from './codec/packed-flows.ts';
export { packLaw, unpackLaw, type UnpackedLaw } from './codec/packed-law.ts';
export { packSchedule, unpackSchedule } from './codec/packed-schedule.ts';
export { decodeFlows } from './codec/decode-flows.ts';
export { formatScenario, parseScenario, scenario as readScenario } from './codec/decode-scenario.ts';
export { exemptingIn } from './assess/charges.ts';
export { type ClaimFault, type UngroundedClaim } from './assess/claims.ts';
export { decodeChapters, decodeDescriptions, type ChapterName } from './codec/decode-names.ts';
export type { ArticleFacts } from './schedule/apply-special-rate.ts';
export { historyOf, type HistorySpan } from './assess/history.ts';
export { missingFactNames } from './assess/missing-fact-names.ts';
export { assumptionsOf, explain, type Explanation, type MeasureNode } from './assess/explanation.ts';
export {
  readShipment,
  readShipmentRow,
  type ShipmentCells,
  type ShipmentRow,
} from './codec/decode-shipment.ts';
export type { FactKind, ShipmentProblem } from './trade/shipment-problem.ts';
export { changeDates, lawCalendar, type LawCalendar } from './law/law-calendar.ts';
export { lawDiff, type LawDiff, type ListChange, type Membership, type Standing } from './law/law-diff.ts';
export {
  measureRecords,
  type ListSize,
  type MeasureRecord,
  type MeasureSpan,
} from './assess/measure-record.ts';
export { formatAdditionalRate } from './assess/additional-rate.ts';
export type { LineIssue } from './assess/line-issues.ts';
export { decodeCodesOfBoth } from './codec/decode-line-words.ts';
export type { CodeOfBothTariffs } from './schedule/schedule.ts';
export { rateForCode } from './assess/minimum-price.ts';
export { standingOn } from './law/law-diff.ts';
export { GROUPINGS } from './compare/comparison.ts';
export { NOTHING_SETTLED, type SettledRules } from './scenario/reform-context.ts';
export { departsFrom } from './scenario/rule-targets.ts';
export { attribute, attributeInSteps, type ScenarioAttribution } from './compare/attribute.ts';
export type { ScenarioChange } from './compare/scenario-changes.ts';
export type { PlayerShare, PairInteraction } from './attribution/shapley.ts';
export {
  designationValues,
  designationWithin,
  type DesignateRule,
  type DesignationValue,
} from './compare/annex-value.ts';
export { needsTrade, settleReform } from './compare/settle.ts';
export { assessShipmentUnder } from './compare/shipment-under-scenario.ts';
export {
  ruleEffects,
  ruleEffectsInSteps,
  type DeadRule,
  type RuleEffect,
  type RuleEffects,
} from './compare/rule-effects.ts';
export { untradedRules, type UntradedRule, type WhyUntraded } from './compare/untraded-rules.ts';
export type { OrderEffect } from './compare/order-effects.ts';
export type { ToldChange } from './assess/told-changes.ts';
export type { ChangeOfRate } from './law/rate-change.ts';
export {
  groupOf,
  sectionOf,
  type ProductGroupId,
  prefixesOf,
  type ProductNames,
  type SectionId,
} from './law/product-names.ts';
export { evaluateExports, type EvaluatedExports } from './compare/evaluate-exports.ts';
export { decodeExports } from './codec/decode-exports.ts';
export { decodeDecree73, decodeVietNamLaw, decodeVietNamTariff } from './codec/decode-viet-nam.ts';
export { mirrorAt, mirrorOf, type Mirror, type MirrorSide } from './compare/mirror.ts';
export type { ExportCoverage } from './viet-nam/export-lines.ts';
export { decree73Notes, type Decree73Note } from './viet-nam/decree-73.ts';
export { FULL_PROMISE, promisedProducts, type FrameworkPromise } from './viet-nam/framework-promise.ts';
export type {
  DutyBasis as VietNamDutyBasis,
  ImportFailure,
  VietNamReference,
} from './viet-nam/import-duty.ts';
export { taxCascade, type ImportIntoVietNam, type TaxCascade } from './viet-nam/tax-cascade.ts';
export { VAT_CLASSES, type VatClass } from './viet-nam/vat.ts';
export { hs6Of, parseVnCode, type Hs6, type VnCode } from './viet-nam/vn-code.ts';
export { parseMonth, type Month } from './basis/month.ts';
export { decodeChapterFlows, decodeMonthlyFlows } from './codec/decode-coarse-flows.ts';
export {
  collectedInSteps,
  collectedReport,
  type CollectedGap,
  type CollectedReport,
} from './compare/collected-gap.ts';
export type { GapMethod, GapPart, GapReading } from './compare/gap-parts.ts';
export { gapByLine, type GapByLine, type LineGap } from './compare/collected-by-line.ts';
export { decodeMonthlyLines, problemUnderLaw, type LinesProblem } from './codec/decode-monthly-lines.ts';
export type { LinesOfMonth } from './trade/lines-of-month.ts';
export { coarseResult, type CoarseResult } from './compare/coarse-2025.ts';
export { monthsCovered, type ChapterPeriod, type MonthOfTrade } from './trade/coarse-flows.ts';
export { breakdownOf, LEVELS, type Breakdown, type Level, type Within } from './compare/breakdown.ts';
export { sourcesOfPreset } from './scenario/preset-sources.ts';
export { vocabularyOf, type RuleVocabulary } from './scenario/rule-vocabulary.ts';
export { lawOfScenario } from './compare/assess-scenario.ts';
export { decodeResponseParameters } from './codec/decode-response.ts';
export { formatStudy, parseStudy, readResponseModel } from './codec/decode-study.ts';
export { decodeBrodaWeinsteinElasticities, decodeProteeElasticities } from './codec/decode-elasticities.ts';
export { decodePartnerFlows, decodePublishedTotals } from './codec/decode-partner-flows.ts';
export { partnersOf, type PartnerFlows } from './trade/partner-flows.ts';
export type { ElasticityFlag, ElasticityTable, ElasticityTableId } from './trade/elasticity-table.ts';
export type { ParameterId, PublishedParameter, ResponseParameters } from './trade/response-parameters.ts';
export type { PublishedTotal } from './trade/published-total.ts';
export type { ReciprocalVariant } from './trade/response-parameters.ts';
export { decodeProductTree, decodeTradeNames } from './codec/decode-product-tree.ts';
export { makeFinder, numbersOfLine, numbersWithoutRow, type Finder } from './finder/finder.ts';
export { find, type Found, type Hit } from './finder/find.ts';
export { wordsOf } from './finder/fold.ts';
export { childrenOf, headingAt, nodeOf, pathTo, type ProductNode } from './finder/product-tree.ts';
export { partnerOfHeading, type HeadingPartner } from './law/partner-headings.ts';
export {
  measuresNaming,
  namesFrom,
  namesOn,
  periodsOf,
  type Naming,
  type NamingEntry,
} from './law/naming.ts';
export { linesWithin } from './viet-nam/tariff.ts';
export {
  ESTIMATE_FORMAT,
  MOST_COMPARED,
  MOST_LINES,
  UNKNOWN,
  type Estimate,
  type EstimateLine,
  type LockedFigures,
  type LockedLine,
} from './scenario/estimate.ts';
export { columnTwoOf, type ColumnTwo } from './compare/column-two.ts';
export { decodeColumnTwo } from './codec/decode-column-2.ts';
export { canonicalLab, formatLab, parseLab } from './codec/decode-lab.ts';
export type { BothLanguages, Lab, LabParameter, LabStep, LabTask, LabUnit } from './scenario/lab.ts';
export { canonicalEstimate, formatEstimate, parseEstimate } from './codec/decode-estimate.ts';
export { parseCase } from './codec/decode-case.ts';
export { type CaseAnswer, type TestCase } from './scenario/test-case.ts';
export {
  conditionOfKey,
  lineQuestions,
  type AnswerKind,
  type LineQuestion,
  type LineQuestions,
  rankedFacts,
} from './assess/line-questions.ts';
export { entryOfLines, entryUnderLaw, landedCostOf, lineUnderLaw } from './compare/entry-under-law.ts';
export type { EntryUnderLaw } from './compare/entry-under-law.ts';
export type { Fee } from './law/fee.ts';
export { goodsClasses, type CodeInBatch, type GoodsClasses } from './batch/goods-classes.ts';
export type { Describe, GoodsClass } from './batch/goods-class.ts';
export { codesOfTable, lawTabulator, type LawClass, type TableFacts } from './batch/law-table.ts';
export { feesInCents, type FeesInCents } from './batch/fees-in-cents.ts';
export { priceGoods, type GoodsInBatch, type PricedGoods, type PricedRow } from './batch/price-goods.ts';
export * from './codec/sheet/reader.ts';
export { decodeOrigins, ORIGIN_FILES } from './codec/decode-origins.ts';
export {
  type Origin,
  type OriginCode,
  type OriginLayer,
  type OriginLayerName,
  type OriginsLaw,
  type PartnerRate,
} from './law/origin-law.ts';
export * from './origins/index.ts';
export * from './response/index.ts';
export * from './codec/entry-summary/reader.ts';
export { decodeRefundLaw } from './codec/decode-refund.ts';
export { TAXPAYERS, type RefundDoor, type RefundLaw, type Taxpayer } from './law/refund-law.ts';
export type { DoorOfEntry, Liquidation, ShutBy } from './refund/doors.ts';
export {
  isRefundable,
  refundablePart,
  type RefundablePart,
  type RefundQuestion,
} from './reconcile/refundable-part.ts';
export { refundOfDeclared, type DeclaredRefund } from './reconcile/refund-of-declared.ts';
export {
  reconcileEntry,
  type ReconciledEntry,
  type ReconciledLine,
  type ReconcileRules,
} from './reconcile/reconcile-entry.ts';
export type { LineQuestion as ReconcileQuestion, LineReason } from './reconcile/reasons.ts';
export type { FeeFinding } from './reconcile/fee-reasons.ts';
export { agreeingEntries, type AgreeingEntry } from './reconcile/agreeing-entry.ts';
export * from './compare/day-bands.ts';
export * from './compare/day-choices.ts';
export * from './compare/entry-days.ts';
export * from './codec/decode-materials.ts';
export * from './codec/material-sheet.ts';
export { VIET_NAM } from './response/scenario-flows.ts';
export type { Material } from './trade/material.ts';
