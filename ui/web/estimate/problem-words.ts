/** What is wrong with a line or a document, as a sentence. */
import type { Failure } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { Messages } from '../messages/catalogue.ts';
import { failureSentence } from '../messages/sentences.ts';
import { problemSentence } from '../parts/problem-sentence.ts';
import type { Problem } from '../worker/client.ts';
import type { LineProblem } from '../worker/estimate-protocol.ts';

interface Words {
  readonly words: Messages;
  readonly figures: Figures;
}

type Tell = (problem: never, figures: Figures) => string;

const isOfLine = (problem: LineProblem | Problem, words: Messages): problem is LineProblem =>
  Object.hasOwn(words.estimate.problems, problem.kind);

export function problemOf(problem: LineProblem | Problem, { words, figures }: Words): string {
  if (isOfLine(problem, words)) {
    const tell: Readonly<Record<LineProblem['kind'], Tell>> = words.estimate.problems;
    return tell[problem.kind](problem as never, figures);
  }
  return problem.kind === 'workerStopped'
    ? problemSentence(problem, words)
    : failureSentence(words, problem as Failure);
}
