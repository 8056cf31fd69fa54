/** What a sentence is made of: the messages and the formats of one language. */
import type { Messages } from './catalogue/catalogue.ts';
import type { Figures } from './format/figures.ts';
import type { Language } from './format/language.ts';

export interface Words {
  readonly words: Messages;
  readonly figures: Figures;
}

export interface WordsOfLanguage extends Words {
  readonly language: Language;
}
