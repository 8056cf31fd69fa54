/** What exporter and buyer bear, as prices under terms of delivery. */
import { plainUsd } from '../../words/format/plain.ts';
import type { Words } from '../../words/words.ts';
import type { Column, Table } from '../../tables/table.ts';
import type { PriceAnswer, SplitPrice } from '../worker/estimate-protocol.ts';

export function termsTable({ splits }: PriceAnswer, { words, figures }: Words): Table<SplitPrice> {
  const { terms, days } = words.choose;
  const { columns } = terms;
  const amount = (key: 'fob' | 'cif' | 'ddp'): Column<SplitPrice> => ({
    key,
    label: columns[key],
    kind: 'decimal',
    unit: 'USD',
    exact: (split) => (split.terms === null ? null : plainUsd(split.terms[key])),
    shown: (split) => (split.terms === null ? days.unknown : figures.money.cents(split.terms[key])),
  });
  const percentOf = (part: number): number => Math.round(part * 10_000) / 100;
  return {
    title: terms.title,
    columns: [
      {
        key: 'exporter_share',
        label: columns.exporter,
        kind: 'decimal',
        unit: 'percent',
        exact: ({ exporterShare }) => String(exporterShare),
        shown: ({ exporterShare }) => figures.rate.percent(exporterShare),
      },
      amount('fob'),
      amount('cif'),
      amount('ddp'),
      {
        key: 'value_added_given_up',
        label: columns.risk,
        kind: 'decimal',
        unit: 'percent',
        exact: (split) => {
          const part = split.terms?.valueAddedAtRisk ?? null;
          return part === null ? null : (part * 100).toFixed(4);
        },
        shown: (split) => {
          const part = split.terms?.valueAddedAtRisk ?? null;
          return part === null ? terms.notSaid : figures.rate.percent(percentOf(part));
        },
      },
    ],
    rows: splits,
    foot: [],
    keyOf: ({ exporterShare }) => String(exporterShare),
    notes: [terms.note],
  };
}
