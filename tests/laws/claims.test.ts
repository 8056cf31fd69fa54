/** What an importer claims or denies: no heading of a duty is denied away, and what changes nothing is told. */
import { describe, expect, test, vi } from 'vitest';
import { verdictsOf } from '../../engine/assess/resolve.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { assessed, manyShipments } from '../arbitraries/real-shipments.ts';
import type { PlainShipment } from '../arbitraries/shipments.ts';
import { assessmentOf, headingsOf, type ShortShipment } from '../engine/one-shipment.ts';

vi.setConfig({ testTimeout: 120_000 });

const unsaid = (plain: PlainShipment): PlainShipment => ({ ...plain, claims: [], denials: [] });

/** Headings of the duties that the goods pay, as the importer would deny them. */
function headingsPaid(plain: PlainShipment): readonly HtsCode[] {
  return assessed(plain).duties.flatMap(({ heading, amount }) =>
    heading === null || amount === 0 ? [] : [heading],
  );
}

describe('a duty that is denied', () => {
  test('stays in the figure and is told, or a fact of the goods decides it', () => {
    let told = 0;
    manyShipments((drawn) => {
      const plain = unsaid(drawn);
      const before = assessed(plain);
      for (const heading of headingsPaid(plain)) {
        const after = assessed({ ...plain, denials: [heading] });
        const isTold = after.ungroundedClaims.some(
          (claim) => claim.heading === heading && claim.said === 'denied',
        );
        if (isTold) expect(after.duty).toBe(before.duty);
        else {
          // Its answer is among the facts: nothing but a fact keeps the duty away.
          const stated = [...after.resolution.answers.values()].filter((answer) => answer.stated).length;
          const known = [...before.resolution.answers.values()].filter((answer) => answer.stated).length;
          expect(stated).toBeGreaterThan(known);
        }
        if (isTold) told += 1;
        for (const [id, { kind }] of verdictsOf(after.law, after.resolution))
          if (after.resolution.reach.duties.some(({ measure }) => measure.id === id))
            expect(kind).not.toBe('denied');
      }
    }, 400);
    expect(told).toBeGreaterThan(0);
  });

  const DENIED: readonly (readonly [string, ShortShipment, number, object])[] = [
    [
      'the duty of the country',
      { hts: '6109.10.00.12', date: '2026-10-09', denials: ['9903.05.84'] },
      290000,
      { kind: 'ofTheProduct' },
    ],
    [
      'the duty of the country, before',
      { hts: '6402.91.80.45', date: '2025-10-09', quantity: ['100', 'pairs'], denials: ['9903.02.69'] },
      409000,
      { kind: 'ofTheProduct' },
    ],
    [
      'a chair upholstered on a wooden frame',
      { hts: '9401.61.40.11', date: '2026-10-09', denials: ['9903.76.02'] },
      250000,
      { kind: 'ofTheProduct' },
    ],
    [
      'a bolt, by its content',
      { hts: '7318.15.20.61', date: '2025-11-03', denials: ['9903.81.90'] },
      500000,
      { kind: 'shareUntold', fact: 'steel_content_pct' },
    ],
    [
      'a bolt, against its content',
      {
        hts: '7318.15.20.61',
        date: '2025-11-03',
        denials: ['9903.81.90'],
        percentages: { steel_content_pct: '40' },
      },
      320000,
      { kind: 'contradicted' },
    ],
    [
      'a plate of chapter 72',
      { hts: '7208.51.00.30', date: '2025-11-03', denials: ['9903.81.87'] },
      500000,
      { kind: 'ofTheProduct' },
    ],
    [
      'a part that is stated to be one',
      {
        hts: '8708.40.75.80',
        date: '2025-09-03',
        denials: ['9903.94.05'],
        statements: { auto_part: true },
      },
      275000,
      { kind: 'contradicted' },
    ],
    [
      'a heading of other goods',
      { hts: '6109.10.00.12', date: '2026-10-09', denials: ['9903.94.05'] },
      290000,
      { kind: 'notOpen' },
    ],
  ];
  test.each(DENIED)('%s', (_name, short, duty, fault) => {
    const { ungroundedClaims, duty: owed } = assessmentOf(short);
    expect(owed).toBe(duty);
    expect(ungroundedClaims).toMatchObject([{ said: 'denied', fault }]);
  });

  test.each([
    ['a fact', { hts: '8708.40.75.80', date: '2025-09-03', denials: ['9903.94.05'] }, 225000],
    ['a heading of vehicles', { hts: '8703.23.01.90', date: '2026-10-09', denials: ['9903.94.01'] }, 150000],
    [
      'a content of nothing',
      {
        hts: '7318.15.20.61',
        date: '2025-11-03',
        denials: ['9903.81.90'],
        percentages: { steel_content_pct: '0' },
      },
      200000,
    ],
    [
      'an exemption that is not claimed',
      { hts: '8471.30.01.00', date: '2026-10-09', denials: ['9903.05.86'] },
      125000,
    ],
  ] as const)('has ground where it says %s', (_name, short, duty) => {
    const { ungroundedClaims, duty: owed } = assessmentOf(short);
    expect([owed, ungroundedClaims]).toEqual([duty, []]);
  });
});

