/** What the page may ask of the engine's worker: plain data in, results as values out. */
import type { Seal } from '../../tables/content-hash.ts';
import type { ShipmentFailure } from './shipment-failure.ts';
import type {
  BalanceLine,
  Breakdown,
  Citation,
  CollectedReport,
  ColumnTwo,
  DesignateRule,
  DesignationValue,
  ExportCoverage,
  Level,
  Mirror,
  RuleEffects,
  UntradedRule,
  Rules,
  RuleVocabulary,
  ScenarioAttribution,
  ScenarioSet,
  Within,
  Explanation,
  HistorySpan,
  ShipmentCells,
  Comparison,
  Failure,
  HtsCode,
  IsoDate,
  Lab,
  LineView,
  LawStatus,
  Result,
  Scenario,
  WhatIfRule,
} from '../../../engine/index.ts';
import type { ChooseApi } from './choose-protocol.ts';
import type { EstimateApi } from './estimate-protocol.ts';
import type { LinesApi } from './lines-protocol.ts';
import type { Cancelled } from './long-call.ts';
import type { FilesApi } from './files-protocol.ts';
import type { FinderApi } from './finder-protocol.ts';
import type { OriginsApi } from './origins-protocol.ts';
import type { ResponseApi } from './response-protocol.ts';
import type { ScheduleApi } from './schedule-protocol.ts';
import type { SourcesApi } from './sources-protocol.ts';

export interface Progress {
  /** Catalogue key of what is waited for. */
  readonly step: 'law' | 'rates';
  readonly done: number;
  readonly total: number;
}

