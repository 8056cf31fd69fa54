/** SMART at its edges: parameters out of range by name, where the formula ends and by which cause, origins without trade. */
import { describe, expect, test } from 'vitest';
import type { OriginFlow } from '../../../engine/response/origin-flow.ts';
import { smart, tradeDiversion, type SmartParameters } from '../../../engine/response/smart.ts';
import { FOCUS } from '../../arbitraries/origin-flows.ts';

const RIVAL = '5700';
const flow = (origin: string, customsValue: number, rateBefore: number, rateAfter: number): OriginFlow => ({
  origin,
  customsValue,
  rateBefore,
  rateAfter,
});
const both = [flow(FOCUS, 1000, 0, 0.1), flow(RIVAL, 500, 0, 0)];
const parameters: SmartParameters = { importDemand: 1.5, substitution: 1.5, exportSupply: 'infinite' };
const of = (flows: readonly OriginFlow[], change: Partial<SmartParameters> = {}) =>
  smart(flows, FOCUS, { ...parameters, ...change });
const refused = (failure: object) => ({ ok: false, failure: expect.objectContaining(failure) as object });

test('an ordinary rise: creation and diversion of the focus, and what the rival wins of it', () => {
  const found = of(both);
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  const [ours, theirs] = found.value.origins;
  // TC = -1000 x 1.5 x 0.1; e = -1.5 x 0.1, TD = 1000 x 500 x -0.15 / (1000 + 500 - 150).
  expect(ours?.creation).toBeCloseTo(-150, 9);
  expect(ours?.diversion).toBeCloseTo(-75_000 / 1350, 9);
  expect(theirs?.creation).toBe(0);
  expect(theirs?.diversion).toBeCloseTo(75_000 / 1350, 9);
});

describe('a parameter out of range is refused by its name', () => {
  test.each([
    ['importDemand', -1],
    ['importDemand', NaN],
    ['substitution', -1],
    ['substitution', Infinity],
    ['exportSupply', 0],
    ['exportSupply', -2],
  ] as const)('%s of %d', (parameter, value) => {
    expect(of(both, { [parameter]: value })).toEqual(refused({ parameter }));
  });
});

describe('where the formula ends, the cause is told', () => {
  test('more than all of the trade is diverted, or just all of it', () => {
    const cause = { kind: 'smartBreakdown', origin: FOCUS, cause: 'diversion' };
    expect(of(both, { substitution: 11 })).toEqual(refused(cause));
    const doubled = [flow(FOCUS, 1000, 0, 1), flow(RIVAL, 500, 0, 0)];
    expect(of(doubled, { importDemand: 0, substitution: 1 })).toEqual(refused({ ...cause, measure: -1 }));
  });

  test('the exporter’s price falls to nothing', () => {
    // TC / M = -20 / 101, and the price falls by ten times that.
    const steep = [flow(FOCUS, 1000, 0, 2)];
    const found = of(steep, { importDemand: 10, exportSupply: 0.1 });
    expect(found).toEqual(refused({ kind: 'smartBreakdown', origin: FOCUS, cause: 'price' }));
    // TC = -1000 x 2 x 1.5 / (1 + 2): just all of the price.
    const nothing = of([flow(FOCUS, 1000, 0, 1.5)], { importDemand: 2, exportSupply: 1 });
    expect(nothing).toEqual(refused({ cause: 'price', measure: 0 }));
  });

  test('more than all of the trade is given up; just all of it is an answer', () => {
    const halfMore = [flow(FOCUS, 1000, 0, 0.5)];
    expect(of(halfMore, { importDemand: 2.5 })).toEqual(refused({ cause: 'creation', measure: -250 }));
    const all = of(halfMore, { importDemand: 2 });
    expect(all).toMatchObject({ ok: true, value: { origins: [{ importsAfter: 0, quantity: 0 }] } });
  });
});

test('an origin without trade keeps none, and nothing is diverted to it or from it', () => {
  for (const [ours, theirs] of [
    [0, 500],
    [1000, 0],
  ] as const) {
    const found = of([flow(FOCUS, ours, 0, 0.1), flow(RIVAL, theirs, 0.2, 0)], { substitution: 50 });
    if (!found.ok) throw new Error(JSON.stringify(found.failure));
    expect(found.value.origins.map(({ diversion }) => Math.abs(diversion))).toEqual([0, 0]);
    for (const each of found.value.origins.filter(({ importsBefore }) => importsBefore === 0))
      expect(each).toMatchObject({ importsAfter: 0, quantity: 1, borderPrice: 1 });
  }
  expect(of([flow(FOCUS, 0, 0, 0.1)])).toEqual(refused({ kind: 'noTrade' }));
  expect(tradeDiversion(0, 0, 2, 1)).toEqual({ e: -1, amount: 0, breakdown: false });
  expect(tradeDiversion(0, 5, 2, 1).breakdown).toBe(false);
  expect(tradeDiversion(5, 0, 2, 1)).toEqual({ e: -1, amount: 0, breakdown: false });
});
