/** Options whose effect depends on what the files hold: where they would have none, they are refused by name. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DataFolder } from '../../ui/cli/data-files.ts';
import { runProgram } from '../../ui/cli/program.ts';
import { refusalOf, written } from './program.ts';

const data = new DataFolder(pathToFileURL(join(import.meta.dirname, '../../engine/data/')));

let folder = '';
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
let [dated, datedToo, partly] = ['', '', ''];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'without-effect-'));
  const heading = 'hts,entry_date,customs_value\n6109100012,2026-10-09,10000\n';
  dated = file('dated.csv', heading);
  datedToo = file('dated-too.csv', heading);
  partly = file('partly.csv', `${heading}6109100012,,10000\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('--date where every row has its own date', () => {
  for (const more of [[], ['--json'], ['--mapping'], [datedToo]])
    expect(refusalOf(['assess', dated, ...more, '--date=2025-01-15'])).toContain('--date 2025-01-15');
  expect(refusalOf(['assess', dated, '--date=2025-01-15', '--lang=vi'])).toContain('hãy bỏ --date');
  expect(written(['assess', partly, '--date=2026-07-23'])).toContain('2650.00');
  expect(written(['assess', dated, partly, '--date=2026-07-23'])).toContain('2650.00');
});

test('--worksheet for text files', () => {
  expect(refusalOf(['assess', dated, '--worksheet=Lines'])).toContain('--worksheet "Lines"');
  expect(refusalOf(['assess', dated, partly, '--worksheet=Lines'])).toContain('has no worksheets');
});

test.each(['reconcile', 'refund'])('%s: neither --date nor --worksheet without effect', async (name) => {
  const entries = file(
    'entries.csv',
    'entry,hts,entry_date,customs_value,mfn_duty,ch99_duty\nA,6109100012,2026-10-09,10000,1650,0\n',
  );
  const refused = async (option: string): Promise<unknown> => {
    await runProgram([name, entries, option], data);
    return null;
  };
  await expect(refused('--date=2025-01-15')).rejects.toThrow('--date 2025-01-15');
  await expect(refused('--worksheet=Lines')).rejects.toThrow('--worksheet "Lines"');
});

test('days: the planned loading and the first loading both have an effect', () => {
  const asked = [
    'days',
    '6403.99.60.65',
    '--value=10000',
    '--mode=ocean',
    '--from=2026-07-20',
    '--to=2026-08-05',
  ];
  const first = ['--loaded-from=2026-07-01'];
  const planned = ['--loading=2026-07-10'];
  const told = [first, planned, [...first, ...planned]].map((more) =>
    written([...asked, ...more], { json: true }).replace(/"contentHash".*/, ''),
  );
  expect(new Set(told).size).toBe(3);
});

test('mirror names the length of code that it takes', () => {
  expect(refusalOf(['mirror', 'x'])).toContain('"x" is not a subheading of 6 digits');
  expect(refusalOf(['mirror', 'x'], { lang: 'vi' })).toContain('phân nhóm 6 chữ số');
});

test('origins: a value is asked for by name', () => {
  expect(refusalOf(['origins', '6109.10.00.12'])).toBe('--value is missing.');
});

const PAIR = ['--baseline=mfn-only', '--scenario=framework-20'];

test.each([
  [['respond', '--baseline=mfn-only', '--scenario=framework-20', '--csv', '--board'], '--board'],
  [
    ['respond', '--baseline=mfn-only', '--scenario=framework-20', '--bibtex', '--households=3'],
    '--households',
  ],
  [['respond', '--baseline=mfn-only', '--scenario=framework-20', '--board', '--by=group'], '--board'],
  [['respond', ...PAIR, '--board', '--households=3'], '--households and --board'],
  [['respond', ...PAIR, '--draws=3', '--households=3'], '--households and --draws'],
  [['respond', ...PAIR, '--tornado', '--households=3'], '--households and --tornado'],
  [['respond', ...PAIR, '--board', '--model=static', '--horizon=short'], '--horizon'],
  [['respond', ...PAIR, '--board', '--model=static', '--elasticity=2'], '--elasticity'],
  [['respond', ...PAIR, '--board', '--model=smart', '--horizon=short'], '--horizon'],
  [['formula', '--solve=phi', '--target=20', '--phi=1'], '--phi'],
  [['explain', '6109100012', '--value=1', '--date=2026-08-01', '--quantity=5'], '--unit'],
  [
    ['days', '6109100012', '--value=1', '--from=2026-10-10', '--to=2026-11-10', '--loaded-from=2026-12-01'],
    '--loaded-from 2026-12-01',
  ],
  [
    ['days', '6109100012', '--value=1', '--from=2026-12-20', '--to=2027-01-10', '--loading=2026-12-25'],
    'Entry on 2026-12-20 would be before the loading on 2026-12-25',
  ],
])('%j', (words, named) => {
  expect(refusalOf(words)).toContain(named);
});

test('--threads where the file is held whole', () => {
  expect(refusalOf(['assess', dated, '--json', '--threads=4'])).toContain('--threads');
});

test('exposure: a value that is no amount is called so, not a percentage', () => {
  const materials = file('materials.csv', 'name;origin;value\nfabric;China;3.20\n');
  expect(refusalOf(['exposure', materials, '--value=0'])).toMatch(/"0" is not/);
});
