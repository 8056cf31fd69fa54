/** `check` of a list of hashes: every file of the list is told, whatever is the matter with the others. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { LAW_TABLE_FORMAT } from '../../ui/cli/law-table/files.ts';
import { runProgram } from '../../ui/cli/program.ts';
import { data, written } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  process.exitCode = undefined;
});

const NAMES = ['gone.csv', 'changed.csv', 'whole.csv', 'gone too.csv'];
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
writeFileSync(join(folder, 'changed.csv'), 'other');
writeFileSync(join(folder, 'whole.csv'), 'whole.csv');

test.each([
  ['sums.sha256', NAMES.map((name) => `${hashOf(name)}  ${name}\n`).join('')],
  [
    'law-table.json',
    JSON.stringify({
      format: LAW_TABLE_FORMAT,
      files: NAMES.map((name) => ({ name, sha256: hashOf(name) })),
    }),
  ],
])('of %s, from which two files are missing', (list, text) => {
  writeFileSync(join(folder, list), text);
  const told = written(['check', join(folder, list)])
    .trimEnd()
    .split('\n')
    .slice(-NAMES.length);
  expect(told).toEqual([
    expect.stringMatching(/gone\.csv is listed, but no such file/),
    expect.stringMatching(/changed\.csv was changed/),
    expect.stringMatching(/whole\.csv is as it was saved/),
    expect.stringMatching(/gone too\.csv is listed, but no such file/),
  ]);
  expect(process.exitCode).toBe(1);
});

test('the list of results is never written over a file that is read for it', () => {
  const list = join(folder, 'own.sha256');
  writeFileSync(list, `${hashOf('whole.csv')}  whole.csv\n`);
  const out = join(folder, 'whole.csv');
  expect(() => runProgram(['check', list, '--out', out], data)).toThrow(/whole\.csv/);
  expect(readFileSync(out, 'utf8')).toBe('whole.csv');
});

test('a feed, which has no hash, is not called changed', () => {
  const path = join(folder, 'feed.atom');
  writeFileSync(
    path,
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"></feed>\n',
  );
  expect(written(['check', path])).not.toContain('was changed');
  expect(process.exitCode).toBe(0);
});
