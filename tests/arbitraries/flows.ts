/** Tables of trade: rows of the real one, whole or in part, with their own values or others. */
import fc, { type Arbitrary } from 'fast-check';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { realData, realFlows } from './real-reference.ts';

export function tableOf(table: FlowTable, rows: readonly number[]): FlowTable {
  return {
    id: table.id,
    codes: rows.map((row) => table.codes[row] ?? ('' as HtsCode)),
    customsValue: Float64Array.from(rows, (row) => table.customsValue[row] ?? Number.NaN),
    calculatedDuty: Float64Array.from(rows, (row) => table.calculatedDuty[row] ?? Number.NaN),
  };
}

export function withValues(table: FlowTable, customsValue: (row: number) => number): FlowTable {
  return { ...table, customsValue: Float64Array.from(table.codes, (_, row) => customsValue(row)) };
}

/** Rows that a list of the law names: a sample of trade at large would mostly miss them. */
function listedRows(table: FlowTable): readonly number[] {
  const prefixes = new Set<string>(
    [...realData().rulebook.lists.values()].flatMap(({ entries }) => [...entries.keys()]),
  );
  return [...table.codes.keys()].filter((row) =>
    [4, 6, 8, 10].some((length) => prefixes.has((table.codes[row] ?? '').slice(0, length))),
  );
}

/** Some rows of 2024 in the order of the table, listed ones more often. */
export function flowSamples(size = 60): Arbitrary<FlowTable> {
  const table = realFlows();
  const listed = listedRows(table);
  const row = fc.oneof(
    fc.nat({ max: table.codes.length - 1 }),
    fc.nat({ max: listed.length - 1 }).map((index) => listed[index] ?? 0),
  );
  return fc.uniqueArray(row, { minLength: 1, maxLength: size }).map((rows) =>
    tableOf(
      table,
      rows.toSorted((a, b) => a - b),
    ),
  );
}
