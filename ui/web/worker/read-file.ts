/** A dropped or pasted file to entries: the readers of the terminal, with what a person chose for its columns. */
import {
  DECLARED_COLUMNS,
  fail,
  isZip,
  ok,
  otherFileIn,
  SHEET_COLUMNS,
  withFacts,
  type Corrections,
  type InSteps,
  type Result,
  type SheetOptions,
} from '../../../engine/index.ts';
import { decodeText } from '../../sheet/decode-text.ts';
import { readWorkbook, type Worksheet } from '../../sheet/workbook.ts';
import { fileEntries, type FileEntries } from './file-entries.ts';
import { recordPieces, textPieces } from './sheet-pieces.ts';
import type { CorrectedColumn, FileOptions, FileProblem, FileSource, FileSurvey } from './files-protocol.ts';

/** As it was read: another choice for a column needs no second reading of its bytes. */
export type OpenedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'workbook'; readonly worksheets: readonly Worksheet[] };

/** Of a workbook: its cells are at hand as a whole, some three kilobytes a line. */
export const MOST_IN_WORKBOOK = 300_000;
/** Of a text, which is read again where it is needed. */
export const MOST_IN_TEXT = 2_000_000;

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function bounded(file: OpenedFile): Result<OpenedFile, FileProblem> {
  const [lines, most] =
    file.kind === 'text'
      ? [linesIn(file.text), MOST_IN_TEXT]
      : [Math.max(0, ...file.worksheets.map(({ records }) => records.length)), MOST_IN_WORKBOOK];
  return lines > most ? fail({ kind: 'tooManyLines', of: file.kind, lines, most }) : ok(file);
}

async function bytesOf(source: Exclude<FileSource, { kind: 'again' | 'text' }>): Promise<Uint8Array | null> {
  if (source.kind === 'bytes') return new Uint8Array(source.bytes);
  try {
    return new Uint8Array(await source.file.arrayBuffer());
  } catch {
    return null;
  }
}

export async function openedFile(
  source: Exclude<FileSource, { kind: 'again' }>,
): Promise<Result<OpenedFile, FileProblem>> {
  if (source.kind === 'text') return bounded({ kind: 'text', text: source.text });
  const bytes = await bytesOf(source);
  if (bytes === null) return fail({ kind: 'unreadableFile' });
  if (!isZip(bytes.subarray(0, 4))) {
    const of = otherFileIn(bytes);
    if (of !== null) return fail({ kind: 'otherFile', of });
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

export function* entriesOf(
  file: OpenedFile,
  options: FileOptions,
): InSteps<Result<FileEntries, FileProblem>> {
  const reading = sheetOptions(options);
  if (file.kind === 'text') return yield* fileEntries(textPieces(file.text), reading);
  const { worksheet } = options;
  const asked = file.worksheets.filter(({ name }) => worksheet === null || name === worksheet);
  if (asked.length === 0) return fail({ kind: 'noWorksheet', name: worksheet ?? '' });
  const tables: { readonly name: string; readonly sheet: Result<FileEntries, FileProblem> }[] = [];
  for (const { name, records } of asked) {
    const sheet = yield* fileEntries(recordPieces(records), reading);
    const isTable = sheet.ok
      ? sheet.value.survey.mapping.places.has('hts')
      : sheet.failure.kind !== 'emptySheet';
    if (isTable) tables.push({ name, sheet });
  }
  const [only, ...more] = tables;
  if (only === undefined) return fail({ kind: 'emptySheet' });
  return more.length === 0
    ? only.sheet
    : fail({ kind: 'severalWorksheets', names: tables.map(({ name }) => name) });
}

const NEEDED = ['hts', 'entry_date', 'customs_value'] as const;

export function surveyOf(
  { survey, fileColumns, titles, columns, entries, lines }: FileEntries,
  { stated }: FileOptions,
): FileSurvey {
  const { decisions, totals, repeated, above, mapping } = survey;
  return {
    columns: fileColumns.map((column, place) => ({ ...column, place })),
    choices: [...new Set<string>([...SHEET_COLUMNS, ...DECLARED_COLUMNS])],
    entries,
    lines,
    titles,
    totals,
    repeated,
    above,
    decisions,
    missing: NEEDED.filter(
      (column) => !mapping.places.has(column) && !(column === 'entry_date' && (stated[column] ?? '') !== ''),
    ),
    tellsDuty: (['duty', 'line_duty', 'ieepa_duty', 'heading'] as const).some((column) =>
      columns.has(column),
    ),
  };
}
