/** Column 2 of the schedule: rate texts by tariff line. */
import { ok, type Result } from '../basis/result.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeRows, parseTsv } from './tsv.ts';

function decodeLine([hts8 = '', rate = '']: readonly string[]): readonly [string, string] | null {
  return /^\d{8}$/.test(hts8) && rate !== '' ? [hts8, rate] : null;
}

export function decodeColumnTwo(text: string): Result<ReadonlyMap<string, string>, Failure> {
  const table = parseTsv('us/column-2', text, ['hts8', 'rate']);
  if (!table.ok) return table;
  const rows = decodeRows(table.value, decodeLine);
  return rows.ok ? ok(new Map(rows.value)) : rows;
}
