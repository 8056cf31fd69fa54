/** What the page may ask of the engine about the basis of its figures: data, measures, lists, changes of the law. */
import type {
  Citation,
  Condition,
  ConditionId,
  DataFile,
  Failure,
  HtsCode,
  IsoDate,
  MeasureId,
  MeasureRecord,
  ProductListId,
  Requirement,
  Result,
} from '../../../engine/index.ts';

export interface UsedFile extends DataFile {
  /** The file of this site that carries it: itself, or what it is packed in. Null: for the command line only. */
  readonly carrier: string | null;
  /** Read by now, in this visit. */
  readonly inUse: boolean;
}

export interface DataEdition {
  readonly dataVersion: string;
  readonly edition: string;
  readonly compiled: IsoDate;
  readonly evidenceThrough: IsoDate;
  readonly files: readonly UsedFile[];
}

/** Of a file of this site. */
export interface Verified {
  readonly id: string;
  readonly finding: 'whole' | 'damaged' | 'unreachable';
}

export interface VerifyProgress {
  readonly done: number;
  readonly total: number;
}

/** The law's measures in order of precedence, and the facts on which they turn. */
export interface LawBook {
  readonly evidenceThrough: IsoDate;
  readonly measures: readonly MeasureRecord[];
  readonly conditions: readonly Condition[];
  readonly citations: readonly Citation[];
}

export interface ListEntry {
  readonly code: HtsCode;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly condition: ConditionId | null;
  /** Share from 0 to 1 that is presumed; null: the condition's own default. */
  readonly presumed: string | null;
  readonly note: string;
}

export interface PlainStanding {
  readonly heading: HtsCode | null;
  /** The schedule's notation. */
  readonly rate: string | null;
  readonly requirements: readonly Requirement[];
}

export interface PlainMeasureChange {
  readonly measure: MeasureId;
  readonly before: PlainStanding | null;
  readonly after: PlainStanding | null;
}

export interface PlainListChange {
  readonly list: ProductListId;
  readonly added: readonly HtsCode[];
  readonly removed: readonly HtsCode[];
  /** Measures that name the list and are in force on the one date or the other. */
  readonly measures: readonly MeasureId[];
}

export interface LawChange {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly measures: readonly PlainMeasureChange[];
  readonly lists: readonly PlainListChange[];
}

/** What happened on one day, against the day before. */
export interface LawStep extends LawChange {
  readonly kind: 'past' | 'scheduled';
}

/** Whole cents; the trade of 2024 as if all of it had entered on the one date, and on the other. */
export interface TouchedTrade {
  readonly lines: number;
  readonly linesUp: number;
  readonly linesDown: number;
  /** Of the lines whose duty differs. */
  readonly customsValue: number;
  readonly dutyBefore: number;
  readonly dutyAfter: number;
}

/** Whole cents. */
export interface MeasureReach {
  readonly on: IsoDate;
  readonly customsValue: number;
  readonly duty: number;
}

export interface SourcesApi {
  dataEdition(): Promise<Result<DataEdition, Failure>>;
  /** Reads every file of the site again and recomputes its hash. */
  verifyData(onProgress: (progress: VerifyProgress) => void): Promise<Result<readonly Verified[], Failure>>;
  lawBook(): Promise<Result<LawBook, Failure>>;
  listEntries(list: ProductListId): Promise<Result<readonly ListEntry[], Failure>>;
  /** What a duty collects on the trade of 2024, on the last day known that it is in force. Null: it never is. */
  measureReach(measure: MeasureId): Promise<Result<MeasureReach | null, Failure>>;
  /** Every day from 2025 on, on which something began, ended or changed, latest first. */
  lawSteps(): Promise<Result<readonly LawStep[], Failure>>;
  lawChange(from: IsoDate, to: IsoDate): Promise<Result<LawChange, Failure>>;
  touchedTrade(from: IsoDate, to: IsoDate): Promise<Result<TouchedTrade, Failure>>;
}
