/** The law as static files: what the schema says, the hash that they carry, and a day for every change. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DataFolder } from '../../ui/cli/data-files.ts';
import { readRegimes } from '../../ui/cli/feed/regimes.ts';
import { runProgram } from '../../ui/cli/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'feed-'));
const data = new DataFolder(pathToFileURL(join(import.meta.dirname, '../../engine/data/')));
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(() => runProgram(['feed', '--out', folder], data));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Regimes {
  readonly measures: readonly {
    readonly id: string;
    readonly standing: string;
    readonly lapse: { readonly on: string; readonly source: { readonly id: string } | null } | null;
    readonly spans: readonly {
      readonly from: string;
      readonly until: string | null;
      readonly rate: string | null;
    }[];
    readonly sources: readonly object[];
  }[];
}

test('four files', () => {
  expect(readdirSync(folder).sort()).toEqual([
    'regimes.json',
    'regimes.schema.json',
    'what-changed.atom',
    'what-changed.vi.atom',
  ]);
});

test('the document is what its schema says, and a part that is missing is not', () => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  const fits = ajv.compile(JSON.parse(textOf('regimes.schema.json')) as object);
  const regimes = JSON.parse(textOf('regimes.json')) as Record<string, unknown>;
  expect([fits(regimes), fits.errors]).toEqual([true, null]);
  for (const name of Object.keys(regimes)) {
    const { [name]: _left, ...others } = regimes;
    expect([name, fits(others)]).toEqual([name, false]);
  }
});

test('a measure without an end says on which day it lapses unless somebody asks, and by what statute', () => {
  const { measures } = JSON.parse(textOf('regimes.json')) as Regimes;
  const lapsing = measures.filter(({ lapse }) => lapse !== null);
  expect(lapsing.map(({ id, spans }) => [id, spans.at(-1)?.until])).toEqual([['s301fl', null]]);
  expect(lapsing[0]?.lapse).toMatchObject({ on: '2030-07-24', source: { id: '19-usc-2417-c' } });
});

test('says what was collected, what ended it and what is in force', () => {
  const { measures } = JSON.parse(textOf('regimes.json')) as Regimes;
  expect(measures.length).toBeGreaterThan(100);
  expect(measures.every(({ sources }) => sources.length > 0)).toBe(true);
  const reciprocal = measures.find(({ id }) => id === 'ieepa-vn-20');
  expect(reciprocal).toMatchObject({ standing: 'ended', name: { en: expect.any(String) as string } });
  expect(reciprocal?.spans).toMatchObject([{ from: '2025-08-07', until: '2026-02-23', rate: '20%' }]);
});

test('a changed byte is seen', () => {
  const text = textOf('regimes.json');
  expect(readRegimes(text)).toMatchObject({ isWhole: true });
  expect(readRegimes('{}')).toBeNull();
  const bytes = Buffer.from(text);
  fc.assert(
    fc.property(fc.nat({ max: bytes.length - 2 }), (place) => {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) === 0x37 ? 0x38 : 0x37;
      const read = readRegimes(changed.toString('utf8'));
      // Layout between the members is no content.
      return (
        read === null ||
        read === 'unreadable' ||
        !read.isWhole ||
        JSON.stringify(JSON.parse(changed.toString())) === JSON.stringify(JSON.parse(text))
      );
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['what was cut', (text: string) => text.slice(0, 1000), /kept\.json cannot be read/],
  ['what is empty', () => '', /kept\.json cannot be read/],
  ['another document', () => '{"format":"tariff-scenario/2"}', /is not a regimes.json/],
])('the terminal tells %s when it opens the file', async (_, change, words) => {
  const file = join(folder, 'kept.json');
  writeFileSync(file, change(textOf('regimes.json')));
  await expect(async () => runProgram(['feed', '--check', file], data)).rejects.toThrow(words);
  rmSync(file);
});

test.each([
  ['a changed byte', (text: string) => text.replace('"12.5%"', '"12.4%"'), 1],
  ['no change', (text: string) => text, 0],
])('the terminal ends as check does where it finds %s', async (_, change, status) => {
  const file = join(folder, 'kept.json');
  writeFileSync(file, change(textOf('regimes.json')));
  const endOf = async (words: readonly string[]): Promise<unknown> => {
    const before = process.exitCode;
    process.exitCode = undefined;
    await runProgram(words, data);
    const { exitCode } = process;
    process.exitCode = before;
    return exitCode;
  };
  expect(await endOf(['feed', '--check', file])).toBe(status);
  expect(await endOf(['check', file, '--out', join(folder, 'told.txt')])).toBe(status);
  rmSync(join(folder, 'told.txt'));
  rmSync(file);
});

test.each(['what-changed.atom', 'what-changed.vi.atom'])(
  '%s has an entry for each day of change, latest first',
  (name) => {
    const text = textOf(name);
    const ids = [...text.matchAll(/<id>urn:tariff-scenarios:law:([\d-]+):(en|vi)<\/id>/g)].map(
      ([, day = '']) => day,
    );
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
    expect(ids).toEqual(expect.arrayContaining(['2025-08-07', '2026-02-24', '2026-07-24']));
    expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
    expect(text.match(/<entry>/g)).toHaveLength(text.match(/<\/entry>/g)?.length ?? 0);
  },
);
