/** Draws of the parameters as tables: quantiles of each total, and how far one total moves with each parameter. */
import type { DrawnTotal, Spread, Tornado } from '../../engine/index.ts';
import type { Messages } from '../words/catalogue/catalogue.ts';
import type { StudyWords } from '../words/catalogue/study-words.ts';
import { centsCell, centsColumn, wordsColumn, type FigureTable } from './figure-table.ts';

type Named = Messages['response']['uncertainty'];
type Amount = (cents: number) => string;

const STATISTICS = ['mean', 'p5', 'p25', 'p50', 'p75', 'p95'] as const satisfies readonly (keyof Spread)[];

/** `totals`: which, and in which order. */
export function spreadsTable(
  spreads: Readonly<Record<DrawnTotal, Spread>>,
  totals: readonly DrawnTotal[],
  named: Named,
  rowHead: string,
  amount: Amount,
): FigureTable {
  return {
    title: named.title,
    rowHead,
    columns: STATISTICS.map((name) => centsColumn(name, named.statistics[name])),
    rows: totals.map((total) => ({
      key: total,
      name: named.totals[total],
      cells: STATISTICS.map((name) => centsCell(spreads[total][name], amount)),
    })),
  };
}

type Parameter = Tornado['bars'][number]['parameter'];

/** An end of a parameter's range: of an elasticity what multiplies it, of the pass-through itself. */
export function endText(
  parameter: Parameter,
  end: number,
  own: StudyWords['study']['uncertainty'],
  decimal: (value: number) => string,
): string {
  const text = decimal(Math.round(end * 100) / 100);
  return parameter === 'passThrough' ? text : own.times(text);
}

/** The longest bar first, and the total with every parameter at its median. */
export function tornadoTable(
  { bars, atMedians }: Tornado,
  named: Named,
  own: StudyWords['study']['uncertainty'],
  amount: Amount,
  decimal: (value: number) => string,
): FigureTable {
  return {
    title: named.tornado,
    rowHead: own.parameter,
    columns: [wordsColumn('range', own.range), centsColumn('low', own.low), centsColumn('high', own.high)],
    rows: [
      ...bars.map(({ parameter, low, high, lowAt, highAt }) => ({
        key: parameter,
        name: named.parameters[parameter],
        cells: [
          {
            value: `${lowAt} ${highAt}`,
            text: own.ends(endText(parameter, lowAt, own, decimal), endText(parameter, highAt, own, decimal)),
          },
          centsCell(low, amount),
          centsCell(high, amount),
        ],
      })),
      {
        key: 'middle',
        name: own.middle,
        cells: [null, centsCell(atMedians, amount), null],
        isSum: true,
      },
    ],
  };
}
