/** The finder's table to the tree of products: see `data/README.md` for its notation. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { ProductNode, ProductTree } from '../finder/product-tree.ts';
import type { TradeName } from '../finder/trade-name.ts';
import { parseHtsCode, type HtsCode } from '../schedule/hts-code.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeRows, parseTsv } from './tsv.ts';

const DATASET = 'us/finder';
const ROW = /^(-*)(\d*) (.+)$/;

/** Viet Nam's schedule has one text for it everywhere, which the table leaves out. */
const OTHER = { english: 'Other', vietnamese: 'Loại khác' };

type Growing = { -readonly [Key in keyof ProductNode]: ProductNode[Key] };

/** Rows of one heading onto the end of the tree; false where one of them cannot be read. */
function growHeading(
  tree: Growing[],
  english: string,
  vietnamese: readonly string[],
  lines: ReadonlyMap<string, string>,
): boolean {
  const open: { readonly node: Growing; readonly digits: string }[] = [];
  const unnamed = new Set(lines.keys());
  for (const [index, text] of english.split('|').entries()) {
    const [, dashes = '', own = '', words = ''] = ROW.exec(text) ?? [];
    if (words === '' || dashes.length > open.length) return false;
    for (const { node } of open.splice(dashes.length)) node.end = tree.length;
    const above = open.at(-1);
    const digits = (above?.digits ?? '') + own;
    const code = own === '' ? null : parseHtsCode(digits);
    if (own !== '' && code === null) return false;
    const subheading = digits.slice(0, 6);
    const isFirst = subheading.length === 6 && unnamed.delete(subheading);
    const node: Growing = {
      place: tree.length,
      end: tree.length + 1,
      parent: above?.node.place ?? -1,
      code,
      english: words,
      vietnamese: vietnamese[index] || (words === OTHER.english ? OTHER.vietnamese : null),
      vietnameseLines: isFirst ? (lines.get(subheading) ?? null) : null,
    };
    tree.push(node);
    open.push({ node, digits });
  }
  for (const { node } of open) node.end = tree.length;
  return true;
}

function linesOf(heading: string, text: string): ReadonlyMap<string, string> {
  const parts = text === '' ? [] : text.split('|');
  return new Map(parts.map((part) => [heading + part.slice(0, 2), part.slice(3)]));
}

/** Texts of one part of the table, by heading. */
function partOf(rows: readonly (readonly string[])[], wanted: string): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(([part, heading = '', text = '']) => (part === wanted ? [[heading, text]] : [])),
  );
}

export function decodeProductTree(text: string): Result<ProductTree, Failure> {
  const table = parseTsv(DATASET, text, ['part', 'heading', 'text']);
  if (!table.ok) return table;
  const { rows } = table.value;
  const [vietnamese, lines] = [partOf(rows, 'vietnamese'), partOf(rows, 'lines')];
  const tree: Growing[] = [];
  for (const [heading, english] of partOf(rows, 'english')) {
    const named = vietnamese.get(heading)?.split('|') ?? [];
    if (!growHeading(tree, english, named, linesOf(heading, lines.get(heading) ?? '')))
      return fail({ kind: 'datasetCorrupt', dataset: DATASET, detail: heading });
  }
  return ok(tree);
}

/** The names in one language of one part of the schedule. */
function decodeNames([prefix = '', language = '', names = '']: readonly string[]):
  readonly TradeName[] | null {
  const code: HtsCode | null = parseHtsCode(prefix);
  if (code === null || names === '' || (language !== 'en' && language !== 'vi')) return null;
  return names.split('; ').map((name) => ({ language, name, prefix: code }));
}

export function decodeTradeNames(text: string): Result<readonly TradeName[], Failure> {
  const table = parseTsv('us/trade-names', text, ['prefix', 'language', 'names']);
  if (!table.ok) return table;
  const decoded = decodeRows(table.value, decodeNames);
  return decoded.ok ? ok(decoded.value.flat()) : decoded;
}
