/** What was paid, and what goods owe: the file read last, each of its entries beside the law of its day. */
import {
  decodeRefundLaw,
  fail,
  lawCalendar,
  ok,
  type EntrySheet,
  type Estimate,
  type Failure,
  type GatheredEntry,
  type GatheredLine,
  type GoodsOfEntry,
  type Result,
} from '../../../engine/index.ts';
import { entrySpeech, type EntrySpeech } from '../../entries/entry-speech.ts';
import { hasHeadings, reconciler } from '../../entries/reconcile-rows.ts';
import { lastDays, lastDaysOf, portalNumbers, portalTexts } from '../../entries/refund-files.ts';
import { refundAnswerer, type AnsweredEntry } from '../../entries/refund-rows.ts';
import { loadCatalogue } from '../../words/catalogue/load-catalogue.ts';
import type { Language } from '../../words/format/language.ts';
import type { CommandLineMessages } from '../../words/terminal/en.ts';
import { checkedFile } from './checked-file.ts';
import { chosenRows, sumsOf } from './checked-rows.ts';
import { estimateLine } from './estimate-line.ts';
import { fileUnderLaws } from './file-laws.ts';
import { questionsOfFile } from './file-questions.ts';
import type { CheckedRow, RowsQuery, RowSums } from './checked-file-protocol.ts';
import type { FilesApi } from './files-protocol.ts';
import { NOT_OPEN } from './loaded.ts';
import { onLine, type Rest } from './long-work.ts';
import { entriesOf, openedFile, surveyOf, type OpenedFile } from './read-file.ts';
import { loadedNow } from './worker-state.ts';
import { centsOf } from '../../words/format/plain.ts';

/** One file at a time: the one that was asked for last, whichever is read first. */
let sources = 0;
let file: OpenedFile | null = null;
let sheet: EntrySheet | null = null;
let checked: readonly CheckedRow[] = [];
/** What was asked last of the checked rows: windows of one choice are asked for one after another. */
let chosen: { readonly by: string; readonly rows: readonly CheckedRow[]; readonly sums: RowSums } | null =
  null;

const NO_FILE: { readonly ok: false; readonly failure: Failure } = fail({
  kind: 'datasetUnavailable',
  dataset: 'file',
  detail: 'no file was read',
});

/** The goods of the file, entry by entry; how many of its lines cannot be read. */
export function goodsOfFile(): Result<
  { readonly goods: readonly GoodsOfEntry[]; readonly unread: number },
  Failure
> {
  if (sheet === null) return NO_FILE;
  let unread = 0;
  const goods = sheet.entries.flatMap(({ lines, terms }) => {
    const shipments = lines.flatMap(({ declared }) => declared.shipment ?? []);
    unread += lines.length - shipments.length;
    const { entryType, mode } = terms;
    return shipments.length === 0 ? [] : [{ shipments, entryType, mode }];
  });
  return ok({ goods, unread });
}

const SPOKEN: Readonly<Record<Language, () => Promise<CommandLineMessages>>> = {
  en: async () => (await import('../../words/terminal/en.ts')).en,
  vi: async () => (await import('../../words/terminal/vi.ts')).vi,
};

async function speechIn(language: Language): Promise<EntrySpeech> {
  const [words, page] = await Promise.all([SPOKEN[language](), loadCatalogue(language, [])]);
  return entrySpeech(language, words, page);
}

/** Null: given up. */
async function eachEntry<Answer>(
  { entries }: EntrySheet,
  answer: (entry: EntrySheet['entries'][number]) => Answer,
  rest: Rest,
): Promise<readonly Answer[] | null> {
  const answers: Answer[] = [];
  for (const [done, entry] of entries.entries()) {
    answers.push(answer(entry));
    if (!(await rest({ done: done + 1, total: entries.length }))) return null;
  }
  return answers;
}

function chosenBy(query: RowsQuery): NonNullable<typeof chosen> {
  const by = JSON.stringify(query);
  if (chosen?.by === by) return chosen;
  const rows = chosenRows(checked, query);
  return (chosen = { by, rows, sums: sumsOf(rows) });
}

const nameOfGoods = (line: GatheredLine | undefined): string => line?.cells['label'] ?? '';

/** The line alone: what other lines of its entry are is no part of it. */
function estimateOfRow(
  { cells }: GatheredLine,
  { entryDate, entryType, mode }: GatheredEntry['terms'],
): Estimate {
  return {
    format: 'tariff-estimate/1',
    title: '',
    entryDate: cells['entry_date'] || (entryDate ?? ''),
    loadingDate: cells['loading_date'] || null,
    mode,
    entryType,
    lines: [estimateLine(cells)],
    compared: [],
    locked: null,
  };
}

