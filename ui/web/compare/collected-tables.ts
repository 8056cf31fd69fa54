/** Duty under the law and duty collected as tables: every month, and the parts of one gap. */
import type { CollectedGap, CollectedReport } from '../../../engine/index.ts';
import {
  percentColumn,
  textColumn,
  usdColumn,
  type ExportCell,
  type ExportTable,
} from '../../tables/export-table.ts';
import { plainUsd } from '../../words/format/plain.ts';
import { monthText } from '../../words/format/month.ts';
import { gapWords } from '../../words/catalogue/gap-words.ts';
import type { WordsOfLanguage } from '../../words/words.ts';
import { changeOf, inFile, textOf, usdOf, type Table } from '../../tables/table.ts';

const unexplained = ({ parts }: CollectedGap): number =>
  parts.find(({ kind }) => kind === 'unexplained')?.cents ?? 0;

/** Percentage points of the value; two decimals. */
function unexplainedPoints(gap: CollectedGap): string | null {
  return gap.customsValue === 0 ? null : ((unexplained(gap) / gap.customsValue) * 100).toFixed(2);
}

/** Every month, and those together that the table by chapter covers. */
export function collectedTable(
  { months, together }: CollectedReport,
  { words: all, figures, language }: WordsOfLanguage,
): Table<CollectedGap> {
  const words = all.analysis.collected;
  const told = gapWords(language);
  const { short, shortChange } = figures.money;
  const month = ({ from, until }: CollectedGap): string => {
    const [first, last] = [monthText(from, language), monthText(until, language)];
    return first === last ? first : words.together(first, last);
  };
  return {
    title: words.title,
    columns: [
      textOf('month', words.month, month, { only: 'screen' }),
      textOf('from', all.exports.columns.from, ({ from }) => from, { only: 'file' }),
      textOf('until', all.exports.columns.until, ({ until }) => until, { only: 'file' }),
      usdOf('statutory', words.statutory, ({ statutory }) => statutory, short),
      usdOf('collected', words.collected, ({ collected }) => collected, short),
      changeOf('gap', words.gap, ({ statutory, collected }) => statutory - collected, shortChange),
      changeOf('unexplained', words.parts.unexplained, unexplained, shortChange),
      inFile(percentColumn('unexplained_points', told.unexplainedPoints), unexplainedPoints),
      textOf('reading', told.reading, ({ reading }) => told.readings[reading], { isProse: true }),
      textOf('law', words.basis, ({ statutoryBasis }) => words.bases[statutoryBasis], { isProse: true }),
    ],
    rows: months,
    foot: together === null ? [] : [together],
    keyOf: ({ from, until }) => `${from}..${until}`,
    notes: [words.lead, words.basisNote, ...told.sources],
  };
}

/** Parts that add up to the gap; ranges within the unexplained one have a lowest and a highest and no amount. */
export function gapExport(
  gap: CollectedGap,
  title: string,
  { words: all, figures, language }: WordsOfLanguage,
): ExportTable {
  const words = all.analysis.collected;
  const told = gapWords(language);
  return {
    title: `${words.partsTitle}: ${title}`,
    columns: [
      textColumn('part', all.exports.columns.part),
      textColumn('method', all.exports.columns.method),
      usdColumn('amount', all.exports.columns.amount),
      usdColumn('low', all.exports.columns.low),
      usdColumn('high', all.exports.columns.high),
    ],
    rows: [
      ...gap.parts.map(({ kind, method, cents, low, high }): readonly ExportCell[] => [
        words.parts[kind],
        words.methods[method],
        cents === null ? null : plainUsd(cents),
        plainUsd(low),
        plainUsd(high),
      ]),
      [words.gap, null, plainUsd(gap.statutory - gap.collected), null, null],
    ],
    notes: [
      told.readings[gap.reading],
      words.ofWhich,
      words.outside(figures.money.short(gap.outside.customsValue)),
      ...told.sources,
    ],
  };
}
