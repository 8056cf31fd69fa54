/** What keeps a study from an answer, as a sentence: a failure of data, a refusal of the model, or the worker's end. */
import type { Failure, Refusal } from '../../../engine/index.ts';
import type { Messages } from '../catalogue/catalogue.ts';
import { refusalSentence } from './response-sentence.ts';
import { failureSentence } from './sentences.ts';
import type { Problem } from './problem-sentence.ts';

export type StudyProblem = Problem | Refusal | { readonly kind: 'cancelled' };

export function studyProblemSentence(problem: StudyProblem, messages: Messages): string {
  if (problem.kind === 'workerStopped') return messages.failures.workerStopped(problem.detail);
  if (problem.kind === 'cancelled') return messages.response.uncertainty.cancelled;
  return Object.hasOwn(messages.response.refusals, problem.kind)
    ? refusalSentence(messages, problem as Refusal)
    : failureSentence(messages, problem as Failure);
}
