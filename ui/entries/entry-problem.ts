/** What is wrong with a row of entry summaries, in words. */
import type { EntryProblem } from '../../engine/index.ts';
import type { EntrySpeech } from './entry-speech.ts';

export function entryProblemSentence(problem: EntryProblem, { words, row }: EntrySpeech): string {
  switch (problem.kind) {
    case 'badDuty':
    case 'badFlag':
      return words.refund[problem.kind](problem.column, problem.value);
    case 'badRate':
    case 'headingAlone':
      return words.refund[problem.kind](problem.value);
    default:
      return row(problem);
  }
}
