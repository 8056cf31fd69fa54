/** The text of the schedule as a tree: headings, groupings, subheadings, tariff lines and statistical numbers. */
import type { HtsCode } from '../schedule/hts-code.ts';

export interface ProductNode {
  /** In the order of the schedule; everything under a row follows it, up to `end`. */
  readonly place: number;
  readonly end: number;
  /** -1 for a heading. */
  readonly parent: number;
  /** Null for a grouping, which has a text alone. */
  readonly code: HtsCode | null;
  readonly english: string;
  /** In the words of Viet Nam's schedule, down to the subheading; null below. */
  readonly vietnamese: string | null;
  /** What Viet Nam's own lines within this subheading are called: words to find it by. */
  readonly vietnameseLines: string | null;
}

export type ProductTree = readonly ProductNode[];

/** From the heading down to the row itself. */
export function pathTo(tree: ProductTree, place: number): readonly ProductNode[] {
  const path: ProductNode[] = [];
  for (let node = tree[place]; node !== undefined; node = tree[node.parent]) path.unshift(node);
  return path;
}

export function childrenOf(tree: ProductTree, { place, end }: ProductNode): readonly ProductNode[] {
  const children: ProductNode[] = [];
  for (let next = tree[place + 1]; next !== undefined && next.place < end; next = tree[next.end])
    children.push(next);
  return children;
}

/** The row of a code; a statistical number without a row of its own stands under that of its line. */
export function nodeOf(
  tree: ProductTree,
  byCode: ReadonlyMap<string, number>,
  code: string,
): ProductNode | null {
  const place = byCode.get(code) ?? (code.length === 10 ? byCode.get(code.slice(0, 8)) : undefined);
  return place === undefined ? null : (tree[place] ?? null);
}

export function placesByCode(tree: ProductTree): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { code, place } of tree) if (code !== null && !places.has(code)) places.set(code, place);
  return places;
}

/** The four digits of a heading, though the schedule may write it with more. */
export function headingAt(tree: ProductTree, { place, end }: ProductNode): string {
  for (let at = place; at < end; at += 1) {
    const code = tree[at]?.code ?? null;
    if (code !== null) return code.slice(0, 4);
  }
  return '';
}
