/** `check` of a list of hashes: every file of the list is told, whatever is the matter with the others. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { LAW_TABLE_FORMAT } from '../../ui/cli/law-table/files.ts';
import { written } from './program.ts';

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
