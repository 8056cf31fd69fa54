/** `rules`: a scenario as a document, in words, and what each of its rules does. */
import {
  centsText,
  formatHtsCode,
  formatScenario,
  ruleEffects,
  type Reference,
  type RuleEffect,
  type Scenario,
} from '../../engine/index.ts';
import { command, type COMMON_OPTIONS, type Options, type OptionsOf } from './command.ts';
import { askedScenario } from './asked-scenario.ts';
import { sealed } from './content-hash.ts';
import type { DataFolder } from './data-files.ts';
import { write } from './output.ts';
import { valueOf } from './refusal.ts';
import { SCENARIO } from './shared-options.ts';
import type { Speech } from './speech.ts';

const OPTIONS = {
  json: {
    kind: 'flag',
    tells: { en: 'the scenario as a document instead', vi: 'in kịch bản dưới dạng tài liệu' },
  },
} as const satisfies Options;

function effectText(effect: RuleEffect, sentence: string, reference: Reference, speech: Speech): string {
  const words = speech.words.policy.rules;
  const { difference, flows, customsValue, dead, departsFrom, unknownCodes } = effect;
  const does =
    dead === null
      ? words.effect(centsText(difference), flows, centsText(customsValue))
      : words.dead[dead.kind];
  const sources = departsFrom.map(({ measure, citations }) => {
    const cited = citations.flatMap((id) => reference.rulebook.citations.get(id)?.instrument ?? []);
    return `   ${words.departs}: ${speech.measure(measure)}${cited.length === 0 ? '' : ` (${cited.join('; ')})`}`;
  });
  const unknown =
    unknownCodes.length === 0 ? [] : [`   ${words.unknownCodes(unknownCodes.map(formatHtsCode).join(', '))}`];
  return [`${effect.rule}: ${sentence}`, `   ${does}`, ...unknown, ...sources].join('\n');
}

/** Without `--json`: sentences and effects; with it: the document. */
function rulesOf(
  data: DataFolder,
  name: string,
  options: OptionsOf<typeof OPTIONS & typeof COMMON_OPTIONS>,
  speech: Speech,
): void {
  const { rulebook, schedule, manifest } = valueOf(data.reference(), speech);
  const reference: Reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
  const scenario: Scenario = askedScenario(name, reference, speech);
  if (options.json === true) {
    write(options.out, sealed(formatScenario(scenario)), speech);
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

export const rulesCommand = command({
  name: 'rules',
  tells: {
    en: 'Describes a scenario in words: each rule with its effect, the law that it changes, rules without effect, and pairs whose order matters.',
    vi: 'Mô tả một kịch bản bằng lời: từng quy tắc với tác động, quy định bị thay đổi, quy tắc không có tác dụng, và các cặp quy tắc mà thứ tự ảnh hưởng đến kết quả.',
  },
  positional: { ...SCENARIO, name: 'SCENARIO', least: 1, most: 'one' },
  options: OPTIONS,
  run: ([name = ''], options, { data, speech }) => rulesOf(data, name, options, speech),
});
