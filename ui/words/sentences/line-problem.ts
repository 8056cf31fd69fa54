/** What is wrong with a line or a document, as a sentence. */
import type { AssessmentFailure, Failure, ShipmentProblem } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { Messages } from '../catalogue/catalogue.ts';
import type { Words } from '../words.ts';
import { failureSentence } from './sentences.ts';
import { problemSentence, type Problem } from './problem-sentence.ts';

export type LineProblem =
  | ShipmentProblem
  | AssessmentFailure
  | { readonly kind: 'aboveEntryLimit'; readonly value: string; readonly limit: string };

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
