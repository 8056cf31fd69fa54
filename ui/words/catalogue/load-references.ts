/** The long texts of one language, read when the sources are opened. */
import type { Language } from '../format/language.ts';
import type { References } from './en-references.ts';

const LOADERS: Readonly<Record<Language, () => Promise<References>>> = {
  en: async () => (await import('./en-references.ts')).enReferences,
  vi: async () => (await import('./vi-references.ts')).viReferences,
};

export function loadReferences(language: Language): Promise<References> {
  return LOADERS[language]();
}
