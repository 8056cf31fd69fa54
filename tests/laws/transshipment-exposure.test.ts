/** Exposure under a supposed threshold: shares that add up, a verdict that moves one way, and unknown origins that keep it open. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../engine/basis/decimal.ts';
import { MOST_MATERIALS, readMaterials } from '../../engine/codec/decode-materials.ts';
import type { Percent } from '../../engine/schedule/rate-of-duty.ts';
import type { Material } from '../../engine/trade/material.ts';
import {
  transshipmentExposure,
  type TransshipmentExposure,
} from '../../engine/response/transshipment-exposure.ts';

const origin: fc.Arbitrary<Material['origin']> = fc.oneof(
  fc.constant({ kind: 'vietNam' } as const),
  fc.constant({ kind: 'unknown' } as const),
  fc.constantFrom('China', 'CHINA', 'Korea', 'Japan').map((name) => ({ kind: 'other', name }) as const),
);
const materials = fc.array(
  fc.record({
    name: fc.constant(''),
    origin,
    value: fc.integer({ min: 1, max: 1_000_000 }).map((cents) => new Decimal(cents).dividedBy(100)),
  }),
  { minLength: 1, maxLength: 12 },
);
const thresholds = fc.integer({ min: 10, max: 50 });
const rule = (threshold: number, rate = '40') => ({
  threshold: String(threshold) as Percent,
  rate: rate as Percent,
});

function exposed(of: readonly Material[], threshold: number, value = '10000'): TransshipmentExposure {
  const found = transshipmentExposure(of, rule(threshold), new Decimal(value));
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value;
}

const known = (of: readonly Material[], as: Material['origin']): readonly Material[] =>
  of.map((each) => (each.origin.kind === 'unknown' ? { ...each, origin: as } : each));

describe('exposure', () => {
  test('shares are of the whole: they add up to it, however its unit or rows are cut', () => {
    fc.assert(
      fc.property(materials, thresholds, fc.integer({ min: 2, max: 1000 }), (of, threshold, unit) => {
        const found = exposed(of, threshold);
        expect(found.vietNam.plus(found.other).plus(found.unknown).minus(100).abs().toNumber()).toBeLessThan(
          1e-20,
        );
        const byName = found.others.reduce((sum, { percent }) => sum.plus(percent), new Decimal(0));
        expect(byName.minus(found.other).abs().toNumber()).toBeLessThan(1e-20);
        const names = found.others.map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        const halves = of.flatMap((each) => {
          const half = { ...each, value: each.value.times(unit).dividedBy(2) };
          return [half, half];
        });
        expect(exposed(halves, threshold).verdict).toBe(found.verdict);
      }),
    );
  });

  test('what is unknown keeps it open, exactly where either answer would settle it otherwise', () => {
    fc.assert(
      fc.property(materials, thresholds, (of, threshold) => {
        const least = exposed(known(of, { kind: 'vietNam' }), threshold);
        const most = exposed(known(of, { kind: 'other', name: 'China' }), threshold);
        const { verdict, margin } = exposed(of, threshold);
        expect(verdict).toBe(least.verdict === most.verdict ? least.verdict : 'open');
        expect(margin.high.greaterThanOrEqualTo(margin.low)).toBe(true);
        expect([least.verdict, most.verdict]).not.toContain('open');
      }),
    );
  });

  test('a higher threshold never exposes more, and a share at the threshold is not above it', () => {
    fc.assert(
      fc.property(materials, thresholds, thresholds, (of, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        if (exposed(of, high).verdict === 'above') expect(exposed(of, low).verdict).toBe('above');
        if (exposed(of, low).verdict === 'notAbove') expect(exposed(of, high).verdict).toBe('notAbove');
      }),
    );
    const third = [
      { name: '', origin: { kind: 'other', name: 'China' }, value: new Decimal(3) },
      { name: '', origin: { kind: 'vietNam' }, value: new Decimal(7) },
    ] as const;
    expect(exposed(third, 30).verdict).toBe('notAbove');
    expect(exposed(third, 29).verdict).toBe('above');
  });

  test('the duty is the rate on the customs value, 40% or any other', () => {
    expect(
      exposed([{ name: '', origin: { kind: 'vietNam' }, value: new Decimal(1) }], 30, '1234.55').duty,
    ).toBe(49382);
  });

  test('what cannot be is refused by name', () => {
    const one = [{ name: '', origin: { kind: 'vietNam' }, value: new Decimal(1) }] as const;
    const refused = (of: readonly Material[], threshold: number, rate = '40') => {
      const found = transshipmentExposure(of, rule(threshold, rate), new Decimal(1));
      return found.ok ? null : found.failure.kind;
    };
    expect([refused([], 30), refused(one, 9), refused(one, 51), refused(one, 30, '1001')]).toEqual([
      ...['noMaterials', 'badThreshold', 'badThreshold', 'badRate'],
    ]);
    expect(refused(one, 30)).toBeNull();
  });
});

describe('a bill of materials', () => {
  test('is read by rows, with tabs, semicolons or commas, a heading left out, and every other row told', () => {
    const { materials: read, problems } = readMaterials(
      'part;origin;value\nfabric;China;30.5\nthread\tViệt Nam\t10\nzip,?,2\nlabel;VN\n\nbox;VN;minus\n',
    );
    expect(read.map(({ origin: of, value }) => [of.kind, value.toFixed()])).toEqual([
      ['other', '30.5'],
      ['vietNam', '10'],
      ['unknown', '2'],
    ]);
    expect(problems.map(({ row, kind }) => [row, kind])).toEqual([
      [5, 'fewCells'],
      [7, 'badAmount'],
    ]);
  });

  test('never loses a row in silence', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 20 }), (rows) => {
        const text = rows.map((row) => row.replace(/[\r\n]/g, ' ')).join('\n');
        const { materials: read, problems } = readMaterials(text);
        const filled = text.split('\n').filter((row) => row.trim() !== '').length;
        expect(filled - read.length - problems.length).toBeLessThanOrEqual(1);
      }),
    );
    const many = readMaterials('a;VN;1\n'.repeat(MOST_MATERIALS + 5));
    expect([many.materials.length, many.problems.at(-1)?.kind]).toEqual([MOST_MATERIALS, 'tooManyRows']);
  });
});
