/** Several scenarios over the same rows, group by group down to the line: what a person drills through. */
import { chapterOf, headingOf, type HtsCode } from '../schedule/hts-code.ts';
import { chaptersOf, groupOf, sectionOf, type ProductNames, type SectionId } from '../law/product-names.ts';
import type { EvaluatedScenario } from './assess-scenario.ts';

/** From coarse to fine; each partitions the rows. */
export const LEVELS = ['section', 'group', 'chapter', 'heading', 'hs6', 'line'] as const;
export type Level = (typeof LEVELS)[number];

/** Only rows of this group. */
export interface Within {
  readonly level: Level;
  readonly key: string;
}

/** Columns of whole cents, one entry a group; groups ascend by key, sections by their chapters. */
export interface Breakdown {
  readonly level: Level;
  readonly keys: readonly string[];
  readonly flows: Float64Array;
  readonly customsValue: Float64Array;
  /** One column a scenario, in their order. */
  readonly duty: readonly Float64Array[];
}

function keyOf(level: Level, code: HtsCode, names: ProductNames): string {
  switch (level) {
    case 'section':
      return sectionOf(names, code) ?? '';
    case 'group':
      return groupOf(names, code) ?? '';
    case 'chapter':
      return chapterOf(code);
    case 'heading':
      return headingOf(code);
    case 'hs6':
      return code.slice(0, 6);
    case 'line':
      return code;
  }
}

/** All scenarios are over one table, so they model the same rows. */
export function breakdownOf(
  evaluated: readonly EvaluatedScenario[],
  level: Level,
  within: readonly Within[],
): Breakdown {
  const [first] = evaluated;
  if (first === undefined) throw new Error('unreachable: a breakdown has a scenario');
  const { products } = first.law.rulebook;
  const { table, rows } = first.assessed.compiled;
  const groups = new Map<string, number[]>();
  for (const { row } of rows) {
    const code = table.codes[row];
    if (code === undefined || within.some((part) => keyOf(part.level, code, products) !== part.key)) continue;
    const key = keyOf(level, code, products);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const placeOf = (key: string): string =>
    level === 'section' ? (chaptersOf(products, key as SectionId)[0] ?? key) : key;
  const sorted = [...groups].sort(([a], [b]) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const sums = (column: Float64Array): Float64Array =>
    Float64Array.from(sorted, ([, members]) => members.reduce((total, row) => total + (column[row] ?? 0), 0));
  return {
    level,
    keys: sorted.map(([key]) => key),
    flows: Float64Array.from(sorted, ([, members]) => members.length),
    customsValue: sums(table.customsValue),
    duty: evaluated.map(({ assessed }) => sums(assessed.duty)),
  };
}
