/** How a sheet writes numbers and dates: found in the cells that leave no doubt, column by column. */
import type { DateOrder } from './date-text.ts';
import { orderOf } from './date-text.ts';
import { fold } from '../../finder/fold.ts';
import type { Mapping } from './mapping.ts';
import { isOpen, markOf, type DecimalMark } from './number-text.ts';
import { NUMBER_COLUMNS, type NumberColumn, type SheetColumn } from './sheet-column.ts';
import type { SheetRecord } from './sheet-record.ts';

export const DATE_COLUMNS = ['entry_date', 'loading_date'] as const satisfies readonly SheetColumn[];

export type DateColumn = (typeof DATE_COLUMNS)[number];

/** What decided: a cell of the column, cells of other columns, or the person. */
export interface MarkDecision {
  readonly column: NumberColumn;
  readonly mark: DecimalMark;
  readonly by: 'column' | 'sheet' | 'stated';
  /** The first cell that leaves no doubt, and its line; null where the person said it. */
  readonly cell: string | null;
  readonly line: number | null;
}

export interface Conventions {
  readonly marks: ReadonlyMap<NumberColumn, MarkDecision>;
  readonly orders: ReadonlyMap<DateColumn, DateOrder>;
}

/** Options stated for the whole sheet. */
export interface StatedConventions {
  readonly decimal?: DecimalMark;
  readonly dates?: DateOrder;
}

interface Proof {
  readonly cell: string;
  readonly line: number;
}

type Proofs<Kind extends string> = Partial<Record<Kind, Proof>>;

/** Cells seen so far; `record` is called for every row. */
export interface Evidence {
  readonly record: (record: SheetRecord) => void;
  readonly conclude: (stated: StatedConventions) => Conventions;
}

function only<Kind extends string>(proofs: Proofs<Kind>): readonly [Kind, Proof] | null {
  const found = Object.entries(proofs) as [Kind, Proof][];
  const [first] = found;
  return found.length === 1 && first !== undefined ? first : null;
}

/** A report of ACE writes the month first; a Vietnamese heading the day. */
function orderByHeading(mapping: Mapping, column: DateColumn): DateOrder | null {
  const heading = fold(mapping.columns[mapping.places.get(column) ?? -1]?.heading ?? '');
  if (heading.startsWith('ngay')) return 'dmy';
  const isAce = mapping.columns.some(({ heading: text }) =>
    /^(hts number - full|line goods value amount|entry summary)/i.test(text),
  );
  return isAce ? 'mdy' : null;
}

export function gatherEvidence(mapping: Mapping): Evidence {
  const numbers = NUMBER_COLUMNS.flatMap((column) => {
    const place = mapping.places.get(column);
    return place === undefined ? [] : [{ column, place, proofs: {} as Proofs<DecimalMark>, open: false }];
  });
  const dates = DATE_COLUMNS.flatMap((column) => {
    const place = mapping.places.get(column);
    return place === undefined ? [] : [{ column, place, proofs: {} as Proofs<DateOrder> }];
  });
  return {
    record: ({ cells, line, typed }) => {
      for (const number of numbers) {
        const cell = cells[number.place] ?? '';
        if (cell === '' || typed?.[number.place] === true || !/[.,]/.test(cell)) continue;
        const mark = markOf(cell);
        if (mark !== null) number.proofs[mark] ??= { cell: cell.trim(), line };
        else number.open ||= isOpen(cell);
      }
      for (const each of dates) {
        const cell = cells[each.place] ?? '';
        if (typed?.[each.place] === true || cell.length > 30) continue;
        const order = orderOf(cell);
        if (order !== null) each.proofs[order] ??= { cell: cell.trim(), line };
      }
    },
    conclude: ({ decimal, dates: stated }) => {
      const sheetWide = only(
        Object.assign({}, ...numbers.map(({ proofs }) => proofs)) as Proofs<DecimalMark>,
      );
      const marks = numbers.flatMap(({ column, proofs }): MarkDecision[] => {
        if (decimal !== undefined) return [{ column, mark: decimal, by: 'stated', cell: null, line: null }];
        const own = only(proofs);
        if (own !== null) return [{ column, mark: own[0], by: 'column', ...own[1] }];
        const isContradictory = Object.keys(proofs).length > 1;
        if (isContradictory || sheetWide === null) return [];
        return [{ column, mark: sheetWide[0], by: 'sheet', ...sheetWide[1] }];
      });
      const orders = dates.flatMap(({ column, proofs }): (readonly [DateColumn, DateOrder])[] => {
        const own = stated ?? only(proofs)?.[0] ?? null;
        const contradicts = Object.keys(proofs).length > 1;
        const order = own ?? (contradicts ? null : orderByHeading(mapping, column));
        return order === null ? [] : [[column, order]];
      });
      return {
        marks: new Map(marks.map((decision) => [decision.column, decision])),
        orders: new Map(orders),
      };
    },
  };
}

/** Decisions that some cell needed: what is worth telling. */
export function decisionsThatMattered(
  conventions: Conventions,
  needed: ReadonlySet<NumberColumn>,
): readonly MarkDecision[] {
  return [...conventions.marks.values()].filter(({ column, by }) => by !== 'stated' && needed.has(column));
}
