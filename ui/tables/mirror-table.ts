/** Both directions of trade side by side: a column is a direction, a row a figure with its unit. */
import type { MirrorSide } from '../../engine/index.ts';
import { NO_FIGURE } from '../words/format/rate.ts';
import { plainRate, plainUsd } from '../words/format/plain.ts';
import type { Words } from '../words/words.ts';
import { textColumn } from './export-table.ts';
import { inFile, textOf, type Column, type Table } from './table.ts';

interface Told {
  /** The figure behind it; none where one direction alone has it. */
  readonly value: number | string | null;
  readonly exact: string | null;
  readonly text: string;
}

export interface MirrorFigure {
  readonly key: 'value' | 'duty' | 'dutyLow' | 'dutyHigh' | 'rate' | 'balance';
  readonly name: string;
  readonly unit: 'USD' | '%';
  readonly imports: Told;
  readonly exports: Told;
}

const NONE: Told = { value: null, exact: null, text: '' };

/** `year`: of the exports. */
export function mirrorTable(
  { imports, exports, balance }: MirrorSide,
  year: string,
  title: string,
  { words: all, figures }: Words,
): Table<MirrorFigure> {
  const words = all.analysis.directions;
  const { low, high } = all.exports.columns;
  const { short, shortChange } = figures.money;
  const usd = (cents: number, text = short): Told => ({
    value: cents,
    exact: plainUsd(cents),
    text: text(cents),
  });
  const rate = (duty: number, customsValue: number): Told => {
    const exact = plainRate(duty, customsValue);
    return {
      value: exact,
      exact,
      text: exact === null ? NO_FIGURE : figures.rate.effective(duty, customsValue),
    };
  };
  const row = (
    key: MirrorFigure['key'],
    name: string,
    ofImports: Told,
    ofExports: Told,
    unit: MirrorFigure['unit'] = 'USD',
  ): MirrorFigure => ({ key, name, unit, imports: ofImports, exports: ofExports });
  const direction = (key: 'imports' | 'exports', label: string): Column<MirrorFigure> => ({
    key,
    label,
    kind: 'decimal',
    exact: (figure) => figure[key].exact,
    shown: (figure) => figure[key].text,
    value: (figure) => figure[key].value,
  });
  return {
    title,
    columns: [
      textOf('figure', all.exports.columns.figure, ({ name }) => name),
      inFile(textColumn('unit', all.exports.columns.unit), ({ unit }) => unit),
      direction('imports', words.imports),
      direction('exports', words.exports(year)),
    ],
    rows: [
      row('value', words.value, usd(imports.customsValue), usd(exports.customsValue)),
      row('duty', words.duty, usd(imports.duty), usd(exports.duty)),
      row('dutyLow', `${words.duty}: ${low}`, NONE, usd(exports.dutyLow)),
      row('dutyHigh', `${words.duty}: ${high}`, NONE, usd(exports.dutyHigh)),
      row(
        'rate',
        words.rate,
        rate(imports.duty, imports.customsValue),
        rate(exports.duty, exports.customsValue),
        '%',
      ),
    ],
    foot: [row('balance', words.balance, NONE, usd(balance, shortChange))],
    keyOf: ({ key }) => key,
    notes: [words.rangeMeaning, words.balanceMeaning],
  };
}
