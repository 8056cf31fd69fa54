/** The price that keeps the cost to the buyer as a table: a row for each share that the exporter bears. */
import { percentColumn } from '../../tables/export-table.ts';
import { textOf, usdOf, type Column, type Table } from '../../tables/table.ts';
import { plainRate } from '../../words/format/plain.ts';
import type { Words } from '../../words/words.ts';
import type { PriceAnswer, SplitPrice } from '../worker/estimate-protocol.ts';

/** Of the present price, percent; negative where it falls; null where no price was found. */
export const priceChange = ({ held }: SplitPrice, { now }: PriceAnswer): number | null =>
  held.kind === 'held' ? (held.customsValue / now.customsValue - 1) * 100 : null;

export function priceTable(
  answer: PriceAnswer,
  baseline: string,
  { words: all, figures }: Words,
): Table<SplitPrice> {
  const words = all.later.price;
  const { money, rate } = figures;
  const { splits, before } = answer;
  const signed = (value: number): string => {
    const rounded = Math.round(value * 100) / 100;
    return (rounded > 0 ? '+' : '') + rate.percent(rounded);
  };
  const usd = (
    key: string,
    label: string,
    of: (entry: NonNullable<SplitPrice['entry']>) => number,
  ): Column<SplitPrice> =>
    usdOf(key, label, ({ entry }) => (entry === null ? null : of(entry)), money.cents, '–');
  return {
    title: words.caption,
    columns: [
      {
        ...percentColumn('exporter_share', words.exporterBears),
        exact: ({ exporterShare }) => String(exporterShare),
        shown: ({ exporterShare }) => rate.percent(exporterShare),
      },
      usd('fob_price', words.fob, ({ customsValue }) => customsValue),
      textOf(
        'price_change',
        words.change,
        (split) => {
          const change = priceChange(split, answer);
          return change === null ? '–' : signed(change);
        },
        { only: 'screen', isAmongFigures: true },
      ),
      usd('duty_and_fees', words.duty, ({ duty, fees }) => duty + fees),
      usd('ddp_price', words.ddp, ({ landed }) => landed),
      {
        ...percentColumn('buyer_change', words.buyer),
        exact: ({ entry }) =>
          entry === null ? null : plainRate(entry.landed - before.landed, before.landed),
        shown: ({ entry }) => (entry === null ? '–' : signed((entry.landed / before.landed - 1) * 100)),
      },
    ],
    rows: splits,
    foot: [],
    keyOf: ({ exporterShare }) => String(exporterShare),
    notes: [words.then(baseline), words.note],
  };
}
