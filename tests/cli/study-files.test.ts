/** A study of the terminal as a file: it comes to the same, and what was changed in it or by the data is told. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parseStudy } from '../../engine/index.ts';
import { sealOf } from '../../ui/tables/content-hash.ts';
import { valueOf } from '../arbitraries/real-reference.ts';
import { refusalOf, written, type GivenOptions } from './program.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ASKED = {
  baseline: 'framework-20',
  scenario: 'framework-20-annex3',
  own: '61=1.5',
  others: 'unchanged',
};
let folder = '';
let text = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'study-'));
  written(['respond'], { ...ASKED, save: at('study.json') });
  text = readFileSync(at('study.json'), 'utf8');
});

afterAll(() => rmSync(folder, { recursive: true }));

function saidOf(options: GivenOptions): { readonly told: string; readonly out: string } {
  const told: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((piece) => told.push(String(piece)) > 0);
  try {
    return { out: written(['respond'], options), told: told.join('') };
  } finally {
    spy.mockRestore();
  }
}

test('a saved study is sealed, the same whenever it is saved, and comes to the same when it is opened', async () => {
  expect(await sealOf(text)).toBe('whole');
  const { told, out } = saidOf({ study: at('study.json'), json: true, save: at('again.json') });
  expect(told).toBe('');
  expect(readFileSync(at('again.json'), 'utf8')).toBe(text);
  expect(out).toBe(written(['respond'], { ...ASKED, json: true }));
  const { figures } = valueOf(parseStudy(text, 'study'));
  const report = JSON.parse(out);
  expect(Math.round(Number(report.viet_nam.imports_after))).toBe(Number(figures.importsAfter));
  expect(Math.round(Number(report.totals.deadweight_loss))).toBe(Number(figures.deadweightLoss));
});

test('a changed figure, a changed model and other data are told, each figure by its name in both languages', () => {
  const { figures } = valueOf(parseStudy(text, 'study'));
  writeFileSync(at('figure.json'), text.replace(`"${figures.importsAfter}"`, '"1"'));
  const changed = saidOf({ study: at('figure.json') });
  expect(changed.told).toContain(at('figure.json'));
  expect(changed.told).toContain('Imports from Viet Nam, after: was 1 USD');
  expect(saidOf({ study: at('figure.json'), lang: 'vi' }).told).toContain('Nhập khẩu từ Việt Nam, sau');
  writeFileSync(at('older.json'), text.replace(/"dataVersion": "[^"]*"/, '"dataVersion": "older"'));
  expect(saidOf({ study: at('older.json') }).told).toContain('No figure in it has changed.');
});

test('what would say nothing beside a study, and what is none, is refused by name', () => {
  expect(refusalOf(['respond'], { study: at('study.json'), model: 'smart' })).toContain('--model');
  expect(refusalOf(['respond'], { study: at('study.json'), baseline: 'mfn-only' })).toContain('--baseline');
  expect(refusalOf(['respond'], { scenario: 'mfn-only' })).toContain('--baseline');
  expect(refusalOf(['respond'], { study: at('none.json') })).toContain(at('none.json'));
});
