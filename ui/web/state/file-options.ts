/** What a person chose for the reading of a file, read back from where it was written: exactly that, or nothing. */
import {
  CORRECTED_COLUMNS,
  STATED_COLUMNS,
  type Correction,
  type FileOptions,
} from '../worker/files-protocol.ts';

export type Reading = Pick<FileOptions, 'columns' | 'decimal' | 'dates'>;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null: not one that this program has written. */
export function readingOf(value: unknown): Reading | null {
  if (!isObject(value) || !isObject(value['columns'])) return null;
  const { columns, decimal, dates } = value;
  const isRead =
    Object.values(columns).every((column) => typeof column === 'string') &&
    (decimal === null || decimal === 'point' || decimal === 'comma') &&
    (dates === null || dates === 'dmy' || dates === 'mdy');
  return isRead ? { columns: columns as Reading['columns'], decimal, dates } : null;
}

function correctionOf(value: unknown): Correction | null {
  if (!isObject(value)) return null;
  const { rows, column: named, text } = value;
  const column = CORRECTED_COLUMNS.find((each) => each === named);
  if (column === undefined || typeof text !== 'string' || !Array.isArray(rows)) return null;
  const numbers = rows.filter((row): row is number => Number.isInteger(row));
  return numbers.length === rows.length ? { rows: numbers, column, text } : null;
}

function statedOf(value: unknown): FileOptions['stated'] {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    STATED_COLUMNS.flatMap((column) => {
      const text = value[column];
      return typeof text === 'string' ? [[column, text]] : [];
    }),
  );
}

/** Null: options of another release, or damaged ones. What can be stated here and is not known is left out. */
export function optionsOf(value: unknown): FileOptions | null {
  const reading = readingOf(value);
  if (reading === null || !isObject(value) || !Array.isArray(value['corrections'])) return null;
  const corrections = value['corrections'].map(correctionOf);
  const known = corrections.flatMap((each) => each ?? []);
  const { worksheet } = value;
  if (known.length < corrections.length || !(worksheet === null || typeof worksheet === 'string'))
    return null;
  return { ...reading, stated: statedOf(value['stated']), corrections: known, worksheet };
}
