/** The columns of a breakdown as rows of a table: value, the baseline's duty, and every other scenario beside it. */
import type { Breakdown, Comparison, Level, Within } from '../../../engine/index.ts';
import { effectiveRate } from '../../words/format/rate.ts';
import type { By } from '../../words/sentences/group-name.ts';
import type { GroupColumns } from '../worker/protocol.ts';

export type Order = 'ascending' | 'descending';

/** Whole cents; rates in percent, null where nothing was imported. */
export interface BreakdownRow {
  readonly key: string;
  /** Of a line, as the schedule prints it. */
  readonly description?: string;
  readonly customsValue: number;
  readonly baseline: number;
  /** One entry a scenario that is not the baseline. */
  readonly duty: readonly number[];
  readonly difference: readonly number[];
}

/** `duty:0`, `difference:1`, `rate:0`: a column of one scenario. */
export type SortKey =
  'key' | 'customsValue' | 'baseline' | 'baselineRate' | `${'duty' | 'difference' | 'rate'}:${number}`;

export interface Sorted {
  readonly key: SortKey;
  readonly order: Order;
}

/** A new column starts with its greatest amounts, names with the first; the same one turns round. */
export function sortedBy(key: SortKey, { key: before, order }: Sorted): Sorted {
  if (key === before) return { key, order: order === 'ascending' ? 'descending' : 'ascending' };
  return { key, order: key === 'key' ? 'ascending' : 'descending' };
}

/** From coarse to fine, for the next step of a drill. */
const FINER: Readonly<Record<Level, Level | null>> = {
  section: 'chapter',
  group: 'chapter',
  chapter: 'heading',
  heading: 'hs6',
  hs6: 'line',
  line: null,
};

export function finerThan(by: By): Level | null {
  return by === 'list' || by === 'measure' ? null : FINER[by];
}

/** Levels that a person may choose where they have drilled to: finer ones only. */
export function levelsWithin(path: readonly Within[]): readonly By[] {
  const last = path.at(-1)?.level;
  if (last === undefined) return ['chapter', 'section', 'group', 'heading', 'hs6', 'line', 'list', 'measure'];
  const levels: Level[] = [];
  for (let next = FINER[last]; next !== null; next = FINER[next]) levels.push(next);
  return levels;
}

function rowOf(key: string, customsValue: number, baseline: number, duty: readonly number[]): BreakdownRow {
  return { key, customsValue, baseline, duty, difference: duty.map((each) => each - baseline) };
}

/** Duty columns: the baseline first. */
export function rowsOfBreakdown({ keys, customsValue, duty }: Breakdown): readonly BreakdownRow[] {
  return keys.map((key, index) => {
    const [baseline = 0, ...others] = duty.map((column) => column[index] ?? 0);
    return rowOf(key, customsValue[index] ?? 0, baseline, others);
  });
}

export function rowsOfGroups({ keys, customsValue, duty }: GroupColumns): readonly BreakdownRow[] {
  return keys.map((key, index) => {
    const [baseline = 0, ...others] = duty.map((column) => column[index] ?? 0);
    const value = Math.max(customsValue[0]?.[index] ?? 0, 0);
    return rowOf(key, value, baseline, others);
  });
}

/** The chapters come with every comparison: no further question is needed for them. */
export function rowsOfChapters({ chapters }: Comparison): readonly BreakdownRow[] {
  return chapters.keys.map((key, index) => {
    const at = (column: Float64Array): number => column[index] ?? 0;
    return rowOf(key, at(chapters.customsValue), at(chapters.baseline), chapters.scenarios.map(at));
  });
}

/** The row beneath the others: their sum. */
export function totalOfRows(rows: readonly BreakdownRow[], scenarios: number): BreakdownRow {
  const sum = (figure: (row: BreakdownRow) => number): number =>
    rows.reduce((total, row) => total + figure(row), 0);
  const duty = Array.from({ length: scenarios }, (_, index) => sum((row) => row.duty[index] ?? 0));
  return rowOf(
    '',
    sum((row) => row.customsValue),
    sum((row) => row.baseline),
    duty,
  );
}

function figureOf(row: BreakdownRow, key: SortKey): string | number | null {
  const [column = '', place = '0'] = key.split(':');
  const index = Number(place);
  switch (column) {
    case 'key':
      return row.key;
    case 'customsValue':
      return row.customsValue;
    case 'baseline':
      return row.baseline;
    case 'baselineRate':
      return effectiveRate(row.baseline, row.customsValue);
    case 'duty':
      return row.duty[index] ?? 0;
    case 'difference':
      return row.difference[index] ?? 0;
    default:
      return effectiveRate(row.duty[index] ?? 0, row.customsValue);
  }
}

export function sortRows(rows: readonly BreakdownRow[], key: SortKey, order: Order): readonly BreakdownRow[] {
  const sign = order === 'ascending' ? 1 : -1;
  return rows.toSorted(
    (a, b) => sign * compareValues(figureOf(a, key), figureOf(b, key)) || compareValues(a.key, b.key),
  );
}

function compareValues(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
