/** How far a duty may lie from its defaults: each end is the duty of the scenario that states it. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { totalsOf } from '../../engine/compare/aggregate.ts';
import { assumedEnds, type AssumedEnds } from '../../engine/compare/assumed-ends.ts';
import { lawScenario, type Scenario } from '../../engine/scenario/scenario.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { flowSamples, tableOf } from '../arbitraries/flows.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { evaluated } from './evaluated.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const DAYS = [
  '2025-01-15',
  '2025-03-20',
  '2025-04-09',
  '2025-05-10',
  '2025-08-10',
  '2025-09-20',
  '2025-11-20',
];
const days = () => fc.constantFrom(...DAYS).map((day) => lawScenario(day as never));
const dutyOf = (scenario: Scenario, table: FlowTable): number =>
  totalsOf(evaluated(scenario, table).assessed).duty;
const endsOf = (scenario: Scenario, table: FlowTable): AssumedEnds =>
  valueOf(assumedEnds(realReference(), table, evaluated(scenario, table))).ends;
const stating = (scenario: Scenario, share: string, names: readonly string[]): Scenario => ({
  ...scenario,
  answers: Object.fromEntries(names.map((name) => [name, share])) as Scenario['answers'],
});

// Written out by hand: the engine finds them from the law.
const LOADED = ['loadedBefore:2025-04-05', 'loadedBefore:2025-04-09', 'loadedBefore:2025-08-07'];
const CLAIMED = ['usContent', 'donation', 'usMeltedSteel', 'usSmeltedAluminum'];
const PARTLY_METAL = ['steelContentOfDerivative', 'aluminumContentOfDerivative', 'copperContent'];

describe('the ends of a duty', () => {
  test('in transit and claimed are the duty of the scenario that says so of all the value', () => {
    fc.assert(
      fc.property(days(), flowSamples(30), (scenario, table) => {
        const ends = endsOf(scenario, table);
        const duty = dutyOf(scenario, table);
        expect(ends.inTransit).toEqual({ low: dutyOf(stating(scenario, '1', LOADED), table), high: duty });
        expect(ends.claims).toEqual({ low: dutyOf(stating(scenario, '1', CLAIMED), table), high: duty });
      }),
      { numRuns: 25 },
    );
  });

  // A line named by the lists of several metals shares its metal equally, so the moves of the metals add up.
  test('of metal are the duties with none and with all of it metal, as far as cents are rounded', () => {
    fc.assert(
      fc.property(days(), flowSamples(30), (scenario, table) => {
        const { metalContent } = endsOf(scenario, table);
        const slack = table.codes.length * 12;
        const none = dutyOf(stating(scenario, '0', PARTLY_METAL), table);
        const all = dutyOf(stating(scenario, '1', PARTLY_METAL), table);
        expect(metalContent.low).toBeLessThanOrEqual(Math.min(none, all) + slack);
        expect(metalContent.high).toBeGreaterThanOrEqual(Math.max(none, all) - slack);
        // On the day of 46 % metal at 25 % was the cheaper part, but not on a line that the 46 % spared.
        if (scenario.lawAsOf === '2025-04-09') return;
        expect(Math.abs(metalContent.low - none)).toBeLessThanOrEqual(slack);
        expect(Math.abs(metalContent.high - all)).toBeLessThanOrEqual(slack);
      }),
      { numRuns: 25 },
    );
  });

  test('hold the duty itself', () => {
    fc.assert(
      fc.property(days(), flowSamples(30), (scenario, table) => {
        const duty = dutyOf(scenario, table);
        for (const { low, high } of Object.values(endsOf(scenario, table))) {
          expect(low).toBeLessThanOrEqual(duty);
          expect(high).toBeGreaterThanOrEqual(duty);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('of the use of solar modules in March 2025: none to all of the value at the rate of the safeguard', () => {
    const row = realFlows().codes.indexOf('8541430010' as never);
    const table = tableOf(realFlows(), [row]);
    const value = table.customsValue[0] ?? Number.NaN;
    const { use } = endsOf(lawScenario('2025-03-01' as never), table);
    expect(use.low).toBe(0);
    expect(Math.abs(use.high - value * 0.14)).toBeLessThanOrEqual(1);
  });
});
