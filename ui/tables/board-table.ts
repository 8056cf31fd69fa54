/** One scenario under several models: each figure of an answer described once, and a row for each model. */
import type { EffectiveRates, FocusFigures, WelfareLedger } from '../../engine/index.ts';
import type { Messages } from '../words/catalogue/catalogue.ts';
import {
  centsCell,
  centsColumn,
  fractionColumn,
  type FigureTable,
  type TableCell,
  type TableColumn,
} from './figure-table.ts';
import type { TradeFormats } from './response-tables.ts';

type Named = Messages['response']['figures'];

export interface BoardAnswer {
  readonly id: keyof Messages['response']['models'];
  readonly focus: FocusFigures;
  readonly totals: WelfareLedger;
  readonly focusRates: EffectiveRates;
  readonly refusedCustomsValue: number;
}

export interface BoardFigure {
  readonly key: keyof Named;
  readonly name: string;
  readonly of: (answer: BoardAnswer) => TableCell | null;
}

/** In the order of an account: what is bought, what the treasury has of it, who gains, what is lost. */
export function boardFigures(named: Named, formats: TradeFormats): readonly BoardFigure[] {
  const change = (key: keyof Named, of: (answer: BoardAnswer) => number): BoardFigure => ({
    key,
    name: named[key],
    of: (answer) => centsCell(of(answer), formats.change),
  });
  const effect = (key: keyof WelfareLedger & keyof Named): BoardFigure =>
    change(key, ({ totals }) => totals[key]);
  return [
    change('importsVietNam', ({ focus }) => focus.importsAfter - focus.importsBefore),
    change('importsAll', ({ totals }) => totals.importsAfter - totals.importsBefore),
    change('revenueVietNam', ({ focus }) => focus.revenueAfter - focus.revenueBefore),
    change('revenue', ({ totals }) => totals.revenueAfter - totals.revenueBefore),
    effect('rateEffect'),
    effect('baseErosion'),
    effect('consumerSurplus'),
    effect('importerWelfare'),
    effect('exporterLoss'),
    effect('deadweightLoss'),
    effect('existingDutyLost'),
    {
      key: 'rateAfter',
      name: named.rateAfter,
      of: ({ focusRates: { after } }) =>
        after === null ? null : { value: after, text: formats.percent(after) },
    },
    {
      key: 'refused',
      name: named.refused,
      of: ({ refusedCustomsValue }) => centsCell(refusedCustomsValue, formats.amount),
    },
  ];
}

const columnOf = ({ key, name }: BoardFigure): TableColumn =>
  (key === 'rateAfter' ? fractionColumn : centsColumn)(key, name);

/** A row for each model with the figures that are named by `keys`. */
export function boardTable(
  answers: readonly BoardAnswer[],
  keys: readonly BoardFigure['key'][],
  figures: readonly BoardFigure[],
  { title, rowHead }: Pick<FigureTable, 'title' | 'rowHead'>,
  models: Messages['response']['models'],
): FigureTable {
  const picked = figures.filter(({ key }) => keys.includes(key));
  return {
    title,
    rowHead,
    columns: picked.map(columnOf),
    rows: answers.map((answer) => ({
      key: answer.id,
      name: models[answer.id],
      cells: picked.map(({ of }) => of(answer)),
      isSum: answer.id === 'own',
    })),
  };
}
