/** The person reading: their language, appearance and keys, kept between visits where the browser allows it. */
import { untrack } from 'svelte';
import { figuresIn } from '../../words/format/figures.ts';
import { isLanguage, preferredLanguage, type Language } from '../../words/format/language.ts';
import type { Messages } from '../../words/catalogue/en.ts';
import type { CataloguePart } from '../../words/catalogue/load-catalogue.ts';
import { readShelf, writeShelf, type Shelf } from './shelf.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Reads a language's catalogue; fails where the connection is lost before it was read once. */
export type CatalogueSource = (language: Language, parts: readonly CataloguePart[]) => Promise<Messages>;

const LANGUAGE_KEY = 'language';
const THEME_KEY = 'theme';
const KEYS_KEY = 'single-key-shortcuts';

/** With the catalogue of the language that was chosen before, or that the browser prefers. */
export async function openReader(
  shelf: Shelf | null,
  preferredLanguages: readonly string[],
  source: CatalogueSource,
  parts: readonly CataloguePart[] = [],
): Promise<Reader> {
  const kept = readShelf(shelf, LANGUAGE_KEY);
  const language = isLanguage(kept) ? kept : preferredLanguage(preferredLanguages);
  return new Reader(shelf, language, await source(language, parts), source, parts);
}

export class Reader {
  language = $state.raw<Language>('en');
  theme = $state.raw<Theme>('auto');
  words: Messages;
  /** Keys without Ctrl or Alt can be switched off: speech input and accidental key presses would trigger them. */
  hasSingleKeys = $state.raw(true);
  /** The language that could not be read, until another try succeeds. */
  unread = $state.raw<Language | null>(null);
  figures = $derived(figuresIn(this.language));
  readonly #shelf: Shelf | null;
  readonly #source: CatalogueSource;
  /** The parts of the catalogue that are read, in whatever language. */
  #parts: readonly CataloguePart[];
  readonly #arriving = new Map<CataloguePart, Promise<void>>();

  constructor(
    shelf: Shelf | null,
    language: Language,
    words: Messages,
    source: CatalogueSource,
    parts: readonly CataloguePart[] = [],
  ) {
    this.#shelf = shelf;
    this.#source = source;
    this.#parts = parts;
    for (const part of parts) this.#arriving.set(part, Promise.resolve());
    this.language = language;
    this.words = $state.raw(words);
    const theme = readShelf(shelf, THEME_KEY);
    this.theme = isTheme(theme) ? theme : 'auto';
    this.hasSingleKeys = readShelf(shelf, KEYS_KEY) !== 'off';
  }

  async speak(language: Language): Promise<void> {
    let words: Messages;
    try {
      words = await this.#read(language);
    } catch {
      this.unread = language;
      return;
    }
    this.unread = null;
    this.words = words;
    this.language = language;
    writeShelf(this.#shelf, LANGUAGE_KEY, language);
  }

  /** The words of a view are there before it is shown; fails where they cannot be read. */
  need(part: CataloguePart): Promise<void> {
    const known = this.#arriving.get(part);
    if (known !== undefined) return known;
    const arriving = untrack(() => this.#arrive(part));
    this.#arriving.set(part, arriving);
    return arriving;
  }

  async #arrive(part: CataloguePart): Promise<void> {
    this.#parts = [...this.#parts, part];
    try {
      for (;;) {
        const { language } = this;
        const words = await this.#read(language);
        if (language !== this.language) continue;
        this.words = words;
        return;
      }
    } catch (error) {
      this.#parts = this.#parts.filter((each) => each !== part);
      this.#arriving.delete(part);
      throw error;
    }
  }

  /** Read again where a part came to be needed meanwhile. */
  async #read(language: Language): Promise<Messages> {
    for (;;) {
      const parts = this.#parts;
      const words = await this.#source(language, parts);
      if (parts === this.#parts) return words;
    }
  }

  wear(theme: Theme): void {
    this.theme = theme;
    writeShelf(this.#shelf, THEME_KEY, theme);
  }

  useSingleKeys(wanted: boolean): void {
    this.hasSingleKeys = wanted;
    writeShelf(this.#shelf, KEYS_KEY, wanted ? 'on' : 'off');
  }

  /** Whether a one-time message, as the welcome, was shown. */
  hasSeen(what: string): boolean {
    return readShelf(this.#shelf, `seen-${what}`) !== null;
  }

  remember(what: string): void {
    writeShelf(this.#shelf, `seen-${what}`, 'yes');
  }
}

function isTheme(text: string | null): text is Theme {
  return THEMES.some((theme) => theme === text);
}
