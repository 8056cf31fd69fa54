/** The columns of every table in CSV have names for programs: the same in both languages, each once. */
import { expect, test } from 'vitest';
import { written, type GivenOptions } from './program.ts';

const ONE = { value: '10000', date: '2026-10-09' };
const TABLES: readonly (readonly [words: readonly string[], options?: GivenOptions])[] = [
  [['annex']],
  [['annex'], { by: 'line' }],
  [['collected']],
  [['compare'], { baseline: 'mfn-only', scenario: 'framework-20' }],
  [['compare'], { baseline: 'mfn-only', scenario: 'framework-20', by: 'section' }],
  [['days', '6109.10.00.12'], { value: '10000', from: '2026-10-01', to: '2026-10-20' }],
  [['find', 'coffee']],
  [['origins', '6109.10.00.12'], ONE],
];

test.each(TABLES.map(([words, options = {}]) => ({ words, options })))(
  '$words $options',
  ({ words, options }) => {
    const [english = '', vietnamese] = ['en', 'vi'].map(
      (lang) => written(words, { ...options, csv: true, lang }).split('\n')[0],
    );
    expect(vietnamese).toBe(english);
    const columns = english.split(',');
    expect(columns.length).toBeGreaterThan(2);
    expect(columns).toEqual([...new Set(columns)]);
    for (const column of columns) expect(column).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
  },
);
