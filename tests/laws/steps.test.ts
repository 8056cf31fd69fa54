/** Work in steps: it says truly how far it is, and neither resting, nor others in between, nor giving up changes an answer. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseMonth } from '../../engine/basis/month.ts';
import { atOnce, type InSteps, type StepsDone } from '../../engine/basis/steps.ts';
import type { CompiledCache } from '../../engine/compare/assess-scenario.ts';
import { attribute, attributeInSteps } from '../../engine/compare/attribute.ts';
import { ruleEffects, ruleEffectsInSteps } from '../../engine/compare/rule-effects.ts';
import { statutoryByMonth, statutoryInSteps } from '../../engine/compare/statutory-by-month.ts';
import type { SamplingPlan } from '../../engine/attribution/shapley-sample.ts';
import { isSpecialProvision } from '../../engine/schedule/hts-code.ts';
import { shapley, shapleyInSteps } from '../../engine/attribution/shapley.ts';
import { flowSamples } from '../arbitraries/flows.ts';
import { games, NO_SAMPLING, valueOfTable } from '../arbitraries/games.ts';
import { linkedScenarios } from '../arbitraries/linked-rules.ts';
import { realReference } from '../arbitraries/real-reference.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const reference = realReference();
const answerOf = <Answer>(work: InSteps<Answer>, steps: StepsDone[]): Answer => {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    steps.push(step.value);
  }
};

function assertTrueProgress(steps: readonly StepsDone[]): void {
  for (const [at, { done, total }] of steps.entries()) {
    expect(done).toBeGreaterThanOrEqual(steps[at - 1]?.done ?? 0);
    expect(done).toBeLessThanOrEqual(total);
    expect(total).toBe(steps[0]?.total);
  }
}

test('attribution in steps is attribution', () => {
  fc.assert(
    fc.property(linkedScenarios(2), linkedScenarios(2), flowSamples(6), (from, to, table) => {
      const steps: StepsDone[] = [];
      const stepwise = answerOf(attributeInSteps(reference, table, from, to), steps);
      expect(stepwise).toEqual(attribute(reference, table, from, to));
      assertTrueProgress(steps);
      if (stepwise.ok && stepwise.value.changes.length > 0) expect(steps.at(-1)?.done).toBe(steps[0]?.total);
    }),
    { numRuns: 12 },
  );
});

test('the sampled value of a large game never counts past the most that it may ask for', () => {
  const plans = fc.record({ seed: fc.nat(), evaluations: fc.integer({ min: 1, max: 400 }) });
  fc.assert(
    fc.property(games(11, 12), plans, (game, { seed, evaluations }) => {
      const plan: SamplingPlan = { ...NO_SAMPLING, seed, evaluations };
      const players = Array.from({ length: game.players }, (_, player) => player);
      const part = { players, value: valueOfTable(game) };
      const steps: StepsDone[] = [];
      const stepwise = answerOf(shapleyInSteps(game.players, [part], plan), steps);
      expect(stepwise).toEqual(shapley(game.players, part.value, plan));
      assertTrueProgress(steps);
    }),
    { numRuns: 20 },
  );
});

test('effects of rules are the same where others use the cache between their steps', () => {
  fc.assert(
    fc.property(linkedScenarios(4), linkedScenarios(2), flowSamples(8), (scenario, other, table) => {
      const cache: CompiledCache = new Map();
      const steps: StepsDone[] = [];
      const work = ruleEffectsInSteps(reference, table, scenario, cache);
      for (let step = work.next(); ; step = work.next()) {
        if (step.done === true) {
          expect(step.value).toEqual(ruleEffects(reference, table, scenario, new Map()));
          break;
        }
        steps.push(step.value);
        // What others ask meanwhile, and what they leave behind or throw away.
        if (steps.length % 2 === 1) ruleEffects(reference, table, other, cache);
        else cache.clear();
      }
      assertTrueProgress(steps);
    }),
    { numRuns: 30 },
  );
});

test('work that is given up leaves nothing behind', () => {
  fc.assert(
    fc.property(linkedScenarios(3), flowSamples(8), fc.nat(3), (scenario, table, after) => {
      const cache: CompiledCache = new Map();
      const work = ruleEffectsInSteps(reference, table, scenario, cache);
      for (let taken = 0; taken < after; taken++) work.next();
      expect(ruleEffects(reference, table, scenario, cache)).toEqual(
        ruleEffects(reference, table, scenario, new Map()),
      );
    }),
    { numRuns: 20 },
  );
});

test('the law of months in steps: one step for each law, however many months it governs', () => {
  const modelled = flowSamples(6).filter((table) => table.codes.some((code) => !isSpecialProvision(code)));
  const months = ['2024-05', '2024-06', '2025-04', '2025-08'].flatMap((text) => parseMonth(text) ?? []);
  fc.assert(
    fc.property(modelled, fc.subarray(months, { minLength: 1 }), (table, some) => {
      const steps: StepsDone[] = [];
      const stepwise = answerOf(statutoryInSteps(reference, table, some), steps);
      expect(stepwise).toEqual(statutoryByMonth(reference, table, some));
      assertTrueProgress(steps);
      if (!stepwise.ok) return;
      const laws = new Set(stepwise.value.flatMap((month) => month.laws.map(({ law }) => law.date)));
      expect(steps.map(({ done }) => done)).toEqual([...laws].map((_, place) => place + 1));
    }),
    { numRuns: 12 },
  );
});

test('what is run at once rests nowhere', () => {
  expect(
    atOnce(
      (function* () {
        yield 1;
        yield 2;
        return 'answer';
      })(),
    ),
  ).toBe('answer');
});
