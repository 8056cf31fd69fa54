/** The rulebook of a law or a proposal; fetched when a comparison is first asked for. */
import {
  fail,
  isHypothetical,
  lawOfScenario,
  needsTrade,
  ok,
  type Failure,
  type Result,
  type Rulebook,
  type Scenario,
} from '../../engine/index.ts';
import { askedScenario, type AskedScenario } from './asked-scenario.ts';

export interface RulesUnder {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  /** It is not the law of any day. */
  readonly isProposal: boolean;
}

export function rulesUnder(rulebook: Rulebook, asked: AskedScenario): Result<RulesUnder, Failure> {
  const found = askedScenario(rulebook, asked);
  if (!found.ok) return found;
  const scenario = found.value;
  if (needsTrade(scenario)) return fail({ kind: 'needsTrade', rule: scenario.id });
  const law = lawOfScenario(scenario, rulebook);
  if (!law.ok) return law;
  return ok({ scenario, rulebook: law.value.rulebook, isProposal: isHypothetical(rulebook, scenario) });
}
