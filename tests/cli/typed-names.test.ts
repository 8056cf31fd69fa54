/** What is wrong with a command or a file is told by the name that was typed, and each kind by a sentence of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../../ui/cli/program.ts';
import { data, refusalOf, written } from './program.ts';
import { run } from './entry-files.ts';

let folder = '';
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'typed-names-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Also of commands that wait for their file. */
async function refused(words: readonly string[]): Promise<string> {
  try {
    await runProgram([...words, '--out', join(folder, 'out')], data);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`not refused: ${words.join(' ')}`);
}

const CASE = ['6109100012', '--date=2026-10-09', '--value=10000'];
const DAYS = ['days', '6109100012', '--value=1', '--from=2026-10-10', '--to=2026-11-10'];

describe.each([
  [['explain', '6109100012', '--date=x', '--value=1'], '--date "x"'],
  [['explain', '6109100012', '--date=2026-10-09', '--value=x'], '--value "x"'],
  [['explain', ...CASE, '--loading=x'], '--loading "x"'],
  [['explain', ...CASE, '--quantity=x', '--unit=kg'], '--quantity "x"'],
  [['explain', ...CASE, '--quantity=1', '--unit=zz'], '--unit "zz"'],
  [['history', '6109100012', '--value=x'], '--value "x"'],
  [['origins', '6109100012', '--value=x'], '--value "x"'],
  [['origins', '--basket', '--date=x'], '--date "x"'],
  [[...DAYS, '--planned=x'], '--planned "x"'],
  [[...DAYS, '--loading=x'], '--loading "x"'],
  [[...DAYS, '--loaded-from=x'], '--loaded-from "x"'],
  [['taxes', '--rate=x', '--value=1'], '--rate "x"'],
  [['taxes', '--rate=1', '--value=x'], '--value "x"'],
  [['taxes', '--rate=1', '--value=1', '--date=x'], '--date "x"'],
  [['taxes', '--rate=1', '--value=1', '--sct=x'], '--sct "x"'],
  [['annex', '--budget=x'], '--budget "x"'],
  [['annex', '--list=x'], '--list "x"'],
  [['find', 'shirt', '--most=1e1'], '--most "1e1"'],
  [['find', 'shirt', '--most=0'], '--most "0"'],
  [['export-law', '--out=x', '--from=x'], '--from "x"'],
  [['export-law', '--out=x', '--to=x'], '--to "x"'],
] as const)('%j', (words, named) => {
  test.each(['en', 'vi'])('in %s', (lang) => {
    const all = words.some((word) => word.startsWith('--out'))
      ? () => runProgram([...words, `--lang=${lang}`], data)
      : () => refusalOf([...words], { lang });
    let told = '';
    try {
      told = String(all());
    } catch (error) {
      told = (error as Error).message;
    }
    expect(told.startsWith(named)).toBe(true);
  });
});

test('a missing file, a folder and a file that is no table each have their own sentence', async () => {
  const text = file('hello.txt', 'hello world\n');
  const missing = join(folder, 'missing.csv');
  for (const command of ['assess', 'refund', 'reconcile']) {
    expect(await refused([command, missing])).toBe(`There is no file "${missing}".`);
    expect(await refused([command, folder])).toBe(`"${folder}" is a folder, not a file.`);
    expect(await refused([command, text])).toContain(text);
    expect(await refused([command, text])).not.toContain('--date');
  }
  for (const words of [
    ['compare', '--set'],
    ['respond', '--study'],
    ['collected', '--lines'],
  ]) {
    expect(refusalOf([...words, missing])).toContain('There is no file');
    expect(refusalOf([...words, folder])).toContain('is a folder');
  }
  expect(() => runProgram(['feed', '--check', missing], data)).toThrow('There is no file');
  expect(() => runProgram(['feed', '--check', folder], data)).toThrow('is a folder');
});

test('a column that is missing is named before a date is asked for', async () => {
  const path = file('no-value.csv', 'hts,quantity\n6109100012,5\n');
  expect(await refused(['assess', path])).toContain('"customs_value"');
  const undated = file('no-date.csv', 'hts,customs_value\n6109100012,5\n');
  expect(await refused(['assess', undated])).toContain('--date');
});

test.each([['feed'], ['export-law']])(
  '%s: files go into a folder, and no other program is blamed',
  (name) => {
    const path = file('taken', '');
    expect(() => runProgram([name, '--out', path], data)).toThrow(`"${path}" is a file; name a folder`);
  },
);

const MONTHS = 'month,hts10,customs_value,calculated_duty\n';

test('collected --lines: a number that the schedule does not have is named, and no data file is called damaged', () => {
  const path = file('months.csv', `${MONTHS}2025-10,6109100012,10000,1650\n2025-10,1234567890,10000,1650\n`);
  expect(refusalOf(['collected', '--lines', path])).toContain('2025-10 has 1234.56.78.90');
  const special = file('special.csv', `${MONTHS}2025-10,9801001012,10000,0\n`);
  expect(refusalOf(['collected', '--lines', special])).toContain(
    'no customs value outside chapters 98 and 99',
  );
});

test('collected --lines: a month outside the known law says so beside its figures', () => {
  const rows = ['2019-05', '2025-10', '2030-01'].map((month) => `${month},6109100012,10000,1650\n`);
  const path = file('outside.csv', `${MONTHS}${rows.join('')}`);
  const [, early = '', within = '', late = ''] = written(['collected', '--lines', path]).split(
    /^20.*number: /m,
  );
  expect(early).toContain('January 2025, the earliest');
  expect(within).not.toMatch(/earliest|evidence/);
  expect(late).toContain('The evidence ends on 2026-10-10');
  const { by_line } = JSON.parse(written(['collected', '--json', '--lines', path])) as {
    readonly by_line: readonly object[];
  };
  expect(by_line).toMatchObject([
    { statutory_basis: 'earliestKnownLaw', after_evidence: false },
    { statutory_basis: 'lawOfItsDays', after_evidence: false },
    { statutory_basis: 'lawOfItsDays', after_evidence: true },
  ]);
});

describe('refund --as-of before an entry', () => {
  const entries = (...days: readonly string[]): string =>
    `Entry Number,Line,HTS,Duty,Entry Date\n${days.map((day, place) => `0031234567${place},1,9903.02.69,2000,${day}\n`).join('')}`;

  test('is refused where it is before all of them', async () => {
    await expect(run('refund', entries('2025-10-20'), ['--as-of', '2025-09-01'])).rejects.toThrow(
      'The refund date 2025-09-01 is before the first entry of the file, 2025-10-20',
    );
  });

  test('is the reason of an entry that is later, and of no other', async () => {
    const { rows } = await run('refund', entries('2025-09-01', '2025-10-20'), ['--as-of', '2025-10-01']);
    expect(rows[0]).toMatchObject({ refundable: '2000.00' });
    expect(rows[1]).toMatchObject({ refundable: '', door: 'none' });
    expect(rows[1]?.['reason']).toContain('after the refund date 2025-10-01');
  });
});

test('a long name of a scenario is cut between words', () => {
  const rules =
    'framework-20; set country-duty to 15% on garments, chapter 64 except heading 6403 and furniture';
  const [title = ''] = written(['rules', rules.replace(' and furniture', ', furniture')]).split('\n');
  expect(title).toBe('framework-20; set country-duty to 15% on garments, chapter 64 except heading…');
});

test('usage shows what a value is, and which of two is needed', () => {
  expect(refusalOf(['explain', '6109', '--value=1', '--facts'])).toMatch(/\[;KEY=VALUE\]\.$/);
});
