/** The tables of the tests' README are those that the page of accuracy shows. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProof, withTables } from './record-proof.mjs';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const run = { name: 'rows', tried: 5, failed: 1, lost: 0, seed: 7, day: '2026-11-29' };
const place = { place: 'engine/law', planted: 8, found: 6, left: 2, day: '2026-11-29' };

test('a table is rewritten from the record, and nothing else changes', () => {
  const text = withTables(readme, { campaigns: [run], mutation: [place] });
  expect(text).toContain(
    '| `rows` | 5 | 1 | 0 | 7 | 2026-11-29 | `npm run campaign -- rows --times 5` |\n\n',
  );
  expect(text).toContain('| `engine/law` | 8 | 6 | 2 | 75.0% | 2026-11-29 |\n\n');
  expect(withTables(text, readProof())).toBe(readme);
});
