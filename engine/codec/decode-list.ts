/** A product list's table to the list. */
import { parseIsoDate } from '../basis/date.ts';
import { ok, type Result } from '../basis/result.ts';
import { parseHtsCode } from '../schedule/hts-code.ts';
import type { ConditionId, Share } from '../law/condition.ts';
import {
  makeProductList,
  type ListedCode,
  type ProductList,
  type ProductListId,
} from '../law/product-list.ts';
import type { Failure } from '../scenario/failure.ts';
import { readRows } from './tsv.ts';

const PRESUMED: Readonly<Record<string, Share | null>> = { '': null, yes: '1' as Share, no: '0' as Share };

/** What an entry says of its code. */
export type Terms = Omit<ListedCode, 'prefix'>;

/** The cells after the code. */
export function decodeTerms([
  from = '',
  until = '',
  condition = '',
  presumed = '',
  note = '',
]: readonly string[]): Terms | null {
  const start = parseIsoDate(from);
  const end = until === '' ? null : parseIsoDate(until);
  const default_ = PRESUMED[presumed];
  if (start === null || (until !== '' && end === null) || default_ === undefined) return null;
  return {
    effective: { from: start, until: end },
    condition: condition === '' ? null : (condition as ConditionId),
    presumed: default_,
    note,
  };
}

export const LIST_COLUMNS = ['code', 'from', 'until', 'condition', 'default', 'note'] as const;

/** Long lists say much the same of each code: neighbors with equal cells are decoded once. */
function decodingTerms(): (cells: readonly string[]) => Terms | null {
  let before: readonly string[] = [];
  let terms: Terms | null = null;
  return (cells) => {
    const isAsBefore = terms !== null && cells.every((cell, index) => index === 0 || cell === before[index]);
    if (!isAsBefore) [before, terms] = [cells, decodeTerms(cells.slice(1))];
    return terms;
  };
}

export function decodeList(id: ProductListId, text: string): Result<ProductList, Failure> {
  const entries: ListedCode[] = [];
  const termsOf = decodingTerms();
  const read = readRows(id, text, LIST_COLUMNS, (cells) => {
    const prefix = parseHtsCode(cells[0] ?? '');
    const terms = termsOf(cells);
    if (prefix === null || terms === null) return false;
    entries.push({ prefix, ...terms });
    return true;
  });
  return read.ok ? ok(makeProductList(id, entries)) : read;
}
