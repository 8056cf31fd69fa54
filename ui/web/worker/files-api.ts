/** What was paid, and what goods owe: the file read last, each of its entries beside the law of its day. */
import {
  decodeRefundLaw,
  fail,
  lawCalendar,
  ok,
  type Estimate,
  type Failure,
  type GatheredEntry,
  type GatheredLine,
  type GoodsOfEntry,
  type Result,
  type Sequence,
  type Shipment,
} from '../../../engine/index.ts';
import { entrySpeech, type EntrySpeech } from '../../entries/entry-speech.ts';
import { reconciler } from '../../entries/reconcile-rows.ts';
import { lastDays, lastDaysOf, portalNumbers, portalTexts } from '../../entries/refund-files.ts';
import type { ReconciledRow } from '../../entries/reconciled-row.ts';
import { refundAnswerer, type AnsweredEntry } from '../../entries/refund-rows.ts';
import { loadCatalogue } from '../../words/catalogue/load-catalogue.ts';
import type { Language } from '../../words/format/language.ts';
import type { CommandLineMessages } from '../../words/terminal/en.ts';
import { checkedColumns, type CheckedColumns } from './checked-columns.ts';
import { checkedFile } from './checked-file.ts';
import { chosenLines, sumsOfLines } from './chosen-lines.ts';
import { estimateLine } from './estimate-line.ts';
import { eachEntryOf, lineAt, type FileEntries } from './file-entries.ts';
import { fileUnderLaws } from './file-laws.ts';
import { questionsOfFile } from './file-questions.ts';
import type { CheckedRow, RowsQuery, RowSums } from './checked-file-protocol.ts';
import type { FilesApi } from './files-protocol.ts';
import { NOT_OPEN } from './loaded.ts';
import { inSteps, onLine, type Rest } from './long-work.ts';
import { entriesOf, openedFile, surveyOf, type OpenedFile } from './read-file.ts';
import { loadedNow } from './worker-state.ts';
import { centsOf } from '../../words/format/plain.ts';

/** One file at a time: the one that was asked for last, whichever is read first. */
let sources = 0;
/** Of the source, under other options each. */
let readings = 0;
let file: OpenedFile | null = null;
let sheet: FileEntries | null = null;
let checked: CheckedLines | null = null;
/** What was asked last of the checked lines: windows of one choice are asked for one after another. */
let chosen: { readonly by: string; readonly lines: Uint32Array; readonly sums: RowSums } | null = null;

interface CheckedLines {
  readonly columns: CheckedColumns;
  /** The line at this place, read again. */
  readonly at: (line: number) => CheckedRow | null;
}

const NO_FILE: { readonly ok: false; readonly failure: Failure } = fail({
  kind: 'datasetUnavailable',
  dataset: 'file',
  detail: 'no file was read',
});

interface GoodsOfFile {
  readonly goods: Sequence<GoodsOfEntry>;
  /** Each of their lines. */
  readonly lines: Sequence<Shipment>;
  /** Lines that cannot be read. */
  readonly unread: number;
}

export function goodsOfFile(): Result<GoodsOfFile, Failure> {
  const read = sheet;
  if (read === null) return NO_FILE;
  function* goods(): Generator<GoodsOfEntry> {
    for (const { lines, terms } of eachEntryOf(read as FileEntries)) {
      const shipments = lines.flatMap(({ declared }) => declared.shipment ?? []);
      const { entryType, mode } = terms;
      if (shipments.length > 0) yield { shipments, entryType, mode };
    }
  }
  function* shipments(): Generator<Shipment> {
    for (const entry of goods()) yield* entry.shipments;
  }
  return ok({
    goods: { length: read.goods.entries, [Symbol.iterator]: goods },
    lines: { length: read.goods.lines, [Symbol.iterator]: shipments },
    unread: read.lines - read.goods.lines,
  });
}

const SPOKEN: Readonly<Record<Language, () => Promise<CommandLineMessages>>> = {
  en: async () => (await import('../../words/terminal/en.ts')).en,
  vi: async () => (await import('../../words/terminal/vi.ts')).vi,
};

async function speechIn(language: Language): Promise<EntrySpeech> {
  const [words, page] = await Promise.all([SPOKEN[language](), loadCatalogue(language, [])]);
  return entrySpeech(language, words, page);
}

/** False: given up. */
async function eachEntry(
  read: FileEntries,
  visit: (entry: GatheredEntry) => void,
  rest: Rest,
): Promise<boolean> {
  let done = 0;
  for (const entry of eachEntryOf(read)) {
    visit(entry);
    if (!(await rest({ done: (done += 1), total: read.entries }))) return false;
  }
  return true;
}

function chosenBy({ columns }: CheckedLines, query: RowsQuery): NonNullable<typeof chosen> {
  const by = JSON.stringify(query);
  if (chosen?.by === by) return chosen;
  const lines = chosenLines(columns, query);
  return (chosen = { by, lines, sums: sumsOfLines(columns, lines) });
}

