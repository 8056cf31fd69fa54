/** A year of trade as columns: one row a statistical reporting number, values in whole cents. */
import type { HtsCode } from '../schedule/hts-code.ts';

/** Imports of a year, one row a published record, in columns. */
export interface FlowTable {
  readonly id: string;
  /** Ascending. */
  readonly codes: readonly HtsCode[];
  readonly customsValue: Float64Array;
  /** Duty as the Census Bureau calculated it for that year, whole cents. */
  readonly calculatedDuty: Float64Array;
}

/** Row of a code by binary search, or -1. */
export function rowOf(table: FlowTable, code: HtsCode): number {
  let low = 0;
  let high = table.codes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = table.codes[middle] ?? '';
    if (found === code) return middle;
    if (found < code) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
