/** Every case of this folder owes what its source says; a case made on the page runs here as it was saved. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  centsText,
  formatEstimate,
  formatScenarioSet,
  parseCase,
  parseEstimate,
  type Estimate,
  type ScenarioSet,
} from '../../engine/index.ts';
import { caseFile, statedDuty } from '../../ui/web/export/test-case.ts';
import { realReference, valueOf } from '../arbitraries/real-reference.ts';
import { runCase } from './run-case.ts';

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

test.each(names)('%s', (name) => {
  const { expected, found, then, now, source } = runCase(readFileSync(new URL(name, folder), 'utf8'), name);
  expect({ source, duties: found }).toEqual({ source, duties: expected });
  if (then !== null) expect(now).toEqual(then);
});

test('there are cases', () => expect(names).not.toEqual([]));

const { dataVersion } = realReference();
const shirts = (value: string): Estimate =>
  valueOf(
    parseEstimate(
      JSON.stringify({
        format: 'tariff-estimate/1',
        entryDate: '2026-10-09',
        lines: [{ hts: '6109.10.00.12', customsValue: value }],
      }),
      'shirts',
    ),
  );
const set: ScenarioSet = {
  format: 'tariff-scenario-set/1',
  dataVersion,
  flows: 'us-imports-vn-2024',
  baseline: 1,
  scenarios: ['framework-20', 'mfn-only'],
  duties: ['26546668648.98', '5404985834.44'],
};

describe('a case made on the page', () => {
  test('of an estimate finds 29% of the value of cotton shirts, and refuses any other answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10 ** 6 }).map((half) => 2 * half),
        fc.integer({ min: 1, max: 99 }),
        async (dollars, off) => {
          const cents = dollars * 29;
          const of = (expected: number) =>
            caseFile(
              formatEstimate(shirts(String(dollars))),
              dataVersion,
              [cents],
              [centsText(expected)],
              'HTS',
            );
          const right = runCase(await of(cents), 'right');
          expect([right.found, right.then]).toEqual([right.expected, right.now]);
          const wrong = runCase(await of(cents + off), 'wrong');
          expect(wrong.found).not.toEqual(wrong.expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('of a comparison asks of each scenario what the source says of it', async () => {
    const of = (expected: readonly (string | null)[]) =>
      caseFile(formatScenarioSet(set), dataVersion, [null, null], expected, 'Census');
    const [first, second = ''] = runCase(await of([null, '1.00']), 'set').now;
    expect(first).not.toBe(second);
    const right = runCase(await of([null, second]), 'set');
    expect([right.expected, right.found]).toEqual([
      [null, second],
      [null, second],
    ]);
    const wrong = runCase(await of([second, null]), 'set');
    expect([wrong.expected, wrong.found]).toEqual([
      [second, null],
      [first, null],
    ]);
  });

  test('is refused without an answer, without a source, or with answers to other questions', async () => {
    const file = formatEstimate(shirts('100'));
    const made = (expected: readonly (string | null)[], source: string) =>
      caseFile(file, dataVersion, [2900], expected, source);
    expect(parseCase(await made(['29.00'], 'HTS'), 'c').ok).toBe(true);
    for (const text of [
      await made([null], 'HTS'),
      await made(['29.00'], ''),
      await made(['29.00', '1.00'], 'HTS'),
    ])
      expect(parseCase(text, 'c')).toMatchObject({ ok: false, failure: { kind: 'malformedDocument' } });
  });

  test('is refused where anything in it was changed since; one written by hand has no hash', async () => {
    const made = await caseFile(formatEstimate(shirts('100')), dataVersion, [2900], ['29.00'], 'HTS');
    for (const [from, to] of [
      ['"29.00"\n    ]\n  },\n  "source"', '"28.00"\n    ]\n  },\n  "source"'],
      ['"HTS"', '"CBP"'],
      ['"100"', '"200"'],
    ] as const) {
      const edited = made.replace(from, to);
      expect(edited).not.toBe(made);
      expect(() => runCase(edited, 'edited.json')).toThrow('edited.json: changed since it was saved');
      const byHand = edited.replace(/,\s*"contentHash": "[0-9a-f]+"/, '');
      expect(runCase(byHand, 'by hand').now).not.toEqual([]);
    }
    expect(runCase(JSON.stringify(JSON.parse(made)), 'spaced').found).toEqual(['29.00']);
  });

  test.each([
    ['1,250', '1250.00'],
    ['1250.5', '1250.50'],
    ['', null],
  ])('reads “%s” as %s', (text, duty) => expect(statedDuty(text)).toEqual({ duty }));

  test.each(['-1', '1e3', '12.345', 'free'])('does not take “%s” for an amount', (text) =>
    expect(statedDuty(text)).toBe(null),
  );
});
