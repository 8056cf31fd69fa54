/** A part of a table of trade, in the order of the rows. */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { FlowTable } from '../trade/flow-table.ts';

export function onlyRows(table: FlowTable, rows: readonly number[]): FlowTable {
  return {
    id: table.id,
    codes: rows.map((row) => table.codes[row] ?? ('' as HtsCode)),
    customsValue: Float64Array.from(rows, (row) => table.customsValue[row] ?? 0),
    calculatedDuty: Float64Array.from(rows, (row) => table.calculatedDuty[row] ?? 0),
  };
}
