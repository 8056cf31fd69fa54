/** Published totals, through the engine: the same figures as in the tables that it reads. */
import { describe, expect, test, vi } from 'vitest';
import { totalsOf, groupsOf } from '../../engine/compare/aggregate.ts';
import { effectiveRateText } from '../../engine/compare/effective-rate.ts';
import { evaluate } from '../../engine/compare/evaluate.ts';
import { scenarioNamed } from '../../engine/scenario/presets.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

function evaluated(name: string) {
  const reference = realReference();
  const scenario = valueOf(scenarioNamed(name, reference.rulebook.evidenceThrough));
  return valueOf(evaluate(reference, realFlows(), scenario, new Map()));
}

// US Census Bureau, imports for consumption 2024, customs value: USD 141,361,159,091, of which chapters 98 and 99
// (returned goods, low-value estimates) USD 1,863,179,658.
test('chapters 1 to 97 of 2024 have a customs value of USD 139,497,979,433 under any law', () => {
  for (const name of ['law:2025-01-01', 'framework-20', 'mfn-only']) {
    expect(totalsOf(evaluated(name).assessed).customsValue).toBe(139_497_979_433_00);
  }
});

test('what is left out of the totals is chapters 98 and 99, 38 rows, USD 1,863,179,658', () => {
  const { assessed } = evaluated('law:2025-01-01');
  const { table, leftOut } = assessed.compiled;
  expect(leftOut.every((row) => /^9[89]/.test(table.codes[row] ?? ''))).toBe(true);
  expect(leftOut).toHaveLength(38);
  expect(leftOut.reduce((sum, row) => sum + (table.customsValue[row] ?? 0), 0)).toBe(1_863_179_658_00);
});

// Ordinary duty plus the 20 % of 9903.02.69: both chapters are outside every exemption but a few lines.
describe('apparel and footwear under the 20 % of 20 October 2025, within a hundredth of a point', () => {
  const groups = groupsOf(evaluated('law:2025-10-20'), 'chapter');
  test.for([
    ['61', 40.31],
    ['62', 36.03],
    ['64', 33.36],
  ] as const)('chapter %s pays %d %%', ([chapter, rate]) => {
    const group = groups.find(({ key }) => key === chapter);
    const found = Number(effectiveRateText(group?.duty ?? 0, group?.customsValue ?? 0));
    expect(Math.abs(found - rate)).toBeLessThan(0.01);
  });
});
