/** Tables of a file under several laws: what it owes under each, and the duties that make the difference. */
import { changeOf, textOf, usdOf, type Column, type Table } from '../../tables/table.ts';
import { measureName } from '../../words/sentences/sentences.ts';
import type { Words } from '../../words/words.ts';
import type { DutyOfFile, LawOfFile } from '../worker/checked-file-protocol.ts';

export interface LawRow {
  /** Among the laws asked for; -1: each entry's own day. */
  readonly place: number;
  readonly title: string;
  /** Null: each entry's own, or a law that cannot be applied. */
  readonly law: LawOfFile | null;
  /** Null: no figure. */
  readonly duty: DutyOfFile | null;
}

export interface FileUnderLawRows {
  readonly rows: readonly LawRow[];
  /** The others are compared with it; null: no figure. */
  readonly baseline: DutyOfFile | null;
  readonly customsValue: number;
}

export function lawsOfFileTable(
  { rows, baseline, customsValue }: FileUnderLawRows,
  { words, figures }: Words,
): Table<LawRow> {
  const { laws, notAdvice } = words.files;
  const { columns } = laws;
  const { cents } = figures.money;
  return {
    title: laws.title,
    columns: [
      textOf('law', columns.law, ({ title }) => title),
      {
        ...textOf<LawRow>('date', columns.date, ({ law }) => (law === null ? '' : figures.date(law.date))),
        exact: ({ law }) => law?.date ?? null,
      },
      textOf('status', columns.status, ({ law }) => (law === null ? '' : words.law.status[law.status.kind])),
      usdOf('duty', columns.duty, ({ duty }) => duty?.duty ?? null, cents, laws.failed),
      {
        ...textOf<LawRow>('rate', columns.rate, ({ duty }) =>
          duty === null ? '' : figures.rate.effective(duty.duty, customsValue),
        ),
        isAmongFigures: true,
        only: 'screen',
      },
      changeOf(
        'difference',
        columns.difference,
        ({ duty }) => (duty === null || baseline === null ? null : duty.duty - baseline.duty),
        figures.money.centsChange,
      ),
    ],
    rows,
    foot: [],
    keyOf: ({ place }) => String(place),
    notes: [notAdvice],
  };
}

type MeasureRow = { readonly measure: string };

/** Only duties that differ somewhere; the largest difference first. */
export function measuresOfFileTable(
  { rows, baseline }: FileUnderLawRows,
  { words, figures }: Words,
): Table<MeasureRow> {
  const { laws, notAdvice } = words.files;
  const amountIn = (duty: DutyOfFile | null, measure: string): number =>
    duty?.byMeasure.find((each) => each.measure === measure)?.amount ?? 0;
  const others = rows.filter(({ duty }) => duty !== null && duty !== baseline);
  const changeIn = ({ duty }: LawRow, measure: string): number =>
    amountIn(duty, measure) - amountIn(baseline, measure);
  const largest = (measure: string): number =>
    others.reduce((most, row) => Math.max(most, Math.abs(changeIn(row, measure))), 0);
  const measures = new Set(rows.flatMap(({ duty }) => duty?.byMeasure.map(({ measure }) => measure) ?? []));
  return {
    title: laws.byMeasure,
    columns: [
      {
        ...textOf<MeasureRow>('measure', laws.columns.measure, ({ measure }) => measureName(words, measure)),
      },
      ...others.map((row): Column<MeasureRow> =>
        changeOf(
          `difference_${row.place}`,
          row.title,
          ({ measure }) => changeIn(row, measure),
          figures.money.centsChange,
        ),
      ),
    ],
    rows: [...measures]
      .filter((measure) => largest(measure) > 0)
      .toSorted((a, b) => largest(b) - largest(a))
      .map((measure) => ({ measure })),
    foot: [],
    keyOf: ({ measure }) => measure,
    notes: [notAdvice],
  };
}
