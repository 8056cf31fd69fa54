/** Products in a rule text: `garments, chapter 64 except heading 6403, worth at least $1000`. */
import type { ProductGroupId, SectionId } from '../law/product-names.ts';
import type { ProductListId } from '../law/product-list.ts';
import {
  EVERY_PRODUCT,
  isEveryProduct,
  type ProductItem,
  type ProductSelection,
  type ValueBand,
} from '../scenario/product-selection.ts';
import { countCodes, isAbove } from './decode-selection.ts';
import {
  after,
  choice,
  constant,
  formatName,
  inOrder,
  listOf,
  mapped,
  name,
  optionally,
  refined,
  startsWith,
  word,
  type Parser,
} from './rule-text-parser.ts';
import { code, dollars, formatCode } from './rule-text-words.ts';
import { LONGEST_NAME, MOST_CODES, MOST_NAMES } from './scenario-bounds.ts';

const ROMAN = /^[IVX]+$/;

const codes = (digits?: number): Parser<ProductItem> =>
  mapped(code(digits), (found) => ({ kind: 'codes', codes: [found] }));

const quotedSection = name<SectionId>('section');
const romanSection = word((text) => {
  const roman = text.toUpperCase();
  return ROMAN.test(roman) && roman.length <= LONGEST_NAME ? (roman as SectionId) : null;
}, 'section');

const section: Parser<ProductItem> = mapped(
  (tokens, at) => (tokens[at]?.kind === 'quoted' ? quotedSection : romanSection)(tokens, at),
  (found) => ({ kind: 'sections', sections: [found] }),
);

const group: Parser<ProductItem> = mapped(name<ProductGroupId>('products'), (found) => ({
  kind: 'groups',
  groups: [found],
}));

/** `[agricultural_products|generic_pharmaceuticals]`, bars or commas between. */
const categories: Parser<readonly [string, ...string[]] | null> = (tokens, at) => {
  if (!startsWith(tokens, at, ['['])) return { ok: true, value: null, next: at };
  const step = listOf(name<string>('category'), MOST_NAMES, 'fewerNames', [',', '|'])(tokens, at + 1);
  if (!step.ok) return step;
  return startsWith(tokens, step.next, [']'])
    ? { ok: true, value: step.value, next: step.next + 1 }
    : { ok: false, at: step.next, expected: ']' };
};

const list: Parser<ProductItem> = inOrder({
  kind: constant('list'),
  list: name<ProductListId>('list'),
  categories,
});

const named = choice<ProductItem>(
  {
    chapter: codes(2),
    chapters: codes(2),
    heading: codes(4),
    headings: codes(4),
    subheading: codes(6),
    subheadings: codes(6),
    section,
    sections: section,
    list,
    group,
    groups: group,
  },
  'products',
);

/** A code, a Roman numeral, a name of the table of groups, or one of the words above with what it names. */
const item: Parser<ProductItem> = (tokens, at) => {
  const found = codes()(tokens, at);
  if (found.ok) return found;
  if (tokens[at]?.kind === 'word' && ROMAN.test(tokens[at]?.text ?? '')) return section(tokens, at);
  const meant = group(tokens, at);
  return meant.ok ? meant : named(tokens, at);
};

/** Neighbours of one kind are one item: `chapter 61, chapter 62` is two codes. */
export function joined(items: readonly ProductItem[]): readonly ProductItem[] {
  const runs: ProductItem[][] = [];
  for (const each of items) {
    const run = runs.at(-1);
    if (run !== undefined && each.kind !== 'list' && run[0]?.kind === each.kind) run.push(each);
    else runs.push([each]);
  }
  return runs.flatMap(joinedRun);
}

function joinedRun(run: readonly ProductItem[]): readonly ProductItem[] {
  switch (run[0]?.kind) {
    case 'codes':
      return [{ kind: 'codes', codes: run.flatMap((each) => (each.kind === 'codes' ? each.codes : [])) }];
    case 'sections':
      return [
        {
          kind: 'sections',
          sections: run.flatMap((each) => (each.kind === 'sections' ? each.sections : [])),
        },
      ];
    case 'groups':
      return [{ kind: 'groups', groups: run.flatMap((each) => (each.kind === 'groups' ? each.groups : [])) }];
    default:
      return run;
  }
}

const items = mapped(listOf(item, MOST_CODES, 'fewerCodes'), joined);

const upTo: Parser<ValueBand> = inOrder({
  atLeast: constant(null),
  below: after('less than', dollars),
});
const fromOn: Parser<ValueBand> = inOrder({
  atLeast: after('at least', dollars),
  below: optionally('and less than', dollars, null),
});
const band = refined<ValueBand>(
  (tokens, at) => (startsWith(tokens, at, ['less']) ? upTo : fromOn)(tokens, at),
  ({ atLeast, below }) => atLeast === null || below === null || isAbove(below, atLeast),
  'moreDollars',
);

const selected: Parser<ProductSelection> = inOrder({
  of: (tokens, at) =>
    startsWith(tokens, at, ['all']) ? { ok: true, value: 'all' as const, next: at + 1 } : items(tokens, at),
  except: optionally('except', items, []),
  value: optionally('worth', band, null),
});

function fits(selection: ProductSelection): boolean {
  const { of, except } = selection;
  return countCodes(selection) <= MOST_CODES && of.length <= MOST_NAMES && except.length <= MOST_NAMES;
}

/** `on ...`; left out: every product. */
export const onProducts: Parser<ProductSelection> = optionally(
  'on',
  refined(selected, fits, 'fewerCodes'),
  EVERY_PRODUCT,
);

/** With the blank before it, or nothing for every product. */
export function formatOnProducts(selection: ProductSelection): string {
  if (isEveryProduct(selection)) return '';
  const { of, except, value } = selection;
  const excepted = except.length === 0 ? '' : ` except ${formatItems(except)}`;
  return ` on ${of === 'all' ? 'all' : formatItems(of)}${excepted}${value === null ? '' : formatBand(value)}`;
}

function formatItems(all: readonly ProductItem[]): string {
  return all.flatMap(formatItem).join(', ');
}

function formatItem(each: ProductItem): readonly string[] {
  switch (each.kind) {
    case 'codes':
      return each.codes.map(formatCode);
    case 'sections':
      return each.sections.map((found) => `section ${ROMAN.test(found) ? found : JSON.stringify(found)}`);
    case 'groups':
      return each.groups.map((found) =>
        formatName(found) === found ? found : `group ${JSON.stringify(found)}`,
      );
    case 'list': {
      const only = each.categories === null ? '' : `[${each.categories.map(formatName).join('|')}]`;
      return [`list ${formatName(each.list)}${only}`];
    }
  }
}

function formatBand({ atLeast, below }: ValueBand): string {
  if (atLeast === null) return below === null ? '' : ` worth less than $${below}`;
  return ` worth at least $${atLeast}${below === null ? '' : ` and less than $${below}`}`;
}
