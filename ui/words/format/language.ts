/** The languages of the interface, and the conventions of each for figures and dates. */
export const LANGUAGES = ['en', 'vi'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** Something made for each language. */
export const inEachLanguage = <Made>(
  make: (language: Language) => Made,
): Readonly<Record<Language, Made>> => ({
  en: make('en'),
  vi: make('vi'),
});

/** The first of the browser's own languages that is one of these; English where none is. */
export function preferredLanguage(tags: readonly string[]): Language {
  const short = tags.map((tag) => tag.slice(0, 2).toLowerCase());
  return short.find(isLanguage) ?? 'en';
}

/** A language by its own name: never translated. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', vi: 'Tiếng Việt' };

/** Of figures: a decimal point in English, a decimal comma in Vietnamese. */
export const GROUP_MARK: Readonly<Record<Language, ',' | '.'>> = { en: ',', vi: '.' };
export const DECIMAL_MARK: Readonly<Record<Language, ',' | '.'>> = { en: '.', vi: ',' };

/** In English: "1 line", "12 lines". The count is as it is shown; `many` where an s does not make it. */
export const counted = (count: string | number, one: string, many = `${one}s`): string =>
  `${count} ${String(count) === '1' ? one : many}`;
