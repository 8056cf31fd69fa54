/** A row of a sheet of entry summaries: what it declares, or what is wrong with it. */
import { parseIsoDate, type IsoDate } from '../../basis/date.ts';
import type { Cents } from '../../basis/money.ts';
import type { Result } from '../../basis/result.ts';
import type { HtsCode } from '../../schedule/hts-code.ts';
import { modeIn } from '../sheet/cell-words.ts';
import type { Survey } from '../sheet/sheet.ts';
import type { SheetRecord } from '../sheet/sheet-record.ts';
import type { SheetRow } from '../sheet/sheet-row.ts';
import type { DeclaredHeading, DeclaredRate } from '../../trade/declared-entry.ts';
import {
  entryTypeCode,
  readDay,
  readFlag,
  readMoney,
  readPercentages,
  type EntryProblem,
} from './declared-cells.ts';
import type { DeclaredColumn } from './declared-column.ts';
import type { DeclaredSheet } from './declared-sheet.ts';

/** One row of the file, as far as it can be read by itself. */
export interface DeclaredRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly entry: string;
  readonly line: string;
  /** Chapter 99 headings of the row: beside the product, or alone. */
  readonly headings: readonly DeclaredHeading[];
  /** Of the product's own number. */
  readonly rate: DeclaredRate;
  /** The row is of headings alone, or of a fee (CBP's class codes 499 and 501). */
  readonly part: 'headings' | 'mpf' | 'hmf' | null;
  readonly money: Readonly<Record<'duty' | 'line_duty' | 'ieepa_duty' | 'mpf' | 'hmf', Cents | null>>;
  readonly dates: Readonly<Record<'liquidation_date' | 'deposit_date', IsoDate | null>>;
  readonly flags: Readonly<
    Record<'reconciliation' | 'drawback' | 'protest' | 'remedy_pending', boolean | null>
  >;
  readonly entryTypeCode: string | null;
  readonly problem: EntryProblem | null;
}

const FEE_ROWS: Readonly<Record<string, 'mpf' | 'hmf'>> = { '499': 'mpf', '501': 'hmf' };

/** Of a cell of numbers: CBP's class code of a fee in their place; null: none. */
const feeOfRow = (cell: string): 'mpf' | 'hmf' | null =>
  FEE_ROWS[/^\s*(499|501)\b/.exec(cell)?.[1] ?? ''] ?? null;

export const isFeeRow = (cell: string): boolean => feeOfRow(cell) !== null;

/** Points, hyphens and spaces within a number say nothing. */
const digitsOf = (cell: string): string => cell.replace(/[.\s-]/g, '');
const isHeading = (cell: string): boolean => /^99/.test(cell);

const MONEY = ['duty', 'line_duty', 'ieepa_duty', 'mpf', 'hmf'] as const;
const DATES = ['liquidation_date', 'deposit_date'] as const;
const FLAGS = ['reconciliation', 'drawback', 'protest', 'remedy_pending'] as const;

