/** What a group of a breakdown is called: its mark in the schedule, and a name where there is one. */
import { lookUp } from '../messages/look-up.ts';
import { listName } from '../messages/product-phrase.ts';
import { measureName } from '../messages/sentences.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { Session } from '../state/session.svelte.ts';
import type { By } from './breakdown-rows.ts';

export interface GroupName {
  /** `61`, `6109.10`, `XI`; empty where the name says it all. */
  readonly mark: string;
  readonly name: string;
  /** Descriptions of lines are in the statistics' English. */
  readonly isEnglish: boolean;
}

type Words = { readonly [Key in 'words' | 'figures' | 'language']: Reader[Key] };
type Known = { readonly [Key in 'opening' | 'descriptions']: Session[Key] };

export function groupName(by: By, key: string, { words, figures, language }: Words, known: Known): GroupName {
  const named = (mark: string, name: string, isEnglish = false): GroupName => ({ mark, name, isEnglish });
  const unnamed = words.analysis.breakdown.unnamed;
  switch (by) {
    case 'section':
      return named(key, lookUp(words.products.sections, key) ?? unnamed);
    case 'group':
      return named('', lookUp(words.products.groups, key) ?? unnamed);
    case 'chapter':
      return named(key, known.opening?.chapters.find((chapter) => chapter.key === key)?.[language] ?? '');
    case 'heading':
    case 'hs6':
      return named(figures.code(key), '');
    case 'line':
      return named(figures.code(key), known.descriptions.known[key] ?? '', true);
    case 'list':
      return named('', listName(words, key));
    case 'measure':
      return named('', measureName(words, key));
  }
}
