/** A breakdown as a table: two scenarios with their rates, or the differences of up to five; all of them in files. */
import { textColumn } from '../../tables/export-table.ts';
import { changeOf, inFile, percentOf, textOf, usdOf, type Column, type Table } from '../../tables/table.ts';
import { plainRate } from '../../words/format/plain.ts';
import type { By, GroupName } from '../../words/sentences/group-name.ts';
import { letterOf, scenarioTitle } from '../../words/sentences/scenario-title.ts';
import type { Words } from '../../words/words.ts';
import type { EditedSet } from '../state/scenario-set.ts';
import type { BreakdownRow, SortKey } from './breakdown-rows.ts';

export interface BreakdownColumn extends Column<BreakdownRow> {
  /** What the rows are sorted by under its heading. */
  readonly sort: SortKey;
}

export interface BreakdownTable extends Table<BreakdownRow> {
  readonly columns: readonly BreakdownColumn[];
}

export interface AskedBreakdown {
  readonly title: string;
  readonly rows: readonly BreakdownRow[];
  readonly total: BreakdownRow | null;
  readonly by: By;
  readonly set: EditedSet;
  readonly nameOf: (row: BreakdownRow) => GroupName;
  readonly notes: readonly string[];
}

const sorted = (sort: SortKey, column: Column<BreakdownRow>): BreakdownColumn => ({ ...column, sort });
/** The screen has room for less than files. */
const only = (place: 'screen' | 'file', column: BreakdownColumn): BreakdownColumn => ({
  ...column,
  only: place,
});

/** `index`: among the scenarios that are not the baseline; `place`: in the set. */
interface Other {
  readonly index: number;
  readonly place: number;
}

function columnsOf({ by, set, nameOf, total }: AskedBreakdown, reader: Words): readonly BreakdownColumn[] {
  const { words: all, figures } = reader;
  const words = all.analysis.breakdown;
  const pairWords = all.comparison.chapters;
  const columns = all.exports.columns;
  const { millions, millionsChange } = figures.money;
  const isPair = set.scenarios.length === 2;
  // The value a measure applies to is not the trade of a group, so the row has no effective rate.
  const hasRates = by !== 'measure';
  const titled = (place: number): string => {
    const scenario = set.scenarios[place];
    return `${letterOf(place)}: ${scenario === undefined ? '' : scenarioTitle(scenario, reader)}`;
  };
  const key = (figure: string, place: number): string => `${figure}_${letterOf(place).toLowerCase()}`;
  const name = (row: BreakdownRow): GroupName =>
    row === total ? { mark: '', name: columns.total, isEnglish: false } : nameOf(row);
  const rate = (
    sort: SortKey,
    id: string,
    label: string,
    short: string,
    dutyOf: (row: BreakdownRow) => number,
  ): BreakdownColumn =>
    sorted(sort, {
      ...percentOf<BreakdownRow>(
        id,
        label,
        (row) => plainRate(dutyOf(row), row.customsValue),
        (row) => figures.rate.effective(dutyOf(row), row.customsValue),
      ),
      short,
    });
  const baselineRate = rate(
    'baselineRate',
    'rate_baseline',
    columns.rate(titled(set.baseline)),
    pairWords.rateBaseline,
    ({ baseline }) => baseline,
  );
  // By place: one preset may be in a set twice.
  const others = set.scenarios
    .map((_, place) => place)
    .filter((place) => place !== set.baseline)
    .map((place, index) => ({ index, place }));
  const rateOf = ({ index, place }: Other): BreakdownColumn =>
    rate(
      `rate:${index}`,
      key('rate', place),
      columns.rate(titled(place)),
      pairWords.rateScenario,
      ({ duty }) => duty[index] ?? 0,
    );
  const duty = ({ index, place }: Other): BreakdownColumn => {
    const label = columns.duty(titled(place));
    const column = usdOf<BreakdownRow>(key('duty', place), label, (row) => row.duty[index] ?? 0, millions);
    return sorted(`duty:${index}`, {
      ...column,
      short: pairWords.dutyScenario,
      ...(isPair ? {} : { only: 'file' }),
    });
  };
  const difference = ({ index, place }: Other): BreakdownColumn =>
    sorted(`difference:${index}`, {
      ...changeOf<BreakdownRow>(
        key('difference', place),
        columns.difference(titled(place)),
        (row) => row.difference[index] ?? 0,
        millionsChange,
      ),
      short: isPair ? pairWords.difference : words.differenceOf(letterOf(place)),
    });
  const value = usdOf<BreakdownRow>(
    'customs_value',
    columns.customsValue,
    (row) => row.customsValue,
    millions,
  );
  const before = usdOf<BreakdownRow>(
    'duty_baseline',
    columns.duty(titled(set.baseline)),
    ({ baseline }) => baseline,
    millions,
  );
  // Two scenarios have their rates side by side on the screen; in files each is next to its duty.
  const together = hasRates && isPair ? [baselineRate, ...others.map(rateOf)] : [];
  return [
    sorted(
      'key',
      inFile(textColumn('key', columns.key), (row) => name(row).mark || row.key),
    ),
    sorted(
      'key',
      textOf('name', words.levels[by], (row) => name(row).name),
    ),
    sorted('customsValue', {
      ...value,
      short: by === 'measure' ? words.valueBaseline : pairWords.customsValue,
    }),
    sorted('baseline', {
      ...before,
      short: isPair ? pairWords.dutyBaseline : words.dutyOf(letterOf(set.baseline)),
    }),
    ...(hasRates ? [only('file', baselineRate)] : []),
    ...others.flatMap((other) => [
      duty(other),
      difference(other),
      ...(hasRates ? [only('file', rateOf(other))] : []),
    ]),
    ...together.map((column) => only('screen', column)),
  ];
}

export function breakdownTable(asked: AskedBreakdown, reader: Words): BreakdownTable {
  const { title, rows, total, notes } = asked;
  return {
    title,
    columns: columnsOf(asked, reader),
    rows,
    foot: total === null ? [] : [total],
    keyOf: ({ key }) => key,
    notes,
  };
}
