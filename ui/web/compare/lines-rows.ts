/** Rows of the table of lines, made only for those that are on the screen. */
import type { LinesView } from '../worker/lines-protocol.ts';
import type { BreakdownRow } from './breakdown-rows.ts';

const DIGITS = 10;

export interface LineRow extends BreakdownRow {
  readonly description: string;
}

export function codeAt({ codes }: LinesView, index: number): string {
  return String(codes[index] ?? 0).padStart(DIGITS, '0');
}

/** `descriptions`: those of the view, apart. */
export function lineRowAt(view: LinesView, descriptions: readonly string[], index: number): LineRow {
  const [baseline = 0, ...duty] = view.duty.map((column) => column[index] ?? 0);
  return {
    key: codeAt(view, index),
    description: descriptions[index] ?? '',
    customsValue: view.customsValue[index] ?? 0,
    baseline,
    duty,
    difference: duty.map((each) => each - baseline),
  };
}

/** The sum of all rows of the view, shown or not. */
export function totalOfLines(view: LinesView): LineRow {
  const sum = (column: Float64Array): number => column.reduce((total, cents) => total + cents, 0);
  const [baseline = 0, ...duty] = view.duty.map(sum);
  return {
    key: '',
    description: '',
    customsValue: sum(view.customsValue),
    baseline,
    duty,
    difference: duty.map((each) => each - baseline),
  };
}
