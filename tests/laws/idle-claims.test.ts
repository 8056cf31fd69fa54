/** A claim stands against no stated fact, and one that changes nothing says so. */
import { describe, expect, test, vi } from 'vitest';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import type { Assessment } from '../../engine/assess/assess-code.ts';
import { assumptionsOf } from '../../engine/assess/explanation.ts';
import { assessed, manyShipments } from '../arbitraries/real-shipments.ts';
import type { PlainShipment } from '../arbitraries/shipments.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { assessmentOf, headingsOf, type ShortShipment } from '../engine/one-shipment.ts';

vi.setConfig({ testTimeout: 180_000 });

const { conditions, measures } = realData().rulebook;

/** All that a claim could change: amounts, headings, which numbers are meant, and what is known. */
function toldBy({ duty, range, headings, openNumber, resolution }: Assessment): string {
  const known = [...resolution.answers.values()].flatMap(({ condition, stated, share }) =>
    stated ? [`${condition.id}=${share.toFixed()}`] : [],
  );
  const choices = openNumber?.choices.map(({ number }) => number);
  return JSON.stringify([duty, range, headings, choices, known]);
}

describe('every claim', () => {
  test('is declared, is told, or says something of the goods', () => {
    let idle = 0;
    manyShipments((plain: PlainShipment) => {
      const claimed = assessed(plain);
      for (const heading of plain.claims as readonly HtsCode[]) {
        const isTold = claimed.ungroundedClaims.some((claim) => claim.heading === heading);
        if (isTold) idle += 1;
        if (isTold || claimed.headings.includes(heading)) continue;
        const others = plain.claims.filter((each) => each !== heading);
        expect(toldBy(claimed), heading).not.toBe(toldBy(assessed({ ...plain, claims: others })));
      }
    }, 600);
    expect(idle).toBeGreaterThan(0);
  });

  test('that a stated fact opposes leaves the duty as it is without the claim', () => {
    for (const condition of conditions.values()) {
      if (condition.test.kind !== 'claim') continue;
      const turning = measures.filter(
        (measure) =>
          'when' in measure &&
          measure.when.some((each) => 'condition' in each && each.condition === condition.id),
      );
      for (const { fact, stated } of condition.test.unless) {
        expect(turning.length).toBeGreaterThan(0);
        const known: Partial<ShortShipment> =
          stated === 'yes' || stated === 'no'
            ? { statements: { [fact]: stated === 'yes' } }
            : { percentages: { [fact]: stated === 'some' ? '40' : '0' } };
        for (const measure of turning) {
          const [heading] =
            measure.kind === 'exemption'
              ? [measure.heading]
              : measure.kind === 'additionalDuty'
                ? measure.periods.map((period) => period.heading)
                : [];
          const date = measure.kind === 'additionalDuty' ? measure.periods[0]?.effective.from : '2026-10-09';
          for (const hts of [
            '7326.90.86.88',
            '8544.42.90.90',
            '8708.99.81.80',
            '8431.49.90.95',
            '9403.20.00.82',
          ]) {
            const goods = { hts, date: date ?? '2026-10-09', ...known };
            const claims = [`${heading ?? ''}`];
            const claimed = assessmentOf({ ...goods, claims });
            expect(claimed.duty, `${heading} ${hts} ${fact}`).toBe(assessmentOf(goods).duty);
            expect(claimed.ungroundedClaims).toMatchObject([{ heading, said: 'claimed' }]);
          }
        }
      }
    }
  });
});

