/** What the page may ask about one entry: its duty, its history, other scenarios, the price that keeps its cost. */
import type { Seal } from '../../tables/content-hash.ts';
import type { ToldSurvey } from '../../words/sentences/told-survey.ts';
import type { LineProblem } from '../../words/catalogue/en-estimate-facts.ts';
import type {
  CodeOfBothTariffs,
  DeliveryCosts,
  Estimate,
  EstimateLine,
  Explanation,
  Failure,
  HeldPrice,
  HistorySpan,
  HtsCode,
  IsoDate,
  LawStatus,
  LineQuestion,
  MappedColumn,
  PriceTerms,
  RemedyOrder,
  Result,
  ScenarioOfSet,
  SheetOptions,
  SheetProblem,
  SheetRowNote,
  SheetRowProblem,
  ShipmentProblem,
} from '../../../engine/index.ts';

export type { LineProblem };

export interface AskedQuestion extends LineQuestion {
  /** As the document has it; `unknown` where nobody can say, null where nothing was answered. */
  readonly answer: string | null;
  /** What it could still move, with everything else as it is answered; whole cents. */
  readonly open: number | null;
  /** Part of the range beside the headline: no rare claim, and nothing extraordinary unless nobody knows. */
  readonly counts: boolean;
  /** Numbered assumption used in place of the answer. */
  readonly assumption: string | null;
}

export interface AskedUnit {
  readonly unit: string;
  /** The unit under which the document has a quantity that converts into it. */
  readonly given: string | null;
}

/** The least and the most that may be owed; whole cents. */
export interface Ends {
  readonly low: number;
  /** Null: without bound. */
  readonly high: number | null;
}

/** What is really open: extraordinary facts as presumed, unless somebody answered that they do not know. */
export interface AssessedLine extends Ends {
  readonly explanation: Explanation;
  /** Owed on the line, by the regime of the entry and with deposits; whole cents. */
  readonly duty: number;
  /** Over all facts that are not stated. */
  readonly whole: Ends;
  readonly ordinaryDuty: number;
  readonly depositDuty: number;
  readonly headings: readonly HtsCode[];
  readonly orders: readonly RemedyOrder[];
}

export interface EstimatedLine {
  readonly outcome:
    | ({ readonly kind: 'assessed' } & AssessedLine)
    | { readonly kind: 'problem'; readonly problem: LineProblem };
  readonly units: readonly AskedUnit[];
  readonly questions: readonly AskedQuestion[];
}

/** One fee of the date: what it is made of, percent and US dollars. */
export interface FeeTerms {
  readonly rate: string;
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly informal: string | null;
  readonly citation: string;
}

export interface EntryTotals extends Ends {
  readonly customsValue: number;
  readonly duty: number;
  /** Over all facts that are not stated. */
  readonly whole: Ends;
  /** Null: no rate is known for the date. */
  readonly mpf: number | null;
  readonly hmf: number | null;
  readonly mpfTerms: FeeTerms | null;
  readonly hmfTerms: FeeTerms | null;
  /** What was assumed because it is not stated. */
  readonly assumed: readonly ('entryType' | 'mode')[];
  /** A type of entry that replaces the tariff, by its name. */
  readonly regime: string | null;
  readonly isSuspendedExemption: boolean;
}

export interface EstimatedEntry {
  readonly lines: readonly EstimatedLine[];
  /** Of the lines that could be assessed; null where none could. */
  readonly totals: EntryTotals | null;
  /** Lines left out of the totals. */
  readonly problems: number;
  readonly status: LawStatus | null;
  readonly dataVersion: string;
  readonly evidenceThrough: IsoDate;
  /** Proceedings without a rate. */
  readonly investigations: readonly string[];
}

/** An entry as it follows another answer: a line that this has too stands as its place in it. */
export interface FollowingEntry extends Omit<EstimatedEntry, 'lines'> {
  /** The name of this answer, for the question after it. */
  readonly mark: string;
  readonly lines: readonly (EstimatedLine | number)[];
}

export interface MeasureUnderScenario {
  readonly measure: string;
  readonly heading: HtsCode | null;
  readonly rate: string | null;
  readonly amount: number;
}

