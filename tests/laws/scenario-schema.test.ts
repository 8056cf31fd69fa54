/** The JSON Schemas of the documents, as ajv understands them, and the readers accept and refuse the same. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatScenarioSet, scenarioSet } from '../../engine/codec/decode-scenario-set.ts';
import { scenarioSchemas } from '../../engine/codec/scenario-schema.ts';
import { formatScenario, scenario as readScenario } from '../../engine/codec/decode-scenario.ts';
import { presets } from '../../engine/scenario/presets.ts';
import { RULE_FACTS } from '../../engine/scenario/what-if-rule.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { anyScenario, anyScenarioSet, damaged } from '../arbitraries/scenario-documents.ts';

const EVIDENCE = '2026-10-10' as Scenario['lawAsOf'];
const plain = (scenario: Scenario): unknown => JSON.parse(formatScenario(scenario));

/** `WRITE_SCHEMAS=1 npx vitest run tests/laws/scenario-schema.test.ts` writes them; look at the difference. */
test.each([...scenarioSchemas()])('%s is what the readers accept', (name, text) => {
  const file = new URL(`../../engine/scenario/${name}`, import.meta.url);
  if (process.env['WRITE_SCHEMAS'] === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

describe('the schemas', () => {
  const schema = (name: string): object =>
    JSON.parse(
      readFileSync(new URL(`../../engine/scenario/${name}.schema.json`, import.meta.url), 'utf8'),
    ) as object;
  // Strict: a keyword that ajv does not know is an error.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
  const [ofScenario, ofSet] = ['tariff-scenario-2', 'tariff-scenario-set-1'].map((name) =>
    ajv.compile(schema(name) as never),
  );
  if (ofScenario === undefined || ofSet === undefined) throw new Error('unreachable: two schemas are named');
  const fitsScenario = (document: unknown): boolean => ofScenario(document);
  const fitsSet = (document: unknown): boolean => ofSet(document);
  /** What a schema cannot say; its description tells the reader's rules. */
  const BEYOND =
    /^(each rule id once|a date after|a last day not before|an amount above|a place below|at most 20000 codes in all|[2-6] amounts)/;

  function agree(
    read: ReturnType<typeof readScenario> | ReturnType<typeof scenarioSet>,
    fits: boolean,
  ): boolean {
    const beyond =
      !read.ok && read.failure.kind === 'malformedDocument' && BEYOND.test(read.failure.expected);
    return read.ok ? fits : beyond || !fits;
  }

  test('accept what the reader accepts and refuse what it refuses: whole and damaged scenarios', () => {
    const seen = { accepted: 0, refused: 0 };
    const documents = anyScenario.chain((scenario) =>
      fc.oneof(
        fc.constant(plain(scenario)),
        damaged(plain(scenario)),
        damaged(plain(scenario)).chain(damaged),
      ),
    );
    fc.assert(
      fc.property(documents, (document) => {
        fc.pre((document as { format?: unknown }).format !== 'tariff-scenario/1');
        const read = readScenario(document, 's');
        seen[read.ok ? 'accepted' : 'refused'] += 1;
        expect(agree(read, fitsScenario(document)), JSON.stringify([document, read])).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100);
  });

  test('agree with the reader on every number, code and day', () => {
    const figures = fc.stringMatching(/^-?[0-9]{0,3}[01]{0,2}(\.[05]{0,3})?%?$/);
    const dates = fc.stringMatching(/^[0-9]{2}[0-9]{2}-[013][0-9]-[0-3][0-9]$/);
    const codes = fc.string({ unit: fc.constantFrom('0', '6', '.', ' ', 'x'), maxLength: 12 });
    const law = { format: 'tariff-scenario/2', id: 's', lawAsOf: '2025-10-20' };
    const of = (rule: object) => ({ ...law, reform: [{ id: 'r', ...rule }] });
    fc.assert(
      fc.property(figures, dates, codes, (figure, date, code) => {
        const measure = 'm';
        const documents = [
          of({ kind: 'addToRate', measure, points: figure }),
          of({ kind: 'limitRate', measure, bound: 'atMost', of: 'rate', percent: figure }),
          of({ kind: 'addDuty', rate: figure, share: null }),
          of({ kind: 'addDuty', rate: 'Free', share: figure }),
          of({ kind: 'addDuty', rate: 'Free', products: { of: 'all', value: { below: figure } } }),
          of({ kind: 'phaseRate', measure, steps: [{ from: date, rate: 'Free' }] }),
          of({ kind: 'addDuty', rate: 'Free', products: { of: [{ kind: 'codes', codes: [code] }] } }),
          { ...law, lawAsOf: date },
        ];
        for (const document of documents)
          expect(fitsScenario(document), JSON.stringify(document)).toBe(readScenario(document, 's').ok);
      }),
      { numRuns: 500 },
    );
  });

  test('have the bounds of the reader, in characters and not in halves of them', () => {
    const many = <Value>(count: number, value: Value) => Array<Value>(count).fill(value);
    const law = { format: 'tariff-scenario/2', id: 's', lawAsOf: '2025-10-20' };
    const rule = { id: 'r', kind: 'restore', measure: 'm' };
    const duty = { id: 'r', kind: 'addDuty', rate: '5%' };
    const numbered = (count: number) => many(count, rule).map((each, id) => ({ ...each, id: String(id) }));
    const days = (count: number) =>
      many(count, 2000).map((year, after) => ({ from: `${year + after}-01-01`, rate: 'Free' }));
    const names = (count: number) => many(count, 'm');
    const products = (item: object) => ({ ...law, reform: [{ ...duty, products: { of: [item] } }] });
    const bounded: readonly (readonly [number, (count: number, letter: string) => object])[] = [
      [80, (count, letter) => ({ ...law, id: letter.repeat(count) })],
      [200, (count, letter) => ({ ...law, label: letter.repeat(count) })],
      [2000, (count, letter) => ({ ...law, reform: [{ ...rule, note: letter.repeat(count) }] })],
      [100, (count, letter) => ({ ...law, reform: [{ ...rule, measure: letter.repeat(count) }] })],
      [40, (count) => ({ ...law, reform: [{ ...rule, id: 'x'.repeat(count) }] })],
      [200, (count) => ({ ...law, reform: numbered(count) })],
      [200, (count) => ({ ...law, reformOfVietNam: numbered(count) })],
      [60, (count) => ({ ...law, reform: [{ ...rule, kind: 'phaseRate', steps: days(count) }] })],
      [200, (count) => ({ ...law, reform: [{ id: 'r', kind: 'exempt', from: names(count) }] })],
      [20_000, (count) => products({ kind: 'codes', codes: many(count, '64') })],
      [200, (count) => products({ kind: 'groups', groups: names(count) })],
      [200, (count) => products({ kind: 'sections', sections: names(count) })],
      [200, (count) => products({ kind: 'list', list: 'l', categories: names(count) })],
      [200, (count) => ({ ...law, answers: Object.fromEntries(names(count).map((m, id) => [m + id, '1'])) })],
      [80, (count) => ({ ...law, answers: { ['c'.repeat(count)]: '0' } })],
      [38, (count) => ({ ...law, answers: { c: `0.${'1'.repeat(count)}` } })],
    ];
    for (const [most, of] of bounded)
      for (const letter of ['x', '\u{1F600}']) {
        const [within, beyond] = [of(most, letter), of(most + 1, letter)];
        expect([readScenario(within, 's').ok, fitsScenario(within)], of.toString()).toEqual([true, true]);
        expect([readScenario(beyond, 's').ok, fitsScenario(beyond)], of.toString()).toEqual([false, false]);
      }
  });

  test('accept what the reader accepts and refuse what it refuses: whole and damaged sets', () => {
    const whole = (set: Parameters<typeof formatScenarioSet>[0]): unknown =>
      JSON.parse(formatScenarioSet(set));
    const documents = anyScenarioSet.chain((set) => fc.oneof(fc.constant(whole(set)), damaged(whole(set))));
    fc.assert(
      fc.property(documents, (document) => {
        const read = scenarioSet(document, 's');
        expect(agree(read, fitsSet(document)), JSON.stringify([document, read])).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('accept every preset', () => {
    for (const preset of presets(EVIDENCE)) expect(fitsScenario(plain(preset))).toBe(true);
  });

  test('accept an example of every kind of rule, and no kind that has no facts', () => {
    const measure = 'ieepa-vn-20';
    const products = { of: [{ kind: 'codes', codes: ['6109'] }] };
    const examples: Readonly<Record<keyof typeof RULE_FACTS, object>> = {
      setRate: { measure, rate: '15%', products, share: '0.5' },
      addToRate: { measure, points: '-2.5', products },
      limitRate: { measure, bound: 'atMost', of: 'allIn', percent: '15', products },
      phaseRate: { measure, steps: [{ from: '2026-01-01', rate: '10%' }], products },
      tariffQuota: { measure, inQuota: 'Free', quota: { kind: 'value', usd: '1000000' }, products },
      exempt: { from: [measure], products },
      liftExemption: { exemption: 'ieepa-annex-ii', products },
      designate: { list: 'annex-iii', from: [measure], choice: { kind: 'whole' } },
      suspend: { measures: 'everyAdditionalDuty' },
      restore: { measure },
      retime: { measure, effective: { from: '2026-11-01' } },
      addDuty: { rate: '10%', products },
    };
    const of = (kind: string, rule: object) => ({
      format: 'tariff-scenario/2',
      id: 's',
      lawAsOf: '2025-10-20',
      reform: [{ id: 'r', kind, ...rule }],
    });
    for (const [kind, rule] of Object.entries(examples)) {
      expect([readScenario(of(kind, rule), 's').ok, fitsScenario(of(kind, rule))], kind).toEqual([
        true,
        true,
      ]);
      const strange = { ...rule, surplus: 1 };
      expect([readScenario(of(kind, strange), 's').ok, fitsScenario(of(kind, strange))], kind).toEqual([
        false,
        false,
      ]);
    }
    expect(fitsScenario(of('embargo', {}))).toBe(false);
  });
});
