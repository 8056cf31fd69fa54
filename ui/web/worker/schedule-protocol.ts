/** Everything about one tariff line, as the page may ask for it. */
import type {
  Authority,
  Citation,
  ConditionId,
  Failure,
  HtsCode,
  IsoDate,
  LawStatus,
  MeasureId,
  ProductListId,
  Result,
  ShipmentCells,
} from '../../../engine/index.ts';
import type { FoundProduct, PathRow } from './finder-protocol.ts';
import type { ShipmentFailure } from './shipment-failure.ts';

/** One entry of a list that names the line, or a part of it. */
export interface ListedSpan {
  readonly list: ProductListId;
  readonly prefix: HtsCode;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** Only where this fact holds. */
  readonly condition: ConditionId | null;
  /** It names single numbers within the line. */
  readonly isNarrower: boolean;
  readonly note: string;
}

export interface NamedSpan {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** Of chapter 99. */
  readonly heading: HtsCode | null;
  /** In the schedule's notation; null for an exemption. */
  readonly rate: string | null;
}

/** A duty or an exemption that names the line on some day, whether or not its conditions ever hold. */
export interface NamedMeasure {
  readonly measure: MeasureId;
  readonly kind: 'additionalDuty' | 'exemption';
  readonly authority: Authority;
  readonly status: LawStatus;
  readonly through: 'allProducts' | 'ownCodes' | 'lists';
  readonly spans: readonly NamedSpan[];
  readonly listed: readonly ListedSpan[];
  readonly leftOut: readonly ListedSpan[];
  readonly exceptionTo: readonly MeasureId[];
  readonly citations: readonly Citation[];
  readonly doubt: string | null;
}

export interface LineNumber {
  readonly code: HtsCode;
  /** The rows between the line and the number; empty where it is the line's only one. */
  readonly below: readonly PathRow[];
  /** Of 2024, whole cents. */
  readonly trade: number;
  readonly calculatedDuty: number;
  readonly units: readonly string[];
}

export interface NumberChange {
  readonly code: HtsCode;
  readonly change: 'added' | 'removed';
  readonly on: IsoDate;
  /** Of a number that was removed: those its line received that day. */
  readonly successors: readonly HtsCode[];
}

/** Viet Nam's lines within the same six digits. */
export interface OtherDirection {
  readonly hs6: string;
  readonly edition: string;
  readonly lines: readonly {
    readonly code: string;
    readonly rate: string;
    readonly percent: string | null;
  }[];
}

export interface LinePage {
  readonly code: HtsCode;
  readonly line: HtsCode;
  /** Of the code itself: a statistical number may be retired, or not yet valid. */
  readonly standing:
    | { readonly kind: 'valid' }
    | { readonly kind: 'removed'; readonly on: IsoDate; readonly successors: readonly HtsCode[] }
    | { readonly kind: 'notYet'; readonly from: IsoDate };
  readonly path: readonly PathRow[];
  readonly rate: string;
  readonly units: readonly string[];
  /** Units of quantities that an example can state; empty where the rate is charged on the value alone. */
  readonly exampleUnits: readonly string[];
  readonly numbers: readonly LineNumber[];
  readonly measures: readonly NamedMeasure[];
  readonly changes: readonly NumberChange[];
  readonly trade: number;
  readonly calculatedDuty: number;
  readonly vietNam: OtherDirection;
  readonly edition: string;
  readonly evidenceThrough: IsoDate;
}

export type LineAnswer =
  | { readonly kind: 'line'; readonly page: LinePage }
  | { readonly kind: 'unknown'; readonly nearest: readonly FoundProduct[] };

/** The example by which neighbours are compared: value and quantities, as in a cases file. */
export interface NeighboursRequest {
  readonly code: HtsCode;
  readonly cells: ShipmentCells;
}

export interface Neighbour {
  readonly code: HtsCode;
  readonly path: readonly PathRow[];
  readonly rate: string;
  readonly trade: number;
  readonly outcome:
    | { readonly kind: 'assessed'; readonly duty: number; readonly low: number; readonly high: number | null }
    | { readonly kind: 'failed'; readonly failure: ShipmentFailure };
}

export interface ScheduleApi {
  /** A code of eight or ten digits. */
  tariffLine(code: HtsCode): Promise<Result<LineAnswer, Failure>>;
  /** Every line of the heading with the duty on the same example, on the last day of the evidence. */
  neighbours(request: NeighboursRequest): Promise<Result<readonly Neighbour[], Failure>>;
}
