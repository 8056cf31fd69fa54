/** A problem of the engine or of its worker, as a sentence. */
import { failureSentence } from '../messages/sentences.ts';
import type { Messages } from '../messages/catalogue.ts';
import type { Problem } from '../worker/client.ts';

export function problemSentence(problem: Problem, messages: Messages): string {
  return problem.kind === 'workerStopped'
    ? messages.failures.workerStopped(problem.detail)
    : failureSentence(messages, problem);
}

/** What the button beside it does. */
export function remedyOf(problem: Problem, messages: Messages): string {
  return problem.kind === 'workerStopped' ? messages.failures.restart : messages.failures.retry;
}
