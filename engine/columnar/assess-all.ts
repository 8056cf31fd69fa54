/** Every row of a compiled table, in whole cents: the ordinary duty and each additional duty, rounded per measure. */
import { Decimal, HUNDRED } from '../basis/decimal.ts';
import { roundCents } from '../basis/money.ts';
import { ORDINARY_DUTY, type AdditionalRate, type MeasureId } from '../law/measure.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import { exactAdditionalDuty, exactOrdinaryDuty, type DutyBasis } from '../assess/duty-lines.ts';
import type { CompiledRow, CompiledTable, DutyShare } from './compile.ts';

export interface AssessedTable {
  readonly compiled: CompiledTable;
  /** Whole cents per row of the table; rows left out are zero and are not part of any total. */
  readonly duty: Float64Array;
  /** The measures that apply to at least one row, ordinary duty first. */
  readonly byMeasure: ReadonlyMap<MeasureId, Float64Array>;
}

/** Exact cents, before rounding. */
function statutoryCents(row: CompiledRow, value: Decimal, calculatedDuty: number): Decimal {
  return row.ordinary.kind === 'percent'
    ? value.times(row.ordinary.percent).dividedBy(HUNDRED)
    : new Decimal(calculatedDuty);
}

/** Trade tables carry no quantities, so an additional duty on them is a percentage of value. */
function additionalCents(rate: AdditionalRate, { pieces }: DutyShare, basis: DutyBasis): Decimal {
  const exact = exactAdditionalDuty(rate, pieces, basis);
  if (exact.kind !== 'amount')
    throw new Error(`additional duty on trade flows is not ad valorem: ${exact.kind}`);
  return exact.usd;
}

export function assessAll(law: LawOfDate, compiled: CompiledTable): AssessedTable {
  const { table, rows } = compiled;
  const rates = new Map(law.duties.map(({ measure, period }) => [measure.id, period.rate]));
  const duty = new Float64Array(table.codes.length);
  const byMeasure = new Map<MeasureId, Float64Array>([[ORDINARY_DUTY, new Float64Array(table.codes.length)]]);
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
    const customsValue = new Decimal(table.customsValue[row] ?? 0);
    const ordinaryDuty = statutoryCents(compiledRow, customsValue, table.calculatedDuty[row] ?? 0);
    const basis = { customsValue, quantities: [], ordinaryDuty, changes: law.rateChanges };
    add(ORDINARY_DUTY, row, roundCents(exactOrdinaryDuty(compiledRow.ordinaryPieces, basis)));
    for (const share of compiledRow.duties) {
      const rate = rates.get(share.measure);
      if (rate !== undefined) add(share.measure, row, roundCents(additionalCents(rate, share, basis)));
    }
  }
  return { compiled, duty, byMeasure };
}
