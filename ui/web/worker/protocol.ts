/** What the page may ask of the engine's worker: plain data in, results as values out. */
import type {
  AssessmentFailure,
  Explanation,
  HistorySpan,
  ShipmentCells,
  ShipmentProblem,
  Comparison,
  Failure,
  HtsCode,
  IsoDate,
  LineView,
  LawStatus,
  Result,
  Scenario,
} from '../../../engine/index.ts';

export interface Progress {
  /** Catalogue key of what is being done: `law`, `rates`, `lists`, `flows`. */
  readonly step: 'law' | 'rates' | 'lists' | 'flows';
  readonly done: number;
  readonly total: number;
}

export interface PresetSummary {
  readonly scenario: Scenario;
  readonly status: LawStatus;
}

export interface Opening {
  readonly dataVersion: string;
  readonly edition: string;
  readonly evidenceThrough: IsoDate;
  readonly presets: readonly PresetSummary[];
  /** Days on which the law changes, for a date picker. */
  readonly effectiveDates: readonly IsoDate[];
  /** Chapter names in both languages. */
  readonly chapters: readonly { readonly key: string; readonly en: string; readonly vi: string }[];
}

export interface CompareRequest {
  readonly baseline: Scenario;
  readonly scenarios: readonly Scenario[];
}

/** What the documented default of one condition hides: the duty if it held for none or all of the value. */
export interface ConditionRange {
  readonly condition: string;
  readonly share: string;
  readonly customsValue: number;
  readonly dutyAtNone: number;
  readonly dutyAtAll: number;
}

export interface ExplainRequest {
  readonly scenario: Scenario;
  readonly code: HtsCode;
}

export interface LineExplanation {
  readonly view: LineView;
  readonly description: string;
  /** Duty that US Customs calculated on this line in 2024, whole cents. */
  readonly calculatedDuty2024: number;
}

/** What can keep a shipment from being assessed. */
export type ShipmentFailure = Failure | ShipmentProblem | AssessmentFailure;

export interface EngineApi {
  /** Loads what the first comparison needs. May be called again after a failure. */
  open(onProgress: (progress: Progress) => void): Promise<Result<Opening, Failure>>;
  compare(request: CompareRequest): Promise<Result<Comparison, Failure>>;
  explain(request: ExplainRequest): Promise<Result<LineExplanation, Failure>>;
  ranges(scenario: Scenario): Promise<Result<readonly ConditionRange[], Failure>>;
  /** One shipment explained to the clause; cells as in a cases file. */
  explainShipment(cells: ShipmentCells): Promise<Result<Explanation, ShipmentFailure>>;
  /** The same shipment under every law from the first known day; its entry date is not used. */
  history(cells: ShipmentCells): Promise<Result<readonly HistorySpan[], ShipmentFailure>>;
  /** Descriptions in the schedule's words, for the codes asked; an unknown code has none. */
  describe(codes: readonly HtsCode[]): Promise<Result<Readonly<Record<string, string>>, Failure>>;
}
