/** Predictions and answers in the unit that a question counts in. */
import type { LabStep, LabUnit } from '../../../engine/index.ts';
import type { Language } from '../../words/format/language.ts';
import { readDecimal } from '../../words/format/read-decimal.ts';

/** Cents in one of the unit; percent and points are themselves. */
const CENTS: Readonly<Record<LabUnit, number>> = {
  usd: 1e2,
  million: 1e8,
  billion: 1e11,
  percent: 1,
  points: 1,
};
const DECIMALS: Readonly<Record<LabUnit, number>> = { usd: 2, million: 1, billion: 2, percent: 2, points: 2 };

/** What is shown and judged: rounded as it is shown, so that a learner who types the shown figure is right. */
export function inUnit(answer: number, unit: LabUnit): number {
  const scale = 10 ** DECIMALS[unit];
  return Math.round((answer / CENTS[unit]) * scale) / scale + 0;
}

/** Null: no number. Without a language: as it was kept, with a point. */
export function readPrediction(text: string, language: Language | null): number | null {
  const plain = readDecimal(text, language);
  return plain === null ? null : Number(plain);
}

export function isRight(
  prediction: number,
  answer: number,
  { tolerance }: Pick<LabStep, 'tolerance'>,
): boolean {
  // The remainder of binary fractions does not count as a difference.
  return Math.abs(prediction - answer) <= Number(tolerance) + 1e-9;
}

/** How far off, as it is shown. */
export function distance(prediction: number, answer: number): number {
  return Math.abs(Math.round((prediction - answer) * 1e6) / 1e6);
}
