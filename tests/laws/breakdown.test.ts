/** Comparisons read from either side, and group by group down to the line: the same cents everywhere. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { groupsOf, totalsOf } from '../../engine/compare/aggregate.ts';
import { breakdownOf, LEVELS, type Level, type Within } from '../../engine/compare/breakdown.ts';
import { compare } from '../../engine/compare/compare.ts';
import type { Comparison, GroupBy } from '../../engine/compare/comparison.ts';
import { formatScenario, parseScenario } from '../../engine/codec/decode-scenario.ts';
import { presets } from '../../engine/scenario/presets.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { flowSamples, tableOf } from '../arbitraries/flows.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { scenarios } from '../arbitraries/scenarios.ts';
import { evaluated } from './evaluated.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const reference = realReference();
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
const compared = (table: FlowTable, baseline: Scenario, ...others: readonly Scenario[]): Comparison =>
  valueOf(compare(reference, table, baseline, others, new Map()));

describe('B seen from A is A seen from B with the sign turned', () => {
  test('in totals, chapters and movers', () => {
    fc.assert(
      fc.property(scenarios(), scenarios(), flowSamples(), (a, b, table) => {
        const [there, back] = [compared(table, a, b), compared(table, b, a)];
        expect(there.baseline.totals).toEqual(back.scenarios[0]?.totals);
        expect(there.scenarios[0]?.totals).toEqual(back.baseline.totals);
        expect(there.chapters.keys).toEqual(back.chapters.keys);
        expect(there.chapters.baseline).toEqual(back.chapters.scenarios[0]);
        expect(there.chapters.scenarios[0]).toEqual(back.chapters.baseline);
        const turned = back.movers.map((rows) =>
          rows.map((mover) => ({ ...mover, baseline: mover.scenario, scenario: mover.baseline })),
        );
        expect(there.movers).toEqual(turned);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a breakdown', () => {
  const chains = fc.shuffledSubarray([...LEVELS], { minLength: 1, maxLength: 4 });

  test('sums to its parent at every level, down any chain of groups', () => {
    fc.assert(
      fc.property(
        scenarios(),
        scenarios(),
        flowSamples(),
        chains,
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        (a, b, table, chain, picks) => {
          const both = [evaluated(a, table), evaluated(b, table)];
          let parent = {
            flows: both[0]?.assessed.compiled.rows.length ?? 0,
            customsValue: totalsOf(both[0]?.assessed ?? (undefined as never)).customsValue,
            duty: both.map(({ assessed }) => totalsOf(assessed).duty),
          };
          let within: readonly Within[] = [];
          for (const [step, level] of chain.entries()) {
            const found = breakdownOf(both, level, within);
            expect(sum(found.flows)).toBe(parent.flows);
            expect(sum(found.customsValue)).toBe(parent.customsValue);
            expect(found.duty.map(sum)).toEqual(parent.duty);
            expect(found.keys).toHaveLength(new Set(found.keys).size);
            if (level !== 'section') expect(found.keys).toEqual(found.keys.toSorted());
            const at = (picks[step] ?? 0) % Math.max(found.keys.length, 1);
            const key = found.keys[at];
            if (key === undefined) return;
            within = [...within, { level, key }];
            parent = {
              flows: found.flows[at] ?? Number.NaN,
              customsValue: found.customsValue[at] ?? Number.NaN,
              duty: found.duty.map((column) => column[at] ?? Number.NaN),
            };
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('has the groups that the comparison has', () => {
    const shared = LEVELS.filter((level): level is Level & GroupBy => level !== 'line');
    fc.assert(
      fc.property(scenarios(), flowSamples(), (scenario, table) => {
        const found = evaluated(scenario, table);
        for (const level of shared) {
          const { keys, customsValue, duty } = breakdownOf([found], level, []);
          const rows = keys.map((key, at) => ({ key, customsValue: customsValue[at], duty: duty[0]?.[at] }));
          expect(rows).toEqual(groupsOf(found, level));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('scenarios that say the same', () => {
  const few = tableOf(realFlows(), [0, 100, 2000]);
  const sameAs = (...all: readonly [Scenario, ...Scenario[]]) =>
    compared(few, ...all).scenarios.map((one) => one.sameAs);

  test('are told by the first that said it, whatever they are called and whatever is noted beside', () => {
    fc.assert(
      fc.property(scenarios(), scenarios(), fc.string(), (scenario, other, note) => {
        const noted = {
          ...scenario,
          id: 'noted',
          reform: scenario.reform.map((rule) => ({ ...rule, note })),
        };
        const named = { ...scenario, id: 'named', label: 'another' };
        const stored = { ...valueOf(parseScenario(formatScenario(scenario), 'scenario')), id: 'stored' };
        const [one, two, three] = sameAs(scenario, noted, named, stored);
        expect([one, two, three]).toEqual(Array(3).fill(scenario.id));
        const isSame =
          JSON.stringify({
            ...other,
            id: '',
            label: '',
            reform: other.reform.map((rule) => ({ ...rule, note: '' })),
          }) ===
          JSON.stringify({
            ...scenario,
            id: '',
            label: '',
            reform: scenario.reform.map((rule) => ({ ...rule, note: '' })),
          });
        if (!isSame) expect(sameAs(scenario, { ...other, id: 'other' })).toEqual([null]);
      }),
      { numRuns: 40 },
    );
  });

  const DOUBLES: readonly string[] = [`law:${reference.rulebook.evidenceThrough}`, 'forced-labour-12.5'];

  test('and no two presets are but the law and its own duty, as built or as stored', () => {
    const all = presets(reference.rulebook.evidenceThrough);
    for (const [at, preset] of all.entries()) {
      const stored = valueOf(parseScenario(formatScenario(preset), 'scenario'));
      expect(sameAs(preset, { ...stored, id: 'stored' })).toEqual([preset.id]);
      for (let from = 0; from < all.length; from += 5) {
        const others = all.slice(from, from + 5).filter((_, place) => from + place !== at);
        const found = sameAs(preset, ...others).filter((id) => id === preset.id);
        // The forced-labour preset is the law at the end of the evidence, under the name of its duty.
        const isItsDouble = [preset, ...others].filter(({ id }) => DOUBLES.includes(id)).length === 2;
        expect(found).toEqual(isItsDouble && DOUBLES.includes(preset.id) ? [preset.id] : []);
      }
    }
  });
});
