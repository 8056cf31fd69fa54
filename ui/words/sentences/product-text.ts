/** What a row of the schedule is called for a reader, in whose language, and short enough for a list. */
import type { Language } from '../format/language.ts';

/** A text in pieces: those that say what was typed are marked. */
export type MarkedText = readonly { readonly text: string; readonly marked: boolean }[];

/** A row of the schedule; null where there is no Vietnamese text of it. */
interface NamedRow {
  readonly english: MarkedText;
  readonly vietnamese: MarkedText | null;
}

export interface RowText {
  readonly language: Language;
  readonly pieces: MarkedText;
}

export function textOfRow({ english, vietnamese }: NamedRow, language: Language): RowText {
  const texts: Readonly<Record<Language, MarkedText | null>> = { en: english, vi: vietnamese };
  const pieces = texts[language];
  return pieces === null ? { language: 'en', pieces: english } : { language, pieces };
}

const MOST_LETTERS_OF_NAME = 56;

/** The heading and the last row under it, short enough for a title. */
export function productName(path: readonly NamedRow[], language: Language): string {
  const ends = path.length > 1 ? [path[0], path.at(-1)] : [path[0]];
  return ends
    .flatMap((row) => (row === undefined ? [] : [textOfRow(row, language).pieces]))
    .map((pieces) =>
      shortened(pieces, MOST_LETTERS_OF_NAME)
        .map(({ text }) => text)
        .join(''),
    )
    .join(' › ');
}

/** The rows between a tariff line and its statistical number, as one text. */
export function textBelowLine(
  path: readonly (NamedRow & { readonly code: string | null })[],
  line: string,
  language: Language,
): string {
  const place = path.findIndex((row) => row.code === line);
  return path
    .slice(place + 1)
    .map((row) =>
      textOfRow(row, language)
        .pieces.map(({ text }) => text)
        .join(''),
    )
    .join(' › ');
}

/** Whole words of about so many letters; what is marked is kept. */
export function shortened(pieces: MarkedText, most: number): MarkedText {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= most) return pieces;
  const short: { text: string; marked: boolean }[] = [];
  let left = most;
  for (const { text, marked } of pieces) {
    // Of what follows, one mark is enough to see that there are more.
    if (text.length <= left || (marked && left >= 0)) {
      short.push({ text, marked });
      left -= text.length;
      continue;
    }
    const rest = left > 12 ? text.slice(0, left).replace(/[\s,;:(]+\S*$/, '') : '';
    const last = short.at(-1);
    if (rest !== '') short.push({ text: `${rest}…`, marked: false });
    else if (last?.text.endsWith('…') === false) short.push({ text: '…', marked: false });
    left = Math.min(left, 0);
  }
  return short;
}
