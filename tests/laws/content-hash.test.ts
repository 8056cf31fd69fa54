/** The hash in saved files: every change of what a file says is told, and no change of how it is written. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc, { type Arbitrary } from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { formatScenario, parseScenario } from '../../engine/codec/decode-scenario.ts';
import { formatScenarioSet, parseScenarioSet } from '../../engine/codec/decode-scenario-set.ts';
import {
  hashedPieces,
  sealed as sealedInTerminal,
  sealedCsv,
  sealedJson,
  sha256,
  tellChanged,
} from '../../ui/cli/content-hash.ts';
import { csvLines } from '../../ui/cli/csv.ts';
import { DataFolder } from '../../ui/cli/data-files.ts';
import { LAW_TABLE_FORMAT } from '../../ui/cli/law-table/files.ts';
import { runProgram } from '../../ui/cli/program.ts';
import { spokenIn } from '../../ui/cli/speech.ts';
import { canonicalJson, sealed, sealOf, type Seal } from '../../ui/tables/content-hash.ts';
import { csvFile, jsonFile } from '../../ui/web/export/written-files.ts';
import {
  nameWithHash,
  sealedCalendar,
  sealedPicture,
  sealedPng,
  sealOfFile as sealOfBytes,
} from '../../ui/tables/sealed-text.ts';
import { anyScenario, anyScenarioSet } from '../arbitraries/scenario-documents.ts';
import { exportTables } from '../arbitraries/export-tables.ts';
import { source } from '../ui/export/table.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isLeaf = (value: Json): value is string | number | boolean | null =>
  typeof value !== 'object' || value === null;

/** The ways to every value that has no parts. */
function leaves(
  value: Json,
  way: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (isLeaf(value)) return [way];
  return Object.entries(value).flatMap(([key, part]) => leaves(part as Json, [...way, key]));
}

function changedAt(value: Json, [key, ...rest]: readonly (string | number)[], other: Json): Json {
  if (key === undefined) return other;
  const parts = Object.entries(value as object).map(([name, part]): [string, Json] => [
    name,
    name === String(key) ? changedAt(part as Json, rest, other) : (part as Json),
  ]);
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** The same value with its properties in another order, at every depth. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map((part: Json) => turned(part));
  if (isLeaf(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]): [string, Json] => [key, turned(part)])
      .reverse(),
  );
}

/** A document with one of its values changed: the hash itself too. */
const oneChanged = (document: Json): Arbitrary<Json> =>
  fc
    .tuple(
      fc.constantFrom(...leaves(document)),
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    )
    .map(([way, other]) => changedAt(document, way, other))
    .filter((changed) => canonicalJson(changed) !== canonicalJson(document));

const documents = fc.oneof(
  anyScenario.map((item) => ({ text: formatScenario(item), read: parseScenario })),
  anyScenarioSet.map((set) => ({ text: formatScenarioSet(set), read: parseScenarioSet })),
);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const sealOfFile = (text: string, name = 'any'): Promise<Seal> => sealOfBytes(bytesOf(text), name);

