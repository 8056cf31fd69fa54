/** Files of entry summaries and of goods: read, checked and answered in the worker; they go nowhere else. */
import type {
  Failure,
  FileColumn,
  IsoDate,
  MarkDecision,
  OtherFile,
  Result,
  ScenarioOfSet,
  SheetColumn,
  SheetProblem,
  Taxpayer,
  TitleStatement,
} from '../../../engine/index.ts';
import type { LastDay } from '../../entries/refund-files.ts';
import type { RefundCells } from '../../entries/refund-rows.ts';
import type { Language } from '../../words/format/language.ts';
import type {
  CheckedFile,
  CheckedRow,
  CheckedRows,
  FileQuestion,
  FileUnderLaws,
  RowInFull,
  RowsQuery,
} from './checked-file-protocol.ts';
import type { TooManyLines } from './file-entries.ts';
import type { Cancelled } from './long-call.ts';

export type FileSource =
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: ArrayBuffer }
  /** Read by the worker alone: the page would stand still while it is copied. */
  | { readonly kind: 'file'; readonly name: string; readonly file: Blob }
  | { readonly kind: 'text'; readonly text: string }
  /** The file that was read last, under other options. */
  | { readonly kind: 'again' };

export interface FileOptions {
  /** What a column is, by its heading; `unused` where it is nothing. */
  readonly columns: Readonly<Record<string, string>>;
  readonly decimal: 'point' | 'comma' | null;
  readonly dates: 'dmy' | 'mdy' | null;
  /** For every row that does not say it itself; an empty text states nothing. */
  readonly stated: Readonly<Partial<Record<StatedColumn, string>>>;
  readonly corrections: readonly Correction[];
  readonly worksheet: string | null;
}

/** Nothing is chosen, stated or corrected. */
export const PLAIN_OPTIONS: FileOptions = {
  columns: {},
  decimal: null,
  dates: null,
  stated: {},
  corrections: [],
  worksheet: null,
};

/** What can be stated for all rows at once. */
export const STATED_COLUMNS = [
  'entry_date',
  'loading_date',
  'mode',
  'entry_type',
  'unit',
] as const satisfies readonly SheetColumn[];
export type StatedColumn = (typeof STATED_COLUMNS)[number];

/** What a row can be given in place of its cell; its own facts stay beside those that are added. */
export const CORRECTED_COLUMNS = [
  'hts',
  'entry_date',
  'customs_value',
  'quantity',
  'unit',
  'quantity2',
  'unit2',
  'loading_date',
  'mode',
  'entry_type',
  'origin',
  'currency',
  'facts',
] as const satisfies readonly SheetColumn[];
export type CorrectedColumn = (typeof CORRECTED_COLUMNS)[number];

/** What a person states about rows, by their numbers in the file: plain decimals, ISO dates, facts as `fact=value`. */
export interface Correction {
  readonly rows: readonly number[];
  readonly column: CorrectedColumn;
  readonly text: string;
}

export type FileProblem =
  | SheetProblem
  | { readonly kind: 'notText' }
  /** The browser refuses its bytes. */
  | { readonly kind: 'unreadableFile' }
  | TooManyLines
  | { readonly kind: 'unreadableWorkbook'; readonly why: 'otherArchive' | 'damaged' }
  | { readonly kind: 'otherFile'; readonly of: OtherFile }
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
  readonly repeated: number;
  /** What titles say for every row that says no other. */
  readonly above: readonly TitleStatement[];
  readonly totals: number;
  readonly decisions: readonly MarkDecision[];
  /** Required columns that are missing. */
  readonly missing: readonly ('hts' | 'entry_date' | 'customs_value')[];
  /** Whether the file has duties paid; else its goods are priced. */
  readonly tellsDuty: boolean;
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
    line: MessagePort,
  ) => Promise<Result<FileSurvey, FileProblem | Failure | Cancelled>>;
  /** At most so many, in the order of the file, before all of it is checked. */
  readonly firstRows: (language: Language, most: number) => Promise<Result<readonly CheckedRow[], Failure>>;
  readonly checkFile: (
    language: Language,
    line: MessagePort,
  ) => Promise<Result<CheckedFile, Failure | Cancelled>>;
  /** Of the file checked last, as the query sorts them; `most`: null for all of them. */
  readonly checkedRows: (
    query: RowsQuery,
    from: number,
    most: number | null,
  ) => Promise<Result<CheckedRows, Failure>>;
  /** The numbers in the file of all rows that the query chooses. */
  readonly rowNumbers: (query: RowsQuery) => Promise<Result<readonly number[], Failure>>;
  readonly fileQuestions: (
    line: MessagePort,
  ) => Promise<Result<readonly FileQuestion[], Failure | Cancelled>>;
  /** By its place among the checked ones. */
  readonly rowInFull: (place: number) => Promise<Result<RowInFull, Failure>>;
  readonly fileUnderLaws: (
    scenarios: readonly ScenarioOfSet[],
    line: MessagePort,
  ) => Promise<Result<FileUnderLaws, Failure | Cancelled>>;
  readonly refundFile: (
    request: RefundRequest,
    line: MessagePort,
  ) => Promise<Result<RefundAnswer, Failure | Cancelled>>;
}
