/** The person reading: their language and appearance, kept between visits where the browser allows it. */
import { figuresIn } from '../format/figures.ts';
import { isLanguage, type Language } from '../format/language.ts';
import { messagesIn } from '../messages/catalogue.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What `localStorage` offers; it may be absent, or throw when it is full or forbidden. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const LANGUAGE_KEY = 'language';
const THEME_KEY = 'theme';

export class Reader {
  language = $state.raw<Language>('en');
  theme = $state.raw<Theme>('auto');
  words = $derived(messagesIn(this.language));
  figures = $derived(figuresIn(this.language));
  readonly #shelf: Shelf | null;

  constructor(shelf: Shelf | null, preferredLanguages: readonly string[]) {
    this.#shelf = shelf;
    const language = read(shelf, LANGUAGE_KEY);
    const theme = read(shelf, THEME_KEY);
    this.language = isLanguage(language) ? language : firstKnown(preferredLanguages);
    this.theme = isTheme(theme) ? theme : 'auto';
  }

  speak(language: Language): void {
    this.language = language;
    write(this.#shelf, LANGUAGE_KEY, language);
  }

  wear(theme: Theme): void {
    this.theme = theme;
    write(this.#shelf, THEME_KEY, theme);
  }
}

/** The browser's own shelf; reading the property itself throws where storage is forbidden. */
export function browserShelf(): Shelf | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
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

function read(shelf: Shelf | null, key: string): string | null {
  try {
    return shelf?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function write(shelf: Shelf | null, key: string, value: string): void {
  try {
    shelf?.setItem(key, value);
  } catch {
    // Not kept: the choice holds for this visit.
  }
}
