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
export type { WhatIfRule, RuleProducts } from './scenario/what-if-rule.ts';
export { parseIsoDate, type IsoDate } from './basis/date.ts';
export { formatHtsCode, parseHtsCode, type HtsCode } from './schedule/hts-code.ts';
export { formatRateOfDuty, parseRateOfDuty, type RateOfDuty } from './schedule/rate-of-duty.ts';
export type { Usd } from './basis/money.ts';
