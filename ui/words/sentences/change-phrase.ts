/** What makes one scenario differ from another, as a phrase. */
import type { ScenarioChange } from '../../../engine/index.ts';
import { ruleSentence } from './rule-sentence.ts';
import { conditionName } from './sentences.ts';
import type { Words } from '../words.ts';

export function changePhrase(change: ScenarioChange, { words, figures }: Words): string {
  const kinds = words.analysis.causes.kinds;
  const share = (value: string | null): string =>
    value === null ? kinds.default : figures.rate.share(value);
  switch (change.kind) {
    case 'lawDate':
      return kinds.lawDate(figures.date(change.from), figures.date(change.to));
    case 'answer':
      return kinds.answer(conditionName(words, change.condition), share(change.from), share(change.to));
    case 'ruleAdded':
      return kinds.ruleAdded(ruleSentence(words, figures, change.rule));
    case 'ruleRemoved':
      return kinds.ruleRemoved(ruleSentence(words, figures, change.rule));
    case 'ruleChanged':
      return kinds.ruleChanged(
        ruleSentence(words, figures, change.from),
        ruleSentence(words, figures, change.to),
      );
    case 'ruleOrder':
      return kinds.ruleOrder;
  }
}
