/** What a group of a breakdown is called: its mark in the schedule, and a name where there is one. */
import { lookUp } from '../catalogue/look-up.ts';
import type { Language } from '../format/language.ts';
import { listName } from './product-phrase.ts';
import { measureName } from './sentences.ts';
import type { WordsOfLanguage } from '../words.ts';
import type { Level } from '../../../engine/index.ts';

export type By = Level | 'list' | 'measure';

export interface GroupName {
  /** `61`, `6109.10`, `XI`; empty where the name says it all. */
  readonly mark: string;
  readonly name: string;
  /** Descriptions of lines are in the statistics' English. */
  readonly isEnglish: boolean;
}

interface Known {
  /** Chapters with their names; null until the data are there. */
  readonly opening: {
    readonly chapters: readonly ({ readonly key: string } & Readonly<Record<Language, string>>)[];
  } | null;
  /** Descriptions of tariff lines by code, as far as they were read. */
  readonly descriptions: { readonly known: Readonly<Record<string, string>> };
}

export function groupName(
  by: By,
  key: string,
  { words, figures, language }: WordsOfLanguage,
  known: Known,
): GroupName {
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
