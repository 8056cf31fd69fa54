/** The duty by day of loading and day of entry as tables: every figure of the map, and the choice of a day. */
import type { DayBand, DayCell, DayChoice, DayPair, IsoDate } from '../../engine/index.ts';
import { plainUsd } from '../words/format/plain.ts';
import { measureName } from '../words/sentences/sentences.ts';
import type { Words } from '../words/words.ts';
import { countOf, textOf, type Column, type Table } from './table.ts';

/** A figure of those days with its notes. */
interface DatedFigure {
  readonly entry: DayBand;
  readonly cell: DayCell;
  readonly difference: number | null;
}

export interface DaysTold {
  readonly lines: number;
  readonly evidenceThrough: IsoDate;
}

/** No line of the goods has a figure on those days. */
export const hasFigure = ({ open }: DayCell, lines: number): boolean => open < lines;

export function dutyText({ duty, open }: DayCell, lines: number, { words, figures }: Words): string {
  const { days } = words.choose;
  if (!hasFigure({ duty, open, measures: [] }, lines) && duty === 0) return days.unknown;
  const amount = figures.money.cents(duty);
  return open === 0 ? amount : days.atLeast(amount);
}

function dateOf<Row>(key: string, label: string, day: (row: Row) => string, { figures }: Words): Column<Row> {
  return {
    ...textOf<Row>(key, label, (row) => (day(row) === '' ? '' : figures.date(day(row)))),
    exact: day,
  };
}

function figureColumns<Row extends DatedFigure>(told: DaysTold, own: Words): readonly Column<Row>[] {
  const { columns, standing } = own.words.choose.days;
  const signed = (cents: number): string => `${cents > 0 ? '+' : ''}${own.figures.money.cents(cents)}`;
  return [
    {
      key: 'duty',
      label: columns.duty,
      kind: 'decimal',
      unit: 'USD',
      // A part of an amount is no amount: the number of lines without one is beside it.
      exact: ({ cell }) => (hasFigure(cell, told.lines) ? plainUsd(cell.duty) : null),
      shown: ({ cell }) => dutyText(cell, told.lines, own),
      value: ({ cell }) => cell.duty,
    },
    {
      key: 'difference',
      label: columns.difference,
      kind: 'decimal',
      unit: 'USD',
      exact: ({ difference }) => (difference === null ? null : plainUsd(difference)),
      shown: ({ difference }) => (difference === null ? '–' : signed(difference)),
    },
    {
      ...countOf<Row>('lines_without_figure', columns.open, ({ cell }) => cell.open, own.figures.count),
      only: 'file',
    },
    textOf('law', columns.standing, ({ entry }) =>
      entry.from > told.evidenceThrough ? standing.scheduled : standing.known,
    ),
  ];
}

/** Every figure of the map. */
export function pairsTable(pairs: readonly DayPair[], told: DaysTold, own: Words): Table<DayPair> {
  const { days } = own.words.choose;
  return {
    title: days.map,
    columns: [
      dateOf('entry_from', days.columns.from, ({ entry }) => entry.from, own),
      dateOf('entry_until', days.columns.until, ({ entry }) => entry.until, own),
      dateOf('loaded_from', days.columns.loadedFrom, ({ loading }) => loading?.from ?? '', own),
      dateOf('loaded_until', days.columns.loadedUntil, ({ loading }) => loading?.until ?? '', own),
      ...figureColumns<DayPair>(told, own),
      textOf('measures', days.columns.measures, ({ cell }) =>
        cell.measures.map((id) => measureName(own.words, id)).join('; '),
      ),
    ],
    rows: pairs,
    foot: [],
    keyOf: ({ entry, loading }) => `${entry.from} ${loading?.from ?? ''}`,
    notes: notesOf(told, own),
  };
}

export function choicesTable(choices: readonly DayChoice[], told: DaysTold, own: Words): Table<DayChoice> {
  const { days } = own.words.choose;
  const names = (ids: readonly string[]): string => ids.map((id) => measureName(own.words, id)).join('; ');
  return {
    title: days.choices,
    columns: [
      dateOf('entry_from', days.columns.from, ({ entry }) => entry.from, own),
      dateOf('entry_until', days.columns.until, ({ entry }) => entry.until, own),
      ...figureColumns<DayChoice>(told, own),
      textOf(
        'event',
        days.columns.event,
        ({ began, ended }) =>
          [
            ...(began.length === 0 ? [] : [days.begins(names(began))]),
            ...(ended.length === 0 ? [] : [days.ends(names(ended))]),
          ].join(' '),
        { isProse: true },
      ),
    ],
    rows: choices,
    foot: [],
    keyOf: ({ entry }) => entry.from,
    notes: notesOf(told, own),
  };
}

const notesOf = ({ evidenceThrough }: DaysTold, { words, figures }: Words): readonly string[] => [
  words.choose.days.evidence(figures.date(evidenceThrough)),
];
