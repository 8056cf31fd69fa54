/** `rules`: a scenario as a document, in words, and what each of its rules does. */
import {
  centsText,
  formatScenario,
  ruleEffects,
  type Reference,
  type RuleEffect,
  type Scenario,
} from '../../engine/index.ts';
import { findScenario } from './compare-scenarios.ts';
import type { DataFolder } from './data-files.ts';
import { refuse, valueOf, write } from './refusal.ts';
import type { Speech } from './speech.ts';

export interface RulesOptions {
  readonly json?: boolean;
  readonly out?: string;
}

function effectText(effect: RuleEffect, sentence: string, reference: Reference, speech: Speech): string {
  const words = speech.words.policy.rules;
  const { difference, flows, customsValue, dead, departsFrom } = effect;
  const does =
    dead === null
      ? words.effect(centsText(difference), flows, centsText(customsValue))
      : words.dead[dead.kind];
  const sources = departsFrom.map(({ measure, citations }) => {
    const cited = citations.flatMap((id) => reference.rulebook.citations.get(id)?.instrument ?? []);
    return `   ${words.departs}: ${speech.measure(measure)}${cited.length === 0 ? '' : ` (${cited.join('; ')})`}`;
  });
  return [`${effect.rule}: ${sentence}`, `   ${does}`, ...sources].join('\n');
}

/** Without `--json`: sentences and effects; with it: the document. */
export function rulesCommand(
  data: DataFolder,
  [name]: readonly string[],
  options: RulesOptions,
  speech: Speech,
): void {
  if (name === undefined) return refuse(speech.words.missingArgument('SCENARIO'));
  const { rulebook, schedule, manifest } = valueOf(data.reference(), speech);
  const reference: Reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
  const scenario: Scenario = valueOf(findScenario(name, reference), speech);
  if (options.json === true) {
    write(options.out, formatScenario(scenario), speech);
    return;
  }
  const flows = valueOf(data.flows(manifest, 'us-imports-vn-2024'), speech);
  const effects = valueOf(ruleEffects(reference, flows, scenario, new Map()), speech);
  const sentences = speech.rules(scenario);
  const words = speech.words.policy.rules;
  const others = sentences.slice(scenario.reform.length);
  const text = [
    speech.scenarioTitle(scenario),
    ...effects.rules.map((effect, index) => effectText(effect, sentences[index] ?? '', reference, speech)),
    ...others.map((sentence) => `- ${sentence}`),
    ...(effects.order.length === 0 ? [] : [words.order]),
    ...effects.order.map(
      ({ first, second, difference }) => `   ${words.pair(first, second, centsText(difference))}`,
    ),
  ].join('\n');
  write(options.out, `${text}\n`, speech);
}
