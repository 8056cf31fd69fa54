/** Where the built program's results go when they cannot: one sentence, status 2, and what was there before is whole. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const RULES = ['rules', 'framework-20', '--json'];
const SHORT = ['formula', '--json'];
const LONG = ['explain', '6109.10.00.12', '--date', '2026-08-01', '--value', '10000', '--json'];

let folder = '';
test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'output-'))));
test.afterEach(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });

/** With the shell's redirections after the program's words. */
const inShell = (args: readonly string[], rest: string) =>
  spawnSync('bash', ['-c', `set -o pipefail; "$0" "$@" ${rest}`, process.execPath, program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

function assertOneSentence(
  { status, stderr }: { readonly status: number | null; readonly stderr: string },
  names: string,
): void {
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(names);
}

test('a full disk under standard output', () => {
  // Systems without this device have no such disk to try.
  if (!existsSync('/dev/full')) return;
  assertOneSentence(inShell(LONG, '> /dev/full'), 'the disk is full');
  assertOneSentence(inShell(['--help'], '> /dev/full'), 'the disk is full');
  assertOneSentence(inShell([...RULES, '--lang', 'vi'], '> /dev/full'), 'ổ đĩa đã đầy');
});

test('a reader that was never there is told; one that has had enough is not', () => {
  const { status, stdout, stderr } = inShell(LONG, '| head -n 3');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.split('\n')).toHaveLength(4);
  // The reader is gone before the program writes.
  assertOneSentence(inShell(LONG, '| true'), 'nobody reads it');
});

test('a file that cannot be written', () => {
  mkdirSync(join(folder, 'results'));
  assertOneSentence(run([...SHORT, '--out', 'results']), 'results');
  assertOneSentence(run([...SHORT, '--out', 'nowhere/x.json']), 'nowhere/x.json');
  assertOneSentence(run([...SHORT, '--out', join(program, 'x.json')]), 'x.json');
  if (existsSync('/dev/full')) assertOneSentence(run([...SHORT, '--out', '/dev/full']), 'the disk is full');
  expect(readdirSync(folder)).toEqual(['results']);
});

test('what breaks off in the middle of a file leaves the old one whole, and nothing beside it', () => {
  const out = join(folder, 'old.json');
  writeFileSync(out, 'old');
  chmodSync(out, 0o640);
  // No file may become larger than four blocks: the write fails where a full disk would make it fail.
  const limited = spawnSync(
    'bash',
    ['-c', `trap '' XFSZ; ulimit -f 4; "$0" "$@"`, process.execPath, program, ...LONG, '--out', 'old.json'],
    { cwd: folder, encoding: 'utf8' },
  );
  assertOneSentence(limited, 'old.json');
  expect(readFileSync(out, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['old.json']);
  expect(run([...LONG, '--out', 'old.json']).status).toBe(0);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ duty: 290000 });
  expect(statSync(out).mode & 0o777).toBe(0o640);
});

test('a program that is killed leaves the old file or the new one', async () => {
  const whole = run(LONG).stdout;
  const out = join(folder, 'old.json');
  const started = Date.now();
  run([...LONG, '--out', 'new.json']);
  const took = Date.now() - started;
  for (const part of [0.8, 0.95, 1.05]) {
    writeFileSync(out, 'old');
    const child = spawn(process.execPath, [program, ...LONG, '--out', 'old.json'], { cwd: folder });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const killed = setTimeout(() => child.kill('SIGKILL'), took * part);
    await ended;
    clearTimeout(killed);
    expect(['old', whole]).toContain(readFileSync(out, 'utf8'));
  }
});

test('the output is none of the inputs', () => {
  const scenario = join(folder, 'scenario.json');
  writeFileSync(scenario, run(RULES).stdout);
  const before = readFileSync(scenario, 'utf8');
  symlinkSync(scenario, join(folder, 'link.json'));
  for (const out of ['scenario.json', './scenario.json', 'link.json'])
    assertOneSentence(run(['rules', 'scenario.json', '--out', out]), out);
  expect(readFileSync(scenario, 'utf8')).toBe(before);
});

/** Rows of several days and codes, one of them wrong, some in entries of two. */
function writtenCases(count: number): string {
  const cases = join(folder, 'cases.csv');
  const codes = ['6109.10.00.12', '8541.43.00.10', '9403.60.80.81', '0000'];
  const rows = Array.from({ length: count }, (_, place) => {
    const entry = place % 5 < 2 ? `E${Math.floor(place / 5)}` : '';
    return `${entry},${codes[place % codes.length]},2026-0${1 + (place % 9)}-15,${place + 1}.50`;
  });
  writeFileSync(cases, `entry,hts,entry_date,customs_value\n${rows.join('\n')}\n`);
  return cases;
}

test('results do not turn on the number of threads', () => {
  const cases = writtenCases(5_600);
  const how = ['--scenario', 'framework-20', '--lang', 'vi', '--whole-dollars'];
  const [one, two] = ['1', '2'].map((threads) => run(['assess', cases, '--threads', threads, ...how]));
  expect(one?.stdout.split('\n')).toHaveLength(5_600 + 2);
  expect(two).toMatchObject({ status: 0, stdout: one?.stdout, stderr: one?.stderr });
  const { status, stdout } = inShell(['assess', cases, '--threads', '2'], '| head -n 2');
  expect([status, stdout.split('\n').length]).toEqual([0, 3]);
});

test('a killed run goes on where it was, by one thread or two, and ends with the same bytes', async () => {
  const cases = writtenCases(16_000);
  const whole = run(['assess', cases]);
  const call = ['assess', cases, '--resume', '--out', 'out.csv'];
  const journal = join(folder, 'out.csv.part.json');
  for (const threads of ['1', '2']) {
    const child = spawn(process.execPath, [program, ...call, '--threads', threads], { cwd: folder });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const isBegun = () => existsSync(journal) && /"rows":[1-9]/.test(readFileSync(journal, 'utf8'));
    await expect.poll(() => isBegun() || child.exitCode !== null, { intervals: [5] }).toBe(true);
    child.kill('SIGKILL');
    await ended;
    const other = threads === '1' ? '2' : '1';
    expect(run([...call, '--threads', other])).toMatchObject({ status: 0, stderr: whole.stderr });
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe(whole.stdout);
    expect(readdirSync(folder).toSorted()).toEqual(['cases.csv', 'out.csv']);
    rmSync(join(folder, 'out.csv'));
  }
  writeFileSync(journal, '{}');
  assertOneSentence(run(call), 'out.csv.part');
  assertOneSentence(run(['assess', cases, '--resume']), '--resume');
});
