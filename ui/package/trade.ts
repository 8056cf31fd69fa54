/** The door `tariff-scenarios/trade`: laws and proposals over the imports of 2024. */
import {
  attribute,
  compare,
  decodeFlows,
  evaluate,
  groupsOf,
  GROUPINGS,
  malformed,
  ok,
  unpackFlows,
  type Comparison,
  type Failure,
  type FlowTable,
  type Group,
  type GroupBy,
  type Reference,
  type Result,
  type ScenarioAttribution,
} from '../../engine/index.ts';
import { askedScenario, askedScenarios, type AskedScenario } from './asked-scenario.ts';
import type { Law } from './law.ts';
import { LawError } from './law-error.ts';

export type {
  Comparison,
  Failure,
  FlowTable,
  Group,
  GroupBy,
  Mover,
  Result,
  Scenario,
  ScenarioAttribution,
  ScenarioResult,
  Totals,
} from '../../engine/index.ts';
export { GROUPINGS } from '../../engine/index.ts';

export type { AskedScenario } from './asked-scenario.ts';

/** A year of trade under laws and proposals. Static: nobody buys less. Amounts are whole cents. */
export interface Trade {
  readonly flows: FlowTable;
  /** Totals, chapters and the lines that move most; the first scenario is the baseline. */
  readonly compare: (
    baseline: AskedScenario,
    scenarios: readonly AskedScenario[],
  ) => Result<Comparison, Failure>;
  /** Customs value and duty of one scenario by section, chapter, heading, list or measure. */
  readonly groups: (scenario: AskedScenario, by: GroupBy) => Result<readonly Group[], Failure>;
  /** The difference between two scenarios shared among the changes that make it, whatever their order. */
  readonly attribute: (
    baseline: AskedScenario,
    scenario: AskedScenario,
  ) => Result<ScenarioAttribution, Failure>;
}

/** Imports of 2024 as published (`us-imports-vn-2024`), or a table in the same columns given as text. */
export async function openTrade(law: Law, table: string | null = null): Promise<Trade> {
  const { rulebook, schedule, manifest } = law.reference;
  const id = 'us-imports-vn-2024';
  const read =
    table === null ? unpackFlows(id, await law.file(`flows/${id}`), schedule) : decodeFlows('own', table);
  if (!read.ok) throw new LawError(read.failure);
  const flows = read.value;
  const reference: Reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
  return {
    flows,
    compare(baseline, scenarios) {
      const first = askedScenario(rulebook, baseline);
      if (!first.ok) return first;
      const others = askedScenarios(rulebook, scenarios);
      if (!others.ok) return others;
      return compare(reference, flows, first.value, others.value, new Map());
    },
    groups(asked, by) {
      if (!GROUPINGS.includes(by)) return malformed('by', GROUPINGS.join(' or '), by);
      const scenario = askedScenario(rulebook, asked);
      if (!scenario.ok) return scenario;
      const evaluated = evaluate(reference, flows, scenario.value, new Map());
      return evaluated.ok ? ok(groupsOf(evaluated.value, by)) : evaluated;
    },
    attribute(baseline, scenario) {
      const [from, to] = [askedScenario(rulebook, baseline), askedScenario(rulebook, scenario)];
      if (!from.ok) return from;
      return to.ok ? attribute(reference, flows, from.value, to.value) : to;
    },
  };
}
