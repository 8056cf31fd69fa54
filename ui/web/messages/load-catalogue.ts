/** A language's catalogue as a chunk of its own: a visit loads the one that is read. */
import type { Language } from '../format/language.ts';
import type { Messages } from './en.ts';

export async function loadCatalogue(language: Language): Promise<Messages> {
  return language === 'vi' ? (await import('./vi.ts')).vi : (await import('./en.ts')).en;
}
