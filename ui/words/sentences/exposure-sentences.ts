/** What a supposed threshold would make of a bill of materials, in sentences. */
import type { ExposureProblem, MaterialProblem, MaterialSheetProblem } from '../../../engine/index.ts';
import type { SheetMessages } from '../catalogue/en-sheet.ts';
import { sheetProblemSentence } from '../catalogue/sheet-words.ts';
import type { Words } from '../words.ts';

/** As it crosses to the page: percentages as plain decimals. */
export interface ExposureTold {
  readonly others: readonly { readonly name: string; readonly percent: string }[];
  readonly vietNam: string;
  readonly other: string;
  readonly unknown: string;
  readonly verdict: 'above' | 'notAbove' | 'open';
  /** What may still change to another origin, whatever the unknown turn out to be. */
  readonly room: string;
  /** Whole cents. */
  readonly duty: number;
  readonly threshold: string;
  readonly rate: string;
  readonly customsValue: number;
}

export function exposureSentences(told: ExposureTold, { words, figures }: Words): readonly string[] {
  const { exposure } = words.choose;
  const share = (percent: string): string => figures.rate.effective(Number(percent), 100);
  const { verdict, other, unknown, room } = told;
  const threshold = figures.rate.percent(Number(told.threshold));
  const said =
    verdict === 'open'
      ? exposure.verdicts.open(share(other), share(unknown), threshold)
      : exposure.verdicts[verdict](share(other), threshold);
  const rate = figures.rate.percent(Number(told.rate));
  return [
    said,
    ...(Number(room) > 0 ? [exposure.room(figures.decimal(Math.floor(Number(room) * 100) / 100))] : []),
    exposure.duty(rate, figures.money.cents(told.customsValue), figures.money.cents(told.duty)),
  ];
}

export function exposureProblemSentence(problem: ExposureProblem, { words, figures }: Words): string {
  const { exposure } = words.choose;
  switch (problem.kind) {
    case 'noMaterials':
      return exposure.none;
    case 'badThreshold':
      return exposure.badThreshold(figures.rate.percent(problem.least), figures.rate.percent(problem.most));
    case 'badRate':
      return exposure.badRate(figures.count(problem.most));
  }
}

/** Why nothing of a bill of materials can be read: a column is missing, given twice, or of unclear meaning. */
export const materialSheetSentence = (
  problem: MaterialSheetProblem,
  { words }: Words,
  sheet: SheetMessages,
): string =>
  problem.kind === 'missingColumn'
    ? words.choose.exposure.missingColumn(problem.column)
    : sheetProblemSentence(sheet, problem);

export function materialProblemSentence(
  { kind, row, text }: MaterialProblem,
  { words, figures }: Words,
): string {
  return words.choose.exposure.problems[kind](figures.count(row), text);
}