const nameOfGoods = (line: GatheredLine | undefined): string => line?.cells['label'] ?? '';

/** Rows of the entry that was shown last are at hand: windows are of lines that stand together. */
function rowReader(
  read: FileEntries,
  rowsOf: (entry: GatheredEntry) => readonly ReconciledRow[],
): CheckedLines['at'] {
  let last: { readonly entry: GatheredEntry; readonly rows: readonly ReconciledRow[] } | null = null;
  return (place) => {
    const found = lineAt(read, place);
    if (found === null) return null;
    const { entry, at } = found;
    if (last?.entry !== entry) last = { entry, rows: rowsOf(entry) };
    const row = last.rows[at];
    return row === undefined ? null : { ...row, place, goods: nameOfGoods(entry.lines[at]) };
  };
}

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
  async readFile(source, options, line) {
    if (source.kind !== 'again') {
      [file, sheet, checked, chosen] = [null, null, null, null];
      const asked = (sources += 1);
      const opened = await openedFile(source);
      if (asked !== sources) return NO_FILE;
      if (!opened.ok) return opened;
      file = opened.value;
    }
    if (file === null) return NO_FILE;
    const [asked, reading] = [sources, (readings += 1)];
    const read = await inSteps(line, entriesOf(file, options));
    if (asked !== sources || reading !== readings) return NO_FILE;
    if (!read.ok) return read;
    [sheet, checked, chosen] = [read.value, null, null];
    return ok(surveyOf(read.value, options));
  },

  async firstRows(language, most) {
    const [all, read] = [loadedNow(), sheet];
    if (all === null) return NOT_OPEN;
    if (read === null) return NO_FILE;
    const at = rowReader(read, reconciler(all.data, read.hasHeadings, await speechIn(language)));
    return ok(
      Array.from({ length: Math.min(most, read.lines) }, (_, line) => at(line)).flatMap((row) => row ?? []),
    );
  },

  async checkFile(language, line) {
    const [all, read] = [loadedNow(), sheet];
    if (all === null) return NOT_OPEN;
    if (read === null) return NO_FILE;
    const speech = await speechIn(language);
    return onLine(line, async (rest) => {
      const rowsOf = reconciler(all.data, read.hasHeadings, speech);
      const underway = checkedColumns(read.lines);
      const add = (entry: GatheredEntry): void => {
        for (const [at, row] of rowsOf(entry).entries()) underway.add(row, nameOfGoods(entry.lines[at]));
      };
      if (!(await eachEntry(read, add, rest))) return fail({ kind: 'cancelled' });
      const columns = underway.columns();
      const at = rowReader(read, rowsOf);
      [checked, chosen] = [{ columns, at }, null];
      return ok(checkedFile(columns, (place) => at(place)?.cells.question ?? ''));
    });
  },

  checkedRows(query, from, most) {
    if (checked === null) return Promise.resolve(NO_FILE);
    const { lines, sums } = chosenBy(checked, query);
    const wanted = lines.subarray(from, most === null ? lines.length : from + most);
    const rows = Array.from(wanted, checked.at).flatMap((row) => row ?? []);
    return Promise.resolve(ok({ rows, of: lines.length, sums }));
  },

  rowNumbers(query) {
    if (checked === null) return Promise.resolve(NO_FILE);
    const { row } = checked.columns;
    return Promise.resolve(
      ok([...new Set(Array.from(chosenBy(checked, query).lines, (line) => row[line] ?? 0))]),
    );
  },

  async fileQuestions(line) {
    const [all, read] = [loadedNow(), sheet];
    if (all === null) return NOT_OPEN;
    if (read === null) return NO_FILE;
    const found = questionsOfFile(all, lawCalendar(all.data.rulebook));
    const [columns, open] = [checked?.columns, new Set<number>()];
    for (const [place, row] of (columns?.row ?? []).entries())
      if (columns?.ranges[place] === 1) open.add(row);
    return onLine(line, async (rest) => {
      const done = await eachEntry(
        read,
        ({ lines }) => {
          for (const each of lines) if (open.has(each.row)) found.line(each);
        },
        rest,
      );
      return done ? ok(found.conclude()) : fail({ kind: 'cancelled' });
    });
  },

  rowInFull(place) {
    const row = checked?.at(place) ?? null;
    const found = sheet === null || row === null ? null : lineAt(sheet, place);
    const line = found?.entry.lines[found.at];
    return Promise.resolve(
      row === null || found === null || line === undefined
        ? NO_FILE
        : ok({ row, estimate: estimateOfRow(line, found.entry.terms) }),
    );
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
      const answered: AnsweredEntry[] = [];
      const answer = refundAnswerer(asked, speech);
      if (!(await eachEntry(read, (entry) => answered.push(answer(entry)), rest)))
        return fail({ kind: 'cancelled' });
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
