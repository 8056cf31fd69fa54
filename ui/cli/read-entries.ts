/** A file of entry summaries to entries: the same files as for `assess`, with the columns of the 7501 and of ACE. */
import { statSync } from 'node:fs';
import {
  fail,
  isZip,
  otherFileIn,
  ok,
  readEntryRecords,
  readEntryText,
  type EntrySheet,
  type Result,
  type SheetColumn,
  type SheetOptions,
} from '../../engine/index.ts';
import { decodeText } from '../sheet/decode-text.ts';
import { readWorkbook } from '../sheet/workbook.ts';
import { surveySentences } from '../words/catalogue/sheet-words.ts';
import type { OptionsOf } from './command.ts';
import { hasHeadings } from '../entries/reconcile-rows.ts';
import { bytesIfReadable } from './named-file.ts';
import { refuse } from './refusal.ts';
import { SHEET_OPTIONS, sheetOptions } from './sheet-options.ts';
import { casesSentence } from './cases-sentence.ts';
import type { Speech } from './speech.ts';
import { streamEntries, type EntrySource } from './stream-entries.ts';
import { isWorkbook, type CasesProblem } from './read-cases.ts';

const { mapping: _, ...READING } = SHEET_OPTIONS;
export const ENTRY_OPTIONS = READING;

type EntriesProblem =
  CasesProblem | { readonly kind: 'worksheetOfText'; readonly path: string; readonly name: string };

async function read(
  path: string,
  worksheet: string | null,
  options: SheetOptions,
): Promise<Result<EntrySheet, EntriesProblem>> {
  const bytes = bytesIfReadable(path);
  if (bytes === null) return fail({ kind: 'unreadableFile', path });
  if (!isZip(bytes.subarray(0, 4))) {
    if (worksheet !== null) return fail({ kind: 'worksheetOfText', path, name: worksheet });
    const of = otherFileIn(bytes);
    if (of !== null) return fail({ kind: 'otherFile', path, of });
    const decoded = decodeText(bytes);
    return decoded === null
      ? fail({ kind: 'notText', path })
      : named(path, readEntryText(decoded.text, options));
  }
  const book = await readWorkbook(bytes);
  if (!book.ok) return fail({ ...book.failure, path });
  const asked = book.value.filter(({ name }) => worksheet === null || name === worksheet);
  if (asked.length === 0) return fail({ kind: 'noWorksheet', name: worksheet ?? '' });
  const tables = asked
    .map(({ name, records }) => ({ name, sheet: readEntryRecords(records, options) }))
    .filter(({ sheet }) =>
      sheet.ok ? sheet.value.survey.mapping.places.has('hts') : sheet.failure.kind !== 'emptySheet',
    );
  if (tables.length > 1) return fail({ kind: 'severalWorksheets', names: tables.map(({ name }) => name) });
  const [only] = tables;
  return only === undefined ? fail({ kind: 'emptyFile', path }) : named(path, only.sheet);
}

function named(path: string, sheet: ReturnType<typeof readEntryText>): Result<EntrySheet, CasesProblem> {
  if (sheet.ok) return ok(sheet.value);
  return sheet.failure.kind === 'emptySheet' ? fail({ kind: 'emptyFile', path }) : sheet;
}

function sentence(problem: EntriesProblem, speech: Speech): string {
  return problem.kind === 'worksheetOfText'
    ? speech.sheet.worksheetOfText(problem.name, problem.path)
    : casesSentence(problem, speech);
}

type Asked = OptionsOf<typeof ENTRY_OPTIONS>;

/** Refuses what lacks a column or a use for the date; skipped rows and decisions are reported on standard error. */
function tellSurvey(
  path: string,
  { survey, titles }: Pick<EntrySheet, 'survey' | 'titles'>,
  given: Asked,
  { stated }: SheetOptions,
  required: readonly SheetColumn[],
  speech: Speech,
): void {
  const missing = required.find(
    (column) => !survey.mapping.places.has(column) && stated?.[column] === undefined,
  );
  if (missing !== undefined) return refuse(speech.words.missingColumn(path, missing));
  const { above, decisions, totals, repeated, unused, undated } = survey;
  if (given.date !== undefined && undated === 0) return refuse(speech.sheet.dateUnused(given.date));
  for (const told of surveySentences(speech.sheet, { titles, above, decisions, totals, repeated, unused }))
    process.stderr.write(`${told}\n`);
}

/** All entries of a file. Refuses one that cannot be read. */
export async function entriesOf(
  path: string,
  given: Asked,
  required: readonly SheetColumn[],
  speech: Speech,
): Promise<EntrySheet> {
  const options = sheetOptions(given, null, speech);
  const sheet = await read(path, given.worksheet ?? null, options);
  if (!sheet.ok) return refuse(sentence(sheet.failure, speech));
  tellSurvey(path, sheet.value, given, options, required, speech);
  return sheet.value;
}

/** The entries of a file in batches; of a text, as it is read. */
export async function entrySourceOf(
  path: string,
  given: Asked,
  required: readonly SheetColumn[],
  speech: Speech,
): Promise<EntrySource> {
  const options = sheetOptions(given, null, speech);
  // What a pipe has said it does not say again.
  const isAgain = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const isText = isAgain && given.worksheet === undefined && !isWorkbook(path);
  const streamed = isText ? streamEntries(path, options) : null;
  if (streamed?.ok === true) {
    tellSurvey(path, streamed.value, given, options, required, speech);
    return streamed.value;
  }
  // The whole file, which says what is wrong with it.
  const sheet = await entriesOf(path, given, required, speech);
  return { ...sheet, batches: () => [sheet.entries], hasHeadings: hasHeadings(sheet, sheet.rows) };
}
