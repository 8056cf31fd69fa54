/** Sentences for what the engine returns as codes and facts. */
import type { Failure, IsoDate, Issue, LawStatus } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { Messages } from '../catalogue/en.ts';
import { lookUp } from '../catalogue/look-up.ts';
import { sentenceOf } from './sentence-of.ts';

type NameMeasure = (id: string) => string;

const WHAT_IF = 'what-if:';

export function failureSentence(messages: Messages, failure: Failure): string {
  return sentenceOf<Failure>(messages.failures.sentences, failure);
}

export function issueSentence(messages: Messages, figures: Figures, issue: Issue): string {
  return sentenceOf<Issue, [Figures, NameMeasure]>(messages.issues.sentences, issue, figures, (id) =>
    measureName(messages, id),
  );
}

/** `today`: a scheduled change on or before it is described as passed; null: of a figure that has none. */
export function statusSentence(
  messages: Messages,
  figures: Figures,
  status: LawStatus,
  today: IsoDate | null = null,
): string {
  const hasPassed = today !== null && 'next' in status && status.next !== null && status.next.on <= today;
  return sentenceOf<LawStatus, [Figures, NameMeasure, boolean]>(
    messages.law.statusSentence,
    status,
    figures,
    (id) => measureName(messages, id),
    hasPassed,
  );
}

/** The name of a measure of the law, or of the what-if rule that added it. */
export function measureName(messages: Messages, id: string): string {
  const known = lookUp(messages.measures, id);
  if (known !== undefined || !id.startsWith(WHAT_IF)) return known ?? id;
  const rule = id.slice(WHAT_IF.length);
  return lookUp(messages.law.rules, rule) ?? messages.law.unknownRule(rule);
}

export function conditionName(messages: Messages, id: string): string {
  return lookUp(messages.conditions, id)?.name ?? id;
}

export function doubtSentence(messages: Messages, doubt: string): string {
  return lookUp(messages.law.doubts, doubt) ?? doubt;
}
