/** What both `tariff-scenarios` doors give beside `openLaw`: the shapes of questions and answers. */
export { LawError, valueOf, type OpenFailure } from './law-error.ts';
export type { Law, ComparedLine, LineFailure } from './law.ts';
export type { EntryLine, LineProblem, LineQuantity } from './entry-line.ts';
export type { AdditionalDutyOfLine, AssessedLine, FeesOfLine, RegimeOfLine } from './assessed-line.ts';
export type {
  AssessmentFailure,
  Explanation,
  Failure,
  HistorySpan,
  LawStatus,
  LineIssue,
  MeasureNode,
  Result,
  Scenario,
} from '../../engine/index.ts';
