/** What makes a difference in files: shares that add up, and pairs that act on each other. */
import type { ScenarioAttribution } from '../../../engine/index.ts';
import { textColumn, usdColumn, type ExportCell, type ExportTable } from '../../tables/export-table.ts';
import { plainUsd } from '../../words/format/plain.ts';
import type { Words } from '../../words/words.ts';
import type { Pair } from '../state/shown.ts';
import { changePhrase } from '../../words/sentences/change-phrase.ts';
import { stepsOf } from './waterfall.ts';

export function causesExport(
  found: ScenarioAttribution,
  pair: Pair,
  method: string,
  reader: Words,
): ExportTable {
  const words = reader.words.analysis.causes;
  const { attribution, changes } = found;
  const isSampled = attribution.method === 'sampled';
  const start = pair.before.totals.duty;
  const level = (name: string, cents: number): readonly ExportCell[] => [
    name,
    null,
    plainUsd(cents),
    ...(isSampled ? [null] : []),
    null,
    null,
  ];
  const steps = stepsOf(found, start).map((step): readonly ExportCell[] => {
    const share = step.change === null ? undefined : attribution.shares[step.change];
    const change = step.change === null ? undefined : changes[step.change]?.change;
    const error = share?.standardError == null ? null : plainUsd(share.standardError);
    return [
      change === undefined ? words.rounding : changePhrase(change, reader),
      plainUsd(step.amount),
      plainUsd(step.to),
      ...(isSampled ? [error] : []),
      share === undefined ? null : plainUsd(share.alone),
      share === undefined ? null : plainUsd(share.last),
    ];
  });
  return {
    title: words.title,
    columns: [
      textColumn('change', words.change),
      usdColumn('share', words.share),
      usdColumn('duty_after', reader.words.exports.columns.dutyAfter),
      ...(isSampled ? [usdColumn('standard_error', words.error)] : []),
      usdColumn('alone', words.alone),
      usdColumn('last', words.last),
    ],
    rows: [level(words.start, start), ...steps, level(words.end, pair.after.totals.duty)],
    notes: [words.lead, method, reader.words.exports.tradeNote],
  };
}

export function interactionsExport(found: ScenarioAttribution, reader: Words): ExportTable {
  const words = reader.words.analysis.causes;
  const phrase = (player: number): string => {
    const change = found.changes[player]?.change;
    return change === undefined ? '' : changePhrase(change, reader);
  };
  return {
    title: words.interactions,
    columns: [
      textColumn('first', reader.words.exports.columns.first),
      textColumn('second', reader.words.exports.columns.second),
      usdColumn('together', reader.words.exports.columns.together),
    ],
    rows: (found.attribution.interactions ?? []).map((pair) => [
      phrase(pair.first),
      phrase(pair.second),
      plainUsd(pair.cents),
    ]),
    notes: [words.interactionsLead],
  };
}
