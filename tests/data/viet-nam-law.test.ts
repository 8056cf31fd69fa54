/** Viet Nam's law written by hand: its names hold, and Decree 73/2025 fits the printed tariff line by line. */
import { describe, expect, test } from 'vitest';
import { cell, readBytes, readManifest, readRows } from './read-data.ts';

interface Cut {
  readonly product: string;
  readonly codes: readonly string[];
  readonly within: readonly string[];
  readonly before: readonly string[] | null;
  readonly after: string;
  readonly codeInferred: boolean;
}

const parse = (path: string): unknown => JSON.parse(readBytes(path).toString('utf8'));
const decree = parse('vn/decree-73-2025.json') as { citation: string; cuts: readonly Cut[] };
const law = parse('vn/law.json') as {
  citations: readonly { id: string }[];
  heldBackAircraft: { scheduleB: string; range: readonly string[] };
  narrowed: readonly { scheduleB: string; lines: readonly string[] }[];
};
const rates = readRows('vn/mfn.tsv').filter((row) => row['occurrence'] === '1');
const under = (prefixes: readonly string[]) =>
  rates.filter((row) => prefixes.some((prefix) => cell(row, 'hs8').startsWith(prefix)));

/** Every value of a `citations` array or `citation` property. */
function cited(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(cited);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const names: readonly unknown[] = key === 'citations' || key === 'citation' ? [inner].flat() : [];
    return [...names.filter((name) => typeof name === 'string'), ...cited(inner)];
  });
}

test('is in the manifest as law', () => {
  const files = readManifest().files.filter(({ path }) => /^vn\/.*\.json$/.test(path));
  expect(files.map(({ path, kind }) => [path, kind])).toEqual([
    ['vn/decree-73-2025.json', 'law'],
    ['vn/law.json', 'law'],
  ]);
});

test('every citation is defined, and every defined one is cited', () => {
  const names = new Set([...cited(law), ...cited(decree)]);
  expect([...names].toSorted()).toEqual(law.citations.map(({ id }) => id).toSorted());
});

describe('Decree 73/2025', () => {
  test('every line that it names has the rate after the cut, which is lower than before', () => {
    for (const { product, codes, before, after } of decree.cuts) {
      for (const row of under(codes)) expect(cell(row, 'percent'), `${product} ${row['hs8']}`).toBe(after);
      for (const code of codes) expect(under([code]).length, `${product} ${code}`).toBeGreaterThan(0);
      for (const rate of before ?? []) expect(Number(rate), product).toBeGreaterThan(Number(after));
    }
  });

  test('no line is cut twice', () => {
    const lines = decree.cuts.flatMap(({ codes }) => under(codes).map((row) => cell(row, 'hs8')));
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toHaveLength(48);
  });

  test('the lines cut to nothing are those that give themselves away: free, without the ordinary rate of 5 of free lines', () => {
    // The ordinary rate is half more than the MFN rate; a line long free has 5, one that became free has 0.
    const headings = ['1005', '2304', '4421', '9401', '9403'];
    const betrayed = under(headings).filter((row) => row['percent'] === '0' && row['ordinary_text'] === '0');
    const named = decree.cuts.filter(({ after }) => after === '0').flatMap(({ codes }) => under(codes));
    expect(named.map((row) => cell(row, 'hs8')).toSorted()).toEqual(
      betrayed.map((row) => cell(row, 'hs8')).toSorted(),
    );
    expect(named).toHaveLength(36);
  });

  test('inferred lines say in their own text what the source names', () => {
    const text = new Map(
      readRows('vn/nomenclature.tsv').map((row) => [cell(row, 'code'), cell(row, 'description_en')]),
    );
    expect(text.get('08081000')).toBe('Apples');
    expect(text.get('02071420')).toBe('Thighs');
    expect(text.get('27111100')).toBe('Natural gas');
    expect(text.get('08025100')).toBe('In shell');
    expect(decree.cuts.filter(({ codeInferred }) => codeInferred).map(({ product }) => product)).toEqual([
      'ethanol',
      'chicken-thighs',
      'pistachios',
      'almonds',
      'apples',
      'cherries',
      'raisins',
      'wooden-seats',
      'wooden-furniture',
      'liquefied-natural-gas',
      'maize',
      'soybean-meal',
    ]);
  });
});

test('every line of aircraft, their parts and engines is free', () => {
  const lines = under(law.heldBackAircraft.range);
  expect(lines.length).toBeGreaterThan(15);
  expect(lines.filter((row) => row['percent'] !== '0')).toEqual([]);
});

test('the words that narrow a Schedule B number are in the text of each number under it', () => {
  const [corn] = law.narrowed;
  expect(law.narrowed).toHaveLength(1);
  for (const year of ['2024', '2025']) {
    const texts = readRows(`flows/us-exports-vn-${year}.text.tsv`).filter((row) =>
      cell(row, 'code').startsWith(corn?.scheduleB ?? 'none'),
    );
    expect(texts).toHaveLength(3);
    expect(texts.every((row) => cell(row, 'description').startsWith('YELLOW DENT CORN'))).toBe(true);
  }
  expect(under(corn?.lines ?? []).map((row) => cell(row, 'hs8'))).toEqual(['10059091', '10059099']);
});
