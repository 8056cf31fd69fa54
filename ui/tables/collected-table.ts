/** Duty under the law and duty collected as tables: every month, and the parts of one gap. */
import type { CollectedGap, CollectedReport, GapByLine, GapPart } from '../../engine/index.ts';
import {
  countColumn,
  percentColumn,
  textColumn,
  usdColumn,
  type ExportCell,
  type ExportTable,
} from './export-table.ts';
import { plainRate, plainUsd } from '../words/format/plain.ts';
import { monthText } from '../words/format/date.ts';
import { gapWords } from '../words/catalogue/gap-words.ts';
import type { Words, WordsOfLanguage } from '../words/words.ts';
import { changeOf, inFile, textOf, usdOf, type Column, type Table } from './table.ts';

const partOf = ({ parts }: CollectedGap, kind: GapPart['kind']): GapPart | undefined =>
  parts.find((part) => part.kind === kind);

const unexplained = (gap: CollectedGap): number => partOf(gap, 'unexplained')?.cents ?? 0;

/** Percentage points of the value, two decimals; null where there is no value. */
export function pointsOf(cents: number, customsValue: number): string | null {
  return customsValue === 0 ? null : ((cents / customsValue) * 100).toFixed(2);
}

/** A part that the screen shows beside the chart; null where the data do not tell it. */
function partColumn(
  key: string,
  label: string,
  cents: (gap: CollectedGap) => number | null | undefined,
): Column<CollectedGap> {
  return inFile(usdColumn(key, label), (gap) => {
    const found = cents(gap) ?? null;
    return found === null ? null : plainUsd(found);
  });
}

const rateColumn = (
  key: string,
  label: string,
  duty: (gap: CollectedGap) => number,
): Column<CollectedGap> => ({
  ...inFile(percentColumn(key, label), (gap) => plainRate(duty(gap), gap.customsValue)),
  // The terminal's CSV has had the sign from its beginning.
  code: (gap) => `${plainRate(duty(gap), gap.customsValue) ?? '-'}%`,
});

/** Every month, and those together that the table by chapter covers. */
export function collectedTable(
  { months, together }: CollectedReport,
  { words: all, figures, language }: WordsOfLanguage,
): Table<CollectedGap> {
  const words = all.analysis.collected;
  const told = gapWords(language);
  const { columns } = all.exports;
  const { short, shortChange } = figures.money;
  const isMonth = ({ from, until }: CollectedGap): boolean =>
    monthText(from, language) === monthText(until, language);
  const month = (gap: CollectedGap): string =>
    isMonth(gap)
      ? monthText(gap.from, language)
      : words.together(monthText(gap.from, language), monthText(gap.until, language));
  return {
    title: words.title,
    columns: [
      textOf('month', words.month, month, {
        exact: (gap) => (isMonth(gap) ? gap.from : words.together(gap.from, gap.until)),
      }),
      partColumn('customs_value', columns.customsValue, ({ customsValue }) => customsValue),
      usdOf('collected', words.collected, ({ collected }) => collected, short),
      rateColumn('collected_rate', columns.rate(words.collected), ({ collected }) => collected),
      usdOf('statutory', words.statutory, ({ statutory }) => statutory, short),
      rateColumn('statutory_rate', columns.rate(words.statutory), ({ statutory }) => statutory),
      changeOf('gap', words.gap, ({ statutory, collected }) => statutory - collected, shortChange),
      partColumn('composition', told.columns.composition, (gap) => partOf(gap, 'composition')?.cents),
      // By industry in a month, by chapter in several.
      partColumn(
        'electronics',
        told.columns.electronics,
        (gap) => (partOf(gap, 'electronics') ?? partOf(gap, 'freeElectronics'))?.cents,
      ),
      partColumn('free_other', told.columns.freeOther, (gap) => partOf(gap, 'freeOther')?.cents),
      changeOf('unexplained', words.parts.unexplained, unexplained, shortChange),
      inFile(countColumn('unexplained_points', told.unexplainedPoints), (gap) =>
        pointsOf(unexplained(gap), gap.customsValue),
      ),
      partColumn('in_transit_at_most', told.columns.inTransit, (gap) => partOf(gap, 'inTransit')?.high ?? 0),
      textOf('reading', told.reading, ({ reading }) => told.readings[reading], { isProse: true }),
      textOf('law', words.basis, ({ statutoryBasis }) => words.bases[statutoryBasis], { isProse: true }),
    ],
    rows: months,
    foot: together === null ? [] : [together],
    keyOf: ({ from, until }) => `${from}..${until}`,
    notes: [words.lead, words.basisNote, ...told.sources],
  };
}

/** Of a month's lines, whole cents. */
type GapLine = GapByLine['lines'][number];

/** Ten-digit numbers of one month, from a file of the reader's own. */
export function gapLinesTable(
  lines: readonly GapLine[],
  number: string,
  { words: all, figures }: Words,
): Table<GapLine> {
  const words = all.analysis.collected;
  const { cents, centsChange } = figures.money;
  return {
    title: '',
    columns: [
      textOf('hts10', number, ({ code }) => figures.code(code)),
      usdOf('statutory', words.statutory, ({ statutory }) => statutory, cents),
      usdOf('collected', words.collected, ({ collected }) => collected, cents),
      changeOf('gap', words.gap, ({ statutory, collected }) => statutory - collected, centsChange),
    ],
    rows: lines,
    foot: [],
    keyOf: ({ code }) => code,
    notes: [],
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
