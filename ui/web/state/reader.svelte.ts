/** The person reading: their language, appearance and keys, kept between visits where the browser allows it. */
import { figuresIn } from '../format/figures.ts';
import { isLanguage, type Language } from '../format/language.ts';
import type { Messages } from '../messages/en.ts';
import { readShelf, writeShelf, type Shelf } from './shelf.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Reads a language's catalogue; fails where the connection is lost before it was read once. */
export type CatalogueSource = (language: Language) => Promise<Messages>;

const LANGUAGE_KEY = 'language';
const THEME_KEY = 'theme';
const KEYS_KEY = 'single-key-shortcuts';

/** With the catalogue of the language that was chosen before, or that the browser prefers. */
export async function openReader(
  shelf: Shelf | null,
  preferredLanguages: readonly string[],
  source: CatalogueSource,
): Promise<Reader> {
  const kept = readShelf(shelf, LANGUAGE_KEY);
  const language = isLanguage(kept) ? kept : firstKnown(preferredLanguages);
  return new Reader(shelf, language, await source(language), source);
}

export class Reader {
  language = $state.raw<Language>('en');
  theme = $state.raw<Theme>('auto');
  words: Messages;
  /** Keys without Ctrl or Alt can be switched off: speech input and slips of the hand would set them off. */
  hasSingleKeys = $state.raw(true);
  /** The language that could not be read, until another try succeeds. */
  unread = $state.raw<Language | null>(null);
  figures = $derived(figuresIn(this.language));
  readonly #shelf: Shelf | null;
  readonly #source: CatalogueSource;

  constructor(shelf: Shelf | null, language: Language, words: Messages, source: CatalogueSource) {
    this.#shelf = shelf;
    this.#source = source;
    this.language = language;
    this.words = $state.raw(words);
    const theme = readShelf(shelf, THEME_KEY);
    this.theme = isTheme(theme) ? theme : 'auto';
    this.hasSingleKeys = readShelf(shelf, KEYS_KEY) !== 'off';
  }

  async speak(language: Language): Promise<void> {
    let words: Messages;
    try {
      words = await this.#source(language);
    } catch {
      this.unread = language;
      return;
    }
    this.unread = null;
    this.words = words;
    this.language = language;
    writeShelf(this.#shelf, LANGUAGE_KEY, language);
  }

  wear(theme: Theme): void {
    this.theme = theme;
    writeShelf(this.#shelf, THEME_KEY, theme);
  }

  useSingleKeys(wanted: boolean): void {
    this.hasSingleKeys = wanted;
    writeShelf(this.#shelf, KEYS_KEY, wanted ? 'on' : 'off');
  }

  /** Something said or shown once, as a welcome: whether it was. */
  hasSeen(what: string): boolean {
    return readShelf(this.#shelf, `seen-${what}`) !== null;
  }

  remember(what: string): void {
    writeShelf(this.#shelf, `seen-${what}`, 'yes');
  }
}

function firstKnown(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = tag.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return 'en';
}

function isTheme(text: string | null): text is Theme {
  return THEMES.some((theme) => theme === text);
}
