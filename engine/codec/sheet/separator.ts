/** Which mark parts the cells: judged by what the first records become under each, not by one line's marks. */
import { layoutOf } from './layout.ts';
import { headingOf, meaningOf } from './heading-word.ts';
import { readCode } from './code-cell.ts';
import { recordsOf } from './delimited-text.ts';

const SEPARATORS = ['\t', ';', ',', '|'] as const;
const STATED = /^\ufeff?"?sep=(.)"?\r?\n/i;

export interface Separated {
  readonly separator: string;
  /** Characters of a `sep=` line, and of a byte order mark, before the table. */
  readonly from: number;
}

/** Columns that a heading names, or else a code in the first cell; then how steady the width is. */
function score(head: string, separator: string): number {
  const records = recordsOf(head, separator).slice(0, 60);
  const { heading, skipped } = layoutOf(records);
  const rows = records.slice(skipped);
  const width = (heading ?? rows[0]?.cells ?? []).length;
  if (width < 2) return 0;
  const named = (heading ?? []).filter((cell) => meaningOf(headingOf(cell)) !== null).length;
  const coded = rows.some(({ cells }) => readCode(cells[0] ?? '').kind === 'code') ? 1 : 0;
  const steady = rows.filter(({ cells }) => cells.length === width).length / Math.max(1, rows.length);
  return named * 4 + coded * 2 + steady + Math.min(width, 30) / 100;
}

/** `head` is the beginning of the text, cut anywhere. */
export function separatorOf(head: string): Separated {
  const stated = STATED.exec(head);
  if (stated !== null) return { separator: stated[1] ?? ',', from: stated[0].length };
  const from = head.startsWith('\ufeff') ? 1 : 0;
  const text = head.slice(from);
  let best = { separator: ',', score: -1 };
  for (const separator of SEPARATORS) {
    const own = score(text, separator);
    if (own > best.score) best = { separator, score: own };
  }
  return { separator: best.separator, from };
}
