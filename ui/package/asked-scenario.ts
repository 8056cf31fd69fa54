/** What a caller names or gives as a scenario. A program without types may give anything: it is read before it is used. */
import {
  malformed,
  ok,
  readScenario,
  scenarioOfText,
  type Failure,
  type Result,
  type Rulebook,
  type Scenario,
} from '../../engine/index.ts';

/** A scenario, or its name: a preset, `law:2025-10-20`, or either with rules in words after it. */
export type AskedScenario = string | Scenario;

export function askedScenario(
  { evidenceThrough }: Rulebook,
  asked: AskedScenario,
): Result<Scenario, Failure> {
  if (typeof asked === 'string') return scenarioOfText(asked, evidenceThrough);
  return readScenario(asked, 'scenario');
}

/** The first of them that is not understood fails for all. */
export function askedScenarios(
  rulebook: Rulebook,
  asked: readonly AskedScenario[],
): Result<readonly Scenario[], Failure> {
  if (!Array.isArray(asked)) return malformed('scenarios', 'a list', asked);
  const found: Scenario[] = [];
  for (const each of asked) {
    const one = askedScenario(rulebook, each);
    if (!one.ok) return one;
    found.push(one.value);
  }
  return ok(found);
}
