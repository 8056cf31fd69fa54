/** The geometry of the pictures of a difference: areas are trade, labels never stand on each other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChapterRow } from '../../ui/web/compare/chapter-rows.ts';
import { pushedApart, slopesOf } from '../../ui/web/compare/slope-lines.ts';
import { cellsOf, stepOf, STEPS } from '../../ui/web/compare/treemap-cells.ts';

const cents = fc.integer({ min: 0, max: 10 ** 12 });
const rows: fc.Arbitrary<readonly ChapterRow[]> = fc
  .array(fc.record({ customsValue: cents, baseline: cents, scenario: cents }), { maxLength: 40 })
  .map((all) =>
    all.map((row, index) => ({ ...row, key: String(index), difference: row.scenario - row.baseline })),
  );

describe('treemap', () => {
  test('every group with trade has one cell, and the cells lie within the frame', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const cells = cellsOf(all, 800, 400);
        expect(cells.map(({ row }) => row.key).toSorted()).toEqual(
          all
            .filter(({ customsValue }) => customsValue > 0)
            .map(({ key }) => key)
            .toSorted(),
        );
        for (const { left, top, width, height } of cells) {
          expect(Math.min(left, top, width, height)).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(800.001);
          expect(top + height).toBeLessThanOrEqual(400.001);
        }
      }),
    );
  });

  test('areas are as customs values, but for the gaps between cells', () => {
    const all = [3, 2, 1].map((value, index): ChapterRow => ({
      key: String(index),
      customsValue: value * 1e9,
      baseline: 0,
      scenario: 0,
      difference: 0,
    }));
    const [a, b, c] = cellsOf(all, 600, 600).map(({ width, height }) => width * height);
    expect((a ?? 0) / (c ?? 1)).toBeCloseTo(3, 1);
    expect((b ?? 0) / (c ?? 1)).toBeCloseTo(2, 1);
  });

  test('a greater change never has a lesser step', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        (a, more) => {
          expect(STEPS.indexOf(stepOf(a + more))).toBeGreaterThanOrEqual(STEPS.indexOf(stepOf(a)));
        },
      ),
    );
    expect([stepOf(0), stepOf(0.004), stepOf(0.005), stepOf(-15)]).toEqual([
      'level',
      'level',
      'rise-1',
      'fall-3',
    ]);
  });
});

describe('slope', () => {
  test('labels are a gap apart, in order, and within their room where it suffices', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 20, max: 380, noNaN: true }), { maxLength: 20 }), (wanted) => {
        const placed = pushedApart(wanted, 17, 20, 380);
        const sorted = placed.toSorted((a, b) => a - b);
        for (const [index, at] of sorted.entries()) {
          expect(at).toBeGreaterThanOrEqual(19.999);
          expect(at).toBeLessThanOrEqual(380.001);
          if (index > 0) expect(at - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(16.999);
        }
        for (const [i, a] of wanted.entries())
          for (const [j, b] of wanted.entries()) if (a < b) expect(placed[i]).toBeLessThan(placed[j] ?? 0);
      }),
    );
  });

  test('a group without trade has no rate and no line', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(slopesOf(all).length).toBe(all.filter(({ customsValue }) => customsValue !== 0).length);
      }),
    );
  });
});
