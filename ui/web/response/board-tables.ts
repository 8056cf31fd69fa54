/** The board as tables: a row for each parameter set with what a reader asks first, and a column for each with everything. */
import type { Figures } from '../../words/format/figures.ts';
import type { Messages } from '../../words/catalogue/catalogue.ts';
import type { StudyWords } from '../../words/catalogue/study-words.ts';
import { boardFigures, boardTable } from '../../tables/board-table.ts';
import { wordsColumn, type FigureTable } from '../../tables/figure-table.ts';
import type { BoardColumn, ResponseSetting } from '../worker/response-protocol.ts';
import { standingOf } from './citation.ts';
import { formatsOf } from './unfold-nest.ts';

type Told = StudyWords['study'];

const FIRST = [
  ...(['importsVietNam', 'revenue', 'consumerSurplus', 'importerWelfare'] as const),
  ...(['rateAfter', 'refused'] as const),
];

export function boardTables(
  columns: readonly BoardColumn[],
  setting: ResponseSetting,
  words: Messages,
  told: Told,
  figures: Figures,
): { readonly short: FigureTable; readonly full: FigureTable } {
  const { figures: named, models } = words.response;
  const { percent } = formatsOf(figures);
  const account = boardFigures(named, {
    amount: figures.money.millions,
    change: figures.money.millionsChange,
    percent: (fraction) => percent(Math.round(fraction * 1e4) / 1e4),
  });
  const short = boardTable(
    columns,
    FIRST,
    account,
    { title: told.board.title, rowHead: told.board.model },
    models,
  );
  return {
    short: {
      ...short,
      columns: [...short.columns, wordsColumn('standing', told.board.standing)],
      rows: short.rows.map((row, place) => {
        const id = columns[place]?.id ?? 'own';
        return { ...row, cells: [...row.cells, { value: id, text: standingOf(id, setting, words) }] };
      }),
    },
    full: {
      title: told.board.more,
      rowHead: told.table.figure,
      // Its row of rates stands among rows of money: words as they are read, which name their unit.
      columns: columns.map(({ id }) => wordsColumn(id, models[id])),
      rows: account.map(({ key, name, of }) => ({ key, name, cells: columns.map(of) })),
    },
  };
}