describe('against what is stated', () => {
  const OPPOSED: readonly (readonly [string, ShortShipment, number, string])[] = [
    [
      'cable without metal, 40% copper',
      {
        hts: '8544.42.90.90',
        date: '2026-10-09',
        claims: ['9903.82.01'],
        percentages: { copper_content_pct: '40' },
      },
      276000,
      'copper_content_pct',
    ],
    [
      'cable without metal, 40% of the weight metal',
      {
        hts: '8544.42.90.90',
        date: '2026-10-09',
        claims: ['9903.82.01'],
        percentages: { metal_weight_pct: '40' },
      },
      276000,
      'metal_weight_pct',
    ],
    [
      'bolts of metal of the United States, no content of the United States',
      {
        hts: '7318.15.20.61',
        date: '2026-10-09',
        claims: ['9903.82.06'],
        percentages: { us_content_pct: '0' },
      },
      500000,
      'us_content_pct',
    ],
    [
      'a part of rubber certified for cars, stated to be none',
      { hts: '4016.99.60.50', date: '2026-10-09', claims: ['9903.94.07'], statements: { auto_part: false } },
      150000,
      'auto_part',
    ],
  ];
  test.each(OPPOSED)('%s: the fact counts and is named', (_name, short, duty, fact) => {
    const { duty: owed, ungroundedClaims } = assessmentOf(short);
    expect(owed).toBe(duty);
    expect(ungroundedClaims).toMatchObject([{ said: 'claimed', fault: { kind: 'contradicted', fact } }]);
  });

  test('an answer on the page gives way too, and the line says so', () => {
    const { rulebook } = realData();
    expect(rulebook.conditions.has('noMetal' as never)).toBe(true);
    const weight = { metal_weight_pct: '40' };
    const stated = assessmentOf({
      hts: '8544.42.90.90',
      date: '2026-10-09',
      percentages: weight,
      answers: { noMetal: true },
    });
    expect(stated.duty).toBe(276000);
    expect(stated.issues).toMatchObject([
      { kind: 'answerOpposed', condition: 'noMetal', fact: 'metal_weight_pct', by: 'metalBelow15Percent' },
    ]);
  });
});

describe('with nothing to do', () => {
  test.each([
    ['9903.05.90 on a T-shirt', '6109.10.00.12', '2026-10-09', '9903.05.90', { kind: 'nothingToExempt' }],
    ['9903.01.33 on a T-shirt', '6109.10.00.12', '2025-10-20', '9903.01.33', { kind: 'nothingToExempt' }],
    ['9903.03.06 on a T-shirt', '6109.10.00.12', '2026-06-20', '9903.03.06', { kind: 'nothingToExempt' }],
    [
      '9903.05.86 on a medicine under Section 232',
      '3004.90.92.16',
      '2026-10-09',
      '9903.05.86',
      { kind: 'takenBy', heading: '99030590' },
    ],
    [
      'the duty of the country on a bolt',
      '7318.15.20.61',
      '2026-10-09',
      '9903.05.84',
      { kind: 'takenBy', heading: '99030590' },
    ],
    [
      'the heading of a floor that the ordinary duty does not reach',
      '8479.89.95.97',
      '2026-10-09',
      '9903.82.11',
      { kind: 'otherHeading', heading: '99038210' },
    ],
    ['9903.94.07 on a car', '8703.23.01.90', '2026-10-09', '9903.94.07', { kind: 'notOpen' }],
  ])('%s is told', (_name, hts, date, heading, fault) => {
    const claimed = assessmentOf({ hts, date, claims: [heading] });
    expect(claimed.duty).toBe(assessmentOf({ hts, date }).duty);
    expect(claimed.ungroundedClaims).toMatchObject([{ said: 'claimed', fault }]);
  });

  test('a denial of what would free nothing is told', () => {
    const goods = { hts: '6109.10.00.12', date: '2026-10-09', denials: ['9903.05.90'] };
    expect(assessmentOf(goods).ungroundedClaims).toMatchObject([
      { said: 'denied', fault: { kind: 'nothingToExempt' } },
    ]);
  });
});

describe('of goods that cannot be meant', () => {
  test.each([
    ['a kitchen cabinet as a part of a car', '9403.40.90.60', '2027-02-09', '9903.94.07', 500000],
    ['a sofa as a part of a car', '9401.61.40.11', '2027-02-09', '9903.94.07', 300000],
    ['a sofa as a part of a truck', '9401.61.40.11', '2027-02-09', '9903.74.09', 300000],
    ['a trailer as a part of a truck', '8716.39.00.90', '2026-10-09', '9903.74.09', 250000],
    ['stainless steel ware without metal', '7323.93.00.80', '2026-10-09', '9903.82.01', 270000],
    ['a tube of alloy steel without metal', '7304.59.80.80', '2026-10-09', '9903.82.01', 500000],
    ['a stainless bolt among others without metal', '7318.15.20.61', '2026-10-09', '9903.82.01', 500000],
    ['a rod of alloy steel without metal', '7318.15.50.51', '2026-10-09', '9903.82.01', 500000],
    ['brass plated wire without copper', '7312.10.30.45', '2026-10-09', '9903.82.01', 500000],
  ])('%s changes nothing', (_name, hts, date, heading, duty) => {
    const claimed = assessmentOf({ hts, date, claims: [heading] });
    expect(claimed.duty).toBe(duty);
    expect(claimed.ungroundedClaims).toMatchObject([{ said: 'claimed', fault: { kind: 'notOpen' } }]);
  });

  test.each([
    ['a part of a seat', '9401.99.90.81', '9903.94.07'],
    ['cast iron without steel', '7325.10.00.10', '9903.82.01'],
    ['a bolt of iron or steel without steel', '7318.15.20.46', '9903.82.01'],
  ])('%s stays open', (_name, hts, heading) => {
    expect(headingsOf({ hts, date: '2026-10-09', claims: [heading] })).toContain(heading);
  });
});

