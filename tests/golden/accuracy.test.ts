/** What the page says of its accuracy is what the golden cases and the published figures say. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { accuracy } from './accuracy.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const shown = new URL('../../ui/web/sources/accuracy.json', import.meta.url);

test('the figures that the page shows are current (WRITE_REPORT=1 writes them)', () => {
  const found = accuracy();
  if (process.env['WRITE_REPORT'] === '1') writeFileSync(shown, `${JSON.stringify(found, null, 2)}\n`);
  expect(JSON.parse(readFileSync(shown, 'utf8'))).toEqual(found);
});

test('every case counts for at least one source, and every source has one', () => {
  const { cases, agreeing, sources, differing } = accuracy();
  expect(sources.filter((source) => source.cases === 0)).toEqual([]);
  expect(sources.reduce((sum, source) => sum + source.cases, 0)).toBeGreaterThanOrEqual(cases);
  expect(agreeing + differing.length).toBe(cases);
});
