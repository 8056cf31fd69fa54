/** What the command line says in one language: its own words, and the page's where both say the same. */
import type { Failure, Scenario } from '../../engine/index.ts';
import { messagesIn } from '../web/messages/catalogue.ts';
import { lookUp } from '../web/messages/look-up.ts';
import { failureSentence, measureName } from '../web/messages/sentences.ts';
import { en, type CommandLineMessages } from './messages/en.ts';
import { vi } from './messages/vi.ts';
import type { RowProblem } from './row-problem.ts';

export interface Speech {
  readonly words: CommandLineMessages;
  readonly row: (problem: RowProblem) => string;
  readonly failure: (failure: Failure) => string;
  readonly measure: (id: string) => string;
  readonly scenarioTitle: (scenario: Scenario) => string;
}

export function spokenIn(language: 'en' | 'vi'): Speech {
  const words = language === 'vi' ? vi : en;
  const page = messagesIn(language);
  const sentences: Readonly<Record<RowProblem['kind'], (problem: never) => string>> = words.row;
  return {
    words,
    row: (problem) => sentences[problem.kind](problem as never),
    failure: (failure) => failureSentence(page, failure),
    measure: (id) => measureName(page, id),
    scenarioTitle: ({ id, lawAsOf }) =>
      lookUp(page.scenarios.presets, id)?.title ??
      (id.startsWith('law:') ? page.scenarios.law.title(lawAsOf) : id),
  };
}
