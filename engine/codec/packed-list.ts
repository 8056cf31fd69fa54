/** A product list packed: its codes as differences, and for each run of them what the list says of it, said once. */
import { keyedNumbering } from '../basis/numbering.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import {
  makeProductList,
  type ListedCode,
  type ProductList,
  type ProductListId,
} from '../law/product-list.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeTerms, LIST_COLUMNS, type Terms } from './decode-list.ts';
import { numbersIn, packCodes, textsIn, unpackCodes, type Loose } from './packed-columns.ts';
import { parseTsv } from './tsv.ts';

export interface PackedList {
  readonly codes: readonly number[];
  /** Distinct cells after the code, tabs between them. */
  readonly terms: readonly string[];
  /** Place in `terms`, number of codes; place, number ... */
  readonly runs: readonly number[];
}

export function packList(id: string, text: string): Result<PackedList, Failure> {
  const table = parseTsv(id, text, LIST_COLUMNS);
  if (!table.ok) return table;
  const terms = keyedNumbering<string>();
  const runs: number[] = [];
  for (const [, ...cells] of table.value.rows) {
    const place = terms.numberOf(cells.join('\t'));
    const last = runs.length - 1;
    if (last > 0 && runs[last - 1] === place) runs[last] = (runs[last] as number) + 1;
    else runs.push(place, 1);
  }
  const codes = packCodes(table.value.rows.map(([code = '']) => code as HtsCode));
  return ok({ codes, terms: terms.keys(), runs });
}

export function unpackList(id: ProductListId, input: unknown): Result<ProductList, Failure> {
  const corrupt = (detail: string) =>
    fail<Failure>({ kind: 'datasetCorrupt', dataset: `lists/${id}`, detail });
  const packed = (input ?? {}) as Loose;
  const codes = unpackCodes(packed.codes);
  const texts = textsIn(packed.terms);
  const runs = numbersIn(packed.runs, 0, 1e6);
  if (codes === null || texts === null || runs === null) return corrupt('columns');
  const terms: Terms[] = [];
  for (const text of texts) {
    const read = decodeTerms(text.split('\t'));
    if (read === null) return corrupt(text);
    terms.push(read);
  }
  const entries: ListedCode[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const said = terms[runs[at] as number];
    const end = entries.length + (runs[at + 1] ?? 0);
    if (said === undefined || end > codes.length) return corrupt('runs');
    const { effective, condition, presumed, note } = said;
    for (let place = entries.length; place < end; place += 1)
      entries.push({ prefix: codes[place] as HtsCode, effective, condition, presumed, note });
  }
  return entries.length === codes.length ? ok(makeProductList(id, entries)) : corrupt('runs');
}
