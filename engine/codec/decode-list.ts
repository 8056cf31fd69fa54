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
import { decodeRows, parseTsv } from './tsv.ts';

const PRESUMED: Readonly<Record<string, Share | null>> = { '': null, yes: '1' as Share, no: '0' as Share };

function decodeEntry([
  code = '',
  from = '',
  until = '',
  condition = '',
  presumed = '',
  note = '',
]: readonly string[]): ListedCode | null {
  const prefix = parseHtsCode(code);
  const start = parseIsoDate(from);
  const end = until === '' ? null : parseIsoDate(until);
  const default_ = PRESUMED[presumed];
  if (prefix === null || start === null || (until !== '' && end === null) || default_ === undefined)
    return null;
  return {
    prefix,
    effective: { from: start, until: end },
    condition: condition === '' ? null : (condition as ConditionId),
    presumed: default_,
    note,
  };
}

export function decodeList(id: ProductListId, text: string): Result<ProductList, Failure> {
  const table = parseTsv(id, text, ['code', 'from', 'until', 'condition', 'default', 'note']);
  if (!table.ok) return table;
  const entries = decodeRows(table.value, decodeEntry);
  return entries.ok ? ok(makeProductList(id, entries.value)) : entries;
}
