/** What an entry is called: its title, else its product in words and how many more there are. */
import type { Estimate } from '../../../engine/index.ts';
import type { ProductNames } from '../state/product-names.svelte.ts';
import type { Reader } from '../state/reader.svelte.ts';

/** Empty while nothing is known of it but a code. */
export function productOf({ title, lines }: Estimate, names: ProductNames, reader: Reader): string {
  const [first] = lines;
  if (title !== '' || first === undefined) return title;
  const name = first.label || names.of(first.hts, reader.language);
  if (name === '' || lines.length === 1) return name;
  return reader.words.estimate.lines.andMore(name, reader.figures.count(lines.length - 1));
}
