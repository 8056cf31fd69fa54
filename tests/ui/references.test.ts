/** Assumptions and gaps are told in both languages, and in English as the engine's own documents have them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { enReferences, type References } from '../../ui/words/catalogue/en-references.ts';
import { viReferences } from '../../ui/words/catalogue/vi-references.ts';
import { ASSUMPTION_PLACES } from '../../ui/web/sources/assumption-places.ts';
import { assumptionFiles } from '../../engine/data/build/write-assumptions.mjs';
import { disagreements } from '../golden/duty-cases.ts';

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** The words without the marks of the document. */
const plain = (text: string): string => text.replaceAll(/`|\*\*/g, '').trim();
const blankForDash = (text: string): string => (text === '-' ? '' : text);

const document = textOf('engine/ASSUMPTIONS.md');
const rows = document
  .split('\n')
  .filter((line) => /^\| A-\d\d \|/.test(line))
  .map((line) => line.slice(1, -1).split(' | ').map(plain));

function bulletsUnder(heading: string, text: string): readonly string[] {
  const [, after = ''] = text.split(`\n## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  return section
    .split(/\n- /)
    .slice(1)
    .map((bullet) => plain(bullet.replaceAll(/\s*\n\s*/g, ' ')));
}

describe('the assumptions', () => {
  test('are written from one place: nothing that is written from it is stale', () => {
    expect(rows.length).toBeGreaterThan(60);
    for (const [path, text] of assumptionFiles()) expect(textOf(path), path).toBe(text);
  });

  test('are told on the page word for word as in ASSUMPTIONS.md, with the places that it names', () => {
    const told = Object.entries(enReferences.assumptions).map(([id, { assumed, ground, unofficial }]) => [
      id,
      assumed,
      ground,
      unofficial,
      ASSUMPTION_PLACES[id as keyof typeof ASSUMPTION_PLACES].where,
    ]);
    expect(told).toEqual(
      rows.map(([id, assumed, ground, why = '', place]) => [id, assumed, ground, blankForDash(why), place]),
    );
  });

  test('every number that the law and the code refer to exists', () => {
    const referred = textOf('engine/data/conditions.json').matchAll(/A-\d\d/g);
    const known = new Set(Object.keys(enReferences.assumptions));
    expect([...referred].map(([id]) => id).filter((id) => !known.has(id))).toEqual([]);
  });
});

test('every class of difference from the outside model has its sentence in both languages', () => {
  const { classes } = JSON.parse(textOf('ui/web/sources/parity.json')) as { classes: { id: string }[] };
  const ids = classes.map(({ id }) => id).toSorted();
  expect(Object.keys(enReferences.parity.classes).toSorted()).toEqual(ids);
  expect(Object.keys(viReferences.parity.classes).toSorted()).toEqual(ids);
});

describe('the gaps', () => {
  test('of the data are the known holes of its document', () => {
    expect(Object.values(enReferences.gaps.holes)).toEqual(
      bulletsUnder('Known holes', textOf('engine/data/README.md')),
    );
  });

  test('of the law are what ASSUMPTIONS.md lists as not modelled', () => {
    expect(Object.values(enReferences.gaps.notModelled)).toEqual(bulletsUnder('Not modelled', document));
  });

  test('every case on which a source differs is explained as DISAGREEMENTS.md does', () => {
    const table = textOf('tests/golden/DISAGREEMENTS.md');
    expect(Object.keys(enReferences.gaps.disagreements)).toEqual(disagreements().map(({ id }) => id));
    for (const why of Object.values(enReferences.gaps.disagreements)) expect(plain(table)).toContain(why);
  });
});

describe('in Vietnamese', () => {
  const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
    typeof value === 'string' || typeof value === 'function'
      ? [[path, String(value)]]
      : Object.entries(value as object).flatMap(([key, child]) => leaves(child, `${path}/${key}`));
  const english = new Map(leaves(enReferences));
  const vietnamese: References = viReferences;

  test('the same things are told, in the same order, and none is left in English or out', () => {
    expect(leaves(vietnamese).map(([path]) => path)).toEqual([...english.keys()]);
    for (const [path, text] of leaves(vietnamese)) {
      const original = english.get(path) ?? '';
      expect(text === '', path).toBe(original === '');
      // A condition is told by its name alone.
      if (text !== '' && path !== '/words/measure/holds') expect(text, path).not.toBe(original);
    }
  });

  test('every figure, code and instrument of the English is in the Vietnamese', () => {
    for (const [path, text] of leaves(vietnamese)) {
      const numbersOf = (words: string): readonly string[] =>
        [...words.matchAll(/\d{4}\.\d{2}(?:\.\d{2,4})*|\b\d{3,}\b/g)].map(([number]) => number);
      // Thousands with a point, and headings as the Vietnamese nomenclature writes them: 37.05.
      const digits = [
        text,
        text.replaceAll(/(?<=\d)[.,](?=\d{3}(?!\d))/g, ''),
        text.replaceAll(/(?<=\b\d\d)\.(?=\d\d\b)/g, ''),
      ].join(' ');
      if (path.startsWith('/words/')) continue;
      const original = (english.get(path) ?? '').replaceAll(/(?<=\d),(?=\d{3})/g, '');
      for (const number of numbersOf(original)) expect(digits, `${path} ${number}`).toContain(number);
    }
  });
});
