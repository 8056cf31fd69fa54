/** A file of entry summaries to entries: the same files as for `assess`, with the columns of the 7501 and of ACE. */
import { readFileSync } from 'node:fs';
import {
  fail,
  isZip,
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
import { refuse } from './refusal.ts';
import { SHEET_OPTIONS, sheetOptions } from './sheet-options.ts';
import { casesSentence } from './cases-sentence.ts';
import type { Speech } from './speech.ts';
import type { CasesProblem } from './read-cases.ts';

const { mapping: _, ...READING } = SHEET_OPTIONS;
export const ENTRY_OPTIONS = READING;

type EntriesProblem =
  CasesProblem | { readonly kind: 'worksheetOfText'; readonly path: string; readonly name: string };

async function read(
  path: string,
  worksheet: string | null,
  options: SheetOptions,
): Promise<Result<EntrySheet, EntriesProblem>> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return fail({ kind: 'unreadableFile', path });
  }
  if (!isZip(bytes.subarray(0, 4))) {
    if (worksheet !== null) return fail({ kind: 'worksheetOfText', path, name: worksheet });
    const decoded = decodeText(bytes);
    return decoded === null
      ? fail({ kind: 'notText', path })
      : named(path, readEntryText(decoded.text, options));
  }
  const book = await readWorkbook(bytes);
  if (!book.ok) return fail({ kind: 'unreadableWorkbook', path, detail: book.failure.detail });
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

/** Refuses a file that cannot be read; skipped rows and decisions are reported on standard error. */
export async function entriesOf(
  path: string,
  given: OptionsOf<typeof ENTRY_OPTIONS>,
  required: readonly SheetColumn[],
  speech: Speech,
): Promise<EntrySheet> {
  const options = sheetOptions(given, null, speech);
  const sheet = await read(path, given.worksheet ?? null, options);
  if (!sheet.ok) return refuse(sentence(sheet.failure, speech));
  const { survey, titles } = sheet.value;
  const missing = required.find(
    (column) => !survey.mapping.places.has(column) && options.stated?.[column] === undefined,
  );
  if (missing !== undefined) return refuse(speech.words.missingColumn(path, missing));
  const { decisions, totals, unused, undated } = survey;
  if (given.date !== undefined && undated === 0) return refuse(speech.sheet.dateUnused(given.date));
  for (const told of surveySentences(speech.sheet, { titles, decisions, totals, unused }))
    process.stderr.write(`${told}\n`);
  return sheet.value;
}