describe('a claim', () => {
  test('of content of the United States asks for the share that it lacks', () => {
    const claim = { hts: '6109.10.00.12', date: '2025-11-20', claims: ['9903.01.34'] };
    const { range, ungroundedClaims, duty } = assessmentOf(claim);
    expect(ungroundedClaims).toMatchObject([
      { said: 'claimed', fault: { kind: 'shareUntold', fact: 'us_content_pct' } },
    ]);
    expect([duty, range.low, range.high]).toEqual([365000, 165000, 365000]);
    expect(range.missing.map(({ condition }) => condition)).toEqual(['usContent']);
    expect(assessmentOf({ ...claim, percentages: { us_content_pct: '25' } }).range.missing).toEqual([]);
    expect(assessmentOf({ ...claim, claims: [] }).range.missing).toEqual([]);
  });

  test.each([
    ['a T-shirt as a part of a car', '6109.10.00.12', '9903.94.07'],
    ['boots as a part of a truck', '6402.91.80.45', '9903.74.09'],
    ['coffee as a part of a car', '0901.11.00.25', '9903.94.07'],
    ['plate of steel without steel', '7208.51.00.30', '9903.82.01'],
    ['copper tube without copper', '7411.10.10.30', '9903.82.01'],
    // Note 16(e): derivative articles alone, not the articles of subdivisions (c)(i), (iii) and (v).
    ['plate of steel melted in the United States', '7208.51.00.30', '9903.82.06'],
    ['copper tube from the United States', '7411.10.10.30', '9903.82.06'],
    // Note 16(g): parts of chapters 84, 85 and 87 under subdivisions (c)(vi) to (viii).
    ['a bolt as a part of a motorcycle', '7318.15.20.61', '9903.82.13'],
  ])('that the goods cannot be is told and changes nothing: %s', (_name, hts, heading) => {
    const goods: ShortShipment = { hts, date: '2026-10-09', quantity: ['100', 'pairs'] };
    const claimed = assessmentOf({ ...goods, claims: [heading] });
    expect(claimed.duty).toBe(assessmentOf(goods).duty);
    expect(claimed.ungroundedClaims).toMatchObject([{ said: 'claimed', fault: { kind: 'notOpen' } }]);
  });

  test.each([
    ['a bolt of steel melted in the United States', '7318.15.20.61', '9903.82.06'],
    ['a part of a motorcycle', '8708.99.81.80', '9903.82.13'],
    ['a certified part of rubber', '4016.99.60.50', '9903.94.07'],
  ])('that the goods can be stays open: %s', (_name, hts, heading) => {
    const goods = { hts, date: '2026-10-09', claims: [heading] };
    expect(headingsOf(goods)).toContain(heading);
  });
});

test('9903.79.02 stands on every listed article that lacks the parameters of note 39(b)', () => {
  for (const hts of ['8471.50.01.50', '8471.80.90.00', '8473.30.11.80']) {
    expect(headingsOf({ hts, date: '2026-10-09' })).toContain('9903.79.02');
    expect(headingsOf({ hts, date: '2026-01-14' })).not.toContain('9903.79.02');
    expect(headingsOf({ hts, date: '2026-10-09', statements: { semiconductor_232: true } })).not.toContain(
      '9903.79.02',
    );
  }
});
