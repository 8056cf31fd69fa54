/** Every row of a compiled table, in whole cents: the ordinary duty and each additional duty, rounded per measure. */
import type { MeasureId } from '../law/measure.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import { changeRates, classRates, type ClassRates } from './class-rates.ts';
import type { CompiledTable } from './compile.ts';
import { addToGroups, fillColumn, fillColumns, type Rated } from './kernel.ts';
import { visitOthers } from './other-cents.ts';

export interface AssessedTable {
  readonly compiled: CompiledTable;
  readonly rates: ClassRates;
  /** Whole cents per row of the table; rows left out are zero and are not part of any total. */
  readonly duty: Float64Array;
  /** Whole cents by slot: the ordinary duty, then the first, second ... additional duty of each row's class. */
  readonly columns: readonly Float64Array[];
  /** The measures that apply to at least one row, ordinary duty first; columns made when first asked for. */
  readonly byMeasure: ReadonlyMap<MeasureId, Float64Array>;
}

function columnsByMeasure(compiled: CompiledTable, columns: readonly Float64Array[]) {
  const { classOf, slots } = compiled;
  const { ids, numberAt } = compiled.measures;
  const found = ids.map(() => new Float64Array(classOf.length));
  for (const [slot, column] of columns.entries()) {
    for (let row = 0; row < classOf.length; row += 1) {
      const into = found[numberAt[(classOf[row] as number) * slots + slot] as number];
      if (into !== undefined) into[row] = column[row] as number;
    }
  }
  return new Map(ids.map((id, number) => [id, found[number] as Float64Array]));
}

function assessedTable(
  compiled: CompiledTable,
  rates: ClassRates,
  columns: readonly Float64Array[],
  duty: Float64Array,
): AssessedTable {
  let byMeasure: ReadonlyMap<MeasureId, Float64Array> | null = null;
  return {
    compiled,
    rates,
    duty,
    columns,
    get byMeasure() {
      return (byMeasure ??= columnsByMeasure(compiled, columns));
    },
  };
}

const ratedBy = ({ codes, classOf, slots }: CompiledTable, { ppm }: ClassRates): Rated => ({
  values: codes.values,
  classOf,
  slots,
  ppm,
});

function sumOfRow(columns: readonly Float64Array[], row: number): number {
  let sum = 0;
  for (const column of columns) sum += column[row] as number;
  return sum;
}

/** Numbers that a table's columns take: the total and one for each slot. */
export function cellsOf({ classOf, slots }: CompiledTable): number {
  return classOf.length * (slots + 1);
}

/**
 * Every row at known rates. `cells`: memory of a result that is no longer needed, of `cellsOf` numbers: asking the
 * system for so much again costs as much as the kernel takes.
 */
export function assessAt(
  rates: ClassRates,
  compiled: CompiledTable,
  cells: Float64Array = new Float64Array(cellsOf(compiled)),
): AssessedTable {
  const rows = compiled.classOf.length;
  const [duty = cells, ...columns] = Array.from({ length: compiled.slots + 1 }, (_, index) =>
    cells.subarray(index * rows, (index + 1) * rows),
  );
  fillColumns(ratedBy(compiled, rates), columns, duty);
  visitOthers(compiled, rates, (row, slot, cents) => {
    (columns[slot] as Float64Array)[row] = cents;
    duty[row] = (duty[row] as number) + cents;
  });
  for (const row of compiled.codes.outside) duty[row] = sumOfRow(columns, row);
  return assessedTable(compiled, rates, columns, duty);
}

export function assessAll(law: LawOfDate, compiled: CompiledTable): AssessedTable {
  return assessAt(classRates(law, compiled), compiled);
}

/**
 * The same table under a law that reaches the same rows with the same shares, only at other rates (`structureKey`).
 * Columns in which no rate changed are those of `before`.
 */
export function reassess(before: AssessedTable, law: LawOfDate): AssessedTable {
  const { compiled } = before;
  const { rates, slots } = changeRates(before.rates, law, compiled);
  const rated = ratedBy(compiled, rates);
  const columns = [...before.columns];
  const duty = before.duty.slice();
  for (const slot of slots) {
    const was = columns[slot] as Float64Array;
    const column = new Float64Array(was.length);
    fillColumn(rated, slot, column);
    visitOthers(compiled, rates, (row, _, cents) => (column[row] = cents), slot);
    columns[slot] = column;
    for (let row = 0; row < duty.length; row += 1)
      duty[row] = (duty[row] as number) + ((column[row] as number) - (was[row] as number));
  }
  for (const row of compiled.codes.outside) duty[row] = sumOfRow(columns, row);
  return assessedTable(compiled, rates, columns, duty);
}

/** Rows by group, for sums: each row's group as a number, a row left out in the group past the last. */
export interface RowGroups {
  readonly keys: readonly string[];
  readonly groupOf: Int32Array;
}

/** Whole cents of duty by group, and last the rows left out; no column is written. */
export function dutyByGroup(
  rates: ClassRates,
  compiled: CompiledTable,
  { keys, groupOf }: RowGroups,
): Float64Array {
  const sums = new Float64Array(keys.length + 1);
  addToGroups(ratedBy(compiled, rates), groupOf, sums);
  visitOthers(compiled, rates, (row, _, cents) => {
    const group = groupOf[row] as number;
    sums[group] = (sums[group] as number) + cents;
  });
  return sums;
}
