/** A breakdown in files: every row and every figure, whatever the screen has room for. */
import {
  percentColumn,
  textColumn,
  usdColumn,
  type ExportCell,
  type ExportColumn,
  type ExportTable,
} from '../../tables/export-table.ts';
import { plainRate, plainUsd } from '../../words/format/plain.ts';
import { letterOf, scenarioTitle } from '../../words/sentences/scenario-title.ts';
import type { Words } from '../../words/words.ts';
import { othersOf } from '../state/scenario-set.ts';
import type { Shown } from '../state/shown.ts';
import { hasRatesOfTrade } from './breakdown-columns.ts';
import type { By } from '../../words/sentences/group-name.ts';
import type { BreakdownRow } from './breakdown-rows.ts';
import type { GroupName } from '../../words/sentences/group-name.ts';

export interface ExportedBreakdown {
  readonly title: string;
  readonly rows: readonly BreakdownRow[];
  readonly total: BreakdownRow | null;
  readonly by: By;
  readonly shown: Shown;
  readonly nameOf: (key: string) => GroupName;
  readonly notes: readonly string[];
}

export function breakdownExport(asked: ExportedBreakdown, reader: Words): ExportTable {
  const { title, rows, total, by, shown, nameOf, notes } = asked;
  const { baseline, scenarios } = shown.set;
  const base = scenarios[baseline];
  const words = reader.words.exports.columns;
  const hasRates = hasRatesOfTrade(by);
  const titled = (place: number): string => {
    const scenario = scenarios[place];
    return `${letterOf(place)}: ${scenario === undefined ? '' : scenarioTitle(scenario, reader)}`;
  };
  const places = othersOf(shown.set).map((scenario) => scenarios.indexOf(scenario));
  const columns: readonly ExportColumn[] = [
    textColumn('key', words.key),
    textColumn('name', reader.words.analysis.breakdown.levels[by]),
    usdColumn('customs_value', words.customsValue),
    usdColumn('duty_baseline', words.duty(base === undefined ? '' : titled(baseline))),
    ...(hasRates ? [percentColumn('rate_baseline', words.rate(titled(baseline)))] : []),
    ...places.flatMap((place) => [
      usdColumn(`duty_${letterOf(place).toLowerCase()}`, words.duty(titled(place))),
      usdColumn(`difference_${letterOf(place).toLowerCase()}`, words.difference(titled(place))),
      ...(hasRates
        ? [percentColumn(`rate_${letterOf(place).toLowerCase()}`, words.rate(titled(place)))]
        : []),
    ]),
  ];
  const cells = (row: BreakdownRow, key: string, name: string): readonly ExportCell[] => [
    key,
    name,
    plainUsd(row.customsValue),
    plainUsd(row.baseline),
    ...(hasRates ? [plainRate(row.baseline, row.customsValue)] : []),
    ...row.duty.flatMap((duty, index) => [
      plainUsd(duty),
      plainUsd(row.difference[index] ?? 0),
      ...(hasRates ? [plainRate(duty, row.customsValue)] : []),
    ]),
  ];
  return {
    title,
    columns,
    rows: [
      ...rows.map((row) => {
        const { mark, name } = nameOf(row.key);
        return cells(row, mark === '' ? row.key : mark, name);
      }),
      ...(total === null ? [] : [cells(total, '', words.total)]),
    ],
    notes,
  };
}
