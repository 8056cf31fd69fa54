/** Every measure on one line in files: its verdict, its duty and the instruments behind it. */
import type { MeasureLine } from '../../../engine/index.ts';
import { textColumn, usdColumn, type ExportTable } from '../../tables/export-table.ts';
import { plainUsd } from '../../words/format/plain.ts';
import { measureName } from '../../words/sentences/sentences.ts';
import { citationTexts } from '../../words/sentences/citation-text.ts';
import type { Words } from '../../words/words.ts';
import { verdictWords } from '../../words/sentences/verdict-words.ts';

export interface LineTable {
  readonly title: string;
  readonly lines: readonly MeasureLine[];
  /** Whole cents. */
  readonly duty: number;
  readonly notes: readonly string[];
}

export function lineExport({ title, lines, duty, notes }: LineTable, reader: Words): ExportTable {
  const { words: all, figures } = reader;
  const words = all.lines.view;
  return {
    title,
    columns: [
      textColumn('key', all.exports.columns.key),
      textColumn('measure', words.measure),
      textColumn('heading', all.exports.columns.heading),
      textColumn('verdict', words.verdict),
      textColumn('reason', words.turnsOn),
      textColumn('rate', words.rate),
      usdColumn('duty', words.amount),
      textColumn('instruments', words.sources),
    ],
    rows: [
      ...lines.map((line) => {
        const { measure, heading, rate, amount, kind, hypothetical, citations } = line;
        const { label, reason } = verdictWords(line, reader);
        const name = measureName(all, measure);
        return [
          measure,
          hypothetical ? `${name} (${words.hypothetical})` : name,
          heading === null ? null : figures.code(heading),
          label,
          reason,
          rate === null || kind === 'exemption' ? null : figures.rate.schedule(rate),
          amount === null ? null : plainUsd(amount),
          citationTexts(citations).join('; '),
        ];
      }),
      ['total', words.total, null, null, null, null, plainUsd(duty), null],
    ],
    notes,
  };
}
