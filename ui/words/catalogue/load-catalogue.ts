/** A language's catalogue in chunks: the words shared by all views, and those of single views when they are opened. */
import type { Language } from '../format/language.ts';
import type { Messages } from './en.ts';
import type { FirstMessages } from './en-first.ts';

export type CataloguePart = Exclude<keyof Messages, keyof FirstMessages>;

const FIRST: Readonly<Record<Language, () => Promise<FirstMessages>>> = {
  en: async () => (await import('./en-first.ts')).enFirst,
  vi: async () => (await import('./vi-first.ts')).viFirst,
};

type Parts = { readonly [Part in CataloguePart]: () => Promise<Messages[Part]> };

const PARTS: Readonly<Record<Language, Parts>> = {
  en: {
    choose: async () => (await import('./en-choose.ts')).enChoose,
    editor: async () => (await import('./en-editor.ts')).enEditor,
    estimate: async () => (await import('./en-estimate.ts')).enEstimate,
    files: async () => (await import('./en-files.ts')).enFiles,
    finder: async () => (await import('./en-finder.ts')).enFinder,
    schedule: async () => (await import('./en-schedule.ts')).enSchedule,
    glossary: async () => (await import('./en-glossary.ts')).enGlossary,
    guide: async () => (await import('./en-guide.ts')).enGuide,
    later: async () => (await import('./en-later.ts')).enLater,
    learn: async () => (await import('./en-learn.ts')).enLearn,
    library: async () => (await import('./en-library.ts')).enLibrary,
    response: async () => (await import('./en-response.ts')).enResponse,
  },
  vi: {
    choose: async () => (await import('./vi-choose.ts')).viChoose,
    editor: async () => (await import('./vi-editor.ts')).viEditor,
    estimate: async () => (await import('./vi-estimate.ts')).viEstimate,
    files: async () => (await import('./vi-files.ts')).viFiles,
    finder: async () => (await import('./vi-finder.ts')).viFinder,
    schedule: async () => (await import('./vi-schedule.ts')).viSchedule,
    glossary: async () => (await import('./vi-glossary.ts')).viGlossary,
    guide: async () => (await import('./vi-guide.ts')).viGuide,
    later: async () => (await import('./vi-later.ts')).viLater,
    learn: async () => (await import('./vi-learn.ts')).viLearn,
    library: async () => (await import('./vi-library.ts')).viLibrary,
    response: async () => (await import('./vi-response.ts')).viResponse,
  },
};

/** Whole only as far as `parts` go: no part may be shown before its words are loaded. */
export async function loadCatalogue(language: Language, parts: readonly CataloguePart[]): Promise<Messages> {
  const others = parts.map(async (part) => [part, await PARTS[language][part]()] as const);
  const [first, ...rest] = await Promise.all([FIRST[language](), ...others]);
  return { ...first, ...Object.fromEntries(rest) } as Messages;
}
