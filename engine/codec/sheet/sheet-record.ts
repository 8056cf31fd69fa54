/** Rows as a file has them, before anybody says what a column means. */

export interface SheetRecord {
  /** The physical line of a text, or the row of a worksheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark that is never closed, or is out of place: the cell was read as it is written. */
  readonly damaged: 'unclosed' | 'misplaced' | null;
  /** Cells that the file itself types as a number or a date, already plain; absent in a text file. */
  readonly typed?: readonly boolean[];
  /** A worksheet does not show the row: it was filtered out, or folded away. */
  readonly hidden?: true;
}

export const isBlank = ({ cells }: SheetRecord): boolean => cells.every((cell) => cell.trim() === '');
