/** What the total of an entry does not hold: lines without a figure, and orders that may cover its products. */
import type { EstimatedEntry } from '../worker/estimate-protocol.ts';

/** Numbers of the lines without a figure, from one: what the entry owes is then known from below alone. */
export function linesWithoutFigure({ lines }: Pick<EstimatedEntry, 'lines'>): readonly number[] {
  return lines.flatMap(({ outcome }, place) => (outcome.kind === 'problem' ? [place + 1] : []));
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
