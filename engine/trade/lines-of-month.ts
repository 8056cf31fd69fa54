/** Imports of one month, one row a statistical number: finer than what is published by industry and chapter. */
import type { Month } from '../basis/month.ts';
import type { FlowTable } from './flow-table.ts';

export interface LinesOfMonth {
  readonly month: Month;
  readonly table: FlowTable;
}
