/** The words on sheets in each language; apart from the catalogue, as only a pasted or dropped sheet needs them. */
import type { Language } from '../format/language.ts';
import { enSheet, type SheetMessages } from './en-sheet.ts';
import { viSheet } from './vi-sheet.ts';
import type { FoundLater } from './en-sheet.ts';
import type { SheetProblem, SheetRowNote, SheetRowProblem } from '../../../engine/index.ts';
import type { ToldSurvey } from '../sentences/told-survey.ts';
import { sentenceOf } from '../sentences/sentence-of.ts';

export const SHEET_WORDS: Readonly<Record<Language, SheetMessages>> = { en: enSheet, vi: viSheet };

export const rowProblemSentence = ({ row }: SheetMessages, problem: SheetRowProblem): string =>
  sentenceOf<SheetRowProblem>(row, problem);

export const rowNoteSentence = ({ note }: SheetMessages, said: SheetRowNote | FoundLater): string =>
  sentenceOf<SheetRowNote | FoundLater>(note, said);

export const sheetProblemSentence = ({ sheet }: SheetMessages, problem: SheetProblem): string =>
  sentenceOf<SheetProblem>(sheet, problem);

export const isSheetProblem = (
  { sheet }: SheetMessages,
  problem: { readonly kind: string },
): problem is SheetProblem => Object.hasOwn(sheet, problem.kind);

/** What was skipped, decided and left unused, each a sentence. */
export function surveySentences(
  words: SheetMessages,
  { decisions, totals, repeated, above, unused, titles }: ToldSurvey,
): readonly string[] {
  return [
    ...(titles > 0 ? [words.titles(titles)] : []),
    ...above.map(words.above),
    ...decisions.map(words.decision),
    ...(totals > 0 ? [words.totals(totals)] : []),
    ...(repeated > 0 ? [words.repeated(repeated)] : []),
    ...(unused.length > 0 ? [words.unused(unused)] : []),
  ];
}
