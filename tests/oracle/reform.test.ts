/** The engine and the slow reading agree on reforms of the real law: to the cent, row by row, measure by measure. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { flowSamples } from '../arbitraries/flows.ts';
import { linkedScenarios } from '../arbitraries/linked-rules.ts';
import { evaluated } from '../laws/evaluated.ts';
import { realLawDocuments, realRates } from './law-documents.ts';
import { naiveQuotas, naiveReformedFlow, type ReformedLaw } from './naive-reformed-flow.ts';
import { realProductTables } from './naive-selection.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 300_000 });

const law = realLawDocuments();
const tables = realProductTables();
const rates = realRates();

const notZero = (pairs: Iterable<readonly [string, number]>): Readonly<Record<string, number>> =>
  Object.fromEntries([...pairs].filter(([, cents]) => cents !== 0));

function bothAgree(scenario: Scenario, table: FlowTable): void {
  const { assessed, settled: byEngine } = evaluated(scenario, table);
  const rows = assessed.compiled.rows.map(({ row }) => {
    const code: string = table.codes[row] ?? '';
    const flow = {
      code,
      customsValue: table.customsValue[row] ?? Number.NaN,
      calculatedDuty: table.calculatedDuty[row] ?? Number.NaN,
    };
    return { row, rate: rates.get(code.slice(0, 8)) ?? 'no rate', flow };
  });
  const given: ReformedLaw = {
    law,
    tables,
    reform: scenario.reform,
    day: scenario.lawAsOf,
    answers: scenario.answers,
    // Which set a budget pays for is a law of its own; what the set does is told here.
    settled: { quotaShares: new Map(), designated: byEngine.designated },
  };
  const settled = naiveQuotas(given, rows);
  const asFraction = (shares: ReadonlyMap<string, string>) =>
    [...shares].map(([rule, share]) => [rule, Number(share)]);
  expect(asFraction(byEngine.quotaShares)).toEqual(asFraction(settled.quotaShares));
  for (const { row, rate, flow } of rows) {
    const naive = naiveReformedFlow({ ...given, settled }, rate, flow);
    const found = [...assessed.byMeasure].map(([id, column]) => [id, column[row] ?? 0] as const);
    expect({ code: flow.code, ...notZero(found) }).toEqual({ code: flow.code, ...notZero(naive.duties) });
  }
}

test('every row under any reform has the duties that the slow reading gives it', () => {
  fc.assert(fc.property(linkedScenarios(), flowSamples(25), bothAgree), { numRuns: 250 });
});
