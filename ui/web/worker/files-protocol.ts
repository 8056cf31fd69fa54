/** Files of entry summaries and of goods: read, checked and answered in the worker; they go nowhere else. */
import type {
  Failure,
  FileColumn,
  IsoDate,
  MarkDecision,
  Result,
  SheetProblem,
  Taxpayer,
} from '../../../engine/index.ts';
import type { PaidSums } from '../../entries/reconcile-sums.ts';
import type { ReconciledRow } from '../../entries/reconciled-row.ts';
import type { LastDay } from '../../entries/refund-files.ts';
import type { RefundCells } from '../../entries/refund-rows.ts';
import type { Language } from '../../words/format/language.ts';
import type { Cancelled } from './long-call.ts';

export type FileSource =
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'text'; readonly text: string }
  /** The file that was read last, under other options. */
  | { readonly kind: 'again' };

export interface FileOptions {
  /** What a column is, by its heading; `unused` where it is nothing. */
  readonly columns: Readonly<Record<string, string>>;
  readonly decimal: 'point' | 'comma' | null;
  readonly dates: 'dmy' | 'mdy' | null;
  /** Entry date of rows that have none. */
  readonly date: string;
  readonly worksheet: string | null;
}

export type FileProblem =
  | SheetProblem
  | { readonly kind: 'notText' }
  | { readonly kind: 'unreadableWorkbook'; readonly detail: string }
  | { readonly kind: 'severalWorksheets'; readonly names: readonly string[] }
  | { readonly kind: 'noWorksheet'; readonly name: string };

export interface FileColumnTold extends FileColumn {
  /** Its place in the file: headings may be empty or alike. */
  readonly place: number;
}

export interface FileSurvey {
  readonly columns: readonly FileColumnTold[];
  /** What a column may be. */
  readonly choices: readonly string[];
  readonly entries: number;
  readonly lines: number;
  readonly titles: number;
  readonly totals: number;
  readonly decisions: readonly MarkDecision[];
  /** Required columns that are missing. */
  readonly missing: readonly ('hts' | 'entry_date' | 'customs_value')[];
  /** Whether the file has duties paid; else its goods are priced. */
  readonly tellsDuty: boolean;
}

export interface KeyedSums extends PaidSums {
  readonly key: string;
}

export interface CheckedFile {
  readonly lines: number;
  readonly differing: number;
  readonly open: number;
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
}

export const ROWS_SHOWN = ['all', 'differing', 'open', 'unassessed'] as const;
export type RowsShown = (typeof ROWS_SHOWN)[number];

export interface CheckedRow extends ReconciledRow {
  /** Its place among the lines of the file. */
  readonly place: number;
}

export interface CheckedRows {
  readonly rows: readonly CheckedRow[];
  readonly of: number;
}

export interface RefundRequest {
  readonly language: Language;
  readonly asOf: IsoDate;
  readonly taxpayer: Taxpayer;
}

export interface RefundAnswer {
  readonly entries: readonly RefundCells[];
  /** Whole cents of the entries without an open question. */
  readonly refundable: number;
  /** Null: of some entry it is not known. */
  readonly interest: number | null;
  readonly open: number;
  readonly lastDays: readonly LastDay[];
  readonly calendar: string;
  /** A text for each file of entry numbers. */
  readonly portal: readonly string[];
  readonly portalNumbers: number;
}

export interface FilesApi {
  readonly readFile: (
    source: FileSource,
    options: FileOptions,
  ) => Promise<Result<FileSurvey, FileProblem | Failure>>;
  readonly checkFile: (
    language: Language,
    line: MessagePort,
  ) => Promise<Result<CheckedFile, Failure | Cancelled>>;
  /** Of the file checked last; `most`: null for all of them. */
  readonly checkedRows: (shown: RowsShown, most: number | null) => Promise<Result<CheckedRows, Failure>>;
  readonly refundFile: (
    request: RefundRequest,
    line: MessagePort,
  ) => Promise<Result<RefundAnswer, Failure | Cancelled>>;
}
