/** The lines that change most in files. */
import type { Mover } from '../../../engine/index.ts';
import { percentColumn, textColumn, usdColumn, type ExportTable } from '../../tables/export-table.ts';
import { plainRate, plainUsd } from '../../words/format/plain.ts';
import type { Words } from '../../words/words.ts';

export function moversExport(
  movers: readonly Mover[],
  descriptions: Readonly<Record<string, string>>,
  { words: all, figures }: Words,
): ExportTable {
  const words = all.comparison.chapters;
  return {
    title: all.comparison.movers.title,
    columns: [
      textColumn('line', all.analysis.breakdown.levels.line),
      textColumn('description', all.exports.columns.description),
      usdColumn('customs_value', words.customsValue),
      usdColumn('duty_baseline', words.dutyBaseline),
      usdColumn('duty_scenario', words.dutyScenario),
      usdColumn('difference', words.difference),
      percentColumn('rate_baseline', words.rateBaseline),
      percentColumn('rate_scenario', words.rateScenario),
    ],
    rows: movers.map(({ code, customsValue, baseline, scenario }) => [
      figures.code(code),
      descriptions[code] ?? null,
      plainUsd(customsValue),
      plainUsd(baseline),
      plainUsd(scenario),
      plainUsd(scenario - baseline),
      plainRate(baseline, customsValue),
      plainRate(scenario, customsValue),
    ]),
    notes: [all.comparison.movers.caption, all.exports.tradeNote],
  };
}