describe('a saved document', () => {
  test('is read as without its hash, and says that it is whole however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.nat({ max: 8 }), async ({ text, read }, spacing) => {
        const file = await sealed(text);
        expect(read(file, 'a file')).toEqual(read(text, 'a file'));
        const document = JSON.parse(file) as Json;
        for (const written of [file, JSON.stringify(turned(document), null, spacing), `\uFEFF${file}`])
          expect(await sealOf(written)).toBe('whole');
        expect(await sealOf(text)).toBe('none');
        expect(sealedInTerminal(text)).toBe(file);
      }),
    );
  });

  test('says of any value that was changed that it is no longer whole', async () => {
    const changes = documents.chain(({ text }) => oneChanged(JSON.parse(sealedInTerminal(text)) as Json));
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        expect(await sealOf(JSON.stringify(changed))).toBe('changed');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a saved table', () => {
  const marks = fc.constantFrom('point' as const, 'comma' as const);

  test('says that it is whole with other ends of lines and the empty cells of a spreadsheet', async () => {
    await fc.assert(
      fc.asyncProperty(exportTables, marks, async (table, mark) => {
        const file = await csvFile(table, source, mark);
        const separator = mark === 'comma' ? ';' : ',';
        const plain = file.slice(1).replaceAll('\r\n', '\n');
        for (const written of [file, plain, plain.replace(/\n$/, `${separator}${separator}\n`)])
          expect(await sealOfFile(written)).toBe('whole');
      }),
    );
  });

  test('says of any figure that was changed that it is no longer whole, as CSV and as JSON', async () => {
    const changes = exportTables.chain((table) =>
      fc.tuple(
        fc.constant(table),
        fc.nat({ max: table.rows.length - 1 }),
        fc.nat({ max: table.columns.length - 1 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(changes, marks, async ([table, row, column], mark) => {
        const other = {
          ...table,
          rows: table.rows.map((cells, place) => (place === row ? cells.with(column, '31415.92') : cells)),
        };
        fc.pre(table.rows[row]?.[column] !== '31415.92');
        for (const write of [
          (given: typeof table) => csvFile(given, source, mark),
          (given: typeof table) => jsonFile(given, source),
        ]) {
          const [was, is] = [await write(table), await write(other)];
          const hash = /[0-9a-f]{64}/g;
          const stated = was.match(hash)?.at(-1) ?? '';
          expect(await sealOfFile(was)).toBe('whole');
          expect(await sealOfFile(is.replace(is.match(hash)?.at(-1) ?? '', stated))).toBe('changed');
        }
      }),
    );
  });
});

test('a picture says whether a mark of it was changed', async () => {
  const file = await sealedPicture(
    '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><text x="1">20%</text></svg>\n',
  );
  expect(await sealOfFile(file)).toBe('whole');
  expect(await sealOfFile(file.replace('\n', '\r\n  '))).toBe('whole');
  expect(await sealOfFile(file.replace('20%', '10%'))).toBe('changed');
  expect(await sealOfFile('<svg></svg>')).toBe('none');
});

describe('the terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hash-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['en', 'vi'] as const)(
    'tells on standard error of a rate that was changed, in %s',
    (language) => {
      const said: string[] = [];
      const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
      const speech = spokenIn(language);
      const file = sealedInTerminal('{"rate":"20%"}');
      tellChanged('my.json', file, speech);
      expect(said).toEqual([]);
      tellChanged('my.json', file.replace('20%', '10%'), speech);
      spy.mockRestore();
      expect(said).toEqual([`${speech.words.changedSinceSaved('my.json')}\n`]);
    },
  );

  test('checks any saved file', async () => {
    const paths = ['whole', 'changed', 'none'].map((name) => join(folder, `${name}.json`));
    const file = sealedInTerminal('{"rate":"20%"}');
    for (const [place, text] of [file, file.replace('20%', '10%'), '{}'].entries())
      writeFileSync(paths[place] ?? '', text);
    const out = join(folder, 'told.txt');
    await runProgram(['check', ...paths, '--out', out], new DataFolder(new URL('file:///nowhere/')));
    const { check } = spokenIn('en').words.commands;
    const [whole = '', changed = '', none = ''] = paths;
    expect(readFileSync(out, 'utf8')).toBe(
      `${[check.whole(whole), check.changed(changed), check.none(none)].join('\n')}\n`,
    );
    expect(process.exitCode).toBe(1);
    process.exitCode = 0;
  });

  test('writes a scenario with its hash, and checks an exported law file by file', async () => {
    const data = new DataFolder(new URL('../../engine/data/', import.meta.url));
    const scenario = join(folder, 'scenario.json');
    await runProgram(['rules', 'framework-20', '--json', '--out', scenario], data);
    expect(await sealOf(readFileSync(scenario, 'utf8'))).toBe('whole');

    const manifest = join(folder, 'law-table.json');
    const beside = join(folder, 'law_fees.csv');
    const table = (text: string) => Buffer.from(text);
    writeFileSync(beside, table('a,b\n1,2\n'));
    const files = [{ name: 'law_fees.csv', bytes: 8, sha256: sha256(table('a,b\n1,2\n')) }];
    writeFileSync(manifest, sealedJson({ format: LAW_TABLE_FORMAT, files }));
    const out = join(folder, 'told-of-law.txt');
    const { check } = spokenIn('en').words.commands;
    await runProgram(['check', manifest, '--out', out], data);
    expect(readFileSync(out, 'utf8')).toBe(`${check.whole(manifest)}\n${check.whole(beside)}\n`);
    expect(process.exitCode).toBe(0);
    writeFileSync(beside, table('a,b\n1,3\n'));
    await runProgram(['check', manifest, '--out', out], data);
    expect(readFileSync(out, 'utf8')).toBe(`${check.whole(manifest)}\n${check.changed(beside)}\n`);
    expect(process.exitCode).toBe(1);
    process.exitCode = 0;
  });
});

/** As another program wrote it. */
const POINTS = readFileSync(new URL('../../ui/web/public/icon-180.png', import.meta.url));

test('a picture of points says whether any byte of it was changed, and its chunks are whole', async () => {
  const sealedPoint = await sealedPng(new Blob([POINTS], { type: 'image/png' }));
  const file = new Uint8Array(await sealedPoint.arrayBuffer());
  expect(await sealOfBytes(file, 'any.png')).toBe('whole');
  expect(await sealOfBytes(new Uint8Array(POINTS), 'any.png')).toBe('none');
  // Each chunk: its length, its name, its data, the CRC-32 of the two, which the end of a gzip has too (RFC 1952).
  const names: string[] = [];
  for (let at = 8; at < file.length;) {
    const view = new DataView(file.buffer);
    const data = at + 4;
    const end = data + 4 + view.getUint32(at);
    names.push(Buffer.from(file.subarray(data, data + 4)).toString('latin1'));
    const zipped = gzipSync(file.subarray(data, end));
    expect(view.getUint32(end)).toBe(zipped.readUInt32LE(zipped.length - 8));
    at = end + 4;
  }
  expect(names.slice(-2)).toEqual(['tEXt', 'IEND']);
  for (let at = 0; at < file.length; at += 1) {
    const other = file.slice();
    other[at] = (other[at] ?? 0) ^ (1 << (at % 8));
    expect(await sealOfBytes(other, 'any.png'), `byte ${at}`).toBe('changed');
    expect(await sealOfBytes(file.slice(0, at), 'any.png'), `cut at ${at}`).not.toBe('whole');
  }
});

test('a file whose hash was lost with its syntax, its name or its end is not told to have none', async () => {
  const whole: Readonly<Record<string, string>> = {
    'any.json': await sealed(JSON.stringify({ format: 'tariff-scenario/2', title: 'Any', part: { one: 1 } })),
    'any.csv': sealedCsv('a,b\n1,2'),
    'any.svg': await sealedPicture('<svg xmlns="http://www.w3.org/2000/svg"><text x="1">20%</text></svg>\n'),
    'any.ics': await sealedCalendar('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'),
  };
  for (const [name, text] of Object.entries(whole)) {
    expect(await sealOfFile(text, name), name).toBe('whole');
    const file = bytesOf(text);
    for (let bit = 0; bit < file.length * 8; bit += 1) {
      const other = file.slice();
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await sealOfBytes(other, name), `${name}, bit ${bit}`).not.toBe('none');
    }
  }
  for (const name of ['any.json', 'any.svg', 'any.ics'])
    expect(await sealOfFile((whole[name] ?? '').trim().slice(0, -1), name), name).toBe('changed');
  // A schema describes the property, and carries none.
  expect(await sealOfFile('{"properties":{"contentHash":{"type":"string"}}}')).toBe('none');
});

