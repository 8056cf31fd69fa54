/** The columns of a breakdown: two scenarios with their rates, or the differences of up to five. */
import type { Messages } from '../../words/catalogue/catalogue.ts';
import { letterOf } from '../../words/sentences/scenario-title.ts';
import type { EditedSet } from '../state/scenario-set.ts';
import { columnOf } from '../state/shown.ts';
import type { By } from '../../words/sentences/group-name.ts';
import type { SortKey } from './breakdown-rows.ts';

export interface Column {
  readonly key: SortKey;
  readonly title: string;
}

/** What a measure falls on is not the trade of a group: it has no rate of the whole. */
export function hasRatesOfTrade(by: By): boolean {
  return by !== 'measure';
}

export function columnsOf(by: By, set: EditedSet, messages: Messages): readonly Column[] {
  const words = messages.analysis.breakdown;
  const pairWords = messages.comparison.chapters;
  const isPair = set.scenarios.length === 2;
  const first: readonly Column[] = [
    { key: 'key', title: words.levels[by] },
    { key: 'customsValue', title: by === 'measure' ? words.valueBaseline : pairWords.customsValue },
    { key: 'baseline', title: isPair ? pairWords.dutyBaseline : words.dutyOf(letterOf(set.baseline)) },
  ];
  if (!isPair)
    return [
      ...first,
      ...set.scenarios.flatMap((_, place): readonly Column[] =>
        place === set.baseline
          ? []
          : [{ key: `difference:${columnOf(set, place)}`, title: words.differenceOf(letterOf(place)) }],
      ),
    ];
  const pair: readonly Column[] = [
    { key: 'duty:0', title: pairWords.dutyScenario },
    { key: 'difference:0', title: pairWords.difference },
  ];
  const rates: readonly Column[] = [
    { key: 'baselineRate', title: pairWords.rateBaseline },
    { key: 'rate:0', title: pairWords.rateScenario },
  ];
  return [...first, ...pair, ...(hasRatesOfTrade(by) ? rates : [])];
}
