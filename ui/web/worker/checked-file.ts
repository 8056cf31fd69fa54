/** A checked file as a whole: its sums, by entry, code, kind and month, and what its lines can be chosen by. */
import { paidSums, paidSumsBy } from '../../entries/reconcile-sums.ts';
import { keysIn, type CentsColumn, type CheckedColumns, type TextColumn } from './checked-columns.ts';
import type { CheckedFile, Facet, FacetValue, KeyedSums, OwedSums } from './checked-file-protocol.ts';

const known = (cents: number | undefined): number => (cents === undefined || Number.isNaN(cents) ? 0 : cents);
const total = (column: CentsColumn): number => column.reduce((sum, cents) => sum + known(cents), 0);
const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);

/** Lines of each key, and the first of them, in the order in which the keys are met. */
function linesByKey({ places, texts }: TextColumn) {
  const keysOf = texts.map(keysIn);
  const found = new Map<string, { lines: number; readonly first: number }>();
  for (const [line, place] of places.entries())
    for (const key of keysOf[place] ?? []) {
      const met = found.get(key);
      if (met === undefined) found.set(key, { lines: 1, first: line });
      else met.lines += 1;
    }
  return found;
}

/** Months by the calendar, the others by how many lines they have. `questionAt`: of the line at this place. */
function facetValues(facet: Facet, column: TextColumn, questionAt: (line: number) => string) {
  const values = [...linesByKey(column)].map(([key, { lines, first }]): FacetValue => ({
    key,
    lines,
    example: facet === 'problem' ? questionAt(first) : '',
  }));
  return facet === 'month'
    ? values.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    : values.toSorted((a, b) => b.lines - a.lines);
}

function owedBy({ places, texts }: TextColumn, columns: CheckedColumns): readonly OwedSums[] {
  const sums = texts.map((key) => ({ key, lines: 0, unassessed: 0, customsValue: 0, expectedDuty: 0 }));
  for (const [line, place] of places.entries()) {
    const sum = sums[place];
    if (sum === undefined) continue;
    const duty = columns.expectedDuty[line] ?? NaN;
    sum.lines += 1;
    if (Number.isNaN(duty)) sum.unassessed += 1;
    else {
      sum.customsValue += known(columns.customsValue[line]);
      sum.expectedDuty += duty;
    }
  }
  return sums;
}

function* differing({ differs }: CheckedColumns): Generator<number> {
  for (const [line, flag] of differs.entries()) if (flag === 1) yield line;
}

export function checkedFile(columns: CheckedColumns, questionAt: (line: number) => string): CheckedFile {
  const { differs, isOpen, ranges, facets, code, entry, expectedFees, difference, feeDifference } = columns;
  const differenceOf = (line: number): number => known(difference[line]) + known(feeDifference[line]);
  const keyed = (keysOf: (line: number) => readonly string[]): readonly KeyedSums[] =>
    [...paidSumsBy(differing(columns), keysOf, differenceOf)].map(([key, sums]) => ({ key, ...sums }));
  const textAt = ({ places, texts }: TextColumn, line: number): string => texts[places[line] ?? 0] ?? '';
  const valuesOf = (facet: Facet) => facetValues(facet, facets[facet], questionAt);
  return {
    lines: columns.lines,
    differing: count(differs),
    open: count(isOpen),
    ranging: count(ranges),
    unassessed: columns.expectedDuty.filter(Number.isNaN).length,
    customsValue: total(columns.customsValue),
    expectedDuty: total(columns.expectedDuty),
    fees: expectedFees.some(Number.isNaN) ? null : total(expectedFees),
    sums: paidSums(
      [...differing(columns)].flatMap((line) => [known(difference[line]), known(feeDifference[line])]),
    ),
    byEntry: keyed((line) => [entry[line] ?? '']),
    byCode: keyed((line) => [textAt(code, line)]),
    byKind: keyed((line) => keysIn(textAt(facets.kind, line))),
    byMonth: keyed((line) => [textAt(facets.month, line)]),
    owedByCode: owedBy(code, columns),
    owedByMonth: owedBy(facets.month, columns),
    facets: {
      heading: valuesOf('heading'),
      month: valuesOf('month'),
      kind: valuesOf('kind'),
      problem: valuesOf('problem'),
    },
  };
}