test('a calendar says whether a day of it was changed, and stays one to every reader', async () => {
  const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nSUMMARY:Last day\r\nEND:VCALENDAR\r\n';
  const file = await sealedCalendar(calendar);
  expect(file.split('\r\n').every((line) => line.length <= 75)).toBe(true);
  expect(file).toMatch(/X-SHA-256:[0-9a-f]{64}\r\nEND:VCALENDAR\r\n$/);
  expect(await sealOfFile(file)).toBe('whole');
  expect(await sealOfFile(file.replaceAll('\r\n', '\n'))).toBe('whole');
  expect(await sealOfFile(file.replace('Last', 'First'))).toBe('changed');
  expect(await sealOfFile(calendar)).toBe('none');
});

test('a file that may hold nothing but its numbers carries its hash in its name', async () => {
  const text = 'Entry Number\nA-1\n';
  const name = `${await nameWithHash('cape-1', text)}.csv`;
  expect(await sealOfFile(text, name)).toBe('whole');
  expect(await sealOfFile(text, name.replace('.csv', ' (1).csv'))).toBe('whole');
  expect(await sealOfFile(text.replace('A-1', 'A-2'), name)).toBe('changed');
  expect(await sealOfFile(text, 'cape-1.csv')).toBe('none');
});

test('a table that is written piece by piece has the hash of the whole', async () => {
  const cell = fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z0-9 ,"]{0,8}$/), fc.constant('a\nb'));
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(rows, rows, fc.boolean(), async (first, second, asBytes) => {
      const pieces = [csvLines([['id', 'b', 'c']]), csvLines(first), csvLines(second)];
      const hash = hashedPieces();
      for (const piece of pieces) hash.add(asBytes ? Buffer.from(piece) : piece);
      const written = pieces.join('') + hash.end();
      expect(written).toBe(sealedCsv(pieces.join('')));
      expect(await sealOfFile(written)).toBe('whole');
    }),
  );
});

test('a text nested deeper than any document is none, and nothing is thrown', async () => {
  const deep = `{"format":"tariff-estimate/1","lines":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  expect(await sealOf(deep)).toBe('none');
  // What begins as a document and is none counts as one that was cut.
  expect(await sealOfFile(deep)).toBe('changed');
});
