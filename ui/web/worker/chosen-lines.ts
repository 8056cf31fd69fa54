/** Of the lines of a checked file those that a person chose, in their order, and what they come to. */
import type { Facet, RowSort, RowsQuery, RowsShown, RowSums } from './checked-file-protocol.ts';
import { keysIn, type CentsColumn, type CheckedColumns, type TextColumn } from './checked-columns.ts';

type OfLine<Value> = (columns: CheckedColumns) => (line: number) => Value;

const IS_SHOWN: Readonly<Record<RowsShown, OfLine<boolean>>> = {
  all: () => () => true,
  differing:
    ({ differs }) =>
    (line) =>
      differs[line] === 1,
  open:
    ({ isOpen }) =>
    (line) =>
      isOpen[line] === 1,
  ranging:
    ({ ranges }) =>
    (line) =>
      ranges[line] === 1,
  unassessed:
    ({ expectedDuty }) =>
    (line) =>
      Number.isNaN(expectedDuty[line]),
};

/** Each distinct text is looked at once. */
function whereText({ places, texts }: TextColumn, wanted: (text: string) => boolean) {
  const found = texts.map(wanted);
  return (line: number): boolean => found[places[line] ?? 0] === true;
}

const digits = (text: string): string => text.replace(/[.\s]/g, '');

function saying({ entry, goods, code }: CheckedColumns, text: string): ((line: number) => boolean) | null {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return null;
  const isCode = /^[\d.\s]+$/.test(wanted)
    ? whereText(code, (each) => digits(each).startsWith(digits(wanted)))
    : () => false;
  const has = (words: string | undefined): boolean => (words ?? '').toLowerCase().includes(wanted);
  return (line) => isCode(line) || has(entry[line]) || has(goods[line]);
}

type Order = (a: number, b: number) => number;

/** What is not known is last in either order; equal ones stay in the order of the file. */
function byCents(column: CentsColumn, sign: number): Order {
  return (a, b) => {
    const [x, y] = [column[a] ?? NaN, column[b] ?? NaN];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    return x === y ? a - b : (x - y) * sign;
  };
}

function byText({ places, texts }: TextColumn, sign: number): Order {
  const order = [...texts.keys()].sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
  const ranks = new Float64Array(texts.length);
  for (const [rank, place] of order.entries()) ranks[place] = texts[place] === '' ? NaN : rank;
  return byCents(
    Float64Array.from(places, (place) => ranks[place] ?? NaN),
    sign,
  );
}

const ORDERS: Readonly<Record<RowSort, (columns: CheckedColumns, sign: number) => Order>> = {
  place: (_, sign) => (a, b) => (a - b) * sign,
  entry:
    ({ entry }, sign) =>
    (a, b) => {
      const [x, y] = [entry[a] ?? '', entry[b] ?? ''];
      return x === y ? a - b : x < y ? -sign : sign;
    },
  hts: ({ code }, sign) => byText(code, sign),
  entry_date: ({ date }, sign) => byText(date, sign),
  customs_value: ({ customsValue }, sign) => byCents(customsValue, sign),
  declared_duty: ({ declaredDuty }, sign) => byCents(declaredDuty, sign),
  expected_duty: ({ expectedDuty }, sign) => byCents(expectedDuty, sign),
  difference: ({ difference }, sign) => byCents(difference, sign),
};

/** The places of the lines. */
export function chosenLines(columns: CheckedColumns, { shown, within, text, sort }: RowsQuery): Uint32Array {
  const wanted = Object.entries(within) as readonly (readonly [Facet, string])[];
  const says = saying(columns, text);
  const conditions = [
    IS_SHOWN[shown](columns),
    ...wanted.map(([facet, key]) => whereText(columns.facets[facet], (words) => keysIn(words).includes(key))),
    ...(says === null ? [] : [says]),
  ];
  const chosen = new Uint32Array(columns.lines);
  let count = 0;
  for (let line = 0; line < columns.lines; line += 1)
    if (conditions.every((holds) => holds(line))) chosen[count++] = line;
  const lines = chosen.slice(0, count);
  if (sort.by === 'place' && !sort.descending) return lines;
  return lines.sort(ORDERS[sort.by](columns, sort.descending ? -1 : 1));
}

export function sumsOfLines(columns: CheckedColumns, lines: Uint32Array): RowSums {
  const sum = (column: CentsColumn): number =>
    lines.reduce((all, line) => all + (Number.isNaN(column[line]) ? 0 : (column[line] ?? 0)), 0);
  return {
    customsValue: sum(columns.customsValue),
    expectedDuty: sum(columns.expectedDuty),
    difference: sum(columns.difference),
  };
}