export function rowReader({ places, width }: DeclaredSheet, { conventions, mapping }: Survey) {
  const typePlace = mapping.columns.find(({ column }) => column === 'entry_type')?.heading;
  const mark = [...conventions.marks.values()][0]?.mark ?? null;
  const order = conventions.orders.get('entry_date') ?? null;
  const typeAt = mapping.columns.findIndex(({ heading }) => heading === typePlace);
  const placesOf = new Map<DeclaredColumn, DeclaredSheet['places']>();
  for (const each of places) placesOf.set(each.column, [...(placesOf.get(each.column) ?? []), each]);

  return (row: SheetRow, shown: SheetRecord, original: SheetRecord): DeclaredRow => {
    const cellsOf = (column: DeclaredColumn): readonly (readonly [string, number | null])[] =>
      (placesOf.get(column) ?? []).map(
        ({ place, count }) => [(original.cells[place] ?? '').trim(), count] as const,
      );
    let problem: EntryProblem | null = null;
    function kept<Value>(read: Result<Value, EntryProblem>): Value | null {
      if (read.ok) return read.value;
      problem ??= read.failure;
      return null;
    }
    const typed = Object.fromEntries(
      MONEY.map((column) => [
        column,
        kept(readMoney(column, cellsOf(column).find(([, count]) => count === null)?.[0] ?? '', mark)),
      ]),
    ) as DeclaredRow['money'];
    const counted = cellsOf('duty').flatMap(([cell, count]) =>
      count === null ? [] : [[count, kept(readMoney('duty', cell, mark))] as const],
    );
    const rates = cellsOf('rate').map(([cell, count]) => [count, kept(readPercentages(cell, mark))] as const);
    const numbers = [...cellsOf('number'), ...cellsOf('heading')];
    const given = new Set<number>();
    /** `Duty 2` and `Rate 2` are those of `HTS 2`; of several headings in its cell, of the first alone. */
    function declaredOf(heading: HtsCode): DeclaredHeading {
      const own = numbers.find(
        ([cell, each]) => each !== null && !given.has(each) && digitsOf(cell).includes(heading),
      );
      const count = own?.[1] ?? null;
      if (count === null) return { heading, duty: null, rate: null };
      given.add(count);
      const of = <Value>(cells: readonly (readonly [number | null, Value])[]): Value | null =>
        cells.find(([each]) => each === count)?.[1] ?? null;
      return { heading, duty: of(counted), rate: of(rates) };
    }
    /** Beside no number of the same count, or beside the product's; a pair without a number is nobody's. */
    const isOfProduct = ([count]: readonly [number | null, unknown]): boolean => {
      const own = numbers.filter(([, each]) => each !== null && each === count);
      return own.length === 0 || own.some(([cell]) => /\d/.test(cell) && !isHeading(cell));
    };
    const ofProduct = counted.filter(isOfProduct);
    const rate = rates.filter(isOfProduct)[0]?.[1] ?? null;
    const beside = row.notes.flatMap((note) => (note.kind === 'claimRead' ? [note.heading] : []));
    const alone = row.partOf ?? [];
    const fee = feeOfRow(row.cells['hts'] ?? '');
    const dates = Object.fromEntries(
      DATES.map((column) => [column, kept(readDay(column, cellsOf(column)[0]?.[0] ?? '', order))]),
    ) as DeclaredRow['dates'];
    const flags = Object.fromEntries(
      FLAGS.map((column) => [column, kept(readFlag(column, cellsOf(column)[0]?.[0] ?? ''))]),
    ) as DeclaredRow['flags'];
    const typeCell = shown.cells[typeAt] ?? '';
    const surplus = original.cells.length - width;
    if (surplus !== 0) problem = { kind: 'rowWidth', value: surplus };
    return {
      row: row.line,
      cells: row.cells,
      entry: (row.cells['entry'] ?? '').trim(),
      line: (cellsOf('line')[0]?.[0] ?? row.cells['id'] ?? '').trim(),
      headings:
        alone.length > 0
          ? alone.map((heading) =>
              alone.length === 1 ? { heading, duty: typed.duty, rate } : { heading, duty: null, rate: null },
            )
          : beside.map(declaredOf),
      rate: alone.length > 0 ? null : rate,
      part: fee ?? (alone.length > 0 ? 'headings' : null),
      money: { ...typed, duty: typed.duty ?? ofProduct[0]?.[1] ?? null },
      dates,
      flags,
      entryTypeCode: typePlace === undefined ? null : entryTypeCode(typeCell),
      // What a sheet asks of a line's value does not concern a row of headings or of a fee.
      problem: problem ?? (alone.length > 0 || fee !== null ? null : row.problem),
    };
  };
}

/** CBP's type in two digits is kept apart: the fees know formal and informal alone. */
const FORMAL = /^(02|03|06|07|08|09|2\d|3\d|4\d)\b/;

export function forShipment(cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const type = (cells['entry_type'] ?? '').trim();
  const known = /^(formal|informal|postal|section321)?$/i.test(type);
  const code = entryTypeCode(type);
  const named = known
    ? type
    : code === '01' || FORMAL.test(code ?? '')
      ? 'formal'
      : code === '11' || code === '12'
        ? 'informal'
        : type;
  return { ...cells, entry_type: named, mode: modeIn(cells['mode'] ?? '') };
}

export const dateIn = (cells: Readonly<Record<string, string>>): IsoDate | null =>
  parseIsoDate((cells['entry_date'] ?? '').trim());
