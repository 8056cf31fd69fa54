/** The words of the study of trade's answer, read with the study and not at a first visit. */
import type { Language } from '../format/language.ts';
import { enBench } from './en-bench.ts';
import { enOrigins } from './en-origins.ts';
import { enRivals, type RivalWords } from './en-rivals.ts';
import { enStudy } from './en-study.ts';
import { enUnfolded } from './en-unfolded.ts';
import { viBench } from './vi-bench.ts';
import { viOrigins } from './vi-origins.ts';
import { viRivals } from './vi-rivals.ts';
import { viStudy } from './vi-study.ts';
import { viUnfolded } from './vi-unfolded.ts';

export interface StudyWords {
  readonly study: typeof enStudy;
  readonly unfolded: typeof enUnfolded;
  readonly bench: typeof enBench;
  readonly origins: typeof enOrigins;
  readonly rivals: RivalWords;
}

const WORDS: Readonly<Record<Language, StudyWords>> = {
  en: { study: enStudy, unfolded: enUnfolded, bench: enBench, origins: enOrigins, rivals: enRivals },
  vi: { study: viStudy, unfolded: viUnfolded, bench: viBench, origins: viOrigins, rivals: viRivals },
};

export function studyWords(language: Language): StudyWords {
  return WORDS[language];
}
