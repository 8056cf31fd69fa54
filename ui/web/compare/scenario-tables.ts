/** All scenarios side by side as a table, and the headline figures in files. */
import type { Scenario } from '../../../engine/index.ts';
import { textColumn, usdColumn, type ExportCell, type ExportTable } from '../../tables/export-table.ts';
import { changeOf, inFile, percentOf, textOf, usdOf, type Table } from '../../tables/table.ts';
import { plainRate, plainUsd } from '../../words/format/plain.ts';
import { letterOf, scenarioTitle } from '../../words/sentences/scenario-title.ts';
import type { Words } from '../../words/words.ts';
import { resultAt, type Pair, type Shown } from '../state/shown.ts';

export interface ScenarioRow {
  readonly scenario: Scenario;
  /** In the set. */
  readonly place: number;
  readonly result: NonNullable<ReturnType<typeof resultAt>>;
}

/** Every scenario of the set with its law, its figures, and the difference from the baseline. */
export function scenariosTable(shown: Shown, reader: Words): Table<ScenarioRow> {
  const { words, figures } = reader;
  const { columns } = words.exports;
  const all = words.analysis.all;
  const { duty: baseline } = shown.comparison.baseline.totals;
  return {
    title: all.title,
    columns: [
      inFile(textColumn('letter', columns.key), ({ place }) => letterOf(place)),
      textOf('scenario', all.scenario, ({ scenario }) => scenarioTitle(scenario, reader)),
      inFile(textColumn('law_as_of', columns.lawAsOf), ({ scenario }) => scenario.lawAsOf),
      inFile(
        textColumn('law_status', columns.lawStatus),
        ({ result }) => words.law.status[result.status.kind],
      ),
      inFile(usdColumn('customs_value', columns.customsValue), ({ result }) =>
        plainUsd(result.totals.customsValue),
      ),
      usdOf('duty', all.duty, ({ result }) => result.totals.duty, figures.money.short),
      percentOf<ScenarioRow>(
        'effective_rate',
        all.rate,
        ({ result: { totals } }) => plainRate(totals.duty, totals.customsValue),
        ({ result: { totals } }) => figures.rate.effective(totals.duty, totals.customsValue),
      ),
      changeOf(
        'difference',
        all.difference,
        ({ place, result }) => (place === shown.set.baseline ? null : result.totals.duty - baseline),
        figures.money.shortChange,
      ),
      textOf('look', all.look, () => '', { only: 'screen', isAmongFigures: true, isControl: true }),
    ],
    rows: shown.set.scenarios.flatMap((scenario, place) => {
      const result = resultAt(shown, place);
      return result === null ? [] : [{ scenario, place, result }];
    }),
    foot: [],
    keyOf: ({ place }) => String(place),
    notes: [words.exports.tradeNote],
  };
}

/** The figures above everything else, one row each. */
export function headlineExport(pair: Pair, reader: Words): ExportTable {
  const { words } = reader;
  const headline = words.comparison.headline;
  const [before, after] = [pair.before.totals, pair.after.totals];
  const rates = [
    plainRate(before.duty, before.customsValue),
    plainRate(after.duty, after.customsValue),
  ] as const;
  const points =
    rates[0] === null || rates[1] === null ? null : tenThousandths(rates[1]) - tenThousandths(rates[0]);
  const row = (name: string, unit: string, ...figures: readonly ExportCell[]): readonly ExportCell[] => [
    name,
    unit,
    ...figures,
  ];
  const usd = (a: number, b: number): readonly ExportCell[] => [plainUsd(a), plainUsd(b), plainUsd(b - a)];
  return {
    title: headline.versus(scenarioTitle(pair.scenario, reader), scenarioTitle(pair.baseline, reader)),
    columns: [
      textColumn('figure', words.exports.columns.figure),
      textColumn('unit', words.exports.columns.unit),
      { key: 'baseline', label: scenarioTitle(pair.baseline, reader), kind: 'decimal' },
      { key: 'scenario', label: scenarioTitle(pair.scenario, reader), kind: 'decimal' },
      { key: 'difference', label: headline.difference, kind: 'decimal' },
    ],
    rows: [
      row(headline.customsValue, 'USD', ...usd(before.customsValue, after.customsValue)),
      row(headline.duty, 'USD', ...usd(before.duty, after.duty)),
      row(headline.effectiveRate, '%', ...rates, points === null ? null : (points / 10_000).toFixed(4)),
    ],
    notes: [headline.valueCaption, words.exports.tradeNote],
  };
}

/** Of a rate of four places: whole, so that a difference is exact. */
function tenThousandths(rate: string): number {
  return Number(rate.replace('.', ''));
}
