/** What figures rest on in files: every sentence with the money it touches, and what each hides. */
import { textColumn, usdColumn, type ExportCell, type ExportTable } from '../../tables/export-table.ts';
import { plainUsd } from '../../words/format/plain.ts';
import { MIXED } from '../../words/format/rate.ts';
import { conditionName, issueSentence } from '../../words/sentences/sentences.ts';
import { scenarioTitle } from '../../words/sentences/scenario-title.ts';
import type { Words } from '../../words/words.ts';
import type { Pair, SideKey } from '../state/shown.ts';
import type { ConditionRange } from '../worker/protocol.ts';
import { topicOf, type ListedIssue } from './issue-list.ts';

export function issuesExport(
  issues: readonly ListedIssue[],
  pair: Pair,
  { words, figures }: Words,
): ExportTable {
  const columns = words.exports.columns;
  const touched = ({ touched: money }: ListedIssue, side: SideKey): ExportCell => {
    const found = money.find((each) => each.side === side || each.side === 'both');
    return found === undefined ? null : plainUsd(found.customsValue);
  };
  return {
    title: words.comparison.issues.title,
    columns: [
      textColumn('topic', columns.topic),
      textColumn('issue', columns.sentence),
      usdColumn('touches_baseline', columns.touches(scenarioTitle(pair.baseline, { words, figures }))),
      usdColumn('touches_scenario', columns.touches(scenarioTitle(pair.scenario, { words, figures }))),
    ],
    rows: issues.map((item) => {
      const topic = topicOf(item.issue);
      return [
        topic === null ? null : words.issues.topics[topic],
        issueSentence(words, figures, item.issue),
        touched(item, 'baseline'),
        touched(item, 'scenario'),
      ];
    }),
    notes: [],
  };
}

export function rangesExport(
  ranges: readonly ConditionRange[],
  pair: Pair,
  { words: all, figures }: Words,
): ExportTable {
  const words = all.comparison.issues;
  const reader = { words: all, figures };
  return {
    title: words.rangesTitle(scenarioTitle(pair.scenario, reader)),
    columns: [
      textColumn('assumption', words.assumption),
      textColumn('assumed', words.assumed),
      usdColumn('customs_value', all.exports.columns.customsValue),
      usdColumn('duty_at_none', words.atNone),
      usdColumn('duty_at_all', words.atAll),
    ],
    rows: ranges.map((range) => [
      conditionName(all, range.condition),
      range.share === MIXED ? words.mixed : figures.rate.share(range.share),
      plainUsd(range.customsValue),
      plainUsd(range.dutyAtNone),
      plainUsd(range.dutyAtAll),
    ]),
    notes: [all.exports.tradeNote],
  };
}
