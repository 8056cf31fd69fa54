/** Sets of scenarios: read and printed without loss, one canonical text for each, presets by name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asMemberOfSet,
  canonicalText,
  formatScenarioSet,
  parseScenarioSet,
  scenarioSet,
} from '../../engine/codec/decode-scenario-set.ts';
import { presets, scenarioNamed } from '../../engine/scenario/presets.ts';
import { scenariosOf } from '../../engine/scenario/scenario-set.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { valueOf } from '../arbitraries/real-reference.ts';
import { anyScenarioSet } from '../arbitraries/scenario-documents.ts';
import { drawn } from '../arbitraries/made.ts';

const EVIDENCE = '2026-10-10' as Scenario['lawAsOf'];

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

describe('a set of scenarios', () => {
  test('printed and read is the same set', () => {
    fc.assert(
      fc.property(anyScenarioSet, (set) => {
        expect(parseScenarioSet(formatScenarioSet(set), 'set')).toEqual({ ok: true, value: set });
        expect(parseScenarioSet(canonicalText(set), 'set')).toEqual({ ok: true, value: set });
      }),
      { numRuns: 100 },
    );
  });

  test('has one canonical text, whatever the order of properties; two sets never share one', () => {
    fc.assert(
      fc.property(anyScenarioSet, anyScenarioSet, (set, other) => {
        const shuffled = valueOf(scenarioSet(reversed(JSON.parse(formatScenarioSet(set))), 'set'));
        expect(canonicalText(shuffled)).toBe(canonicalText(set));
        const same = JSON.stringify(set) === JSON.stringify(other);
        if (!same) expect(canonicalText(other)).not.toBe(canonicalText(set));
      }),
      { numRuns: 100 },
    );
  });

  test('sorts the properties of its canonical text and spends no space', () => {
    const text = canonicalText({
      format: 'tariff-scenario-set/1',
      dataVersion: 'a7dc5de48cf6',
      flows: 'us-imports-vn-2024',
      baseline: 0,
      duties: null,
      scenarios: ['framework-20', valueOf(scenarioNamed('law:2025-10-20', EVIDENCE))],
    });
    expect(text).toBe(
      '{"dataVersion":"a7dc5de48cf6","flows":"us-imports-vn-2024","format":"tariff-scenario-set/1","scenarios":["framework-20",{"format":"tariff-scenario/2","id":"law:2025-10-20","lawAsOf":"2025-10-20"}]}',
    );
  });

  test('carries presets by name while they are unchanged, and finds them again', () => {
    for (const preset of presets(EVIDENCE)) {
      expect(asMemberOfSet(preset, EVIDENCE)).toBe(preset.id);
      const changed = drawn<Scenario>({ ...preset, answers: { autoPart: '0.5' } });
      expect(asMemberOfSet(changed, EVIDENCE)).toBe(changed);
      const set = drawn<Parameters<typeof scenariosOf>[0]>({ scenarios: [preset.id, changed] });
      expect(scenariosOf(set, EVIDENCE)).toEqual({ ok: true, value: [preset, changed] });
    }
  });

  test('of one, of seven, or with a baseline outside it is refused', () => {
    const set = { format: 'tariff-scenario-set/1', dataVersion: 'x', flows: 'y' };
    const of = (count: number, baseline = 0) =>
      scenarioSet({ ...set, baseline, scenarios: Array<string>(count).fill('framework-20') }, 'set');
    expect([2, 6].map((count) => of(count).ok)).toEqual([true, true]);
    expect(of(1).ok || of(2, 2).ok || of(2, -1).ok || of(2, 0.5).ok).toBe(false);
    expect(of(7)).toEqual({ ok: false, failure: { kind: 'tooManyScenarios', given: 7, most: 6 } });
    expect(scenarioSet({ ...set, format: 'tariff-scenario-set/2' }, 'set')).toMatchObject({
      failure: { kind: 'newerFormat' },
    });
  });
});