export interface PresetSummary {
  readonly scenario: Scenario;
  readonly status: LawStatus;
  /** Its sources; empty for the law of a date, whose measures cite their own. */
  readonly sources: readonly Citation[];
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
  /** What forms for rules can offer. */
  readonly vocabulary: RuleVocabulary;
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

export interface BreakdownRequest {
  /** The baseline first. */
  readonly scenarios: readonly Scenario[];
  readonly level: Level;
  /** All of these groups at once: from billions down to a line. */
  readonly within: readonly Within[];
}

/** Groups that are no step of a drill: lists overlap, and measures split the duty of one line. */
export interface GroupsRequest {
  /** The baseline first. */
  readonly scenarios: readonly Scenario[];
  readonly by: 'list' | 'measure';
}

/** Columns of whole cents, one entry a group; one column of value and of duty a scenario, in their order. */
export interface GroupColumns {
  readonly keys: readonly string[];
  readonly customsValue: readonly Float64Array[];
  readonly duty: readonly Float64Array[];
}

export interface AttributeRequest {
  readonly baseline: Scenario;
  readonly scenario: Scenario;
}

/** What designating a list would be worth, line by line, on the law that the scenario's earlier rules leave. */
export interface DesignationRequest {
  readonly scenario: Scenario;
  readonly rule: DesignateRule;
}

export type ExportYear = '2024' | '2025';

export interface MirrorRequest {
  readonly scenario: Scenario;
  readonly year: ExportYear;
}

/** Both directions in total and by subheading; the exports' coverage says what is left out and why. */
export interface TwoDirections {
  readonly mirror: Mirror;
  readonly coverage: ExportCoverage;
  /** From the published balance of the year to the one above; null where the totals are not published. */
  readonly reconciled: readonly BalanceLine[] | null;
}

export interface ShipmentRequest {
  /** As in a cases file; the entry date is each scenario's own law date. */
  readonly cells: ShipmentCells;
  readonly scenarios: readonly Scenario[];
}

/** Whole cents, of the scenario at that place. */
export interface ChangedDuty {
  readonly place: number;
  readonly then: number;
  readonly now: number;
}

/** A saved or shared comparison, and whether it was made on other data than these. */
export interface ReadSet {
  readonly set: ScenarioSet;
  readonly scenarios: readonly Scenario[];
  readonly madeOnOtherData: boolean;
  /** On other data: the duties that are no longer what the set remembers. Null: it remembers none. */
  readonly changed: readonly ChangedDuty[] | null;
  /** Whether the text is as it was saved. */
  readonly seal: Seal;
}

export interface ReadScenario {
  /** Without its pin: on the page it stands on the present data. */
  readonly scenario: Scenario;
  /** Version of the other data that it was saved on; null: none, or the present data. */
  readonly madeOn: string | null;
  /** On other data: its duty, if that is no longer what it remembers. Null: it remembers none. */
  readonly changed: readonly ChangedDuty[] | null;
  readonly seal: Seal;
}

export interface WrittenTexts {
  readonly file: string;
  readonly canonical: string;
  readonly shared: string;
}

/** Calls with a `line` are in steps: progress goes over it, and any word back ends them as `cancelled`. */
export interface EngineApi
  extends
    ResponseApi,
    EstimateApi,
    SourcesApi,
    FinderApi,
    ScheduleApi,
    LinesApi,
    FilesApi,
    ChooseApi,
    OriginsApi {
  /** Loads what the first comparison needs. May be called again after a failure. */
  open(onProgress: (progress: Progress) => void): Promise<Result<Opening, Failure>>;
  /** A comparison will be asked for: its trade may come beside the law. False: it did not, and is asked for again. */
  expectTrade(): Promise<Result<boolean, never>>;
  /** A baseline and one to five others. */
  compare(request: CompareRequest): Promise<Result<Comparison, Failure>>;
  breakdown(request: BreakdownRequest): Promise<Result<Breakdown, Failure>>;
  groups(request: GroupsRequest): Promise<Result<GroupColumns, Failure>>;
  /** What each rule does, dead rules and pairs whose order matters. Seconds for many rules. */
  effects(scenario: Scenario, line: MessagePort): Promise<Result<RuleEffects, Failure | Cancelled>>;
  /** Its rules that apply to no traded product. */
  untraded(scenario: Scenario): Promise<Result<readonly UntradedRule[], Failure>>;
  /** The difference between two scenarios by the changes that make it. Seconds for many changes. */
  attribute(
    request: AttributeRequest,
    line: MessagePort,
  ): Promise<Result<ScenarioAttribution, Failure | Cancelled>>;
  /** The trade of 2024 in column 2, at least. */
  columnTwo(): Promise<Result<ColumnTwo, Failure>>;
  designation(request: DesignationRequest): Promise<Result<readonly DesignationValue[], Failure>>;
  mirror(request: MirrorRequest): Promise<Result<TwoDirections, Failure>>;
  /** Duty collected beside the statutory figure, month by month; some seconds. */
  collected(line: MessagePort): Promise<Result<CollectedReport, Failure | Cancelled>>;
  /** One rule as a plain document. */
  readRule(document: unknown): Promise<Result<WhatIfRule, Failure>>;
  /** `set country-duty to 15% on garments; …`: rules in words. */
  readRules(text: string): Promise<Result<Rules, Failure>>;
  /** A scenario file of any version. */
  readScenario(text: string, name: string): Promise<Result<ReadScenario, Failure>>;
  readSet(text: string, name: string): Promise<Result<ReadSet, Failure>>;
  /** Presets by name, others whole; `canonical` is the text to be hashed; `shared`, for links, and `file`
   *  remember the duties too. */
  writeSet(scenarios: readonly Scenario[], baseline: number): Promise<Result<WrittenTexts, Failure>>;
  readLab(text: string, name: string): Promise<Result<Lab, Failure>>;
  /** As a file, and in one text for links. */
  writeLab(lab: Lab): Promise<Result<{ readonly file: string; readonly canonical: string }, Failure>>;
  writeScenario(
    scenario: Scenario,
  ): Promise<Result<{ readonly file: string; readonly text: string }, Failure>>;
  /** One shipment under several scenarios. */
  compareShipment(
    request: ShipmentRequest,
  ): Promise<Result<readonly Result<Explanation, ShipmentFailure>[], ShipmentFailure>>;
  explain(request: ExplainRequest): Promise<Result<LineExplanation, Failure>>;
  ranges(scenario: Scenario): Promise<Result<readonly ConditionRange[], Failure>>;
  /** One shipment explained to the clause; cells as in a cases file. */
  explainShipment(cells: ShipmentCells): Promise<Result<Explanation, ShipmentFailure>>;
  /** The same shipment under every law from the first known day; its entry date is not used. */
  history(cells: ShipmentCells): Promise<Result<readonly HistorySpan[], ShipmentFailure>>;
  /** Descriptions in the schedule's words, for the codes asked; an unknown code has none. */
  describe(codes: readonly HtsCode[]): Promise<Result<Readonly<Record<string, string>>, Failure>>;
}