export const filesApi: FilesApi = {
  async readFile(source, options) {
    if (source.kind !== 'again') {
      [file, sheet, checked, chosen] = [null, null, [], null];
      const asked = (sources += 1);
      const opened = await openedFile(source);
      if (asked !== sources) return NO_FILE;
      if (!opened.ok) return opened;
      file = opened.value;
    }
    if (file === null) return NO_FILE;
    const read = entriesOf(file, options);
    if (!read.ok) return read;
    [sheet, checked, chosen] = [read.value, [], null];
    return ok(surveyOf(read.value, options));
  },

  async checkFile(language, line) {
    const [all, read] = [loadedNow(), sheet];
    if (all === null) return NOT_OPEN;
    if (read === null) return NO_FILE;
    const speech = await speechIn(language);
    return onLine(line, async (rest) => {
      const rowsOf = reconciler(all.data, hasHeadings(read, read.rows), speech);
      const rows = await eachEntry(
        read,
        (entry) => rowsOf(entry).map((row, at) => ({ ...row, goods: nameOfGoods(entry.lines[at]) })),
        rest,
      );
      if (rows === null) return fail({ kind: 'cancelled' });
      [checked, chosen] = [rows.flat().map((row, place) => ({ ...row, place })), null];
      return ok(checkedFile(checked));
    });
  },

  checkedRows(query, from, most) {
    const { rows, sums } = chosenBy(query);
    const until = most === null ? rows.length : from + most;
    return Promise.resolve(ok({ rows: rows.slice(from, until), of: rows.length, sums }));
  },

  rowNumbers: (query) => Promise.resolve(ok([...new Set(chosenBy(query).rows.map(({ row }) => row))])),

  async fileQuestions(line) {
    const [all, read] = [loadedNow(), sheet];
    if (all === null) return NOT_OPEN;
    if (read === null) return NO_FILE;
    const found = questionsOfFile(all, lawCalendar(all.data.rulebook));
    const open = new Set(checked.filter(({ range }) => range !== null).map(({ row }) => row));
    return onLine(line, async (rest) => {
      const done = await eachEntry(
        read,
        ({ lines }) => {
          for (const each of lines) if (open.has(each.row)) found.line(each);
        },
        rest,
      );
      return done === null ? fail({ kind: 'cancelled' }) : ok(found.conclude());
    });
  },

  rowInFull(place) {
    const row = checked[place];
    for (const { lines, terms } of row === undefined ? [] : (sheet?.entries ?? [])) {
      const line = lines.find((each) => each.row === row?.row);
      if (row !== undefined && line !== undefined)
        return Promise.resolve(ok({ row, estimate: estimateOfRow(line, terms) }));
    }
    return Promise.resolve(NO_FILE);
  },

  async fileUnderLaws(scenarios, line) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const read = goodsOfFile();
    if (!read.ok) return read;
    const { goods, unread } = read.value;
    return onLine(line, async (rest) => {
      const found = await fileUnderLaws(all, lawCalendar(all.data.rulebook), goods, scenarios, rest);
      if (found === null) return fail({ kind: 'cancelled' });
      return ok({ ...found, without: found.without + unread });
    });
  },

  async refundFile({ language, asOf, taxpayer }, line) {
    const [all, read] = [loadedNow(), sheet];
    if (all === null) return NOT_OPEN;
    if (read === null) return NO_FILE;
    const text = await all.datasets.text('ieepa-refund');
    if (!text.ok) return text;
    const law = decodeRefundLaw(text.value);
    if (!law.ok) return law;
    const speech = await speechIn(language);
    const asked = { reference: all.data, law: law.value, taxpayer, asOf };
    return onLine(line, async (rest) => {
      const answered: readonly AnsweredEntry[] | null = await eachEntry(
        read,
        refundAnswerer(asked, speech),
        rest,
      );
      if (answered === null) return fail({ kind: 'cancelled' });
      const known = answered.filter(({ cells }) => cells.refundable !== '');
      const numbers = portalNumbers(answered);
      return ok({
        entries: answered.map(({ cells }) => cells),
        refundable: known.reduce((sum, { cells }) => sum + centsOf(cells.refundable), 0),
        interest: known.some(({ cells }) => cells.interest === '')
          ? null
          : known.reduce((sum, { cells }) => sum + centsOf(cells.interest), 0),
        open: answered.length - known.length,
        lastDays: lastDaysOf(answered),
        calendar: lastDays(answered, asOf, speech),
        portal: portalTexts(numbers, law.value),
        portalNumbers: numbers.length,
      });
    });
  },
};
