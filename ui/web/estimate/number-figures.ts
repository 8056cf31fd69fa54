/** How the sentences about a statistical number write its code, dates and money. */
import type { NumberFigures } from '../../words/sentences/number-sentences.ts';
import type { Reader } from '../state/reader.svelte.ts';

export function numberFigures({ figures }: Pick<Reader, 'figures'>): NumberFigures {
  return { code: figures.code, date: figures.date, cents: figures.money.cents };
}
