/**
 * The difference between two scenarios shared out among the changes that make it, independent of their order
 * (Shapley 1953). Rows that the same changes can touch are valued together, so that a change costs work only
 * where it can matter; a change whose object another change brings into being does nothing without it.
 */
import { fail, ok, type Result } from '../basis/result.ts';
import { atOnce, type InSteps } from '../basis/steps.ts';
import { chapterOf } from '../schedule/hts-code.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import { isSettledByTrade } from '../scenario/what-if-rule.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { rowGroups, sumsByGroup } from './aggregate.ts';
import type { CompiledCache, EvaluatedScenario, Reference } from './assess-scenario.ts';
import type { Coalition, GamePart } from '../attribution/coalition-game.ts';
import { evaluateWithout } from './coalition-scenario.ts';
import { evaluate } from './evaluate.ts';
import { onlyRows } from './only-rows.ts';
import { rowsOfRule, type RowSet } from './rule-rows.ts';
import { changeKey, changesBetween, withChanges, type ScenarioChange } from './scenario-changes.ts';
import { shapleyInSteps, type Attribution } from '../attribution/shapley.ts';
import type { SamplingPlan } from '../attribution/shapley-sample.ts';

/** The difference of duty between two scenarios, shared among the changes that make it (Shapley values). Whole cents. */
export interface ScenarioAttribution {
  /** In the order of the players of `shares`. */
  readonly changes: readonly { readonly key: string; readonly change: ScenarioChange }[];
  /** Chapters, in the order of the groups of each share. */
  readonly chapters: readonly string[];
  readonly attribution: Attribution;
}

/** Beyond ten changes that meet on the same rows: enough orders for an error well under a thousandth. */
export const DEFAULT_PLAN: SamplingPlan = {
  seed: 1,
  evaluations: 4000,
  standardError: null,
  permutations: null,
};

function rowsOf(
  change: ScenarioChange,
  reference: Reference,
  from: Scenario,
  to: Scenario,
  table: FlowTable,
): RowSet {
  const dates = [...new Set([from.lawAsOf, to.lawAsOf])];
  const rules =
    change.kind === 'ruleAdded' || change.kind === 'ruleRemoved'
      ? [change.rule]
      : change.kind === 'ruleChanged'
        ? [change.from, change.to]
        : null;
  if (rules === null) return null;
  const sets = rules.map((rule) => rowsOfRule(rule, reference.rulebook, dates, table));
  const rows = new Set<number>();
  for (const set of sets) {
    if (set === null) return null;
    for (const row of set) rows.add(row);
  }
  return rows;
}

/** How far a quota goes and what a budget chooses depend on the whole table: then no row can be settled alone. */
function isWholeTable({ reform }: Scenario): boolean {
  return reform.some(isSettledByTrade);
}

/** Rows by the changes that can touch them; rows that none can touch are left out. */
function parted(table: FlowTable, reach: readonly RowSet[]): ReadonlyMap<string, readonly number[]> {
  const parts = new Map<string, number[]>();
  for (const row of table.codes.keys()) {
    const players = reach.flatMap((rows, player) => (rows === null || rows.has(row) ? [player] : []));
    if (players.length === 0) continue;
    const key = players.join();
    parts.set(key, [...(parts.get(key) ?? []), row]);
  }
  return parts;
}

export function attribute(
  reference: Reference,
  table: FlowTable,
  baseline: Scenario,
  scenario: Scenario,
  plan: SamplingPlan = DEFAULT_PLAN,
): Result<ScenarioAttribution, Failure> {
  return atOnce(attributeInSteps(reference, table, baseline, scenario, plan));
}

/** Steps are coalitions of changes. */
export function* attributeInSteps(
  reference: Reference,
  table: FlowTable,
  baseline: Scenario,
  scenario: Scenario,
  plan: SamplingPlan = DEFAULT_PLAN,
): InSteps<Result<ScenarioAttribution, Failure>> {
  for (const end of [baseline, scenario]) {
    const evaluated = evaluate(reference, table, end, new Map());
    if (!evaluated.ok) return fail(evaluated.failure);
  }
  const changes = changesBetween(baseline, scenario);
  const whole = isWholeTable(baseline) || isWholeTable(scenario);
  const reach = changes.map((change) =>
    whole ? null : rowsOf(change, reference, baseline, scenario, table),
  );
  const chapters = [...new Set(table.codes.map(chapterOf))].sort();
  const placeOf = new Map(chapters.map((chapter, place) => [chapter, place]));
  const parts = [...parted(table, reach)].map(([key, rows]): GamePart => {
    const part = rows.length === table.codes.length ? table : onlyRows(table, rows);
    const cache: CompiledCache = new Map();
    const value = (coalition: Coalition): Float64Array => {
      keepFirst(cache);
      const made = coalition.flatMap((player) => changes[player] ?? []);
      const evaluated = evaluateWithout(reference, part, withChanges(baseline, scenario, made), cache);
      if (!evaluated.ok)
        throw new Error(`unreachable: a scenario between two sound ones fails: ${evaluated.failure.kind}`);
      return dutyByChapter(evaluated.value, placeOf);
    };
    return { players: key.split(',').map(Number), value };
  });
  return ok({
    changes: changes.map((change) => ({ key: changeKey(change), change })),
    chapters,
    attribution: yield* shapleyInSteps(changes.length, parts, plan),
  });
}

/** Hundreds of structures come and go; one is enough for its reading of the codes. */
function keepFirst(cache: CompiledCache): void {
  const [first] = cache;
  cache.clear();
  if (first !== undefined) cache.set(...first);
}

function dutyByChapter({ assessed }: EvaluatedScenario, placeOf: ReadonlyMap<string, number>): Float64Array {
  const sums = new Float64Array(placeOf.size);
  const groups = rowGroups(assessed.compiled, chapterOf);
  for (const [group, cents] of sumsByGroup(assessed.duty, groups).entries()) {
    const place = placeOf.get(groups.keys[group] ?? '');
    if (place !== undefined) sums[place] = cents;
  }
  return sums;
}
