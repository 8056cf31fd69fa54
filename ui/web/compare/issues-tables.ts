/** What figures rest on as tables: every sentence with the money it touches, and how far each could move the duty. */
import { textColumn, usdColumn, type ExportCell, type ExportTable } from '../../tables/export-table.ts';
import { inFile, textOf, usdOf, type Table } from '../../tables/table.ts';
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

export function rangesTable(
  ranges: readonly ConditionRange[],
  pair: Pair,
  reader: Words,
): Table<ConditionRange> {
  const { words: all, figures } = reader;
  const words = all.comparison.issues;
  const { short } = figures.money;
  return {
    title: words.rangesTitle(scenarioTitle(pair.scenario, reader)),
    columns: [
      textOf('assumption', words.assumption, ({ condition }) => conditionName(all, condition)),
      inFile(textColumn('assumed', words.assumed), ({ share }) => assumedShare(share, reader)),
      inFile(usdColumn('customs_value', all.exports.columns.customsValue), ({ customsValue }) =>
        plainUsd(customsValue),
      ),
      usdOf('duty_at_none', words.atNone, ({ dutyAtNone }) => dutyAtNone, short),
      usdOf('duty_at_all', words.atAll, ({ dutyAtAll }) => dutyAtAll, short),
    ],
    rows: ranges,
    foot: [],
    keyOf: ({ condition }) => condition,
    notes: [all.exports.tradeNote],
  };
}

/** The share of the trade assumed to meet a condition. */
export function assumedShare(share: ConditionRange['share'], { words, figures }: Words): string {
  return share === MIXED ? words.comparison.issues.mixed : figures.rate.share(share);
}
