/** What the samples show: round figures, of no entry and of no year. */
import type { LawStatus } from '../../../engine/index.ts';
import type { StyleWords } from '../../words/catalogue/style-words.ts';
import type { Figures } from '../../words/format/figures.ts';
import { changeOf, textOf, usdOf, type Table } from '../../tables/table.ts';
import type { StackRow } from '../estimate/stack-rows.ts';
import type { KeptItem } from '../state/kept-item.ts';

const DAY = '2026-10-10';
const MORNING = `${DAY}T08:00:00Z`;

export const STATUSES: readonly LawStatus['kind'][] = ['inForce', 'ended', 'scheduled', 'hypothetical'];

/** Whole cents. */
export const TOTALS = {
  customsValue: 1_000_000,
  duty: 290_000,
  low: 290_000,
  high: 290_000,
  mpf: 3_464,
  hmf: 1_250,
  whole: null,
};

const part = (key: string, amount: number): StackRow => ({
  key,
  kind: 'measure',
  heading: null,
  rate: null,
  amount,
  node: null,
});

export const STACK: readonly StackRow[] = [
  part('first', 125_000),
  part('second', 60_000),
  part('column-1-general', 105_000),
];

export function keptSample(title: string): KeptItem {
  return {
    id: 'sample',
    kind: 'estimate',
    title,
    text: '',
    created: MORNING,
    changed: MORNING,
    place: 0,
    locked: true,
    dataVersion: '0123456789ab',
    duties: STATUSES.map((status) => ({
      name: '',
      label: title,
      rate: '',
      status,
      duty: TOTALS.duty,
      isPartial: false,
    })),
  };
}

interface Row {
  readonly name: string;
  readonly duty: number;
  readonly change: number;
}

/** A rise, a fall, and their sum. */
export function sampleTable({ samples }: StyleWords, { money }: Figures): Table<Row> {
  const amount = (cents: number): string => money.cents(cents);
  return {
    title: samples.table,
    columns: [
      textOf('name', samples.chapter, ({ name }) => name),
      usdOf('duty', samples.duty, ({ duty }) => duty, amount),
      changeOf('change', samples.change, ({ change }) => change, money.shortChange),
    ],
    rows: [
      { name: '61', duty: 290_000, change: 125_000 },
      { name: '64', duty: 415_000, change: -50_000 },
    ],
    foot: [{ name: samples.total, duty: 705_000, change: 75_000 }],
    keyOf: ({ name }) => name,
    notes: [],
  };
}
