/** What a row of the schedule is called for a reader, in whose language, and short enough for a list. */
import type { Language } from '../format/language.ts';

/** A text in pieces: those that say what was typed are marked. */
export type MarkedText = readonly { readonly text: string; readonly marked: boolean }[];

/** A row of the schedule. */
export interface NamedRow {
  readonly english: MarkedText;
  /** In the words of Viet Nam's schedule, which go down to the subheading. */
  readonly vietnamese: MarkedText | null;
  /** In our own words, where that schedule has none (`vietnamese-terms.ts`). */
  readonly ours: MarkedText | null;
}

export interface RowText {
  readonly language: Language;
  readonly pieces: MarkedText;
  /** A machine's translation and not the words of a schedule. */
  readonly isOurs: boolean;
}

export function textOfRow({ english, vietnamese, ours }: NamedRow, language: Language): RowText {
  const texts: Readonly<Record<Language, readonly (MarkedText | null)[]>> = {
    en: [english],
    vi: [vietnamese, ours],
  };
  const [official = null, own = null] = texts[language];
  const pieces = official ?? own;
  return pieces === null
    ? { language: 'en', pieces: english, isOurs: false }
    : { language, pieces, isOurs: official === null };
}

const MOST_LETTERS_OF_NAME = 56;

/** The heading and the last row under it, short enough for a title; in words of a schedule, as names go into documents. */
export function productName(path: readonly NamedRow[], language: Language): string {
  const ends = path.length > 1 ? [path[0], path.at(-1)] : [path[0]];
  return ends
    .flatMap((row) => (row === undefined ? [] : [textOfRow({ ...row, ours: null }, language).pieces]))
    .map((pieces) =>
      shortened(pieces, MOST_LETTERS_OF_NAME)
        .map(({ text }) => text)
        .join(''),
    )
    .join(' › ');
}

/** The rows between a tariff line and its statistical number, as one text. `machine`: said after it where one is ours. */
export function textBelowLine(
  path: readonly (NamedRow & { readonly code: string | null })[],
  line: string,
  language: Language,
  machine: string,
): string {
  const place = path.findIndex((row) => row.code === line);
  const rows = path.slice(place + 1).map((row) => textOfRow(row, language));
  const text = rows.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join(' › ');
  return rows.some(({ isOurs }) => isOurs) ? `${text} ${machine}` : text;
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
