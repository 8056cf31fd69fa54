/** What came of opening, importing or storing, in a sentence or two. */
import type { Result } from '../../../engine/index.ts';
import type { Messages } from '../../words/catalogue/catalogue.ts';
import { unopenedSentence } from '../parts/unopened-sentence.ts';
import type { Apart } from '../state/keeping.svelte.ts';
import type { Refusal } from '../state/library-file.ts';
import type { StoreTrouble } from '../state/library-store.ts';
import type { Merged } from '../state/library.svelte.ts';
import type { OpenOutcome } from './open-text.ts';

/** More titles than these are counted. */
const MOST_TITLES = 5;

/** Empty where it was opened: the view shows it. */
export function openSentence(outcome: OpenOutcome, title: string, messages: Messages): string {
  const words = messages.library.done;
  if (outcome.kind === 'opened') return '';
  if (outcome.kind === 'unknownKind') return words.unknownKind(title);
  const told = words.notOpened(title);
  return outcome.why === null ? told : `${told} ${unopenedSentence(outcome.why, messages)}`;
}

export function troubleSentence(trouble: StoreTrouble, messages: Messages): string {
  const words = messages.library.trouble;
  return trouble.kind === 'failed' ? words.failed(trouble.detail) : words[trouble.kind];
}

export function apartSentence(all: readonly Apart[], messages: Messages): string {
  const words = messages.library.apart;
  return all
    .map((apart) =>
      apart.kind === 'keptBeside'
        ? words.keptBeside(apart.title, apart.beside)
        : words[apart.kind](apart.title),
    )
    .join(' ');
}

export function importSentence(
  outcome: Result<Merged, Refusal | { readonly kind: 'unread' }>,
  name: string,
  messages: Messages,
  count: (count: number) => string,
): string {
  const words = messages.library.exchange;
  if (!outcome.ok) return `${words.refused(name)} ${refusalReason(outcome.failure, messages, count)}`;
  const { added, beside, same } = outcome.value;
  const titles = beside.slice(0, MOST_TITLES).map((title) => `“${title}”`);
  if (beside.length > MOST_TITLES) titles.push(words.moreTitles(count(beside.length - MOST_TITLES)));
  return [
    words.added(count(added)),
    ...(same > 0 ? [words.same(count(same))] : []),
    ...(beside.length > 0 ? [words.beside(titles.join(', '))] : []),
  ].join(' ');
}

function refusalReason(
  refusal: Refusal | { readonly kind: 'unread' },
  messages: Messages,
  count: (count: number) => string,
): string {
  const words = messages.library.exchange;
  switch (refusal.kind) {
    case 'newer':
      return words.newer(refusal.found);
    case 'tooMany':
      return words.tooMany(count(refusal.most));
    case 'damagedItem':
    case 'twice':
      return words[refusal.kind](count(refusal.number));
    default:
      return words[refusal.kind];
  }
}
