/** What a link or a file had to say about itself, as a sentence or two. */
import type { Messages } from '../messages/catalogue.ts';
import { problemSentence } from '../parts/problem-sentence.ts';
import type { Tidings } from '../state/session.svelte.ts';
import type { Unopened } from '../state/shared-set.ts';

export function tidingsSentence(tidings: Tidings, messages: Messages): string {
  const words = messages.set.tidings;
  return tidings.kind === 'otherData'
    ? words.otherData(tidings.version)
    : `${words[tidings.from]} ${reason(tidings.why, messages)}`;
}

function reason(why: Unopened, messages: Messages): string {
  const words = messages.set.tidings;
  switch (why.kind) {
    case 'malformed':
      return words.malformed(why.part);
    case 'newer':
      return words.newer(why.version);
    case 'tooLarge':
    case 'damaged':
    case 'full':
      return words[why.kind];
    case 'problem':
      return problemSentence(why.problem, messages);
  }
}
