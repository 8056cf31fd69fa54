/** Documents of scenarios: read and printed without loss, refused without harm, older ones carried over. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatScenario,
  parseScenario,
  scenario as readScenario,
} from '../../engine/codec/decode-scenario.ts';
import { formatRateOfDuty, type RateOfDuty } from '../../engine/schedule/rate-of-duty.ts';
import { scenarioNamed } from '../../engine/scenario/presets.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { valueOf } from '../arbitraries/real-reference.ts';
import { anyScenario, damaged, days } from '../arbitraries/scenario-documents.ts';
import { scenarios } from '../arbitraries/scenarios.ts';

const EVIDENCE = '2026-10-10' as Scenario['lawAsOf'];
const plain = (scenario: Scenario): unknown => JSON.parse(formatScenario(scenario));

/** Every property at any depth, with its path. */
function properties(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap((entry) => [entry, ...properties(entry[1])]);
}

const isRate = (value: unknown): value is RateOfDuty =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'free' || value.kind === 'adValorem');

/** Nothing left out: rates as text, everything else as it is. */
function spelledOut(value: unknown): unknown {
  if (isRate(value)) return formatRateOfDuty(value);
  if (Array.isArray(value)) return value.map(spelledOut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spelledOut(item)]));
}

describe('a scenario document', () => {
  test('printed and read is the same scenario, also with every default written out', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const same = { ok: true, value: scenario };
        expect(parseScenario(formatScenario(scenario), 's')).toEqual(same);
        expect(readScenario(spelledOut(scenario), 's')).toEqual(same);
        // As some editors save it; a second mark is no JSON.
        expect(parseScenario(`\uFEFF${formatScenario(scenario)}`, 's')).toEqual(same);
        expect(parseScenario(`\uFEFF\uFEFF${formatScenario(scenario)}`, 's').ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('over the real law is the same scenario too', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        expect(parseScenario(formatScenario(scenario), 's')).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  test('says nothing that its reader supplies by itself', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const [key, value] of properties(plain(scenario))) {
          expect([null, ''], key).not.toContain(value);
          if (typeof value === 'object' && value !== null) expect(Object.keys(value)).not.toEqual([]);
        }
      }),
    );
    expect(formatScenario(valueOf(scenarioNamed('law:2025-10-20', EVIDENCE)))).toBe(
      '{\n  "format": "tariff-scenario/2",\n  "id": "law:2025-10-20",\n  "lawAsOf": "2025-10-20"\n}\n',
    );
  });

  test('takes "all" for every product', () => {
    const rule = { id: 'r', kind: 'addDuty', rate: '5%', products: 'all' };
    const document = { format: 'tariff-scenario/2', id: 's', lawAsOf: '2025-10-20', reform: [rule] };
    const read = valueOf(parseScenario(JSON.stringify(document), 's'));
    expect(read.reform[0]).toMatchObject({ products: { of: 'all', except: [], value: null }, share: null });
    expect(read).toEqual(
      valueOf(
        parseScenario(JSON.stringify({ ...document, reform: [{ ...rule, products: { of: 'all' } }] }), 's'),
      ),
    );
  });

  test('damaged anywhere is a scenario that prints and reads again, or a failure with its path', () => {
    fc.assert(
      fc.property(
        anyScenario.chain((scenario) => damaged(plain(scenario))),
        (document) => {
          const read = readScenario(document, 's');
          if (read.ok) expect(parseScenario(formatScenario(read.value), 's')).toEqual(read);
          else if (read.failure.kind === 'malformedDocument') {
            expect(read.failure.path).toMatch(/^s/);
            expect(read.failure.expected).not.toBe('');
            expect(read.failure.found.length).toBeLessThanOrEqual(80);
          } else expect(read.failure.kind).toBe('newerFormat');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('that asks too much or turns on the reader is a failure, never an exception', () => {
    const law = { format: 'tariff-scenario/2', id: 's', lawAsOf: '2025-10-20' };
    const rule = { id: 'r', kind: 'addDuty', rate: '5%' };
    const circle: Record<string, unknown> = { ...law };
    circle['label'] = circle;
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const texts = [
      deep,
      `{"format":${deep}}`,
      `{"format":"tariff-scenario/2","id":"s","lawAsOf":"2025-10-20","reform":${deep}}`,
      '{"format":"tariff-scenario/2","id":"s","lawAsOf":"2025-10-20","__proto__":{"label":"x"}}',
      '{"__proto__":{"format":"tariff-scenario/2","id":"s","lawAsOf":"2025-10-20"}}',
      '{"format":"tariff-scenario/2","id":"s","lawAsOf":"2025-10-20","answers":{"__proto__":"1"}}',
      '{"format":"tariff-scenario/2","id":"s","lawAsOf":"2025-10-20","reform":[{"kind":"constructor"}]}',
      `"${'x'.repeat(2_100_000)}"`,
    ];
    for (const text of texts) expect(parseScenario(text, 's').ok, text.slice(0, 80)).toBe(false);
    const codes = (count: number) => ({ of: [{ kind: 'codes', codes: Array<string>(count).fill('64') }] });
    const half = codes(10_001).of;
    const objects: readonly unknown[] = [
      circle,
      { ...law, label: 1n },
      { ...law, label: () => 'x' },
      { ...law, reform: Array<unknown>(201).fill(rule) },
      { ...law, reform: [{ ...rule, products: codes(20_001) }] },
      { ...law, reform: [{ ...rule, products: { of: [...half, ...half] } }] },
      { ...law, reform: [{ ...rule, note: 'x'.repeat(2001) }] },
      { ...law, reform: [rule], reformOfVietNam: [rule] },
      { ...law, id: 'x'.repeat(81) },
      { ...law, ['x'.repeat(1_000_000)]: 1 },
      Object.create(null),
      new Map([['format', 'tariff-scenario/2']]),
    ];
    for (const [index, object] of objects.entries()) {
      const read = readScenario(object, 's');
      expect(read.ok, String(index)).toBe(false);
      expect(JSON.stringify(read).length).toBeLessThan(500);
    }
    expect(readScenario({ ...law, reform: [{ ...rule, products: codes(20_000) }] }, 's').ok).toBe(true);
  });

  test('whose parts do not fit one another is refused with the path of the part', () => {
    const of = (rule: object, other: object = {}) => ({
      format: 'tariff-scenario/2',
      id: 's',
      lawAsOf: '2025-10-20',
      reform: [{ id: 'r', ...rule }],
      ...other,
    });
    const duty = { kind: 'addDuty', rate: '5%' };
    const band = (value: object) => of({ ...duty, products: { of: 'all', value } });
    const steps = (...days: string[]) =>
      of({ kind: 'phaseRate', measure: 'm', steps: days.map((from) => ({ from, rate: '5%' })) });
    const move = (from: string, until: string) =>
      of({ kind: 'retime', measure: 'm', effective: { from, until } });
    const refused: readonly (readonly [object, string])[] = [
      [band({ atLeast: '5', below: '5' }), 's.reform[0].products.value.below'],
      [band({ atLeast: '10', below: '9.99' }), 's.reform[0].products.value.below'],
      [band({ atLeast: null }), 's.reform[0].products.value'],
      [steps('2026-01-01', '2026-01-01'), 's.reform[0].steps[1].from'],
      [steps('2026-01-01', '2027-01-01', '2026-06-01'), 's.reform[0].steps[2].from'],
      [move('2026-01-02', '2026-01-01'), 's.reform[0].effective.until'],
      [of(duty, { reformOfVietNam: [{ id: 'r', ...duty }] }), 's.reform'],
      [of(duty, { lawAsOf: '2024-12-31' }), 's.lawAsOf'],
    ];
    for (const [document, path] of refused)
      expect(readScenario(document, 's')).toMatchObject({ failure: { kind: 'malformedDocument', path } });
    const accepted = [
      band({ atLeast: '9.99', below: '10' }),
      steps('2026-01-01', '2026-01-02'),
      move('2026-01-01', '2026-01-01'),
    ];
    for (const document of accepted) expect(readScenario(document, 's').ok).toBe(true);
  });

  test('of a later format is told from one that is none', () => {
    const read = (format: unknown) => readScenario({ format, id: 's', lawAsOf: '2025-10-20' }, 's');
    expect(read('tariff-scenario/3')).toMatchObject({ ok: false, failure: { kind: 'newerFormat' } });
    for (const format of ['tariff-scenario/0', 'tariff-scenario/', 'toString', null, 2, undefined])
      expect(read(format)).toMatchObject({ failure: { kind: 'malformedDocument', path: 's.format' } });
  });
});

describe('documents of version 1', () => {
  const products = fc.oneof(
    fc.constant([{ kind: 'all' }, { of: 'all' }] as const),
    fc.constant([
      { kind: 'list', list: 'annex-iii' },
      { of: [{ kind: 'list', list: 'annex-iii' }] },
    ] as const),
    fc.constant([
      { kind: 'codes', codes: ['64', '6109.10'] },
      { of: [{ kind: 'codes', codes: ['64', '610910'] }] },
    ] as const),
  );
  /** A rule as version 1 wrote it, and the rule of version 2 that means the same. */
  const rule = fc.tuple(products, days, fc.boolean()).chain(([[before, after], day, open]) => {
    const until = open ? null : day;
    const same = (body: object) => [body, body] as const;
    return fc.constantFrom(
      same({ kind: 'setRate', measure: 'ieepa-vn-20', rate: '46%' }),
      same({ kind: 'liftExemption', exemption: 'ieepa-annex-ii' }),
      same({ kind: 'suspend', measures: ['s122', 's301fl'] }),
      same({ kind: 'suspend', measures: 'everyAdditionalDuty' }),
      same({ kind: 'retime', measure: 's122', effective: { from: day, until } }),
      [
        { kind: 'exempt', from: ['s122'], products: before },
        { kind: 'exempt', from: ['s122'], products: after },
      ] as const,
      [
        { kind: 'addDuty', rate: 'Free', products: before },
        { kind: 'addDuty', rate: 'Free', products: after },
      ] as const,
    );
  });

  test('become the document of version 2 that means the same', () => {
    fc.assert(
      fc.property(
        days,
        fc.array(rule, { maxLength: 4 }),
        fc.string({ maxLength: 10 }),
        (day, rules, note) => {
          const core = { id: 'old', label: 'x', lawAsOf: day, answers: { autoPart: '0.25' } };
          const list = (side: 0 | 1) =>
            rules.map((pair, index) => ({ id: `r-${index}`, note, ...pair[side] }));
          const old = { format: 'tariff-scenario/1', ...core, reform: list(0) };
          const present = { format: 'tariff-scenario/2', ...core, reform: list(1) };
          const read = readScenario(old, 's');
          expect(read).toEqual(readScenario(present, 's'));
          expect(valueOf(read).format).toBe('tariff-scenario/2');
          expect(valueOf(read).reformOfVietNam).toEqual([]);
        },
      ),
    );
  });

  test('may not use what version 2 brought, and are read as strictly as before', () => {
    const old = { format: 'tariff-scenario/1', id: 'old', lawAsOf: '2025-10-20' };
    const refused = [
      { ...old, reformOfVietNam: [] },
      { ...old, reform: [{ id: 'r', kind: 'restore', measure: 's122' }] },
      { ...old, reform: [{ id: 'r', kind: 'setRate', measure: 's122', rate: '5%', share: '1' }] },
      { ...old, reform: [{ id: 'r', kind: 'addDuty', rate: '5%', products: 'all' }] },
      { ...old, reform: [{ id: 'r', kind: 'addDuty', rate: '5%' }] },
      { ...old, reform: [{ id: 'r', kind: 'setRate', measure: 's122', rate: '3¢/kg' }] },
    ];
    for (const document of refused)
      expect(readScenario(document, 's')).toMatchObject({ failure: { kind: 'malformedDocument' } });
    expect(readScenario(old, 's').ok).toBe(true);
  });
});
