/** What is wrong with a line or a document, as a sentence. */
import type { Failure } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { Messages } from '../catalogue/catalogue.ts';
import type { LineProblem } from '../catalogue/en-estimate-facts.ts';
import type { Words } from '../words.ts';
import { sentenceOf } from './sentence-of.ts';
import { failureSentence } from './sentences.ts';
import { problemSentence, type Problem } from './problem-sentence.ts';

const isOfLine = (problem: LineProblem | Problem, words: Messages): problem is LineProblem =>
  Object.hasOwn(words.estimate.problems, problem.kind);

export function problemOf(problem: LineProblem | Problem, { words, figures }: Words): string {
  if (isOfLine(problem, words))
    return sentenceOf<LineProblem, [Figures]>(words.estimate.problems, problem, figures);
  return problem.kind === 'workerStopped'
    ? problemSentence(problem, words)
    : failureSentence(words, problem as Failure);
}
