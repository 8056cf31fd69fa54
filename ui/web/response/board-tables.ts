/** The board as tables: a row for each parameter set with what a reader asks first, and a column for each with everything. */
import type { Figures } from '../../words/format/figures.ts';
import type { Messages } from '../../words/catalogue/catalogue.ts';
import type { StudyWords } from '../../words/catalogue/study-words.ts';
import type { BoardColumn, ResponseSetting } from '../worker/response-protocol.ts';
import { standingOf } from './citation.ts';
import {
  centsCell,
  centsColumn,
  fractionColumn,
  wordsColumn,
  type FigureTable,
  type TableCell,
} from '../../tables/figure-table.ts';
import { formatsOf } from './unfold-nest.ts';

type Told = StudyWords['study'];

export function boardTables(
  columns: readonly BoardColumn[],
  setting: ResponseSetting,
  words: Messages,
  told: Told,
  figures: Figures,
): { readonly short: FigureTable; readonly full: FigureTable } {
  const named = words.response.figures;
  const { percent } = formatsOf(figures);
  const change = (cents: number): TableCell => centsCell(cents, figures.money.millionsChange);
  const amount = (cents: number): TableCell => centsCell(cents, figures.money.millions);
  const rate = (value: number | null): TableCell | null =>
    value === null ? null : { value, text: percent(Math.round(value * 1e4) / 1e4) };
  const rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly of: (column: BoardColumn) => TableCell | null;
    /** Among what a reader asks first. */
    readonly isFirst?: boolean;
  }[] = [
    {
      key: 'importsVietNam',
      name: named.importsVietNam,
      of: ({ focus }) => change(focus.importsAfter - focus.importsBefore),
      isFirst: true,
    },
    {
      key: 'importsAll',
      name: named.importsAll,
      of: ({ totals }) => change(totals.importsAfter - totals.importsBefore),
    },
    {
      key: 'revenueVietNam',
      name: named.revenueVietNam,
      of: ({ focus }) => change(focus.revenueAfter - focus.revenueBefore),
    },
    {
      key: 'revenue',
      name: named.revenue,
      of: ({ totals }) => change(totals.revenueAfter - totals.revenueBefore),
      isFirst: true,
    },
    { key: 'rateEffect', name: named.rateEffect, of: ({ totals }) => change(totals.rateEffect) },
    { key: 'baseErosion', name: named.baseErosion, of: ({ totals }) => change(totals.baseErosion) },
    {
      key: 'consumerSurplus',
      name: named.consumerSurplus,
      of: ({ totals }) => change(totals.consumerSurplus),
      isFirst: true,
    },
    {
      key: 'importerWelfare',
      name: named.importerWelfare,
      of: ({ totals }) => change(totals.importerWelfare),
      isFirst: true,
    },
    { key: 'exporterLoss', name: named.exporterLoss, of: ({ totals }) => amount(totals.exporterLoss) },
    { key: 'deadweightLoss', name: named.deadweightLoss, of: ({ totals }) => amount(totals.deadweightLoss) },
    {
      key: 'existingDutyLost',
      name: named.existingDutyLost,
      of: ({ totals }) => amount(totals.existingDutyLost),
    },
    {
      key: 'rateAfter',
      name: named.rateAfter,
      of: ({ focusRates }) => rate(focusRates.after),
      isFirst: true,
    },
    {
      key: 'refused',
      name: named.refused,
      of: ({ refusedCustomsValue }) => amount(refusedCustomsValue),
      isFirst: true,
    },
  ];
  const first = rows.filter(({ isFirst }) => isFirst === true);
  const nameOf = ({ id }: BoardColumn): string => words.response.models[id];
  return {
    short: {
      title: told.board.title,
      rowHead: told.board.model,
      columns: [
        ...first.map(({ key, name }) => (key === 'rateAfter' ? fractionColumn : centsColumn)(key, name)),
        wordsColumn('standing', told.board.standing),
      ],
      rows: columns.map((column) => ({
        key: column.id,
        name: nameOf(column),
        cells: [
          ...first.map(({ of }) => of(column)),
          { value: column.id, text: standingOf(column.id, setting, words) },
        ],
        isSum: column.id === 'own',
      })),
    },
    full: {
      title: told.board.more,
      rowHead: told.table.figure,
      // Its row of rates stands among rows of money: words as they are read, which name their unit.
      columns: columns.map((column) => wordsColumn(column.id, nameOf(column))),
      rows: rows.map(({ key, name, of }) => ({ key, name, cells: columns.map(of) })),
    },
  };
}
