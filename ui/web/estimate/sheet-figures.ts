/** The figures of the sheet, from a locked estimate or from those that stand on the page. */
import type { Estimate, LawStatus } from '../../../engine/index.ts';
import { centsOf } from '../../words/format/plain.ts';
import type { ShownEstimate } from '../state/estimate.svelte.ts';
import { linesWithoutFigure, lockedWithoutFigure, ordersLeftOut } from '../state/entry-limits.ts';
import { stackOfLine } from './stack-rows.ts';

export interface SheetRow {
  readonly key: string;
  readonly heading: string | null;
  readonly rate: string | null;
  readonly amount: number;
}

export interface SheetLine {
  /** Number of the line in the entry, from one. */
  readonly number: number;
  readonly hts: string;
  readonly label: string;
  readonly customsValue: number;
  readonly duty: number;
  readonly low: number;
  /** Null: without bound. */
  readonly high: number | null;
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetFigures {
  readonly customsValue: number;
  readonly duty: number;
  readonly mpf: number | null;
  readonly hmf: number | null;
  readonly regime: string | null;
  readonly dataVersion: string;
  readonly evidenceThrough: string;
  /** Null: locked before it was kept. */
  readonly status: LawStatus | null;
  readonly lines: readonly SheetLine[];
  /** Numbers of the lines without a figure. */
  readonly without: readonly number[];
  /** Orders that may cover the goods and are not in the total. */
  readonly orders: readonly string[];
}

const optional = (text: string | null): number | null => (text === null ? null : centsOf(text));

/** Null while there is nothing to hand out. */
export function sheetOf(document: Estimate, shown: ShownEstimate | null): SheetFigures | null {
  const { locked } = document;
  const labelOf = (place: number): string => document.lines[place]?.label ?? '';
  if (locked !== null) {
    return {
      customsValue: centsOf(locked.customsValue),
      duty: centsOf(locked.duty),
      mpf: optional(locked.mpf),
      hmf: optional(locked.hmf),
      regime: null,
      dataVersion: locked.dataVersion,
      evidenceThrough: locked.evidenceThrough,
      status: locked.status,
      without: lockedWithoutFigure(locked),
      orders: locked.orders,
      lines: locked.lines.flatMap((line, place): readonly SheetLine[] => {
        if (line === null) return [];
        const { hts, customsValue, duty, low, high, headings, measures } = line;
        return [
          {
            number: place + 1,
            hts,
            label: labelOf(place),
            customsValue: centsOf(customsValue),
            duty: centsOf(duty),
            low: centsOf(low),
            high: optional(high),
            headings,
            rows: measures.map((row) => ({
              key: row.measure,
              heading: row.heading,
              rate: row.rate,
              amount: centsOf(row.duty),
            })),
          },
        ];
      }),
    };
  }
  if (shown === null || shown.entry.totals === null) return null;
  const { entry } = shown;
  const { totals, status, dataVersion, evidenceThrough } = entry;
  if (totals === null) return null;
  const { customsValue, duty, mpf, hmf, regime } = totals;
  const lines = entry.lines.flatMap(({ outcome }, place): readonly SheetLine[] => {
    if (outcome.kind === 'problem') return [];
    const { explanation, duty: own, low, high, headings } = outcome;
    return [
      {
        number: place + 1,
        hts: explanation.code,
        label: labelOf(place),
        customsValue: Math.round(Number(explanation.customsValue) * 100),
        duty: own,
        low,
        high,
        headings,
        rows: stackOfLine(outcome, regime),
      },
    ];
  });
  const [without, orders] = [linesWithoutFigure(entry), ordersLeftOut(entry)];
  const amounts = { customsValue, duty, mpf, hmf, regime };
  return { ...amounts, dataVersion, evidenceThrough, status, lines, without, orders };
}
