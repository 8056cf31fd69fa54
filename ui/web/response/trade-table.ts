/** How much of the year's trade a model answers, as a table: what is in its figures, and why the rest is not. */
import type { TradeInFigures } from '../../../engine/index.ts';
import type { Figures } from '../../words/format/figures.ts';
import type { StudyWords } from '../../words/catalogue/study-words.ts';
import {
  centsCell,
  centsColumn,
  fractionColumn,
  type FigureTable,
  type TableRow,
} from '../../tables/figure-table.ts';

/** Of the engine's `HEADLINE_SHARE`, which stays in the worker; a test holds them equal. */
export const LEAST_SHARE = 0.8;

export function tradeTable(
  trade: TradeInFigures,
  words: StudyWords['study']['headline'],
  figures: Figures,
): FigureTable {
  const row = (key: string, name: string, cents: number, isSum = false): TableRow => {
    const share = trade.customsValue === 0 ? null : cents / trade.customsValue;
    const text = share === null ? '' : figures.rate.percent(Math.round(share * 1e3) / 10);
    return {
      key,
      name,
      cells: [centsCell(cents, figures.money.millions), share === null ? null : { value: share, text }],
      isSum,
    };
  };
  return {
    title: words.trade,
    rowHead: words.part,
    columns: [centsColumn('customs_value', words.value), fractionColumn('share', words.shareOfAll)],
    rows: [
      row('answered', words.answered, trade.answered),
      ...trade.byReason.map(({ reason, products, customsValue }) =>
        row(reason, `${words.reasons[reason]} (${figures.count(products)} ${words.products})`, customsValue),
      ),
      row('leftOut', words.leftOut, trade.leftOut),
      row('all', words.all, trade.customsValue, true),
    ],
  };
}
