/** Trade in both directions as tables; a subheading has the same shape as the total. */
import type { BalanceLine, Mirror } from '../../../engine/index.ts';
import { textColumn, type ExportCell, type ExportTable } from '../../tables/export-table.ts';
import { textOf, usdOf, type Table } from '../../tables/table.ts';
import { plainUsd } from '../../words/format/plain.ts';
import type { Words } from '../../words/words.ts';
import type { TwoDirections } from '../worker/protocol.ts';

/** The balances shown on different pages, reconciled. */
export function balanceTable(
  lines: readonly BalanceLine[],
  { words: all, figures }: Words,
): Table<BalanceLine> {
  const words = all.analysis.directions;
  return {
    title: words.reconciled,
    columns: [
      textOf('part', words.part, ({ part }) => words.parts[part]),
      usdOf('amount', words.amount, ({ cents }) => cents, figures.money.shortChange),
    ],
    rows: lines,
    foot: [],
    keyOf: ({ part }) => part,
    notes: [words.reconciledLead],
  };
}

/** Every subheading of the two directions. */
export function subheadingsExport(
  { bySubheading }: Mirror,
  year: string,
  { words: all, figures }: Words,
): ExportTable {
  const words = all.analysis.directions;
  const columns = all.exports.columns;
  const usd = (key: string, label: string) => ({ key, label, kind: 'decimal', unit: 'USD' }) as const;
  const exportsOf = words.exports(year);
  return {
    title: columns.bySubheading,
    columns: [
      textColumn('hs6', all.analysis.breakdown.levels.hs6),
      usd('imports_value', `${words.imports}: ${words.value}`),
      usd('imports_duty', `${words.imports}: ${words.duty}`),
      usd('exports_value', `${exportsOf}: ${words.value}`),
      usd('exports_duty', `${exportsOf}: ${words.duty}`),
      usd('exports_duty_low', `${exportsOf}: ${words.duty}, ${columns.low}`),
      usd('exports_duty_high', `${exportsOf}: ${words.duty}, ${columns.high}`),
    ],
    rows: [...bySubheading]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { imports, exports }]) => [
        figures.code(key),
        plainUsd(imports.customsValue),
        plainUsd(imports.duty),
        plainUsd(exports.customsValue),
        plainUsd(exports.duty),
        plainUsd(exports.dutyLow),
        plainUsd(exports.dutyHigh),
      ]),
    notes: [words.rangeMeaning, words.balanceMeaning],
  };
}

export function leftOutExport({ mirror, coverage }: TwoDirections, { words: all }: Words): ExportTable {
  const words = all.analysis.directions;
  const reasons = ['specialProvision', 'notInTariff', 'noPercentage'] as const;
  return {
    title: words.leftOut,
    columns: [
      textColumn('what', all.exports.columns.part),
      { key: 'value', label: words.value, kind: 'decimal', unit: 'USD' },
      { key: 'lines', label: all.analysis.annex.lines, kind: 'decimal' },
    ],
    rows: [
      [words.leftOutImports, plainUsd(mirror.leftOut.imports), null],
      ...reasons.map((reason): readonly ExportCell[] => {
        const { value, flows } = coverage.leftOut[reason];
        return [words.leftOutReasons[reason], plainUsd(value), String(flows)];
      }),
    ],
    notes: [],
  };
}
