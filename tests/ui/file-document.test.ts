/** A file as a document: what is read is what was written; a damaged or changed one says so. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashesInFile, sealOfFile } from '../../ui/tables/sealed-text.ts';
import { documentIn, readFileDocument, writeFileDocument } from '../../ui/web/state/file-document.ts';
import type { FileWork } from '../../ui/web/state/file-work.ts';
import { LONGEST_TEXT } from '../../ui/web/state/kept-item.ts';
import { PLAIN_OPTIONS } from '../../ui/web/worker/files-protocol.ts';
import { fileWorks } from '../arbitraries/file-works.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const WORK: FileWork = {
  name: 'goods.csv',
  source: { kind: 'bytes', name: 'goods.csv', bytes: bytesOf('HTS Code,Value\n6109.10.00.12,7\n').buffer },
  options: {
    ...PLAIN_OPTIONS,
    columns: { Value: 'customs_value' },
    stated: { entry_date: '2026-08-05' },
    corrections: [{ rows: [2], column: 'customs_value', text: '20000' }],
  },
  task: 'price',
};

/** The document with another value in it, under the hash that it had. */
async function altered(change: object): Promise<string> {
  return JSON.stringify({ ...JSON.parse(await writeFileDocument(WORK)), ...change });
}

test('what is read is what was written, whatever the bytes and the choices', async () => {
  await fc.assert(
    fc.asyncProperty(fileWorks, async (work) => {
      const read = await readFileDocument(await writeFileDocument(work));
      expect(read).toEqual({ ok: true, value: { work, seal: 'whole' } });
    }),
  );
});

test('one text for one file, with the hash that every check of saved files reads', async () => {
  const text = await writeFileDocument(WORK);
  expect(await writeFileDocument(structuredClone(WORK))).toBe(text);
  expect(hashesInFile(bytesOf(text), 'goods.json')).toHaveLength(1);
  expect(await sealOfFile(bytesOf(text), 'goods.json')).toBe('whole');
  expect(await sealOfFile(bytesOf(text.replace('20000', '20001')), 'goods.json')).toBe('changed');
});

test('a character lost or changed is told, or changes nothing that is said', async () => {
  const characters = fc.string({ minLength: 0, maxLength: 1, unit: 'grapheme-ascii' });
  await fc.assert(
    fc.asyncProperty(fileWorks, fc.nat(), characters, async (work, place, character) => {
      const text = await writeFileDocument(work);
      const at = place % text.length;
      const read = await readFileDocument(text.slice(0, at) + character + text.slice(at + 1));
      if (read.ok && read.value.seal === 'whole') expect(read.value.work).toEqual(work);
    }),
  );
});

test('a part of a document is damaged', async () => {
  const text = await writeFileDocument(WORK);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: text.length - 3 }), async (length) => {
      expect(await readFileDocument(text.slice(0, length))).toEqual({
        ok: false,
        failure: { kind: 'damaged' },
      });
    }),
  );
});

test('any text at all is read or refused, never thrown at', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const within = (json: string): readonly string[] => [
    json,
    `{"format":${json}}`,
    `{"format":"tariff-file/1","name":"","content":{"text":""},"task":"price","options":${json}}`,
    JSON.stringify({ format: 'tariff-file/1', ...WORK, contentHash: 0 }).replace(':0', `:${json}`),
  ];
  const refuses = async (text: string): Promise<void> =>
    expect((await readFileDocument(text)).ok, text.slice(0, 200)).toBe(false);
  for (const json of [deep, '{"toString":null}', '[{"toString":null}]'])
    for (const text of within(json)) await refuses(text);
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (json) => {
      for (const text of within(json)) await refuses(text);
    }),
  );
});

describe('what is refused says why', () => {
  test.each([
    [{ format: 'tariff-file/2' }, { kind: 'newer', version: '2' }],
    [{ format: 'tariff-file/0' }, { kind: 'damaged' }],
    [{ format: 'tariff-estimate/1' }, { kind: 'damaged' }],
    [{ colour: 'red' }, { kind: 'malformed', part: 'colour' }],
    [{ options: { ...WORK.options, sums: [] } }, { kind: 'malformed', part: 'sums' }],
    [{ options: { ...WORK.options, decimal: 'both' } }, { kind: 'unreadable', part: 'options' }],
    [{ options: { ...WORK.options, stated: { colour: 'red' } } }, { kind: 'unreadable', part: 'options' }],
    [{ options: null }, { kind: 'unreadable', part: 'options' }],
    [{ name: 7 }, { kind: 'unreadable', part: 'name' }],
    [{ task: 'guess' }, { kind: 'unreadable', part: 'task' }],
    [{ content: { bytes: 'no base64!' } }, { kind: 'unreadable', part: 'content' }],
    [{ content: { bytes: 'QQ' } }, { kind: 'unreadable', part: 'content' }],
    [{ content: { bytes: '', text: '' } }, { kind: 'unreadable', part: 'content' }],
    [{ content: 'text' }, { kind: 'unreadable', part: 'content' }],
  ] as const)('%j', async (change, failure) => {
    expect(await readFileDocument(await altered(change))).toEqual({ ok: false, failure });
  });

  test('too long for an item', async () => {
    const length = LONGEST_TEXT + 1;
    expect(await readFileDocument(' '.repeat(length))).toEqual({
      ok: false,
      failure: { kind: 'tooLong', length, most: LONGEST_TEXT },
    });
  });
});

test('a document is told from a file of lines, a damaged one too', async () => {
  const text = await writeFileDocument(WORK);
  const asBytes = (content: string) =>
    documentIn({ kind: 'bytes', name: 'x', bytes: bytesOf(content).buffer });
  expect(asBytes(text)).toBe(text);
  expect(asBytes(`\uFEFF\n${text}`)).toBe(`\n${text}`);
  expect(asBytes(text.slice(0, 60))).toBe(text.slice(0, 60));
  expect(documentIn({ kind: 'text', text })).toBe(text);
  expect(documentIn(WORK.source)).toBeNull();
  expect(asBytes(`note\n${text}`)).toBeNull();
  expect(asBytes('{"format":"tariff-estimate/1"}')).toBeNull();
  expect(asBytes('')).toBeNull();
});
