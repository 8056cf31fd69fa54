/** One scenario over one table: the law of its date, its reform, and the columns of cents. */
import { Decimal } from '../basis/decimal.ts';
import { ok, fail, type Result } from '../basis/result.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { ConditionId } from '../law/condition.ts';
import { lawOfDate, type LawOfDate, type Rulebook } from '../law/rulebook.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import { applyReform } from '../scenario/apply-reform.ts';
import type { Failure } from '../scenario/failure.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { WhatIfRule } from '../scenario/what-if-rule.ts';
import { assessAll, type AssessedTable } from '../columnar/assess-all.ts';
import { compileTable, type CompiledTable } from '../columnar/compile.ts';

export interface Reference {
  readonly rulebook: Rulebook;
  readonly schedule: TariffSchedule;
  readonly dataVersion: string;
}

export interface EvaluatedScenario {
  readonly scenario: Scenario;
  /** The reformed law of the scenario's date. */
  readonly law: LawOfDate;
  readonly shares: ReadonlyMap<ConditionId, Decimal>;
  readonly assessed: AssessedTable;
}

export function sharesOf(
  scenario: Scenario,
  rulebook: Rulebook,
): Result<ReadonlyMap<ConditionId, Decimal>, Failure> {
  const shares = new Map<ConditionId, Decimal>();
  for (const [id, share] of Object.entries(scenario.answers)) {
    if (!rulebook.conditions.has(id as ConditionId)) return fail({ kind: 'unknownCondition', condition: id });
    shares.set(id as ConditionId, new Decimal(share));
  }
  return ok(shares);
}

/** The law that a scenario is assessed under. */
export function lawOfScenario(scenario: Scenario, rulebook: Rulebook): Result<LawOfDate, Failure> {
  const reformed = applyReform(rulebook, scenario.reform);
  return reformed.ok ? ok(lawOfDate(reformed.value, scenario.lawAsOf)) : reformed;
}

function changesRateOnly(rule: WhatIfRule): boolean {
  return rule.kind === 'setRate';
}

/**
 * Scenarios with the same key differ in rates alone: they reach the same rows with the same shares. An added
 * duty counts by its scope, not its rate.
 */
export function structureKey(scenario: Scenario): string {
  const structure = scenario.reform
    .filter((rule) => !changesRateOnly(rule))
    .map((rule) => (rule.kind === 'addDuty' ? { ...rule, rate: null, note: '' } : { ...rule, note: '' }));
  const answers = Object.entries(scenario.answers).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([scenario.lawAsOf, answers, structure]);
}

/** Compiled structures by `structureKey`; the caller owns and bounds it, the engine keeps no state of its own. */
export type CompiledCache = Map<string, CompiledTable>;

export function evaluate(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
  cache: CompiledCache,
): Result<EvaluatedScenario, Failure> {
  const law = lawOfScenario(scenario, reference.rulebook);
  if (!law.ok) return law;
  const shares = sharesOf(scenario, reference.rulebook);
  if (!shares.ok) return shares;
  const key = structureKey(scenario);
  const compiled = cache.get(key) ?? compileTable(law.value, reference.schedule, table, shares.value);
  cache.set(key, compiled);
  return ok({ scenario, law: law.value, shares: shares.value, assessed: assessAll(law.value, compiled) });
}
