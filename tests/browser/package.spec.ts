/** The package as another project has it: packed, installed without a network, and used in Node and in Chromium. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, test } from '@playwright/test';
import { serveStatic } from './static-host.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What the consumer has beside the package; linked, as the machine may have no network. */
const LINKED = ['decimal.js', 'fast-check', 'vitest', 'vite', 'typescript', '@types/node'];
const MOST_CODE = 150_000;

let folder = '';
let consumer = '';
let packed: readonly { readonly path: string; readonly size: number }[] = [];

/** What is printed is compared as text. */
const PLAIN = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };
const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: consumer, encoding: 'utf8', stdio: 'pipe', env: PLAIN });
const run = (program: string, ...args: readonly string[]): string =>
  node(join(consumer, 'node_modules', program), ...args);
const build = (mode: string): string => run('vite/bin/vite.js', 'build', '--mode', mode);

function filesBelow(directory: string): Map<string, Uint8Array> {
  const paths = readdirSync(directory, { recursive: true }).map((name) => join(directory, String(name)));
  const files = paths.filter((path) => statSync(path).isFile());
  return new Map(files.map((path) => [relative(directory, path), readFileSync(path)]));
}

/** Bytes of a script and of what it imports; what is fetched later, for a comparison, is not among them. */
function atOnce(files: ReadonlyMap<string, Uint8Array>, path: string, seen = new Set<string>()): number {
  const bytes = files.get(path);
  if (bytes === undefined || seen.has(path)) return 0;
  seen.add(path);
  const text = Buffer.from(bytes).toString('utf8');
  const imported = [...text.matchAll(/\b(?:import|from)\s*["']\.{0,2}\/([^"']+)["']/g)].map(
    ([, to = '']) => to,
  );
  return imported.reduce(
    (sum, to) => sum + atOnce(files, to, seen) + atOnce(files, `assets/${to}`, seen),
    bytes.length,
  );
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  consumer = join(folder, 'consumer');
  const told = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [pack] = Object.values(
    JSON.parse(told) as Record<string, { filename: string; files: typeof packed }>,
  );
  packed = pack?.files ?? [];
  cpSync(join(root, 'tests/package/consumer'), consumer, { recursive: true });
  const linked = LINKED.map((name) => join(root, 'node_modules', name));
  const options = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...options, join(folder, pack?.filename ?? ''), ...linked], {
    cwd: consumer,
    stdio: 'pipe',
  });
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('holds what its doors need and nothing else', () => {
  const outside = packed
    .map(({ path }) => path)
    .filter(
      (path) =>
        !/^dist\/(package\/.*\.(js|d\.ts|json|tsv)|data\/(capsule(-study)?\.html|.*\.(json|tsv))|(cli|mcp)\.js)$/.test(
          path,
        ),
    );
  expect(outside.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  expect(packed.length).toBeGreaterThan(300);
});

test('type checks in a strict project and keeps its properties there', () => {
  expect(run('typescript/bin/tsc', '-p', '.')).toBe('');
  expect(run('vitest/vitest.mjs', 'run')).toMatch(/Tests +\d+ passed \(\d+\)/);
});

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blockAfter = (marker: string): string => {
  const start = readme.indexOf(`<!-- ${marker} -->`);
  const open = readme.indexOf('\n', readme.indexOf('```', start)) + 1;
  return readme.slice(open, readme.indexOf('```', open));
};
const examples = [...readme.matchAll(/<!-- package: (\S+) -->/g)].map(([, name = '']) => name);

test('compiles what the README shows in a strict project', () => {
  expect(examples).toEqual(['assess.mjs', 'importer.test.mjs']);
  const { compilerOptions } = JSON.parse(readFileSync(join(consumer, 'tsconfig.json'), 'utf8')) as {
    readonly compilerOptions: object;
  };
  const shown = join(consumer, 'shown');
  mkdirSync(shown);
  writeFileSync(join(shown, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const importer = 'export const myDutyInCents = (): number | null => null;\n';
  writeFileSync(join(shown, 'my-importer.ts'), importer);
  for (const name of examples)
    writeFileSync(join(shown, name.replace('.mjs', '.ts')), blockAfter(`package: ${name}`));
  expect(run('typescript/bin/tsc', '-p', 'shown')).toBe('');
});

test('prints what the README shows', () => {
  const name = 'assess.mjs';
  writeFileSync(join(consumer, name), blockAfter(`package: ${name}`));
  expect(`$ node ${name}\n${node(name)}`).toBe(blockAfter(`output: ${name}`));
});

test('answers an agent over standard input and output', async () => {
  const client = new Client({ name: 'agent', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: join(consumer, 'node_modules/.bin/tariff-scenarios-mcp'),
      cwd: consumer,
      stderr: 'ignore',
    }),
  );
  try {
    const line = { hts: '6109.10.00.12', entry_date: '2026-10-09', customs_value: '10000' };
    const { content } = await client.callTool({ name: 'assess', arguments: line });
    const [told] = content as readonly { readonly text: string }[];
    expect(JSON.parse(told?.text ?? '')).toMatchObject({ duty: '2900.00', law_status: 'in force' });
  } finally {
    await client.close();
  }
});

test('one figure of one day is little code', () => {
  build('weigh');
  const files = filesBelow(join(consumer, 'built/weigh'));
  const size = atOnce(files, 'one-assess.js');
  console.log(`one assess: ${size} bytes of code, minified`);
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThan(MOST_CODE);
});

test('gives the same cents in Chromium, under the headers of the app, as in Node', async ({ page }) => {
  build('node');
  build('page');
  const inNode = execFileSync(process.execPath, ['built/node/in-node.js'], {
    cwd: consumer,
    encoding: 'utf8',
  });
  const data = filesBelow(join(consumer, 'node_modules/tariff-scenarios/dist/package/data'));
  const files = filesBelow(join(consumer, 'built/page'));
  for (const [path, bytes] of data) files.set(`data/${path}`, bytes);
  const host = await serveStatic('/', files);
  try {
    await page.goto(host.address);
    await expect(page.locator('body')).toHaveText(inNode.trim());
    expect(host.asked.filter((path) => path.startsWith('/data/')).sort()).toEqual([
      '/data/law.json',
      '/data/schedule.json',
    ]);
  } finally {
    await host.close();
  }
});
