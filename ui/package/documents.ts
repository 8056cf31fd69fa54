/** The door `tariff-scenarios/documents`: scenarios, sets and estimates read from text and written as text. */
export {
  canonicalText,
  ESTIMATE_FORMAT,
  formatEstimate,
  formatRuleText,
  formatScenario,
  formatScenarioSet,
  formatScenarioText,
  parseEstimate,
  parseRuleText,
  parseScenario,
  parseScenarioSet,
  parseScenarioText,
  SCENARIO_FORMAT,
  SCENARIO_SET_FORMAT,
  scenarioOfText,
} from '../../engine/index.ts';
export type {
  Estimate,
  EstimateLine,
  Failure,
  Result,
  Rules,
  Scenario,
  ScenarioSet,
  ScenarioText,
  WhatIfRule,
} from '../../engine/index.ts';
