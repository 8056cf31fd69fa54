/** A table in files: exact values under named columns, and where they come from. */

/**
 * `decimal`: plain decimals, as `-1234.56`; anything else in such a column is words about an absent figure.
 * `text`: words, codes and dates, never a number to a spreadsheet's arithmetic.
 */
export interface ExportColumn {
  /** For programs, the same in every language: `customs_value`. */
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'decimal';
  /** `USD`, `%`; absent where the figures have none. */
  readonly unit?: string;
}

/** Null: the column does not apply to the row. */
export type ExportCell = string | null;

export interface ExportTable {
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly ExportCell[])[];
  /** What must be read with the figures, in the reader's language. */
  readonly notes: readonly string[];
}

/** A scenario or law behind figures of the table. */
export interface ExportLaw {
  /** Which side of a comparison it is; null where nothing is compared. */
  readonly side: 'baseline' | 'scenario' | null;
  readonly title: string;
  readonly lawAsOf: string;
  /** `inForce`, `ended`, …: for programs. */
  readonly status: string;
  /** All of the above in the reader's language. */
  readonly sentence: string;
}

export interface ExportSource {
  /** All of the below in one line of the reader's language. */
  readonly line: string;
  readonly laws: readonly ExportLaw[];
  /** The last day on which the law is known. */
  readonly evidenceThrough: string;
  readonly dataVersion: string;
  readonly edition: string;
  /** The trade table under the figures; null where they are of one shipment. */
  readonly flows: string | null;
  /** Opens the same figures again. */
  readonly link: string;
  /** What kind of study the link opens, in the reader's language; absent where nothing is compared. */
  readonly study?: string;
  /** SHA-256 of what is compared and how it is studied, hexadecimal; absent where nothing is compared. */
  readonly hash?: string;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

export function isDecimal(column: ExportColumn, cell: ExportCell): cell is string {
  return column.kind === 'decimal' && cell !== null && DECIMAL.test(cell);
}

/** The heading with its unit. */
export function headingOf({ label, unit }: ExportColumn): string {
  return unit === undefined ? label : `${label} (${unit})`;
}

/** The column of a figure in US dollars. */
export function usdColumn(key: string, label: string): ExportColumn {
  return { key, label, kind: 'decimal', unit: 'USD' };
}

export function percentColumn(key: string, label: string): ExportColumn {
  return { key, label, kind: 'decimal', unit: '%' };
}

export function textColumn(key: string, label: string): ExportColumn {
  return { key, label, kind: 'text' };
}

export function countColumn(key: string, label: string): ExportColumn {
  return { key, label, kind: 'decimal' };
}
