/** Groups of one pair of scenarios in files, whatever the chart has room for. */
import {
  percentColumn,
  textColumn,
  usdColumn,
  type ExportCell,
  type ExportTable,
} from '../../tables/export-table.ts';
import { plainRate, plainUsd } from '../../words/format/plain.ts';
import { scenarioTitle } from '../../words/sentences/scenario-title.ts';
import type { Words } from '../../words/words.ts';
import type { Pair } from '../state/shown.ts';
import type { ChapterRow } from './chapter-rows.ts';
import type { GroupName } from '../../words/sentences/group-name.ts';

export interface ExportedGroups {
  readonly title: string;
  /** What a group is: chapter, section. */
  readonly level: string;
  readonly rows: readonly ChapterRow[];
  readonly pair: Pair;
  readonly nameOf: (key: string) => GroupName;
}

export function pairExport(asked: ExportedGroups, reader: Words): ExportTable {
  const { title, level, rows, pair, nameOf } = asked;
  const words = reader.words.exports.columns;
  const [baseline, scenario] = [scenarioTitle(pair.baseline, reader), scenarioTitle(pair.scenario, reader)];
  const sum = (figure: (row: ChapterRow) => number): number =>
    rows.reduce((total, row) => total + figure(row), 0);
  const total: ChapterRow = {
    key: '',
    customsValue: sum((row) => row.customsValue),
    baseline: sum((row) => row.baseline),
    scenario: sum((row) => row.scenario),
    difference: sum((row) => row.difference),
  };
  const cells = (row: ChapterRow, key: string, name: string): readonly ExportCell[] => [
    key,
    name,
    plainUsd(row.customsValue),
    plainUsd(row.baseline),
    plainUsd(row.scenario),
    plainUsd(row.difference),
    plainRate(row.baseline, row.customsValue),
    plainRate(row.scenario, row.customsValue),
  ];
  return {
    title,
    columns: [
      textColumn('key', words.key),
      textColumn('name', level),
      usdColumn('customs_value', words.customsValue),
      usdColumn('duty_baseline', words.duty(baseline)),
      usdColumn('duty_scenario', words.duty(scenario)),
      usdColumn('difference', words.difference(scenario)),
      percentColumn('rate_baseline', words.rate(baseline)),
      percentColumn('rate_scenario', words.rate(scenario)),
    ],
    rows: [
      ...rows.map((row) => {
        const { mark, name } = nameOf(row.key);
        return cells(row, mark === '' ? row.key : mark, name);
      }),
      cells(total, '', words.total),
    ],
    notes: [reader.words.exports.tradeNote],
  };
}
