/** Every row of a compiled table, in whole cents: the ordinary duty and each additional duty, rounded per measure. */
import { Decimal, HUNDRED, ZERO, maximum } from '../basis/decimal.ts';
import { roundCents } from '../basis/money.ts';
import type { AdditionalRate, MeasureId } from '../law/measure.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { CompiledRow, CompiledTable } from './compile.ts';

export const ORDINARY = 'column-1-general' as MeasureId;

export interface AssessedTable {
  readonly compiled: CompiledTable;
  /** Whole cents per row of the table; rows left out are zero and are not part of any total. */
  readonly duty: Float64Array;
  /** The measures that apply to at least one row, ordinary duty first. */
  readonly byMeasure: ReadonlyMap<MeasureId, Float64Array>;
}

/** Exact cents, before rounding. */
function ordinaryCents(row: CompiledRow, value: Decimal, calculatedDuty: number): Decimal {
  return row.ordinary.kind === 'percent'
    ? value.times(row.ordinary.percent).dividedBy(HUNDRED)
    : new Decimal(calculatedDuty);
}

/** Trade tables carry no quantities, so an additional duty on them is a percentage of value. */
function percentOfRate(rate: AdditionalRate & { kind: 'additive' }): string {
  switch (rate.rate.kind) {
    case 'free':
      return '0';
    case 'adValorem':
      return rate.rate.percent;
    default:
      throw new Error(`additional duty on trade flows is not ad valorem: ${rate.rate.kind}`);
  }
}

function additionalCents(rate: AdditionalRate, share: Decimal, value: Decimal, ordinary: Decimal): Decimal {
  if (rate.kind === 'additive') return value.times(share).times(percentOfRate(rate)).dividedBy(HUNDRED);
  const floor = value.times(rate.percent).dividedBy(HUNDRED);
  return maximum(ZERO, floor.minus(ordinary)).times(share);
}

export function assessAll(law: LawOfDate, compiled: CompiledTable): AssessedTable {
  const { table, rows } = compiled;
  const rates = new Map(law.duties.map(({ measure, period }) => [measure.id, period.rate]));
  const duty = new Float64Array(table.codes.length);
  const byMeasure = new Map<MeasureId, Float64Array>([[ORDINARY, new Float64Array(table.codes.length)]]);
  const add = (measure: MeasureId, row: number, cents: number): void => {
    let column = byMeasure.get(measure);
    if (column === undefined) {
      column = new Float64Array(table.codes.length);
      byMeasure.set(measure, column);
    }
    column[row] = (column[row] ?? 0) + cents;
    duty[row] = (duty[row] ?? 0) + cents;
  };
  for (const compiledRow of rows) {
    const { row } = compiledRow;
    const value = new Decimal(table.customsValue[row] ?? 0);
    const ordinary = ordinaryCents(compiledRow, value, table.calculatedDuty[row] ?? 0);
    add(ORDINARY, row, roundCents(ordinary));
    for (const { measure, share } of compiledRow.duties) {
      const rate = rates.get(measure);
      if (rate !== undefined) add(measure, row, roundCents(additionalCents(rate, share, value, ordinary)));
    }
  }
  return { compiled, duty, byMeasure };
}
