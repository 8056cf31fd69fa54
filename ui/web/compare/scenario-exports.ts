/** The headline figures, and all scenarios side by side in files. */
import {
  percentColumn,
  textColumn,
  usdColumn,
  type ExportCell,
  type ExportTable,
} from '../../tables/export-table.ts';
import { plainRate, plainUsd } from '../../words/format/plain.ts';
import { letterOf, scenarioTitle } from '../../words/sentences/scenario-title.ts';
import type { Words } from '../../words/words.ts';
import { resultAt, type Pair, type Shown } from '../state/shown.ts';

/** Every scenario of the set with its law, its figures, and the difference from the baseline. */
export function scenariosExport(shown: Shown, title: string, reader: Words): ExportTable {
  const { words } = reader;
  const columns = words.exports.columns;
  const { duty: baseline } = shown.comparison.baseline.totals;
  const rows = shown.set.scenarios.flatMap((scenario, place): readonly (readonly ExportCell[])[] => {
    const result = resultAt(shown, place);
    if (result === null) return [];
    const { duty, customsValue } = result.totals;
    const isBaseline = place === shown.set.baseline;
    return [
      [
        letterOf(place),
        scenarioTitle(scenario, reader),
        scenario.lawAsOf,
        words.law.status[result.status.kind],
        plainUsd(customsValue),
        plainUsd(duty),
        plainRate(duty, customsValue),
        isBaseline ? null : plainUsd(duty - baseline),
      ],
    ];
  });
  return {
    title,
    columns: [
      textColumn('letter', columns.key),
      textColumn('scenario', words.analysis.all.scenario),
      textColumn('law_as_of', columns.lawAsOf),
      textColumn('law_status', columns.lawStatus),
      usdColumn('customs_value', columns.customsValue),
      usdColumn('duty', words.analysis.all.duty),
      percentColumn('effective_rate', words.analysis.all.rate),
      usdColumn('difference', words.analysis.all.difference),
    ],
    rows,
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