test.each([
  [
    '7616.99.51',
    '9903.82.06',
    ['7616995120', '7616995130', '7616995140', '7616995150', '7616995175', '7616995190'],
  ],
  ['7325.10.00', '9903.82.25', ['7325100035']],
  ['2924.29.62', '9903.04.65', ['2924296250']],
  ['4009.12.00', '9903.74.09', ['4009120050']],
])(
  '%s by eight digits with %s: the claim says which numbers are meant, and that is told',
  (hts, heading, numbers) => {
    const { issues, openNumber } = assessmentOf({ hts, date: '2026-10-09', claims: [heading] });
    expect(openNumber?.choices.map(({ number }) => number)).toEqual(numbers);
    const told = issues.filter(({ kind }) => kind === 'claimTellsNumber');
    expect(told).toMatchObject([{ headings: [heading.replaceAll('.', '')], numbers }]);
  },
);

test('steel of chapter 72 melted in the United States is asked for no content either', () => {
  const goods = { hts: '7216.91.00.10', date: '2025-10-20' };
  const { duty, range } = assessmentOf(goods);
  expect([duty, range.low, range.high, range.missing]).toEqual([500000, 500000, 500000, []]);
  const melted = assessmentOf({ ...goods, claims: ['9903.81.92'] });
  expect([melted.duty, melted.range.high, melted.ungroundedClaims]).toEqual([0, 0, []]);
});

// U.S. notes 16(l) and 19(i): bumper stampings of steel, of aluminum; note 19(k): 8708.10.30.50.
test.each([
  ['8708.10.30.20', '9903.81.89'],
  ['8708.10.30.30', '9903.85.04'],
  ['8708.10.30.40', '9903.01.25'],
  ['8708.10.30.50', '9903.85.08'],
  ['8708.29.21.20', '9903.81.89'],
  ['8708.29.21.30', '9903.85.04'],
])('%s, a bumper or a stamping, is under %s', (hts, heading) => {
  expect(headingsOf({ hts, date: '2025-04-20' })).toContain(heading);
  expect(headingsOf({ hts, date: '2025-04-20' }).filter((each) => /^9903.8/.test(each))).toHaveLength(
    heading === '9903.01.25' ? 0 : 1,
  );
});

describe('content of the United States beside steel', () => {
  const rack = {
    hts: '9403.20.00.82',
    date: '2025-10-20',
    percentages: { steel_content_pct: '60', us_content_pct: '60' },
  };

  test('melted there: the steel is that content first, and the range reaches both ends', () => {
    const claimed = assessmentOf({ ...rack, claims: ['9903.81.92'] });
    const { duty, range, issues } = claimed;
    expect(assumptionsOf(claimed)).toContain('A-11');
    // 40% of the value is neither: $4,000 at 20%. Apart from the steel, the content would take all of it.
    expect([duty, range.low, range.high]).toEqual([80000, 0, 80000]);
    expect(issues.map(({ kind }) => kind)).toEqual(['overlapUntold']);
  });

  test('melted elsewhere: the range reaches from none of the rest to all of it', () => {
    const { duty, range } = assessmentOf(rack);
    expect([duty, range.low, range.high]).toEqual([332000, 300000, 380000]);
  });

  test('all steel, or no such content, leaves nothing open', () => {
    for (const percentages of [
      { steel_content_pct: '100', us_content_pct: '60' },
      { steel_content_pct: '60', us_content_pct: '0' },
    ]) {
      const { duty, range } = assessmentOf({ ...rack, percentages });
      expect([range.low, range.high]).toEqual([duty, duty]);
    }
  });
});
