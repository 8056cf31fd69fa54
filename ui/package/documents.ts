/** The door `tariff-scenarios/documents`: scenarios, sets and estimates read from text and written as text. */
import {
  parseEstimate as readEstimate,
  parseRuleText as readRuleText,
  parseScenario as readScenario,
  parseScenarioSet as readScenarioSet,
  parseScenarioText as readScenarioText,
  scenarioOfText as scenarioOf,
} from '../../engine/index.ts';
import { ofText } from './text-of-document.ts';

/** A document of the format `tariff-estimate/1`; the second text is its name in a failure. */
export const parseEstimate = ofText(readEstimate);
/** Rules in words, without the name before them. */
export const parseRuleText = ofText(readRuleText);
/** A document of the format `tariff-scenario/2`, or of an older one; the second text is its name in a failure. */
export const parseScenario = ofText(readScenario);
/** A document of the format `tariff-scenario-set/1`; the second text is its name in a failure. */
export const parseScenarioSet = ofText(readScenarioSet);
/** `NAME; rule; rule`: everything before the first semicolon is the name. */
export const parseScenarioText = ofText(readScenarioText);
/** A scenario by its name: a preset, `law:<date>`, or either with rules in words on top. */
export const scenarioOfText = ofText(scenarioOf);

export {
  canonicalText,
  ESTIMATE_FORMAT,
  formatEstimate,
  formatRuleText,
  formatScenario,
  formatScenarioSet,
  formatScenarioText,
  SCENARIO_FORMAT,
  SCENARIO_SET_FORMAT,
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
