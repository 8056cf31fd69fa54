/** Whether a rule's products hold one row of trade, read from the tables of names and the rows of the lists. */
import type { ProductItem, ProductSelection } from '../../engine/scenario/product-selection.ts';
import { readRows, type Row } from '../data/read-data.ts';
import { fraction, isLess, type Fraction } from './fraction.ts';

export interface ProductTables {
  /** Section by chapter. */
  readonly sections: ReadonlyMap<string, string>;
  /** Prefixes with their group. */
  readonly groups: readonly (readonly [string, string])[];
}

export function realProductTables(): ProductTables {
  const cells = (path: string, key: string, value: string): readonly (readonly [string, string])[] =>
    readRows(path).map((row) => [row[key] ?? '', row[value] ?? ''] as const);
  return {
    sections: new Map(cells('us/chapters.tsv', 'chapter', 'section')),
    groups: cells('us/product-groups.tsv', 'prefix', 'group'),
  };
}

/** One row of trade as the oracle sees it. */
export interface PlainRow {
  readonly code: string;
  readonly dollars: Fraction;
  readonly day: string;
}

/** The part of the row that is meant: where one of `anyOf` holds (empty: all of it) and none of `unless`. */
export interface Held {
  readonly anyOf: readonly string[];
  readonly unless: readonly string[];
  /** What the list presumes of its condition, where it says so. */
  readonly presumptions: ReadonlyMap<string, string>;
}

export type Lists = ReadonlyMap<string, readonly Row[]>;

const isOn = (row: Row, day: string): boolean =>
  (row['from'] ?? '') <= day && (row['until'] === '' || day <= (row['until'] ?? ''));

/** The rows of the longest listed prefix of the code that are in force that day. */
export function listedRows(rows: readonly Row[], { code, day }: PlainRow): readonly Row[] {
  const naming = rows.filter((row) => code.startsWith(row['code'] ?? '?') && isOn(row, day));
  const longest = naming.reduce((length, row) => Math.max(length, (row['code'] ?? '').length), 0);
  return naming.filter((row) => (row['code'] ?? '').length === longest);
}

export function heldByRows(rows: readonly Row[], row: PlainRow): Held | null {
  const naming = listedRows(rows, row);
  if (naming.length === 0) return null;
  const conditions = naming.map(({ condition = '' }) => condition);
  return {
    anyOf: conditions.includes('') ? [] : conditions,
    unless: [],
    presumptions: new Map(
      naming.flatMap(({ condition = '', default: presumed = '' }) =>
        condition === '' ? [] : [[condition, presumed] as const],
      ),
    ),
  };
}

const WHOLE: Held = { anyOf: [], unless: [], presumptions: new Map() };

/** The group whose prefix fits the code longest. */
function groupOfCode({ groups }: ProductTables, code: string): string | null {
  const fitting = groups.filter(([prefix]) => code.startsWith(prefix));
  return fitting.toSorted(([a], [b]) => b.length - a.length)[0]?.[1] ?? null;
}

function heldByItem(tables: ProductTables, lists: Lists, item: ProductItem, row: PlainRow): Held | null {
  const { code } = row;
  switch (item.kind) {
    case 'codes':
      return item.codes.some((prefix) => code.startsWith(prefix)) ? WHOLE : null;
    case 'sections': {
      const section = tables.sections.get(code.slice(0, 2)) ?? '';
      return (item.sections as readonly string[]).includes(section) ? WHOLE : null;
    }
    case 'groups': {
      const group = groupOfCode(tables, code);
      return group !== null && (item.groups as readonly string[]).includes(group) ? WHOLE : null;
    }
    case 'list': {
      const rows = lists.get(item.list) ?? [];
      const { categories } = item;
      return heldByRows(
        categories === null ? rows : rows.filter(({ note = '' }) => categories.includes(note)),
        row,
      );
    }
  }
}

function together(held: readonly Held[]): Held | null {
  if (held.length === 0) return null;
  const anyOf = held.some((one) => one.anyOf.length === 0) ? [] : held.flatMap((one) => one.anyOf);
  return {
    anyOf: [...new Set(anyOf)],
    unless: [],
    presumptions: new Map(held.flatMap((one) => [...one.presumptions])),
  };
}

/** Null: the rule does not mean this row. */
export function heldBy(
  tables: ProductTables,
  lists: Lists,
  { of, except, value }: ProductSelection,
  row: PlainRow,
): Held | null {
  if (value?.atLeast != null && isLess(row.dollars, fraction(value.atLeast))) return null;
  if (value?.below != null && !isLess(row.dollars, fraction(value.below))) return null;
  const heldIn = (items: readonly ProductItem[]): readonly Held[] =>
    items.flatMap((item) => heldByItem(tables, lists, item, row) ?? []);
  const held = of === 'all' ? WHOLE : together(heldIn(of));
  const left = heldIn(except);
  if (held === null || left.some(({ anyOf }) => anyOf.length === 0)) return null;
  return {
    ...held,
    unless: [...new Set(left.flatMap(({ anyOf }) => anyOf))],
    presumptions: new Map([...left.flatMap((one) => [...one.presumptions]), ...held.presumptions]),
  };
}
