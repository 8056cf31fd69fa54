/** Groups as rectangles: area is customs value, the step of colour is the change of the effective rate. */
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import { effectiveRate } from '../../words/format/rate.ts';
import type { ChapterRow } from './chapter-rows.ts';

/** From a great fall to a great rise. */
export const STEPS = ['fall-3', 'fall-2', 'fall-1', 'level', 'rise-1', 'rise-2', 'rise-3'] as const;
export type RateStep = (typeof STEPS)[number];

/** In percentage points: a change of this size or more is of the second and of the third step. */
export const SECOND = 5;
export const THIRD = 15;
/** What rounds to nothing at two places. */
const NOTHING = 0.005;

export interface Cell {
  readonly row: ChapterRow;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Percentage points. */
  readonly change: number;
  readonly step: RateStep;
}

export function changeOfRate({ baseline, scenario, customsValue }: ChapterRow): number {
  return (effectiveRate(scenario, customsValue) ?? 0) - (effectiveRate(baseline, customsValue) ?? 0);
}

export function stepOf(points: number): RateStep {
  const size = Math.abs(points);
  if (size < NOTHING) return 'level';
  const rank = size >= THIRD ? 3 : size >= SECOND ? 2 : 1;
  return points > 0 ? `rise-${rank}` : `fall-${rank}`;
}

interface Node {
  readonly row: ChapterRow | null;
  readonly children?: readonly Node[];
}

/** The greatest first; a group without trade has no area and no cell. */
export function cellsOf(rows: readonly ChapterRow[], width: number, height: number): readonly Cell[] {
  const children = rows.filter(({ customsValue }) => customsValue > 0).map((row): Node => ({ row }));
  const root = hierarchy<Node>({ row: null, children }, (node) => node.children)
    .sum(({ row }) => row?.customsValue ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const laid = treemap<Node>().tile(treemapSquarify).size([width, height]).paddingInner(2)(root);
  // A cell thinner than the gap around it may come to lie beyond the edge.
  const across = (x: number): number => Math.min(Math.max(x, 0), width);
  const down = (y: number): number => Math.min(Math.max(y, 0), height);
  return laid.leaves().flatMap(({ data: { row }, x0, x1, y0, y1 }) => {
    if (row === null) return [];
    const [left, top, change] = [across(x0), down(y0), changeOfRate(row)];
    const size = { width: Math.max(0, across(x1) - left), height: Math.max(0, down(y1) - top) };
    return [{ row, left, top, ...size, change, step: stepOf(change) }];
  });
}
