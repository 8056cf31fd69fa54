/** Duty under the law and duty collected, as they leave the page: every month, and the parts of one gap. */
import type { CollectedGap, CollectedReport } from '../../../engine/index.ts';
import { textColumn, usdColumn, type ExportCell, type ExportTable } from '../export/export-table.ts';
import { plainUsd } from '../../words/format/plain.ts';
import type { Words } from '../../words/words.ts';

export function collectedExport({ months, together }: CollectedReport, { words: all }: Words): ExportTable {
  const words = all.analysis.collected;
  const cells = (gap: CollectedGap): readonly ExportCell[] => [
    gap.from,
    gap.until,
    plainUsd(gap.statutory),
    plainUsd(gap.collected),
    plainUsd(gap.statutory - gap.collected),
    words.bases[gap.statutoryBasis],
  ];
  return {
    title: words.title,
    columns: [
      textColumn('from', all.exports.columns.from),
      textColumn('until', all.exports.columns.until),
      usdColumn('statutory', words.statutory),
      usdColumn('collected', words.collected),
      usdColumn('gap', words.gap),
      textColumn('law', words.basis),
    ],
    rows: [...months, ...(together === null ? [] : [together])].map(cells),
    notes: [words.lead, words.basisNote],
  };
}

/** Parts that add up to the gap; ranges within the unexplained one have a lowest and a highest and no amount. */
export function gapExport(gap: CollectedGap, title: string, { words: all, figures }: Words): ExportTable {
  const words = all.analysis.collected;
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
    notes: [words.ofWhich, words.outside(figures.money.short(gap.outside.customsValue))],
  };
}
