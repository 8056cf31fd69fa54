/** What was found as a choice: heading by heading, and under the first line its statistical numbers. */
import type { FinderAnswer, FoundHeading, FoundProduct } from '../worker/finder-protocol.ts';

/** More would hide what else was found; the others are asked for once the line is chosen. */
const MOST_NUMBERS = 4;

export interface FoundOption {
  /** Among all options, as the keys go through them. */
  readonly at: number;
  readonly product: FoundProduct;
  /** Of the line above it. */
  readonly isNumber: boolean;
}

export interface FoundGroup extends FoundHeading {
  readonly options: readonly FoundOption[];
}

export function groupsOf({ found, headings, numbers }: FinderAnswer): readonly FoundGroup[] {
  const named = new Set(found.map(({ code }) => code));
  const first = numbers.filter(({ code }) => !named.has(code)).slice(0, MOST_NUMBERS);
  let at = 0;
  const option = (product: FoundProduct, isNumber: boolean): FoundOption => ({ at: at++, product, isNumber });
  return headings.map((heading) => ({
    ...heading,
    options: found
      .filter(({ code }) => code.startsWith(heading.heading))
      .flatMap((product) => [
        option(product, false),
        ...(product === found[0] ? first.map((number) => option(number, true)) : []),
      ]),
  }));
}
