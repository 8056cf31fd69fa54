/** A dropped or pasted file to entries: the readers of the terminal, with what a person chose for its columns. */
import {
  DECLARED_COLUMNS,
  fail,
  isZip,
  ok,
  readEntryRecords,
  readEntryText,
  SHEET_COLUMNS,
  withFacts,
  type Corrections,
  type EntrySheet,
  type Result,
  type SheetOptions,
} from '../../../engine/index.ts';
import { decodeText } from '../../sheet/decode-text.ts';
import { readWorkbook, type Worksheet } from '../../sheet/workbook.ts';
import type { CorrectedColumn, FileOptions, FileProblem, FileSource, FileSurvey } from './files-protocol.ts';

/** As it was read: another choice for a column needs no second reading of its bytes. */
export type OpenedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'workbook'; readonly worksheets: readonly Worksheet[] };

/** Each line takes some three kilobytes until its questions are answered. */
export const MOST_LINES = 300_000;

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function bounded(file: OpenedFile): Result<OpenedFile, FileProblem> {
  const lines =
    file.kind === 'text'
      ? linesIn(file.text)
      : Math.max(0, ...file.worksheets.map(({ records }) => records.length));
  return lines > MOST_LINES ? fail({ kind: 'tooManyLines', lines, most: MOST_LINES }) : ok(file);
}

export async function openedFile(
  source: Exclude<FileSource, { kind: 'again' }>,
): Promise<Result<OpenedFile, FileProblem>> {
  if (source.kind === 'text') return bounded({ kind: 'text', text: source.text });
  const bytes = new Uint8Array(source.bytes);
  if (!isZip(bytes.subarray(0, 4))) {
    const decoded = decodeText(bytes);
    return decoded === null ? fail({ kind: 'notText' }) : bounded({ kind: 'text', text: decoded.text });
  }
  const book = await readWorkbook(bytes);
  return book.ok ? bounded({ kind: 'workbook', worksheets: book.value }) : book;
}

/** Later statements about a cell take the place of earlier ones; facts are added to those before. */
function correctionsOf(corrections: FileOptions['corrections']): Corrections {
  const found = new Map<number, Partial<Record<CorrectedColumn, string>>>();
  for (const { rows, column, text } of corrections)
    for (const row of rows) {
      const known = found.get(row) ?? {};
      known[column] = column === 'facts' ? withFacts(known.facts ?? '', text) : text;
      found.set(row, known);
    }
  return found;
}

function sheetOptions({ columns, decimal, dates, stated, corrections }: FileOptions): SheetOptions {
  const said = Object.entries(stated).filter(([, text]) => text.trim() !== '');
  return {
    columns,
    ...(decimal === null ? {} : { decimal }),
    ...(dates === null ? {} : { dates }),
    stated: Object.fromEntries(said),
    corrections: correctionsOf(corrections),
  };
}

export function entriesOf(file: OpenedFile, options: FileOptions): Result<EntrySheet, FileProblem> {
  const reading = sheetOptions(options);
  if (file.kind === 'text') return readEntryText(file.text, reading);
  const { worksheet } = options;
  const asked = file.worksheets.filter(({ name }) => worksheet === null || name === worksheet);
  if (asked.length === 0) return fail({ kind: 'noWorksheet', name: worksheet ?? '' });
  const tables = asked
    .map(({ name, records }) => ({ name, sheet: readEntryRecords(records, reading) }))
    .filter(({ sheet }) =>
      sheet.ok ? sheet.value.survey.mapping.places.has('hts') : sheet.failure.kind !== 'emptySheet',
    );
  const [only, ...more] = tables;
  if (only === undefined) return fail({ kind: 'emptySheet' });
  return more.length === 0
    ? only.sheet
    : fail({ kind: 'severalWorksheets', names: tables.map(({ name }) => name) });
}

const NEEDED = ['hts', 'entry_date', 'customs_value'] as const;

export function surveyOf(
  { survey, fileColumns, titles, columns, entries }: EntrySheet,
  { stated }: FileOptions,
): FileSurvey {
  const { decisions, totals, mapping } = survey;
  return {
    columns: fileColumns.map((column, place) => ({ ...column, place })),
    choices: [...new Set<string>([...SHEET_COLUMNS, ...DECLARED_COLUMNS])],
    entries: entries.length,
    lines: entries.reduce((sum, { lines }) => sum + lines.length, 0),
    titles,
    totals,
    decisions,
    missing: NEEDED.filter(
      (column) => !mapping.places.has(column) && !(column === 'entry_date' && (stated[column] ?? '') !== ''),
    ),
    tellsDuty: (['duty', 'line_duty', 'ieepa_duty', 'heading'] as const).some((column) =>
      columns.has(column),
    ),
  };
}
