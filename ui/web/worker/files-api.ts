/** What was paid, and what goods owe: the file read last, each of its entries beside the law of its day. */
import {
  decodeRefundLaw,
  fail,
  ok,
  type EntrySheet,
  type Failure,
  type GoodsOfEntry,
  type Result,
} from '../../../engine/index.ts';
import { entrySpeech, type EntrySpeech } from '../../entries/entry-speech.ts';
import { paidSums, paidSumsBy } from '../../entries/reconcile-sums.ts';
import { hasHeadings, reconciler } from '../../entries/reconcile-rows.ts';
import { differs, type ReconciledRow } from '../../entries/reconciled-row.ts';
import { lastDays, lastDaysOf, portalNumbers, portalTexts } from '../../entries/refund-files.ts';
import { refundAnswerer, type AnsweredEntry } from '../../entries/refund-rows.ts';
import { loadCatalogue } from '../../words/catalogue/load-catalogue.ts';
import type { Language } from '../../words/format/language.ts';
import type { CommandLineMessages } from '../../words/terminal/en.ts';
import type { CheckedFile, CheckedRow, FilesApi, KeyedSums, RowsShown } from './files-protocol.ts';
import { NOT_OPEN } from './loaded.ts';
import { onLine, type Rest } from './long-work.ts';
import { entriesOf, openedFile, surveyOf, type OpenedFile } from './read-file.ts';
import { loadedNow } from './worker-state.ts';

/** One file at a time. */
let file: OpenedFile | null = null;
let sheet: EntrySheet | null = null;
let checked: readonly CheckedRow[] = [];

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

/** Of an exact amount in dollars. */
const cents = (text: string): number => Number(text.replace('.', ''));

function keyed(rows: readonly ReconciledRow[], keysOf: (row: ReconciledRow) => readonly string[]) {
  return [...paidSumsBy(rows, keysOf)].map(([key, sums]): KeyedSums => ({ key, ...sums }));
}

const isUnassessed = ({ expectedDuty }: ReconciledRow): boolean => expectedDuty === null;

function summed(rows: readonly ReconciledRow[]): CheckedFile {
  const differing = rows.filter(differs);
  const total = (of: (row: ReconciledRow) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
  return {
    lines: rows.length,
    differing: differing.length,
    open: rows.filter(({ isOpen }) => isOpen).length,
    unassessed: rows.filter(isUnassessed).length,
    customsValue: total(({ customsValue }) => customsValue ?? 0),
    expectedDuty: total(({ expectedDuty }) => expectedDuty ?? 0),
    fees: rows.some(({ expectedFees }) => expectedFees === null)
      ? null
      : total(({ expectedFees }) => expectedFees ?? 0),
    sums: paidSums(differing.flatMap(({ difference, feeDifference }) => [difference ?? 0, feeDifference])),
    byEntry: keyed(rows, ({ cells }) => [cells.entry]),
    byCode: keyed(rows, ({ cells }) => [cells.hts]),
    byKind: keyed(rows, ({ kinds }) => kinds),
  };
}

const IS_SHOWN: Readonly<Record<RowsShown, (row: ReconciledRow) => boolean>> = {
  all: () => true,
  differing: differs,
  open: ({ isOpen }) => isOpen,
  unassessed: isUnassessed,
};

export const filesApi: FilesApi = {
  async readFile(source, options) {
    if (source.kind !== 'again') {
      [file, sheet, checked] = [null, null, []];
      const opened = await openedFile(source);
      if (!opened.ok) return opened;
      file = opened.value;
    }
    if (file === null) return NO_FILE;
    const read = entriesOf(file, options);
    if (!read.ok) return read;
    [sheet, checked] = [read.value, []];
    return ok(surveyOf(read.value, options.date));
  },

  async checkFile(language, line) {
    const [all, read] = [loadedNow(), sheet];
    if (all === null) return NOT_OPEN;
    if (read === null) return NO_FILE;
    const speech = await speechIn(language);
    return onLine(line, async (rest) => {
      const rows = await eachEntry(read, reconciler(all.data, hasHeadings(read, read.rows), speech), rest);
      if (rows === null) return fail({ kind: 'cancelled' });
      checked = rows.flat().map((row, place) => ({ ...row, place }));
      return ok(summed(checked));
    });
  },

  checkedRows(shown, most) {
    const rows = checked.filter(IS_SHOWN[shown]);
    return Promise.resolve(ok({ rows: most === null ? rows : rows.slice(0, most), of: rows.length }));
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
        refundable: known.reduce((sum, { cells }) => sum + cents(cells.refundable), 0),
        interest: known.some(({ cells }) => cells.interest === '')
          ? null
          : known.reduce((sum, { cells }) => sum + cents(cells.interest), 0),
        open: answered.length - known.length,
        lastDays: lastDaysOf(answered),
        calendar: lastDays(answered, asOf, speech),
        portal: portalTexts(numbers, law.value),
        portalNumbers: numbers.length,
      });
    });
  },
};
