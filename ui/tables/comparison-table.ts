/** A comparison as one long table: a row for each group of each scenario and one for its total; and what makes a difference. */
import { centsOf, plainUsd } from '../words/format/plain.ts';
import { textColumn, usdColumn } from './export-table.ts';
import { inFile, percentOf, textOf, type Column, type Table } from './table.ts';

/** US dollars and percent as plain decimals; no rate where nothing was imported. */
interface ComparedFigures {
  readonly customs_value: string;
  readonly duty: string;
  readonly effective_rate: string | null;
}

export interface ComparedScenario {
  readonly id: string;
  readonly label: string;
  readonly law_as_of: string;
  readonly law_status: string;
  readonly totals: ComparedFigures;
  readonly groups: readonly ({ readonly key: string } & ComparedFigures)[];
}

export interface Compared {
  readonly data_version: string;
  readonly content_hash: string;
  readonly flows: string;
  readonly by: string;
  readonly baseline: ComparedScenario;
}

export interface ComparedRow extends ComparedFigures {
  readonly scenario: ComparedScenario;
  /** Null: the total. */
  readonly group: string | null;
  /** Whole cents of duty more than under the baseline; null for the baseline itself. */
  readonly difference: number | null;
}

/** Headings, in the reader's language. */
interface ComparedWords {
  readonly group: string;
  readonly total: string;
  readonly customsValue: string;
  readonly duty: string;
  readonly rate: string;
  readonly difference: string;
}

const NOTHING: ComparedFigures = { customs_value: '0.00', duty: '0.00', effective_rate: null };
const NO_RATE = '-';

/** Of an amount with two decimals: whole, so that a difference is exact. */

const signed = (amount: string, isMore: boolean): string => (isMore ? `+${amount}` : amount);

/** The scenario's groups, then those that the baseline alone has, then the total. */
function rowsOf(scenario: ComparedScenario, baseline: ComparedScenario): readonly ComparedRow[] {
  const own = new Set(scenario.groups.map(({ key }) => key));
  const before = new Map(baseline.groups.map(({ key, duty }) => [key, duty]));
  const row = (group: string | null, figures: ComparedFigures, dutyBefore: string): ComparedRow => ({
    ...figures,
    scenario,
    group,
    difference: scenario === baseline ? null : centsOf(figures.duty) - centsOf(dutyBefore),
  });
  return [
    ...scenario.groups.map((group) => row(group.key, group, before.get(group.key) ?? NOTHING.duty)),
    ...baseline.groups.filter(({ key }) => !own.has(key)).map(({ key, duty }) => row(key, NOTHING, duty)),
    row(null, scenario.totals, baseline.totals.duty),
  ];
}

const amountOf = (key: 'customs_value' | 'duty', label: string): Column<ComparedRow> => ({
  ...usdColumn(key, label),
  exact: (row) => row[key],
  shown: (row) => row[key],
});

/** Of the scenarios given, each against the baseline; a reader has their law above the figures, a file in every row. */
export function comparisonTable(
  { baseline, by, flows, data_version, content_hash }: Compared,
  scenarios: readonly ComparedScenario[],
  words: ComparedWords,
): Table<ComparedRow> {
  const ofFile = (key: string, exact: (row: ComparedRow) => string): Column<ComparedRow> =>
    inFile(textColumn(key, key), exact);
  const difference = ({ difference: cents }: ComparedRow): string | null =>
    cents === null ? null : signed(plainUsd(cents), cents > 0);
  return {
    title: '',
    columns: [
      ofFile('scenario', ({ scenario }) => scenario.id),
      ofFile('label', ({ scenario }) => scenario.label),
      ofFile('law_as_of', ({ scenario }) => scenario.law_as_of),
      ofFile('law_status', ({ scenario }) => scenario.law_status),
      ofFile('by', () => by),
      textOf('group', words.group, ({ group }) => group ?? words.total, {
        code: ({ group }) => group ?? 'total',
        isName: true,
      }),
      amountOf('customs_value', words.customsValue),
      amountOf('duty', words.duty),
      percentOf(
        'effective_rate',
        words.rate,
        ({ effective_rate }) => effective_rate,
        ({ effective_rate }) => (effective_rate === null ? NO_RATE : `${effective_rate}%`),
      ),
      {
        ...usdColumn('difference', words.difference),
        exact: ({ difference: cents }) => (cents === null ? null : plainUsd(cents)),
        code: difference,
        shown: (row) => difference(row) ?? '',
        isChange: true,
      },
      ofFile('flows', () => flows),
      ofFile('data_version', () => data_version),
      ofFile('content_hash', () => content_hash),
    ],
    rows: scenarios.flatMap((scenario) => rowsOf(scenario, baseline)),
    foot: [],
    keyOf: ({ scenario, group }) => `${scenario.id} ${group ?? ''}`,
    notes: [],
  };
}