export interface EntryUnderScenario {
  readonly scenario: string;
  readonly entryDate: IsoDate;
  readonly status: LawStatus;
  /** The goods are assumed to be found transshipped: the scenario is about such goods. */
  readonly isFoundTransshipped: boolean;
  readonly duty: number;
  readonly low: number;
  /** Null: without bound. */
  readonly high: number | null;
  readonly mpf: number | null;
  readonly hmf: number | null;
  /** Numbers of the lines without a figure under it, from one: only a lower bound of the duty is then known. */
  readonly without: readonly number[];
  /** Over all lines, in the order of the law; what applies to none is left out. */
  readonly measures: readonly MeasureUnderScenario[];
}

export type ScenarioOutcome = Result<EntryUnderScenario, Failure | LineProblem>;

export interface UnderScenariosRequest {
  readonly estimate: Estimate;
  readonly scenarios: readonly ScenarioOfSet[];
}

export interface HistoryRequest {
  readonly estimate: Estimate;
  readonly line: number;
}

export interface PriceRequest {
  readonly estimate: Estimate;
  /** What the entry is compared with: the law of a date, a preset, a scenario. */
  readonly baseline: ScenarioOfSet;
  /** Nothing said: neither freight nor insurance, and no part added at home. */
  readonly costs?: DeliveryCosts;
}

export interface LandedEntry {
  readonly customsValue: number;
  readonly duty: number;
  readonly fees: number;
  readonly landed: number;
}

export interface SplitPrice {
  /** The part of the change that the exporter bears, percent. */
  readonly exporterShare: number;
  readonly held: HeldPrice;
  /** At that price; null where it was not found. */
  readonly entry: LandedEntry | null;
  /** The same under terms of delivery. */
  readonly terms: PriceTerms | null;
}

export interface PriceAnswer {
  readonly before: LandedEntry;
  readonly now: LandedEntry;
  readonly splits: readonly SplitPrice[];
}

export type PriceProblem = Failure | LineProblem | { readonly kind: 'feesUnknown' };

export interface ReadEstimate {
  readonly estimate: Estimate;
  readonly madeOnOtherData: boolean;
  /** Whether the text is as it was saved. */
  readonly seal: Seal;
}

export interface PastedLines {
  readonly lines: readonly EstimateLine[];
  /** Rows beyond what an estimate holds. */
  readonly leftOut: number;
  /** Columns with unknown names. */
  readonly ignored: readonly string[];
  /** Codes whose leading zero was restored. */
  readonly zeroes: number;
  readonly survey: ToldSurvey;
  /** How each column was read. */
  readonly mapping: readonly MappedColumn[];
  /** Rows that are no lines: another currency or origin, a number or a date in doubt. */
  readonly refused: readonly RefusedRow[];
  readonly notes: readonly { readonly line: number; readonly note: SheetRowNote }[];
}

export interface RefusedRow {
  readonly line: number;
  readonly problem: SheetRowProblem | Extract<ShipmentProblem, { kind: 'badOrigin' }>;
}

export interface EstimateApi {
  estimate(estimate: Estimate): Promise<Result<EstimatedEntry, Failure>>;
  /** The same after an answer that the page still has, by its mark: with the lines that are new. */
  estimateAfter(estimate: Estimate, mark: string | null): Promise<Result<FollowingEntry, Failure>>;
  /** The entry under each: a failure stays with its scenario. */
  estimateUnder(request: UnderScenariosRequest): Promise<Result<readonly ScenarioOutcome[], Failure>>;
  /** One line under every law from the first known day. */
  estimateHistory(request: HistoryRequest): Promise<Result<readonly HistorySpan[], Failure | LineProblem>>;
  /** What eight digits mean in each of the two tariffs that have them; null: the code is of one alone. */
  textsOfBothTariffs(code: HtsCode): Promise<Result<CodeOfBothTariffs | null, Failure>>;
  /** The prices at which buyer and exporter share what the law has changed. */
  heldPrice(request: PriceRequest): Promise<Result<PriceAnswer, PriceProblem>>;
  readEstimate(text: string, name: string): Promise<Result<ReadEstimate, Failure>>;
  /** `file` to be saved, `canonical` for links. */
  writeEstimate(
    estimate: Estimate,
  ): Promise<Result<{ readonly file: string; readonly canonical: string }, Failure>>;
  /** Rows of a spreadsheet, with a header or without one. */
  readLines(text: string, options?: SheetOptions): Promise<Result<PastedLines, Failure | SheetProblem>>;
}
