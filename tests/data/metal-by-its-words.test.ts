/** Heading 9903.82.01 is of articles that hold no aluminum, steel or copper: what says in its own words that it does has none of it. */
import { describe, expect, test } from 'vitest';
import { cell, readBytes, readRows } from './read-data.ts';

interface Scope {
  readonly lists: readonly string[];
  readonly except: readonly string[];
}
const document = JSON.parse(readBytes('measures/section-232-metals-2026.json').toString('utf8')) as {
  readonly measures: readonly { readonly id: string; readonly scope: Scope }[];
};
const { lists, except } = document.measures.find(({ id }) => id === 's232-metals-no-metal')?.scope ?? {
  lists: [],
  except: [],
};
const rows = new Map(readRows('us/hts.text.tsv').map((row) => [cell(row, 'id'), row]));
const listed = lists.flatMap((id) => readRows(`lists/${id}.tsv`).map((row) => cell(row, 'code')));

/** Its own text and those above it, without the heading's. */
function ownWords(id: string): readonly string[] {
  const row = rows.get(id);
  const parent = row?.['parent'] ?? '';
  return row === undefined || parent === '' ? [] : [...ownWords(parent), cell(row, 'description')];
}

// “Iron or steel” leaves cast iron open; “except”, “other than” and “not” leave the metal out; the rest are uses, not materials.
const MAY_BE_ANOTHER =
  /of iron or steel, of aluminum or of zinc|iron or (nonalloy )?steel|except stainless steel|not in part of alloy steel|for steel (ingots|racks)/gi;
const METAL = /\b(steel|aluminum|copper|brass)\b/i;
const saysMetal = (text: string): boolean => METAL.test(text.replaceAll(MAY_BE_ANOTHER, ''));

const named = [...rows.values()]
  .map((row) => ({ code: cell(row, 'code'), words: ownWords(cell(row, 'id')) }))
  .filter(({ code }) => code.length === 10 && listed.some((prefix) => code.startsWith(prefix)));
const isOpen = (code: string): boolean => !except.some((prefix) => code.startsWith(prefix));

describe('a claim of no metal', () => {
  test('is not open to a number of a listed line that names the metal it is of', () => {
    const ofMetal = named.filter(({ words }) => words.some(saysMetal));
    expect(ofMetal.length).toBeGreaterThan(300);
    expect(ofMetal.filter(({ code }) => isOpen(code)).map(({ code }) => code)).toEqual([]);
  });

  test.each(['7325100010', '7318152046', '7318152065', '8215994030'])('is open to %s', (code) => {
    expect(named.map((each) => each.code)).toContain(code);
    expect(isOpen(code)).toBe(true);
  });
});
