/** What the page may ask about choosing: the day to enter, the origin; of an estimate, or of the file read last. */
import type {
  DayChoices,
  DayPair,
  DaysProblem,
  EntryDays,
  Estimate,
  ExposureProblem,
  Failure,
  IsoDate,
  MaterialProblem,
  MaterialSheetProblem,
  Result,
} from '../../../engine/index.ts';
import type { ExposureTold } from '../../words/sentences/exposure-sentences.ts';
import type { ToldSurvey } from '../../words/sentences/told-survey.ts';
import type { Cancelled } from './long-call.ts';
import type { LineProblem } from './estimate-protocol.ts';

/** Days of entry, and the first day of loading. */
export interface DaysAsked {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly loadedFrom: IsoDate;
}

export interface DaysRequest {
  readonly estimate: Estimate;
  readonly days: DaysAsked;
}

export interface DaysAnswer {
  readonly days: EntryDays;
  readonly asked: DaysAsked;
  readonly choices: DayChoices;
  readonly pairs: readonly DayPair[];
  /** The planned day is not among the days: the first one is used instead. */
  readonly isOutside: boolean;
  readonly planned: { readonly entry: IsoDate; readonly loading: IsoDate | null };
  /** Lines of the file that cannot be read: in no figure. */
  readonly unread: number;
  readonly evidenceThrough: IsoDate;
  /** Proceedings without a rate. */
  readonly announced: readonly string[];
}

export interface FileDaysRequest {
  readonly days: DaysAsked;
  /** With what the other days are compared. */
  readonly planned: IsoDate;
}

export type DaysWrong = Failure | LineProblem | DaysProblem;

export interface ExposureRequest {
  /** A bill of materials as it was typed or pasted. */
  readonly text: string;
  /** Percent, as typed. */
  readonly threshold: string;
  readonly rate: string;
  /** Of the entry, whole cents. */
  readonly customsValue: number;
}

export interface ExposureAnswer {
  /** Null: there is none, and the problem says why. */
  readonly told: ExposureTold | null;
  readonly problem: ExposureProblem | null;
  /** Rows that were left out. */
  readonly unread: readonly MaterialProblem[];
  /** How a heading was read; null: the text has none. */
  readonly survey: ToldSurvey | null;
}

export type ExposureWrong = MaterialSheetProblem;

export interface ChooseApi {
  /** Under a supposed rule: none such is in force. */
  readonly exposure: (request: ExposureRequest) => Promise<Result<ExposureAnswer, ExposureWrong>>;
  readonly entryDays: (request: DaysRequest) => Promise<Result<DaysAnswer, DaysWrong>>;
  /** All goods of the file, as if entered on one day. */
  readonly fileDays: (
    request: FileDaysRequest,
    line: MessagePort,
  ) => Promise<Result<DaysAnswer, Failure | DaysProblem | Cancelled>>;
}
