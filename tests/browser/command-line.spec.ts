/** The built program, as a person runs it: exit statuses, one sentence each, and the README's own examples. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/cli.js');
const DOCUMENTS = ['README.md', 'ui/cli/README.md', 'ui/cli/WORKED-EXAMPLE.md', 'ui/cli/RESPONSE-EXAMPLE.md'];
const textOf = (document: string): string => readFileSync(join(root, document), 'utf8');

function run(args: readonly string[], cwd = root): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8' });
}

/** The block after a marker, without its fence. */
function block(document: string, marker: string): string {
  const text = textOf(document);
  const start = text.indexOf(`<!-- ${marker} -->`);
  const open = text.indexOf('\n', text.indexOf('```', start)) + 1;
  expect(start, `${document} has no ${marker}`).toBeGreaterThanOrEqual(0);
  return text.slice(open, text.indexOf('```', open));
}

/** Words, and what stands between double quotation marks. */
function words(call: string): readonly string[] {
  return [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** Runs the command on a block's first line (after `$ node dist/cli.js`), `| tail -n +N` and `| head -n N` included. */
function replay(example: string, cwd: string): string {
  const command = example.slice('$ node dist/cli.js '.length, example.indexOf('\n'));
  const [, call = '', first = '1', most] =
    /^(.*?)(?: \| tail -n \+(\d+))?(?: \| head -n (\d+))?$/.exec(command) ?? [];
  const { status, stdout } = run(words(call), cwd);
  expect(status).toBe(0);
  const rest = stdout.split('\n').slice(Number(first) - 1);
  return most === undefined ? rest.join('\n') : `${rest.slice(0, Number(most)).join('\n')}\n`;
}

const withoutCommand = (example: string): string => example.slice(example.indexOf('\n') + 1);

const EXAMPLES = DOCUMENTS.flatMap((document) =>
  [...textOf(document).matchAll(/<!-- example: (\S+) -->/g)].map(
    ([, name = '']) => [document, name] as const,
  ),
);

test('there are examples to check', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(9);
});

for (const [document, example] of EXAMPLES) {
  test(`${document} example: ${example} (WRITE_REPORT=1 writes it)`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'example-'));
    try {
      writeFileSync(join(folder, 'cases.csv'), block('README.md', 'file: cases.csv'));
      const shown = block(document, `example: ${example}`);
      const printed = replay(shown, folder);
      if (process.env['WRITE_REPORT'] === '1') {
        const taken = `${shown.slice(0, shown.indexOf('\n') + 1)}${printed}`;
        // By a function: `$` in what is printed means itself.
        writeFileSync(
          join(root, document),
          textOf(document).replace(shown, () => taken),
        );
      } else expect(printed).toBe(withoutCommand(shown));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

const REFUSED: readonly (readonly [args: readonly string[], names: string])[] = [
  [['frobnicate'], 'frobnicate'],
  [['compare', '--bogus'], '--bogus'],
  [['compare', '--baseline', 'law:2025-02-30', '--scenario', 'mfn-only'], 'law:2025-02-30'],
  [['compare', '--baseline', 'mfn-only', '--scenario', 'nowhere.json'], 'nowhere.json'],
  [['compare', '--baseline', 'mfn-only', '--scenario', 'package.json'], 'package.json'],
  [['compare', '--baseline', 'mfn-only', '--scenario', 'mfn-only', '--by', 'colour'], 'colour'],
  [['compare', '--baseline', 'mfn-only', '--scenario', 'mfn-only', '--flows', 'moon'], 'moon'],
  [['assess', 'nowhere.csv'], 'nowhere.csv'],
  [['assess', 'package.json'], 'no table of goods'],
  [['assess'], 'CASES.csv'],
  // What belongs to another command.
  [['assess', 'cases.csv', '--mode', 'air'], '--mode'],
  [['history', '6109.10.00.12', '--value', '1', '--scenario', 'mfn-only'], '--scenario'],
  [['rules', 'framework-20', '--save', 'x.json'], '--save'],
  [['collected', '--by', 'chapter'], '--by'],
  // What is given twice, to no end, or in no known language.
  [['compare', '--baseline', 'mfn-only', '--baseline', 'pause-10', '--scenario', 'mfn-only'], '--baseline'],
  [['rules', 'framework-20', 'mfn-only'], 'mfn-only'],
  [['collected', '--lang', 'fr'], 'fr'],
];

for (const [args, names] of REFUSED) {
  test(`refuses in one sentence, status 2: ${args.join(' ')}`, () => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(names);
  });
}

test('several files are assessed in their order, entries each within its own file, as CSV and as JSON', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  try {
    const row = (value: number): string =>
      `hts,entry_date,customs_value,entry\n6109100012,2026-08-01,${value},E1\n`;
    writeFileSync(join(folder, 'a.csv'), row(10_000));
    writeFileSync(join(folder, 'b.csv'), row(20_000));
    const both = run(['assess', 'a.csv', 'b.csv'], folder);
    expect(both.status).toBe(0);
    const [header = '', ...rows] = both.stdout.trim().split('\n');
    expect(header.split(',')[0]).toBe('file');
    const alone = ['a.csv', 'b.csv'].map(
      (file) => run(['assess', file], folder).stdout.trim().split('\n')[1],
    );
    expect(rows).toEqual(alone.map((text, place) => `${['a.csv', 'b.csv'][place]},${text}`));
    const json = JSON.parse(run(['assess', 'a.csv', 'b.csv', '--json'], folder).stdout);
    expect(json.rows).toMatchObject([
      { file: 'a.csv', status: 'ok', total_duty: '2900.00' },
      { file: 'b.csv', status: 'ok', total_duty: '5800.00' },
    ]);
    expect(run(['assess', 'a.csv', 'nowhere.csv'], folder)).toMatchObject({ status: 2, stdout: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a bad row does not stop the others, and the program succeeds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  try {
    writeFileSync(
      join(folder, 'c.csv'),
      'hts,entry_date,customs_value\n6109100012,2026-08-01,100\nx,2026-08-01,1\n6109100012,2026-08-01,200\n',
    );
    const { status } = run(['assess', 'c.csv', '--out', 'r.csv'], folder);
    expect(status).toBe(0);
    const rows = readFileSync(join(folder, 'r.csv'), 'utf8').trim().split('\n').slice(1);
    expect(rows.map((row) => row.split(',')[1])).toEqual(['ok', 'error', 'ok']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('entry and loading dates are plain dates: the machine’s time zone changes nothing', () => {
  const cases = [
    'hts,entry_date,customs_value,loading_date',
    ...[
      '2025-04-08',
      '2025-04-09',
      '2025-04-10',
      '2025-08-06',
      '2025-08-07',
      '2026-02-23',
      '2026-02-24',
      '2026-07-23',
      '2026-07-24',
    ].map((date) => `6109100012,${date},10000,`),
    '6109100012,2026-07-27,10000,2026-07-23',
  ].join('\n');
  const folder = mkdtempSync(join(tmpdir(), 'zones-'));
  try {
    writeFileSync(join(folder, 'c.csv'), `${cases}\n`);
    const outputs = [
      'UTC',
      'Asia/Ho_Chi_Minh',
      'America/New_York',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
    ].map(
      (TZ) =>
        spawnSync(process.execPath, [program, 'assess', join(folder, 'c.csv')], {
          encoding: 'utf8',
          env: { ...process.env, TZ },
        }).stdout,
    );
    expect(new Set(outputs).size).toBe(1);
    expect(outputs[0]).toContain('9903.01.72');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('history tells when the figure changes; explain names the source; both speak Vietnamese', () => {
  const history = run(['history', '9401.61.40.11', '--value', '10000']);
  expect(history.status).toBe(0);
  expect(history.stdout).toContain('2027-01-01');
  expect(
    JSON.parse(run(['history', '6109.10.00.12', '--value', '10000', '--json']).stdout).spans[0].duty,
  ).toBe('1650.00');
  const explained = run(['explain', '6109.10.00.12', '--date', '2026-08-01', '--value', '10000']);
  expect(explained.stdout).toContain('91 FR 47318');
  const tree = JSON.parse(
    run(['explain', '6109.10.00.12', '--date', '2026-08-01', '--value', '10000', '--json']).stdout,
  );
  expect(tree.duty).toBe(290000);
  expect(
    run(['explain', '6109.10.00.12', '--date', '2026-08-01', '--value', '10000', '--lang', 'vi']).stdout,
  ).toContain('số thuế');
  expect(run(['history', '6109.10.00.12', '--value', '10000', '--lang', 'vi']).stdout).toContain('Mục 301');
});

test('where sources disagree, explain says so in either language', () => {
  for (const lang of ['en', 'vi']) {
    const drone = ['explain', '8806.22.00.00', '--date', '2026-09-05', '--value', '10000', '--lang', lang];
    expect(run(drone).stdout).toMatch(/^ {4}! .{20,}$/m);
    const crane = ['explain', '8426.19.00.00', '--date', '2026-11-11', '--value', '10000', '--lang', lang];
    expect(run(crane).stdout).toMatch(/^ {4}! .{20,}$/m);
    expect(
      run(['explain', '6109.10.00.12', '--date', '2026-08-01', '--value', '1', '--lang', lang]).stdout,
    ).not.toMatch(/^ {4}! /m);
  }
});

test('explain and history refuse in one sentence what assess refuses', () => {
  for (const args of [
    ['explain', '6109.10.00.12', '--date', '2024-01-01', '--value', '1'],
    ['explain', '6109', '--date', '2026-01-01', '--value', '1'],
    ['explain', '6109.10.00.12', '--value', '1'],
    ['history', '6109.10.00.12'],
    ['history', '6109.10.00.12', '--value', '-1'],
  ]) {
    const { status, stderr } = run(args);
    expect(status, args.join(' ')).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
});

test('the build lists every package of the lockfile with its version, hash and licence', () => {
  const { components } = JSON.parse(textOf('dist/bom.cdx.json')) as {
    readonly components: readonly {
      readonly purl: string;
      readonly hashes?: readonly unknown[];
      readonly licenses?: readonly unknown[];
    }[];
  };
  const { packages } = JSON.parse(textOf('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly version: string }>>;
  };
  const locked = Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { version }]) => {
      const name = place.split('node_modules/').at(-1) ?? '';
      return `pkg:npm/${name.replace('@', '%40')}@${version}`;
    });
  expect(components.map(({ purl }) => purl).toSorted()).toEqual([...new Set(locked)].toSorted());
  for (const { purl, hashes = [], licenses = [] } of components) {
    expect(hashes, purl).toHaveLength(1);
    // npm leaves out a licence that is told in prose; the lockfile's test knows it.
    if (!purl.startsWith('pkg:npm/dejavu-fonts-ttf@')) expect(licenses.length, purl).toBeGreaterThan(0);
  }
});
