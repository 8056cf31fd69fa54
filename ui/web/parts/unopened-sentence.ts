/** Why a link or a file could not be opened, as a sentence. */
import type { Messages } from '../../words/catalogue/catalogue.ts';
import type { Unopened } from '../state/shared-set.ts';
import { problemSentence } from '../../words/sentences/problem-sentence.ts';

export function unopenedSentence(why: Unopened, messages: Messages): string {
  const words = messages.set.opened;
  switch (why.kind) {
    case 'malformed':
    case 'repeated':
    case 'unreadable':
      return words[why.kind](why.part);
    case 'newer':
      return words.newer(why.version);
    case 'tooLarge':
    case 'tooLong':
    case 'damaged':
    case 'full':
      return words[why.kind];
    case 'problem':
      return problemSentence(why.problem, messages);
  }
}
