/** Two to six scenarios to be compared, with the data they were compared on: what a saved comparison holds. */
import type { IsoDate } from '../basis/date.ts';
import { ok, type Result } from '../basis/result.ts';
import type { Failure } from './failure.ts';
import { scenarioNamed } from './presets.ts';
import type { Scenario } from './scenario.ts';

/** The format of a document of several scenarios. */
export const SCENARIO_SET_FORMAT = 'tariff-scenario-set/1';
export const FEWEST_SCENARIOS = 2;
export const MOST_SCENARIOS = 6;

/** A preset by its name (`framework-20`, `law:2025-10-20`), or a scenario of the user's own. */
export type ScenarioOfSet = Scenario | string;

/** The document `tariff-scenario-set/1`: scenarios compared over one table of trade. */
export interface ScenarioSet {
  readonly format: typeof SCENARIO_SET_FORMAT;
  /** Of the reference data that the figures were made from. */
  readonly dataVersion: string;
  /** The table of trade: `us-imports-vn-2024`. */
  readonly flows: string;
  /** Place in `scenarios` of the one that the others are compared with. */
  readonly baseline: number;
  readonly scenarios: readonly ScenarioOfSet[];
  /**
   * Total duty of each scenario when the set was saved, US dollars with two decimals: opened on newer data, a set can
   * say which of its figures have changed. Null: not saved. No part of what is hashed.
   */
  readonly duties: readonly string[] | null;
}

/** All of them in their order, presets looked up. */
export function scenariosOf(
  { scenarios }: Pick<ScenarioSet, 'scenarios'>,
  evidenceThrough: IsoDate,
): Result<readonly Scenario[], Failure> {
  const found: Scenario[] = [];
  for (const each of scenarios) {
    const named = typeof each === 'string' ? scenarioNamed(each, evidenceThrough) : ok(each);
    if (!named.ok) return named;
    found.push(named.value);
  }
  return ok(found);
}
