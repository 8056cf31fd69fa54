/** A settled scenario over one table: the law of its date, its reform, and the columns of cents. */
import type { Decimal } from '../basis/decimal.ts';
import { ok, type Result } from '../basis/result.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { ConditionId } from '../law/condition.ts';
import { ORDINARY_DUTY } from '../law/measure.ts';
import { lawOfDate, type LawOfDate, type Rulebook } from '../law/rulebook.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import { applyReform } from '../scenario/apply-reform.ts';
import { isEveryProduct } from '../scenario/product-selection.ts';
import { NOTHING_SETTLED, type SettledRules } from '../scenario/reform-context.ts';
import type { Failure } from '../scenario/failure.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isRateRule, type WhatIfRule } from '../scenario/what-if-rule.ts';
import { assessAll, reassess, type AssessedTable } from '../columnar/assess-all.ts';
import { compileTable } from '../columnar/compile.ts';
import type { TableCodes } from '../columnar/table-codes.ts';
import { sharesOf } from './shares.ts';

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
  /** What this table settled of its rules: quotas' reach, products within a budget. */
  readonly settled: SettledRules;
  readonly assessed: AssessedTable;
}

/** The law that a scenario is assessed under. */
export function lawOfScenario(
  scenario: Scenario,
  rulebook: Rulebook,
  settled: SettledRules = NOTHING_SETTLED,
): Result<LawOfDate, Failure> {
  const reformed = applyReform(rulebook, scenario.reform, scenario.lawAsOf, settled);
  return reformed.ok ? ok(lawOfDate(reformed.value, scenario.lawAsOf)) : reformed;
}

/** One rate for every product in a measure's place: it distinguishes no products and no parts of the value. */
function changesRateOnly(rule: WhatIfRule): boolean {
  return (
    rule.kind === 'setRate' &&
    rule.measure !== ORDINARY_DUTY &&
    rule.share === null &&
    isEveryProduct(rule.products)
  );
}

/** The rule without its figures: what decides which rows and shares it applies to. */
function structureOf(rule: WhatIfRule): object {
  return {
    ...rule,
    note: '',
    ...('rate' in rule && { rate: null }),
    ...('points' in rule && { points: null }),
    ...('percent' in rule && { percent: null }),
    ...('steps' in rule && { steps: rule.steps.map(({ from }) => from) }),
    ...('inQuota' in rule && { inQuota: null, overQuota: rule.overQuota !== null }),
  };
}

/**
 * Scenarios with the same key differ only in rates: they apply to the same rows with the same shares. An added
 * duty counts by its scope, not its rate.
 */
export function structureKey(scenario: Scenario, settled: SettledRules = NOTHING_SETTLED): string {
  const rateRules = scenario.reform.filter(isRateRule);
  const alone = rateRules.length === 1;
  const structure = scenario.reform.filter((rule) => !(alone && changesRateOnly(rule))).map(structureOf);
  const answers = Object.entries(scenario.answers).sort(([a], [b]) => (a < b ? -1 : 1));
  const shares = [...settled.quotaShares, ...settled.designated];
  return JSON.stringify([scenario.lawAsOf, answers, structure, shares]);
}

/**
 * The last assessment of each structure by `structureKey`, all of one table: another scenario of the structure takes
 * from it what its rates leave as it is. The caller owns and bounds it, the engine keeps no state of its own.
 */
export type CompiledCache = Map<string, AssessedTable>;

/** The codes of the table as some earlier structure read them. */
function codesRead(cache: CompiledCache, schedule: TariffSchedule, table: FlowTable): TableCodes | undefined {
  for (const { compiled } of cache.values())
    if (compiled.table === table && compiled.codes.schedule === schedule) return compiled.codes;
  return undefined;
}

/** `settled`: what the table itself decides of the scenario's rules, see `settle.ts`. */
export function assessScenario(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
  settled: SettledRules,
  cache: CompiledCache,
): Result<EvaluatedScenario, Failure> {
  const law = lawOfScenario(scenario, reference.rulebook, settled);
  if (!law.ok) return law;
  const shares = sharesOf(scenario, reference.rulebook);
  if (!shares.ok) return shares;
  const key = structureKey(scenario, settled);
  const before = cache.get(key);
  const { schedule } = reference;
  const assessed =
    before === undefined
      ? assessAll(
          law.value,
          compileTable(law.value, schedule, table, shares.value, codesRead(cache, schedule, table)),
        )
      : reassess(before, law.value);
  cache.set(key, assessed);
  return ok({ scenario, law: law.value, shares: shares.value, settled, assessed });
}
