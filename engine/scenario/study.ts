/** A study of how trade answers, as it is saved: two scenarios, the model with its parameters, and what it came to. */
import type { OthersMove, ResponseModel } from '../trade/response-model.ts';
import type { ScenarioOfSet } from './scenario-set.ts';

export const STUDY_FORMAT = 'tariff-study/1';

/** Of Viet Nam first; then of all origins in the same products, from `consumerSurplus` on. */
export const STUDY_FIGURES = [
  'importsBefore',
  'importsAfter',
  'creation',
  'diversion',
  'revenueBefore',
  'revenueStatic',
  'revenueAfter',
  'exporterLoss',
  'consumerSurplus',
  'importerWelfare',
  'worldWelfare',
  'deadweightLoss',
] as const;
export type StudyFigure = (typeof STUDY_FIGURES)[number];

/** Whole US dollars: the figures come from powers and logarithms, of which engines share no more digits for sure. */
export type StudyFigures = Readonly<Record<StudyFigure, string>>;

/** The document `tariff-study/1`. */
export interface Study {
  readonly format: typeof STUDY_FORMAT;
  /** Of the reference data that the figures were made from. */
  readonly dataVersion: string;
  /** The table of trade: `us-imports-vn-2024`. */
  readonly flows: string;
  readonly baseline: ScenarioOfSet;
  readonly scenario: ScenarioOfSet;
  readonly model: ResponseModel;
  readonly others: OthersMove;
  readonly figures: StudyFigures;
}
