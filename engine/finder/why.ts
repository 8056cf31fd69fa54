/** Why a product was found: the code, a trade name, a word as typed, its beginning, or one like it. */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Finder } from './finder.ts';
import { termsOf } from './fold.ts';
import { pathTo } from './product-tree.ts';
import type { SaidName } from './said-names.ts';
import type { Meant } from './meaning.ts';

export interface Why {
  /** The code itself was typed, or its beginning. */
  readonly code: boolean;
  readonly names: readonly string[];
  /** Words of the row or those above it that begin as typed, or are like what was typed. */
  readonly beginnings: readonly string[];
  readonly similar: readonly string[];
  /** What lines of Viet Nam within the subheading are called, where only they say a word. */
  readonly vietNamLines: readonly string[];
}

export const BY_CODE: Why = { code: true, names: [], beginnings: [], similar: [], vietNamLines: [] };

export interface WeighedWord {
  readonly typed: string;
  readonly tells: boolean;
  /** How much of what is meant it says, up to 1. */
  readonly share: number;
  readonly meant: readonly Meant[];
  /** By place: how much the row and those above it are about the word. */
  readonly weights: Float32Array;
}

export function whyOf(
  { tree }: Finder,
  words: readonly WeighedWord[],
  names: readonly SaidName[],
  code: HtsCode,
  place: number,
): Why {
  const path = pathTo(tree, place);
  const said = new Set(path.flatMap(({ english, vietnamese }) => termsOf(`${english} ${vietnamese ?? ''}`)));
  const saidAs = (how: Meant['how']): readonly string[] => [
    ...new Set(
      words.flatMap(({ meant }) =>
        meant.flatMap((each) => (each.how === how && said.has(each.term) ? [each.term] : [])),
      ),
    ),
  ];
  const called = names.filter(({ name }) => code.startsWith(name.prefix));
  const unsaid = words.filter(
    ({ meant, tells }, index) =>
      tells &&
      !meant.some(({ term }) => said.has(term)) &&
      !called.some(({ covers }) => covers.includes(index)),
  );
  const elsewhere = new Set(unsaid.flatMap(({ meant }) => meant.map(({ term }) => term)));
  const lines = path.flatMap(({ vietnameseLines }) => vietnameseLines?.split('; ') ?? []);
  return {
    code: false,
    names: [...new Set(called.map(({ name }) => name.name))],
    beginnings: saidAs('beginning'),
    similar: saidAs('similar'),
    vietNamLines: lines.filter((line) => termsOf(line).some((term) => elsewhere.has(term))),
  };
}
