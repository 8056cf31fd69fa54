/** Products and rows of the schedule as the page shows them: texts in pieces, the rate, the trade. */
import {
  find,
  formatRateOfDuty,
  headingAt,
  numbersOfLine,
  numbersWithoutRow,
  pathTo,
  wordsOf,
  type Hit,
  type HtsCode,
  type ProductNode,
} from '../../../engine/index.ts';
import { inOurVietnamese } from '../../words/sentences/vietnamese-terms.ts';
import type { BranchRow, FoundHeading, FoundProduct, MarkedText, PathRow } from './finder-protocol.ts';
import type { FinderReference } from './finder-reference.ts';
import type { Loaded } from './loaded.ts';

const NO_WHY: Hit['why'] = { code: false, names: [], beginnings: [], similar: [], vietNamLines: [] };

export function markedText(text: string, marked: ReadonlySet<string>): MarkedText {
  const pieces: { text: string; marked: boolean }[] = [];
  let done = 0;
  for (const { term, from, until } of wordsOf(text)) {
    if (!marked.has(term)) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
    pieces.push({ text: text.slice(from, until), marked: true });
    done = until;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

type Words = Pick<BranchRow, 'english' | 'vietnamese' | 'ours'>;

const wordsOfNode = ({ english, vietnamese }: ProductNode): Words => ({
  english,
  vietnamese,
  ours: vietnamese === null ? inOurVietnamese(english) : null,
});

export function pathRow(node: ProductNode, marked: ReadonlySet<string>): PathRow {
  const { english, vietnamese, ours } = wordsOfNode(node);
  return {
    code: node.code,
    english: markedText(english, marked),
    vietnamese: vietnamese === null ? null : markedText(vietnamese, marked),
    ours: ours === null ? null : markedText(ours, marked),
  };
}

export function rateText({ data }: Loaded, code: string): string | null {
  const line = data.schedule.lines.get(code.slice(0, 8) as HtsCode);
  return line === undefined ? null : formatRateOfDuty(line.general);
}

interface Placed {
  readonly code: HtsCode;
  readonly place: number;
  readonly why: Hit['why'] | null;
  readonly marked: ReadonlySet<string>;
}

export function productAt(
  all: Loaded,
  { finder, tradeOf }: FinderReference,
  { code, place, why, marked }: Placed,
): FoundProduct {
  return {
    code,
    path: pathTo(finder.tree, place).map((node) => pathRow(node, marked)),
    why: why ?? NO_WHY,
    rate: rateText(all, code) ?? '',
    trade: tradeOf(code),
    numbers: code.length === 8 ? numbersOfLine(finder, code).length : 0,
  };
}

export function headingOf(all: Loaded, { finder, tradeOf }: FinderReference, heading: string): FoundHeading {
  const lines = finder.codes.filter((code) => code.length === 8 && code.startsWith(heading));
  return {
    heading,
    rates: [...new Set(lines.flatMap((line) => rateText(all, line) ?? []))],
    trade: tradeOf(heading),
  };
}

/** Of a line that has several, those most imported first. */
export function numbersFirst(
  all: Loaded,
  reference: FinderReference,
  line: HtsCode | undefined,
): readonly FoundProduct[] {
  const { finder, tradeOf } = reference;
  const numbers = line?.length === 8 ? numbersOfLine(finder, line) : [];
  if (line === undefined || numbers.length < 2) return [];
  return numbers
    .toSorted((a, b) => tradeOf(b) - tradeOf(a))
    .map((code) =>
      productAt(all, reference, {
        code,
        place: finder.places.get(code) ?? finder.places.get(line) ?? -1,
        why: null,
        marked: new Set(),
      }),
    );
}

export function branchRow(all: Loaded, { finder, tradeOf }: FinderReference, node: ProductNode): BranchRow {
  const { tree } = finder;
  const { place, end, parent, code } = node;
  const isLine = code !== null && code.length === 8;
  const trade =
    code === null ? codesUnder(finder, node).reduce((sum, each) => sum + tradeOf(each), 0) : tradeOf(code);
  return {
    key: String(place),
    place,
    section: null,
    code: code ?? (parent < 0 ? (headingAt(tree, node) as HtsCode) : null),
    ...wordsOfNode(node),
    rate: isLine ? rateText(all, code) : null,
    trade,
    hasMore: end > place + 1 || (isLine && numbersWithoutRow(finder, code).length > 0),
  };
}

/** The topmost codes under a grouping. */
function codesUnder({ tree }: FinderReference['finder'], { place, end }: ProductNode): readonly HtsCode[] {
  const codes: HtsCode[] = [];
  let next = place + 1;
  for (let node = tree[next]; node !== undefined && next < end; node = tree[next]) {
    if (node.code !== null) codes.push(node.code);
    next = node.code === null ? next + 1 : node.end;
  }
  return codes;
}

/** The only statistical number of a line has the line's text and no row of its own. */
export function numbersUnder(
  all: Loaded,
  { finder, tradeOf }: FinderReference,
  node: ProductNode,
): readonly BranchRow[] {
  const { code } = node;
  if (code === null || code.length !== 8) return [];
  return numbersWithoutRow(finder, code).map((number) => ({
    key: number,
    place: -1,
    section: null,
    code: number,
    ...wordsOfNode(node),
    rate: rateText(all, number),
    trade: tradeOf(number),
    hasMore: false,
  }));
}

const MOST_NEAR = 8;

/** The products whose codes share the most digits with one that is none. */
export function productsNear(all: Loaded, reference: FinderReference, code: string): readonly FoundProduct[] {
  const marked: ReadonlySet<string> = new Set();
  return find(reference.finder, code, MOST_NEAR).hits.map(({ code: near, place, why }) =>
    productAt(all, reference, { code: near, place, why, marked }),
  );
}
