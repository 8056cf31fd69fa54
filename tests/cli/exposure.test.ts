/** `exposure` through the program: no form, language or option writes a figure without saying that no such rule is in force. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf, tableLines, written, type GivenOptions } from './program.ts';

let folder = '';
let path = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'materials-'));
  path = join(folder, 'materials.csv');
  writeFileSync(path, 'fabric;China;3.20\nzip;Japan;0.40\nthread;VN;0.30\nlabour;VN;4.10\nbad row\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const LABEL = { en: 'No such rule in force', vi: 'Không có quy định nào như vậy đang có hiệu lực' } as const;
const FORMS: readonly GivenOptions[] = [{}, { csv: true }, { json: true }];

test.each(['en', 'vi'] as const)('%s: the label stands in every form and under every option', (lang) => {
  for (const form of FORMS)
    for (const threshold of ['10', '45', '50'])
      for (const rate of ['0', '40', '99.5'])
        expect(written(['exposure', path, '--value=10000'], { ...form, lang, threshold, rate })).toContain(
          LABEL[lang],
        );
});

test('shares, the verdict on both sides of the threshold, and the supposed duty', () => {
  // 3.60 of 8.00 are of other origins: 45%.
  const at = (threshold: string) => written(['exposure', path, '--value=10000'], { threshold, lang: 'en' });
  expect(at('44')).toContain('45.00% of the materials are of other origins: above 44%.');
  expect(at('45')).toContain('not above 45%');
  expect(at('44')).toContain('40% of $10,000.00 would be $4,000.00: a supposed amount, not a duty owed.');
  expect(at('44')).toContain('Row 5 has fewer than three cells and is left out: bad row');
  const rows = tableLines(written(['exposure', path, '--value=10000'], { csv: true }));
  expect(rows[0]).toBe('origin,share,law');
  for (const row of rows.slice(1)) expect(row).toContain(LABEL.en);
});

test('JSON has dollars and percent as decimal texts', () => {
  const told = JSON.parse(
    written(['exposure', path, '--value=10000'], { json: true, threshold: '44' }),
  ) as object;
  expect(told).toMatchObject({
    in_force: false,
    threshold: '44',
    customs_value: '10000.00',
    verdict: 'above',
    supposed_duty: '4000.00',
    left_out: [{ row: 5, kind: 'fewCells' }],
  });
});

test('quoted cells and decimal commas are read; an amount that may be cut is told', () => {
  const materials = join(folder, 'commas.csv');
  writeFileSync(
    materials,
    'thread;Viet Nam;1,80\nlabel;China;3,20\n"cloth, woven",China,"1,80"\nlabour,VN,"3,20"\nbox,VN,1,20\n',
  );
  const told = written(['exposure', materials, '--value=10000'], { lang: 'en' });
  expect(told).toContain('50.00% of the materials are of other origins');
  expect(told).toContain('Row 5 has no value that can be read and is left out: box,VN,1,20');
});

test('what cannot be is refused by name', () => {
  const refused = (options: GivenOptions) => refusalOf(['exposure', path, '--value=10000'], options);
  expect(refused({ threshold: '9' })).toContain('from 10% to 50%');
  expect(refused({ threshold: 'half' })).toContain('from 10% to 50%');
  expect(refused({ rate: '-1' })).toContain('percentage');
  expect(refusalOf(['exposure', join(folder, 'nowhere.csv'), '--value=1'])).toContain('nowhere.csv');
});

test('a sheet with a heading is read by the names of its columns, and what is not understood is refused by name', () => {
  const sheet = (text: string): readonly string[] => {
    const file = join(folder, 'sheet.csv');
    writeFileSync(file, text);
    return ['exposure', file, '--value=10000'];
  };
  const told = written(
    sheet(
      'value,part,currency,country of origin\n3.20,fabric,USD,China\n1.80,thread,EUR,VN\n4.80,labour,,VN\n8.00,Total,,\n',
    ),
  );
  expect(told).toContain('40.00% of the materials are of other origins');
  expect(told).toContain('Row 3 has a value in EUR, not in US dollars, and is left out.');
  expect(refusalOf(sheet('name,origin,origin,value\nfabric,China,VN,3.20\n'))).toContain('"origin"');
  expect(refusalOf(sheet('name,made by,cost\nfabric,China,3.20\n'))).toContain('no column "origin"');
  expect(refusalOf(sheet('name,orign,value\nfabric,China,3.20\n'))).toContain('orign');
  expect(refusalOf(sheet('name,origin,value (VND)\nfabric,China,3.20\n'))).toContain('VND');
  expect(written(sheet('name;origin;cost\nfabric;China;1\nlabour;VN;3\n'))).toContain(
    '25.00% of the materials',
  );
});
