/** The manifest describes the files that are there, byte for byte, and says whose each one is. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { listIds, readBytes, readManifest, tablePaths } from './read-data.ts';

const manifest = readManifest();
const hash = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

test('names the edition and how far the evidence reaches', () => {
  expect(manifest.edition).toBe('HTS 2026 (USITC export of 2026-07-24)');
  expect(manifest.compiled).toBe('2026-11-22');
  expect(manifest.evidenceThrough).toBe('2026-10-10');
});

test('lists every table once, sorted by path', () => {
  const tables = manifest.files.map(({ path }) => path).filter((path) => path.endsWith('.tsv'));
  expect(tables).toEqual(tablePaths());
  const paths = manifest.files.map(({ path }) => path);
  expect(paths).toEqual(paths.toSorted());
});

test('the data version is the hash of the paths and hashes of all files', () => {
  const lines = manifest.files.map(({ path, sha256 }) => `${path} ${sha256}`).toSorted();
  expect(manifest.dataVersion).toBe(hash(lines.join('\n')).slice(0, 12));
});

test('describes the law too, since a rate edited by hand changes every answer', () => {
  const law = manifest.files.filter(({ kind }) => kind === 'law').map(({ path }) => path);
  expect(law).toContain('citations.json');
  expect(law).toContain('conditions.json');
  expect(law.filter((path) => path.startsWith('measures/')).length).toBeGreaterThan(0);
});

describe.each(manifest.files.map((file) => [file.path, file] as const))('%s', (path, file) => {
  const bytes = readBytes(path);

  test('has the bytes and the hash that the manifest states', () => {
    expect(file.bytes).toBe(bytes.length);
    expect(file.sha256).toBe(hash(bytes));
    expect(file.id).toBe(path.replace(/\.(tsv|json)$/, ''));
  });

  test('has the columns and rows that the manifest states; a law document has neither', () => {
    const lines = path.endsWith('.tsv') ? bytes.toString('utf8').split('\n') : [];
    expect(file.columns).toEqual(lines[0]?.split('\t') ?? []);
    expect(file.rows).toBe(Math.max(0, lines.length - 2));
  });

  test('has a publisher, an instrument and a licence', () => {
    expect(file.source.publisher).toMatch(/\S/);
    expect(file.source.instrument).toMatch(/\S/);
    expect(file.licence).toMatch(/\S/);
    expect(JSON.stringify(file)).not.toMatch(/\/(work|tmp|home)\//);
  });
});

test('every product list names the instrument that made it', () => {
  for (const id of listIds()) {
    const file = manifest.files.find(({ path }) => path === `lists/${id}.tsv`);
    expect(file?.kind, id).toBe('list');
    expect(file?.source.instrument, id).toMatch(/Executive Order|Proclamation|notice of action/);
  }
});

test('ProTEE is attributed to its authors, as its licence asks', () => {
  const protee = manifest.files.find(({ id }) => id === 'elasticities/protee-hs6');
  expect(protee?.licence).toMatch(/Etalab.*2\.0.*Fontagné, Guimbard and Orefice \(2022\), CEPII/);
});
