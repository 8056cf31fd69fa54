/** What a checked file says: its sums, its lines as a person chooses them, its open questions, and itself under other laws. */
import type { Estimate, Failure, HtsCode, IsoDate, LawStatus, Result } from '../../../engine/index.ts';
import type { PaidSums } from '../../entries/reconcile-sums.ts';
import type { ReconciledRow } from '../../entries/reconciled-row.ts';
import type { AskedQuestion } from './estimate-protocol.ts';

export interface KeyedSums extends PaidSums {
  readonly key: string;
}

export interface CheckedFile {
  readonly lines: number;
  readonly differing: number;
  readonly open: number;
  /** Lines that facts leave between two amounts. */
  readonly ranging: number;
  readonly unassessed: number;
  /** Whole cents. */
  readonly customsValue: number;
  readonly expectedDuty: number;
  /** Null: of some entry they are not known. */
  readonly fees: number | null;
  readonly sums: PaidSums;
  readonly byEntry: readonly KeyedSums[];
  readonly byCode: readonly KeyedSums[];
  readonly byKind: readonly KeyedSums[];
  readonly byMonth: readonly KeyedSums[];
  readonly owedByCode: readonly OwedSums[];
  readonly owedByMonth: readonly OwedSums[];
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
}

export const ROWS_SHOWN = ['all', 'differing', 'open', 'ranging', 'unassessed'] as const;
export type RowsShown = (typeof ROWS_SHOWN)[number];

export interface CheckedRow extends ReconciledRow {
  /** Its place among the lines of the file. */
  readonly place: number;
  /** Their name in the file; empty: none. */
  readonly goods: string;
}

/** What rows can be chosen by. */
export const FACETS = ['heading', 'month', 'kind', 'problem'] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetValue {
  readonly key: string;
  readonly lines: number;
  /** Of a problem the question of the first of its lines; else empty. */
  readonly example: string;
}

export const ROW_SORTS = [
  'place',
  'entry',
  'hts',
  'entry_date',
  'customs_value',
  'declared_duty',
  'expected_duty',
  'difference',
] as const;
export type RowSort = (typeof ROW_SORTS)[number];

export interface RowsQuery {
  readonly shown: RowsShown;
  readonly within: Readonly<Partial<Record<Facet, string>>>;
  /** The beginning of a code, or a part of an entry number or of the goods' name. */
  readonly text: string;
  readonly sort: { readonly by: RowSort; readonly descending: boolean };
}

export interface CheckedRows {
  readonly rows: readonly CheckedRow[];
  /** How many rows are chosen. */
  readonly of: number;
  readonly sums: RowSums;
}

/** Whole cents, of the rows chosen that have a figure. */
export interface RowSums {
  readonly customsValue: number;
  readonly expectedDuty: number;
  readonly difference: number;
}

/** A fact that leaves lines open, asked once for all that one answer serves. */
export interface FileQuestion {
  readonly id: string;
  readonly question: AskedQuestion;
  /** Of the lines; each once. */
  readonly codes: readonly HtsCode[];
  /** Rows of the file. */
  readonly rows: readonly number[];
  /** The most that it moves, of all lines together; null: without bound. */
  readonly money: number | null;
}

export interface FileUnderLaws {
  /** Each line under the law of its own day. */
  readonly own: DutyOfFile;
  readonly customsValue: number;
  readonly lines: number;
  /** Lines left out: they have no figure under one of the laws. */
  readonly without: number;
  readonly laws: readonly Result<LawOfFile, Failure>[];
}

/** Whole cents. */
export interface DutyOfFile {
  readonly duty: number;
  readonly byMeasure: readonly { readonly measure: string; readonly amount: number }[];
}

export interface LawOfFile extends DutyOfFile {
  /** The day on which all entries are made. */
  readonly date: IsoDate;
  readonly status: LawStatus;
}

/** A line in full. */
export interface RowInFull {
  readonly row: CheckedRow;
  /** The line alone, as an estimate of its own. */
  readonly estimate: Estimate;
}

/** What lines of one code or month owe; those without a figure are counted apart. */
export interface OwedSums {
  readonly key: string;
  readonly lines: number;
  readonly unassessed: number;
  readonly customsValue: number;
  readonly expectedDuty: number;
}
