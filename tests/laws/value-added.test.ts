/** Value added at home under a fall of the exporters' prices: what a unit keeps, and what no share can tell. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { focusFigures, valueAddedOf } from '../../engine/response/focus-figures.ts';
import { VIET_NAM } from '../../engine/response/scenario-flows.ts';
import { expectNear } from './near.ts';

describe('value added', () => {
  const sold = fc.record({
    importsBefore: fc.integer({ min: 1, max: 1e12 }),
    quantity: fc.double({ min: 0.01, max: 3, noNaN: true }),
    borderPrice: fc.double({ min: 0.2, max: 1.5, noNaN: true }),
    rateBefore: fc.double({ min: 0, max: 1, noNaN: true }),
    rateAfter: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const figures = ({
    importsBefore,
    quantity,
    borderPrice,
    ...rates
  }: typeof sold extends fc.Arbitrary<infer Row> ? Row : never) =>
    focusFigures([
      {
        origin: VIET_NAM,
        ...rates,
        importsBefore,
        importsAfter: importsBefore * quantity * borderPrice,
        quantity,
        borderPrice,
        landedPrice: 1,
        creation: 0,
        diversion: 0,
        priceEffect: 0,
        exporterLoss: 0,
      },
    ]);

  test('with nothing bought in is the sales themselves; a cut costs cut over share of a unit’s', () => {
    fc.assert(
      fc.property(sold, fc.double({ min: 0.01, max: 1, noNaN: true }), (row, share) => {
        const own = valueAddedOf(figures(row), share);
        const all = valueAddedOf(figures(row), 1);
        if (!own.ok || !all.ok) throw new Error('shares in bounds');
        expectNear(all.value.after, row.importsBefore * row.quantity * row.borderPrice, row.importsBefore);
        // Per unit sold: v before, v - cut after.
        const perUnit = own.value.after / (row.importsBefore * row.quantity);
        expectNear(perUnit, share * (1 - own.value.atRisk), 1);
        expectNear(own.value.priceCut, 1 - row.borderPrice, 1);
        expectNear((1 + row.rateAfter) * (1 - own.value.priceCutThatHolds), 1 + row.rateBefore, 2);
      }),
    );
  });

  test('is refused without a share, or without trade', () => {
    const [row] = fc.sample(sold, 1);
    if (row === undefined) throw new Error('a sample');
    for (const share of [0, -1, 1.1, NaN])
      expect(valueAddedOf(figures(row), share)).toMatchObject({
        ok: false,
        failure: { kind: 'badParameter' },
      });
    expect(valueAddedOf(focusFigures([]), 0.5)).toMatchObject({ ok: false, failure: { kind: 'noTrade' } });
  });
});
