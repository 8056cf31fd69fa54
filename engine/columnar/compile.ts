/**
 * A table of trade under the law of one scenario, resolved before any money: which share of each row's value each
 * duty falls on. Rows fall into classes, and rates are no part of them, so that moving a rate needs no new resolution.
 */
import { Decimal, HUNDRED } from '../basis/decimal.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { ConditionId } from '../law/condition.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import { answerForTrade } from '../assess/answers.ts';
import { reachOf } from '../assess/reach.ts';
import { NOTHING_DENIED, resolve, type Resolution } from '../assess/resolve.ts';
import { kindsOf } from './kinds.ts';
import { lawOfTrade } from './law-of-trade.ts';
import { numberingOfPairs } from '../basis/numbering.ts';
import {
  measuresOfSlots,
  resolverOfKinds,
  type ResolvedKind,
  type RowClass,
  type SlotMeasures,
} from './row-class.ts';
import { codesOf, NOT_MODELLED, unplacedWithin, type TableCodes } from './table-codes.ts';

export interface CompiledRow extends RowClass {
  readonly row: number;
}

export interface ClassRows {
  /** First row and the row past the last, of each run of neighbors: `[4, 7, 9, 10]` is rows 4, 5, 6 and 9. */
  readonly runs: readonly number[];
  readonly count: number;
  /** Whole cents. */
  readonly customsValue: number;
}

export interface CompiledTable {
  readonly table: FlowTable;
  readonly codes: TableCodes;
  /** In the order in which the rows first meet them. */
  readonly classes: readonly RowClass[];
  /** The class of each row; of a row left out, the number past the last class. */
  readonly classOf: Int32Array;
  /** The rows of each class, and in the last place those left out. */
  readonly rowsOf: readonly ClassRows[];
  /** Columns of cents: one for the ordinary duty, and as many as any class has additional duties. */
  readonly slots: number;
  /** The measure of each slot of each class: by class times slots plus slot a place in `ids`; -1: none. */
  readonly measures: SlotMeasures;
  /** The rows that are in a class, one by one, for those who look at each: made when first asked for. */
  readonly rows: readonly CompiledRow[];
  /** Rows of chapters 98 and 99, and of codes without a tariff line: not modelled. */
  readonly leftOut: readonly number[];
}

export function resolveFlow(
  law: LawOfDate,
  schedule: TariffSchedule,
  code: HtsCode,
  shares: ReadonlyMap<ConditionId, Decimal>,
  customsValue: Decimal,
): Resolution {
  const answerAll = answerForTrade(shares, customsValue);
  return resolve(lawOfTrade(law), code, answerAll, NOTHING_DENIED, unplacedWithin(schedule, code));
}

/** Cents at the edges of the value bands that a reform draws: rows between the same edges resolve alike. */
function bandEdges({ rulebook }: LawOfDate): readonly Decimal[] {
  return [...rulebook.conditions.values()].flatMap(({ test }) => {
    if (test.kind !== 'valueBand') return [];
    return [test.atLeast, test.below].flatMap((edge) =>
      edge === null ? [] : new Decimal(edge).times(HUNDRED),
    );
  });
}

/** Rows of a class while they are found, in their order. */
interface GatheredRows {
  readonly runs: number[];
  count: number;
  customsValue: number;
}

const noRows = (): GatheredRows => ({ runs: [], count: 0, customsValue: 0 });

function gather(rows: GatheredRows, start: number, end: number, customsValue: number): void {
  const last = rows.runs.length - 1;
  if (rows.runs[last] === start) rows.runs[last] = end;
  else rows.runs.push(start, end);
  rows.count += end - start;
  rows.customsValue += customsValue;
}

/** Each row in its order. */
export function eachRow({ runs }: ClassRows, visit: (row: number) => void): void {
  for (let at = 0; at < runs.length; at += 2)
    for (let row = runs[at] as number; row < (runs[at + 1] as number); row += 1) visit(row);
}

function rowsOneByOne(classes: readonly RowClass[], classOf: Int32Array): readonly CompiledRow[] {
  const rows: CompiledRow[] = [];
  for (const [row, number] of classOf.entries()) {
    const rowClass = classes[number];
    if (rowClass !== undefined) rows.push({ row, ...rowClass });
  }
  return rows;
}

/**
 * `codes`: of an earlier compilation of the same table, so that its codes are not read again (`codesOf`). Lists, dates,
 * conditions and shares make the structure; rates do not, see `class-rates.ts`.
 */
export function compileTable(
  whole: LawOfDate,
  schedule: TariffSchedule,
  table: FlowTable,
  shares: ReadonlyMap<ConditionId, Decimal>,
  codes: TableCodes = codesOf(schedule, table),
): CompiledTable {
  const law = lawOfTrade(whole);
  const { startOf, customsValueOf, basisOf, bases } = codes;
  const kinds = kindsOf(law, codes);
  const edges = bandEdges(law);
  const bandNumber = numberingOfPairs();
  const classNumber = numberingOfPairs();
  const resolveKind = resolverOfKinds();
  const resolved = new Map<number, ResolvedKind>();
  const classes: RowClass[] = [];
  const found: GatheredRows[] = [];
  const left = noRows();
  const classOf = new Int32Array(table.codes.length);

  function resolvedOf(kind: number, row: number): ResolvedKind {
    const known = resolved.get(kind);
    if (known !== undefined) return known;
    const code = table.codes[row] as HtsCode;
    const customsValue = new Decimal(table.customsValue[row] as number).dividedBy(HUNDRED);
    const reach = reachOf(law, code, unplacedWithin(schedule, code));
    const kindFound = resolveKind(reach, answerForTrade(shares, customsValue));
    resolved.set(kind, kindFound);
    return kindFound;
  }

  function rowsOfClass(place: number, row: number): { rows: GatheredRows; number: number } {
    const basis = bases[basisOf[place] as number];
    if (basis === undefined) return { rows: left, number: NOT_MODELLED };
    let kind = bandNumber(kinds[place] as number, 0);
    for (const [number, edge] of edges.entries())
      if (edge.greaterThan(table.customsValue[row] as number)) kind = bandNumber(kind, number + 1);
    const number = classNumber(kind, basisOf[place] as number);
    if (number === classes.length) classes.push({ ordinary: basis, ...resolvedOf(kind, row) });
    return { rows: (found[number] ??= noRows()), number };
  }

  function classify(place: number, start: number, end: number, customsValue: number): void {
    const { rows, number } = rowsOfClass(place, start);
    classOf.fill(number, start, end);
    gather(rows, start, end, customsValue);
  }

  for (let place = 0; place < codes.codes.length; place += 1) {
    const [start, end] = [startOf[place] as number, startOf[place + 1] as number];
    // Only a band of values can tell rows of one code apart.
    if (edges.length === 0) classify(place, start, end, customsValueOf[place] as number);
    else
      for (let row = start; row < end; row += 1)
        classify(place, row, row + 1, table.customsValue[row] as number);
  }
  const leftOut: number[] = [];
  eachRow(left, (row) => {
    leftOut.push(row);
    classOf[row] = classes.length;
  });
  const slots = 1 + Math.max(0, ...classes.map(({ duties }) => duties.length));
  let rows: readonly CompiledRow[] | null = null;
  return {
    table,
    codes,
    classes,
    classOf,
    rowsOf: [...found, left],
    slots,
    measures: measuresOfSlots(classes, slots),
    leftOut,
    get rows() {
      return (rows ??= rowsOneByOne(classes, classOf));
    },
  };
}
