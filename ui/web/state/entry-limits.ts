/** What is missing from the total of an entry: lines without a figure, and orders that may cover its products. */
import type { LockedFigures } from '../../../engine/index.ts';
import type { Words } from '../../words/words.ts';
import type { EstimatedEntry } from '../worker/estimate-protocol.ts';

const placesOf = <Line>(lines: readonly Line[], hasNone: (line: Line) => boolean): readonly number[] =>
  lines.flatMap((line, place) => (hasNone(line) ? [place + 1] : []));

/** Numbers of the lines without a figure, from one: only a lower bound of the duty is then known. */
export function linesWithoutFigure({ lines }: Pick<EstimatedEntry, 'lines'>): readonly number[] {
  return placesOf(lines, ({ outcome }) => outcome.kind === 'problem');
}

export function lockedWithoutFigure({ lines }: Pick<LockedFigures, 'lines'>): readonly number[] {
  return placesOf(lines, (line) => line === null);
}

/** A duty of the whole entry in words: never as if whole where lines have no figure. Whole cents. */
export function dutyInWords(duty: number, without: readonly number[], { words, figures }: Words): string {
  const { atLeast, withoutFigure } = words.estimate.result;
  const amount = figures.money.cents(duty);
  return without.length === 0 ? amount : `${atLeast(amount)}; ${withoutFigure(without.map(String))}`;
}

/** Case numbers of orders that may cover a line for which no deposit rate is stated; a product where no number is known. */
export function ordersLeftOut({ lines }: Pick<EstimatedEntry, 'lines'>): readonly string[] {
  const open = lines.flatMap(({ outcome }) =>
    outcome.kind === 'assessed' && outcome.depositDuty === 0 ? outcome.orders : [],
  );
  const named = open.flatMap(({ adCase, cvdCase, product }) => {
    const cases = [adCase, cvdCase].flatMap((number) => number ?? []);
    return cases.length > 0 ? cases : [product];
  });
  return [...new Set(named)];
}
