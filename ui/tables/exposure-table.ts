/** Materials by origin; each row says that no such rule is in force, so that no file can be without it. */
import type { ExposureTold } from '../words/sentences/exposure-sentences.ts';
import type { Words } from '../words/words.ts';
import { textOf, type Table } from './table.ts';

export interface ExposureRow {
  readonly key: string;
  readonly origin: string;
  /** Plain decimal, percent. */
  readonly percent: string;
}

export function exposureTable(told: ExposureTold, { words, figures }: Words): Table<ExposureRow> {
  const { exposure } = words.choose;
  const { columns, label } = exposure;
  const row = (key: string, origin: string, percent: string): ExposureRow => ({ key, origin, percent });
  return {
    title: exposure.table,
    columns: [
      textOf('origin', columns.origin, ({ origin }) => origin),
      {
        key: 'share',
        label: columns.percent,
        kind: 'decimal',
        unit: 'percent',
        exact: ({ percent }) => percent,
        shown: ({ percent }) => figures.rate.effective(Number(percent), 100),
      },
      textOf('law', columns.law, () => label),
    ],
    rows: [
      row('vietNam', exposure.vietNam, told.vietNam),
      ...told.others.map(({ name, percent }) => row(`other ${name.toLowerCase()}`, name, percent)),
      row('unknown', exposure.unknown, told.unknown),
    ],
    foot: [row('others', exposure.otherTogether, told.other)],
    keyOf: ({ key }) => key,
    notes: [`${label}. ${exposure.tells}`],
  };
}
