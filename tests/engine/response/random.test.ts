/** The random numbers against their authors' known answers, and the normal distribution against its tables. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameWord, threefry2x32, uniformAt } from '../../../engine/response/counter-random.ts';
import { normalProbability, normalQuantile } from '../../../engine/response/normal-distribution.ts';
import { quantile } from '../../../engine/response/quantile.ts';

describe('Threefry-2x32-20', () => {
  // The known answers that its authors publish with Random123 (kat_vectors).
  test.each([
    [
      [0, 0],
      [0, 0],
      [0x6b200159, 0x99ba4efe],
    ],
    [
      [0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x1cb996fc, 0xbb002be7],
    ],
    [
      [0x243f6a88, 0x85a308d3],
      [0x13198a2e, 0x03707344],
      [0xc4923a9c, 0x483df7a0],
    ],
  ] as const)('of counter %j and key %j', (counter, key, answer) => {
    expect(threefry2x32(counter, key)).toEqual(answer);
  });
});

describe('a number at its place', () => {
  test('lies strictly between 0 and 1', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat({ max: 2 ** 32 - 1 }), fc.string(), (seed, draw, name) => {
        const value = uniformAt(seed, draw, nameWord(name));
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
        expect(uniformAt(seed, draw, nameWord(name))).toBe(value);
      }),
    );
  });

  test('is spread evenly, and another seed, draw or name is another number', () => {
    const values = Array.from({ length: 20_000 }, (_, draw) => uniformAt(1, draw, nameWord('x')));
    const tenths = new Array<number>(10).fill(0);
    for (const value of values) tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
    // 2,000 expected in each; five standard deviations are 212.
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(212);
    const places = [
      [1, 0, 'x'],
      [2, 0, 'x'],
      [2 ** 32 + 1, 0, 'x'],
      [1, 1, 'x'],
      [1, 0, 'y'],
    ] as const;
    expect(new Set(places.map(([seed, draw, name]) => uniformAt(seed, draw, nameWord(name)))).size).toBe(5);
  });
});

describe('the normal distribution', () => {
  test.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.95, 1.6448536269514722],
    [0.05, -1.6448536269514722],
    [0.999, 3.090232306167813],
    [1e-10, -6.361340902404056],
  ])('stays below its quantile with probability %d', (probability, value) => {
    expect(normalQuantile(probability)).toBeCloseTo(value, 12);
    expect(normalProbability(value)).toBeCloseTo(probability, 12);
  });

  test('has a quantile that undoes its probability', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (probability) => {
        expect(normalProbability(normalQuantile(probability))).toBeCloseTo(probability, 12);
      }),
    );
  });
});

test('quantiles run straight between the ordered values', () => {
  const sorted = Float64Array.of(1, 2, 4, 8);
  expect([0, 0.25, 0.5, 0.75, 1].map((at) => quantile(sorted, at))).toEqual([1, 1.75, 3, 5, 8]);
  expect(quantile(Float64Array.of(5), 0.3)).toBe(5);
});
