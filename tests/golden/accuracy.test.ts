/** What the page says of its accuracy is what the golden cases and the published figures say. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { accuracy } from './accuracy.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const shown = new URL('../../ui/web/sources/accuracy.json', import.meta.url);

/** When the figures were last written, and the newest commit below them. */
function madeOn(): { readonly day: string; readonly commit: string } {
  const git = (...asked: readonly string[]): string =>
    execFileSync('git', asked, { encoding: 'utf8' }).trim();
  return { day: new Date().toISOString().slice(0, 10), commit: git('rev-parse', '--short=12', 'HEAD') };
}

test('the figures that the page shows are current (WRITE_REPORT=1 writes them)', () => {
  const found = accuracy();
  if (process.env['WRITE_REPORT'] === '1')
    writeFileSync(shown, `${JSON.stringify({ made: madeOn(), ...found }, null, 2)}\n`);
  const { made, ...figures } = JSON.parse(readFileSync(shown, 'utf8')) as Record<string, unknown>;
  expect(figures).toEqual(found);
  expect(made).toEqual({
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    commit: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
});

test('every case counts for at least one source, and every source has one', () => {
  const { cases, agreeing, sources, differing } = accuracy();
  expect(sources.filter((source) => source.cases === 0)).toEqual([]);
  expect(sources.reduce((sum, source) => sum + source.cases, 0)).toBeGreaterThanOrEqual(cases);
  expect(agreeing + differing.length).toBe(cases);
});
