/** Why a question has no answer, as a sentence. */
import type { Messages } from '../../words/catalogue/catalogue.ts';
import { problemSentence } from '../../words/sentences/problem-sentence.ts';
import type { Unanswered } from './task-answers.ts';

export function whyNot(why: Unanswered, messages: Messages): string {
  const words = messages.learn.run.why;
  switch (why.kind) {
    case 'noScenario':
      return words.noScenario(why.name);
    case 'problem':
      return problemSentence(why.problem, messages);
    default:
      return words[why.kind];
  }
}
