/** Names for codes: chapters in both languages, and the descriptions of a table of trade. */
import { ok, type Result } from '../basis/result.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeRows, parseTsv } from './tsv.ts';

export interface ChapterName {
  /** Two digits. */
  readonly key: string;
  /** Section of the schedule, in Roman numerals. */
  readonly section: string;
  readonly en: string;
  readonly vi: string;
}

function decodeChapter([key = '', section = '', en = '', vi = '']: readonly string[]): ChapterName | null {
  return /^\d\d$/.test(key) && en !== '' && vi !== '' ? { key, section, en, vi } : null;
}

export function decodeChapters(text: string): Result<readonly ChapterName[], Failure> {
  const table = parseTsv('chapters', text, ['chapter', 'section', 'name_en', 'name_vi']);
  return table.ok ? decodeRows(table.value, decodeChapter) : table;
}

export function decodeDescriptions(
  dataset: string,
  text: string,
): Result<ReadonlyMap<string, string>, Failure> {
  const table = parseTsv(dataset, text, ['hts10', 'description']);
  return table.ok
    ? ok(new Map(table.value.rows.map(([code = '', description = '']) => [code, description])))
    : table;
}
