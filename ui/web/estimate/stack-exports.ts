/** The stack of duties in files, and the figures that were locked beside those of today. */
import { sourceOf } from '../export/comparison-source.ts';
import {
  percentColumn,
  textColumn,
  usdColumn,
  type ExportSource,
  type ExportTable,
} from '../../tables/export-table.ts';
import { plainRate, plainUsd } from '../../words/format/plain.ts';
import { lookUp } from '../../words/catalogue/look-up.ts';
import { measureName } from '../../words/sentences/sentences.ts';
import type { App } from '../state/context.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { Words } from '../../words/words.ts';
import { lawOfFigure } from './estimate-tables.ts';
import { statusOfMeasure, type StackRow } from './stack-rows.ts';

export interface Stack {
  readonly rows: readonly StackRow[];
  /** Whole cents. */
  readonly total: number;
  readonly customsValue: number;
  /** Null: figures that were locked, with nothing to explain. */
  readonly evidenceThrough: string | null;
  readonly regime?: string | null;
  /** Numbers of the lines without a figure: the total is then known from below alone. */
  readonly without?: readonly number[];
}

export function nameOfRow(
  { kind, key }: Pick<StackRow, 'kind' | 'key'>,
  regime: string | null,
  words: Reader['words'],
): string {
  const { stack, regimes } = words.estimate;
  if (kind === 'deposit') return stack.deposit;
  if (kind === 'measure') return measureName(words, key);
  return lookUp(regimes as Readonly<Record<string, string>>, regime ?? '') ?? stack.regime;
}

/** `of` says of what: a line, or the whole entry. */
export function stackTable(
  { rows, total, customsValue, evidenceThrough, regime = null, without = [] }: Stack,
  of: readonly string[],
  { words: all, figures }: Words,
): ExportTable {
  const words = all.estimate.stack;
  const { atLeast, withoutFigure } = all.estimate.result;
  const isWhole = without.length === 0;
  const sum = isWhole ? words.sum : atLeast(words.sum);
  return {
    title: words.title,
    columns: [
      textColumn('key', all.exports.columns.key),
      textColumn('heading', words.heading),
      textColumn('measure', words.measure),
      textColumn('law_status', all.exports.columns.lawStatus),
      textColumn('rate', words.rate),
      usdColumn('duty', words.amount),
      percentColumn('effective_rate', all.estimate.result.effective),
    ],
    rows: [
      ...rows.map((row) => [
        row.key,
        row.heading === null ? null : figures.code(row.heading),
        nameOfRow(row, regime, all),
        row.node === null || evidenceThrough === null
          ? null
          : all.law.status[statusOfMeasure(row.node, evidenceThrough).kind],
        row.rate === null ? null : figures.rate.schedule(row.rate),
        plainUsd(row.amount),
        plainRate(row.amount, customsValue),
      ]),
      ['total', null, sum, null, null, plainUsd(total), isWhole ? plainRate(total, customsValue) : null],
    ],
    notes: [
      ...of,
      ...(isWhole ? [] : [withoutFigure(without.map(String))]),
      `${all.estimate.result.customsValue}: ${figures.money.cents(customsValue)}`,
      all.estimate.excluded.others,
    ],
  };
}

export interface Difference {
  readonly key: string;
  /** Whole cents. */
  readonly then: number;
  readonly now: number;
}

/** `totals` are the duties of the entry as locked and now; null where there is none now. Not whole: lines have no figure. */
export function besideTable(
  differences: readonly Difference[],
  totals: { readonly then: number; readonly now: number | null; readonly areWhole: boolean },
  notes: readonly string[],
  { words: all }: Words,
): ExportTable {
  const { documents, result, stack } = all.estimate;
  const sum = totals.areWhole ? stack.sum : result.atLeast(stack.sum);
  return {
    title: documents.beside,
    columns: [
      textColumn('key', all.exports.columns.key),
      textColumn('measure', stack.measure),
      usdColumn('locked', documents.asLocked),
      usdColumn('now', documents.beside),
    ],
    rows: [
      ...differences.map(({ key, then, now }) => [key, measureName(all, key), plainUsd(then), plainUsd(now)]),
      ['total', sum, plainUsd(totals.then), totals.now === null ? null : plainUsd(totals.now)],
    ],
    notes,
  };
}

/** Of locked figures: the law that they stood on, and the data, which need not be those of the page. */
export async function lockedSource(app: App): Promise<ExportSource | null> {
  const { session, reader, estimate } = app;
  const { locked, entryDate } = estimate.present ?? { locked: null, entryDate: '' };
  const link = new URL(await estimate.fragment(), location.href).href;
  // Locked before the standing of the law was kept: none is said.
  const laws = locked === null || locked.status === null ? [] : [lawOfFigure(entryDate, locked.status, app)];
  const now = sourceOf(laws, null, link, { session, reader });
  if (locked === null || now === null || locked.dataVersion === now.dataVersion) return now;
  const { dataVersion, evidenceThrough } = locked;
  const edition = reader.words.estimate.documents.editionNotKept;
  const evidence = reader.figures.date(evidenceThrough);
  const line = reader.words.exports.source({ edition, dataVersion, evidence, trade: null });
  return { ...now, line, evidenceThrough, dataVersion, edition };
}
