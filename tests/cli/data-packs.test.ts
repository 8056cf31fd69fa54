/** The programs read packs of the law and of the schedule: whole and of their manifest, or the tables in their place. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeDataPacks } from '../../ui/cli/build-data-packs.ts';
import { DataFolder } from '../../ui/cli/data-files.ts';
import { packsOfFolder } from '../../ui/web/worker/build-packs.ts';
import { realData, valueOf } from '../arbitraries/real-reference.ts';

const DATA = join(import.meta.dirname, '../../engine/data');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
  cpSync(DATA, folder, { recursive: true });
  writeDataPacks(packsOfFolder(DATA), folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const reference = () => new DataFolder(pathToFileURL(`${folder}/`)).reference();
const spoil = (path: string): void => writeFileSync(join(folder, path), 'spoilt');
const TABLE = 'us/hts.rates.tsv';

describe('a folder with packs', () => {
  test('gives what its tables give, with the texts of the codes that both tariffs have', () => {
    const { schedule, ...law } = valueOf(reference());
    const { schedule: expected, ...lawOfTables } = realData();
    expect(law).toEqual(lawOfTables);
    for (const part of ['lines', 'statistical', 'changes', 'byTrade', 'brackets', 'ofBothTariffs'] as const)
      expect([...schedule[part]]).toEqual([...expected[part]]);
  });

  test('is read without its tables', () => {
    spoil(TABLE);
    expect(reference().ok).toBe(true);
  });

  test.for(['packs/law.json', 'packs/schedule.json', 'packs/index.json'])(
    'is read from its tables where %s is not whole',
    (pack) => {
      spoil(pack);
      expect(reference().ok).toBe(true);
      spoil(TABLE);
      expect(reference()).toMatchObject({ ok: false, failure: { kind: 'datasetCorrupt' } });
    },
  );

  test('is read from its tables where the manifest is another edition’s', () => {
    const path = join(folder, 'manifest.json');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
    spoil(TABLE);
    expect(reference()).toMatchObject({ ok: false, failure: { kind: 'datasetCorrupt' } });
  });
});
