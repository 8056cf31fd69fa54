/** The long texts of one language, read when somebody looks at the sources. */
import type { Language } from '../format/language.ts';
import type { References } from './en-references.ts';

export async function loadReferences(language: Language): Promise<References> {
  return language === 'vi'
    ? (await import('./vi-references.ts')).viReferences
    : (await import('./en-references.ts')).enReferences;
}
