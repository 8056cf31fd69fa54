/**
 * Codes told apart only by what reaches them: codes of one kind are named by the same lists with the same conditions
 * and by the same prefixes of measures, so they resolve alike. `reachKind` says the same of one code as a text; here
 * a table is read at once, each of its prefixes looked up once, and no text is made for a row.
 */
import { isWithin, type HtsCode } from '../schedule/hts-code.ts';
import type { ListIndex, Listing } from '../law/list-index.ts';
import type { ProductListId } from '../law/product-list.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import { includingPrefix, type Products, type Scope } from '../law/scope.ts';
import { numbering, numberingOfPairs } from '../basis/numbering.ts';
import type { PrefixTree, TableCodes } from './table-codes.ts';

function listingText({ list, entries }: Listing): string {
  return `${list}:${entries.map(({ condition, presumed }) => `${condition ?? ''}=${presumed ?? ''}`).join()}`;
}

/** For each prefix the number of the set of lists that name it; the longest prefix decides for its list. */
function listedNumbers(index: ListIndex, { prefixes, parentOf }: PrefixTree): Int32Array {
  const sets: ReadonlyMap<ProductListId, string>[] = [new Map()];
  const setNumbers = new Map<string, number>([['', 0]]);
  const textNumber = numbering<string>();
  const stepNumber = numberingOfPairs();
  const after: number[] = [];

  function withListings(set: number, listings: readonly Listing[]): number {
    const texts = listings.map(listingText);
    const step = stepNumber(set, textNumber(texts.join(';')));
    const known = after[step];
    if (known !== undefined) return known;
    const next = new Map(sets[set]);
    for (const [place, { list }] of listings.entries()) next.set(list, texts[place] ?? '');
    const text = [...next.values()].sort().join(';');
    const number = setNumbers.get(text) ?? sets.push(next) - 1;
    setNumbers.set(text, number);
    after[step] = number;
    return number;
  }

  const numbers = new Int32Array(prefixes.length);
  for (let place = 0; place < numbers.length; place += 1) {
    const parent = parentOf[place] as number;
    const wider = parent < 0 ? 0 : (numbers[parent] as number);
    const listings = index.get(prefixes[place] as HtsCode);
    numbers[place] = listings === undefined ? wider : withListings(wider, listings);
  }
  return numbers;
}

/** What a scope requires of the code itself. Codes of other chapters fail at once, which saves most lookups. */
interface CodeTest {
  readonly chapters: ReadonlySet<number>;
  readonly holds: (code: HtsCode) => boolean;
}

const chapterNumber = (code: HtsCode): number => code.charCodeAt(0) * 10 + code.charCodeAt(1);

function codeTest(prefixes: readonly HtsCode[], holds: CodeTest['holds']): CodeTest {
  return { chapters: new Set(prefixes.map(chapterNumber)), holds };
}

function testsOfProducts(products: Products): readonly CodeTest[] {
  if (products.kind === 'anyOf') return products.of.flatMap(testsOfProducts);
  if (products.kind !== 'codes') return [];
  return [codeTest(products.codes, (code) => includingPrefix(products, code) !== null)];
}

/** The lists that name the code decide what it requires of lists. */
function testsOfScope({ products, except, excluded }: Scope): readonly CodeTest[] {
  const leavesOut = codeTest(except, (code) => except.some((prefix) => isWithin(code, prefix)));
  return [leavesOut, ...[products, ...excluded].flatMap(testsOfProducts)].filter(
    ({ chapters }) => chapters.size > 0,
  );
}

function codeTests(law: LawOfDate): readonly CodeTest[] {
  const scopes = [
    ...law.duties.map(({ measure }) => measure.scope),
    ...law.exemptions.map(({ scope }) => scope),
    ...law.rateChanges.map(({ scope }) => scope),
  ];
  return scopes.flatMap(testsOfScope);
}

/**
 * The kind of each code of a table. The place of an unplaced code within its line is not known: in a line that lists
 * divide it is a kind of its own.
 */
export function kindsOf(law: LawOfDate, { codes, tree, leafOf, unplacedWithin }: TableCodes): Int32Array {
  const listed = listedNumbers(law.listed, tree);
  const tests = codeTests(law);
  const pairNumber = numberingOfPairs();
  // Tests take the odd numbers, codes of their own kind the even ones.
  let own = 0;
  return Int32Array.from(codes, (code, place) => {
    const unplaced = unplacedWithin[place] ?? null;
    let kind = pairNumber(listed[leafOf[place] as number] as number, 0);
    const chapter = chapterNumber(code);
    for (let number = 0; number < tests.length; number += 1) {
      const test = tests[number];
      if (test?.chapters.has(chapter) === true && test.holds(code)) kind = pairNumber(kind, 2 * number + 1);
    }
    return unplaced !== null && law.divided.has(unplaced) ? pairNumber(kind, (own += 2)) : kind;
  });
}
