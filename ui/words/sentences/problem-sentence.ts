/** A problem of the engine or of its worker, as a sentence. */
import { failureSentence } from './sentences.ts';
import type { Messages } from '../catalogue/catalogue.ts';
import type { Failure } from '../../../engine/index.ts';

/** What the engine says, or the end of its worker. */
export type Problem = Failure | { readonly kind: 'workerStopped'; readonly detail: string };

export function problemSentence(problem: Problem, messages: Messages): string {
  return problem.kind === 'workerStopped'
    ? messages.failures.workerStopped(problem.detail)
    : failureSentence(messages, problem);
}

/** What the button beside it does. */
export function remedyOf(problem: Problem, messages: Messages): string {
  return problem.kind === 'workerStopped' ? messages.failures.restart : messages.failures.retry;
}
