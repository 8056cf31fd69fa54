/** Sections of the Harmonized System and plain product groups, from the tables of chapters and of groups. */
import { fail, ok, type Result } from '../basis/result.ts';
import { parseHtsCode, type HtsCode } from '../schedule/hts-code.ts';
import type { ProductGroupId, ProductNames, SectionId } from '../law/product-names.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeChapters } from './decode-names.ts';
import { decodeRows, parseTsv } from './tsv.ts';

function decodeGroup([prefix = '', group = '']: readonly string[]):
  readonly [HtsCode, ProductGroupId] | null {
  const code = parseHtsCode(prefix);
  return code !== null && /^[a-z-]+$/.test(group) ? [code, group as ProductGroupId] : null;
}

export function decodeProductNames(chapters: string, groups: string): Result<ProductNames, Failure> {
  const named = decodeChapters(chapters);
  if (!named.ok) return named;
  const table = parseTsv('us/product-groups', groups, ['prefix', 'group']);
  if (!table.ok) return table;
  const rows = decodeRows(table.value, decodeGroup);
  if (!rows.ok) return rows;
  const byPrefix = new Map(rows.value);
  const ungrouped = named.value.find(({ key }) => Number(key) <= 97 && !byPrefix.has(key as HtsCode));
  if (ungrouped !== undefined)
    return fail({ kind: 'datasetCorrupt', dataset: 'us/product-groups', detail: `chapter ${ungrouped.key}` });
  return ok({
    sections: new Map(named.value.map(({ key, section }) => [key as HtsCode, section as SectionId])),
    groups: byPrefix,
  });
}
