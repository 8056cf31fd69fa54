/** Where headings exclude each other, every combination of answers leaves exactly one of the group, or a disclaimer. */
import { describe, expect, test } from 'vitest';
import { headingsOf, type ShortShipment } from '../engine/one-shipment.ts';

function combinations<Value>(axes: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  return axes.reduce<readonly (readonly Value[])[]>(
    (soFar, axis) => soFar.flatMap((item) => axis.map((value) => [...item, value])),
    [[]],
  );
}

/** A change to a shipment: one answer to one question. */
type Answer = (shipment: ShortShipment) => ShortShipment;

const nothing: Answer = (shipment) => shipment;
const claim =
  (heading: string): Answer =>
  (shipment) => ({ ...shipment, claims: [...(shipment.claims ?? []), heading] });
const weight =
  (percent: string): Answer =>
  (shipment) => ({ ...shipment, percentages: { ...shipment.percentages, metal_weight_pct: percent } });
const state =
  (fact: string, value: boolean): Answer =>
  (shipment) => ({ ...shipment, statements: { ...shipment.statements, [fact]: value } });

const both = (fact: string): readonly Answer[] => [nothing, state(fact, true), state(fact, false)];

function eachCombination(
  base: ShortShipment,
  axes: readonly (readonly Answer[])[],
  check: (headings: readonly string[]) => void,
): number {
  const all = combinations(axes);
  for (const answers of all) check(headingsOf(answers.reduce((shipment, answer) => answer(shipment), base)));
  return all.length;
}

const inGroup = (headings: readonly string[], group: RegExp): readonly string[] =>
  headings.filter((heading) => group.test(heading));

describe('metals from 6 April 2026: one of 9903.82.xx', () => {
  const METALS = /^9903\.82\./;
  const axes = [
    [nothing, claim('9903.82.01')],
    [nothing, weight('0'), weight('14.99'), weight('15'), weight('100')],
    [nothing, claim('9903.82.06'), claim('9903.82.07')],
    [nothing, claim('9903.82.13')],
    [nothing, claim('9903.82.25'), claim('9903.82.23')],
  ];
  for (const [name, hts, date] of [
    ['steel, annex I-A', '7206.90.00.00', '2026-06-10'],
    ['derivative, annex I-B', '8431.43.80.90', '2026-06-10'],
    ['cable, annex I-B', '8544.42.90.90', '2026-08-21'],
    ['annex III', '8415.10.60.00', '2026-06-10'],
    ['annex III after its end', '8415.10.60.00', '2028-02-01'],
  ] as const) {
    test(name, () => {
      const count = eachCombination({ hts, date }, axes, (headings) =>
        expect(inGroup(headings, METALS)).toHaveLength(1),
      );
      expect(count).toBe(180);
    });
  }
});

describe('pharmaceuticals: one of 9903.04.60-.70, or none before the maker is in', () => {
  const axes = [
    both('generic_pharma'),
    both('pharma_annex3_company'),
    [nothing, claim('9903.04.61')],
    [nothing, claim('9903.04.64')],
    [nothing, claim('9903.04.65'), claim('9903.04.66')],
    [nothing, claim('9903.04.68'), claim('9903.04.69'), claim('9903.04.70')],
  ];
  test.each([
    ['2933.11.00.00 is not listed', '2933.11.00.00', '2026-10-05', 0, 0],
    ['2918.99.30.00 in August, before every maker is in', '2918.99.30.00', '2026-08-05', 0, 1],
    ['2918.99.30.00 from 29 September', '2918.99.30.00', '2026-10-05', 1, 1],
  ])('%s', (_name, hts, date, least, most) => {
    eachCombination({ hts, date }, axes, (headings) => {
      const found = inGroup(headings, /^9903\.04\.(6|70)/).length;
      expect(found).toBeGreaterThanOrEqual(least);
      expect(found).toBeLessThanOrEqual(most);
    });
  });
});

describe('parts: cars before trucks before metals, never two', () => {
  test('8708.10.30.50 is on all three lists', () => {
    const axes = [
      both('auto_part'),
      both('mhdv_part'),
      [nothing, weight('10'), weight('50')],
      [nothing, claim('9903.94.07')],
    ];
    eachCombination({ hts: '8708.10.30.50', date: '2026-08-06' }, axes, (headings) => {
      const dutiable = inGroup(headings, /^9903\.(94\.0[57]|74\.08|82\.09)$/);
      const released = inGroup(headings, /^9903\.(94\.06|82\.03)$/);
      expect(dutiable.length).toBeLessThanOrEqual(1);
      expect(dutiable.length + released.length).toBeGreaterThanOrEqual(1);
      expect(headings.includes('9903.05.84')).toBe(dutiable.length === 0);
    });
  });
});

describe('certified parts (notes 33(p), 38(j)): not of chapters 72, 73, 76, nor on either list of parts', () => {
  test.each(['9903.94.07', '9903.74.09'])('%s', (heading) => {
    const declared = (hts: string, date: string): boolean =>
      headingsOf({ hts, date, claims: [heading] }).includes(heading);
    for (const date of ['2025-11-20', '2026-03-20', '2026-08-20']) {
      for (const other of [
        '7210.49.00.91',
        '7318.15.20.61',
        '7616.99.51.90',
        '8708.30.50.90',
        '8483.10.30.10',
        '8537.10.91.70',
        '4011.20.10.15',
      ])
        expect(declared(other, date), `${other} ${date}`).toBe(false);
      for (const part of ['3926.90.99.89', '8481.80.90.50', '7415.33.80.50'])
        expect(declared(part, date), `${part} ${date}`).toBe(true);
    }
  });
});

test.each(['8704.22.11.60', '8702.10.31.00', '8702.40.61.00'])(
  'a vehicle of note 38(b) or (c) of 25 years or more, %s: 9903.74.07 and the country duty, no Section 232',
  (hts) => {
    for (const [date, country] of [
      ['2025-12-01', '9903.02.69'],
      ['2026-08-20', '9903.05.84'],
    ] as const)
      expect([...headingsOf({ hts, date, claims: ['9903.74.07'] })].sort()).toEqual([country, '9903.74.07']);
  },
);

test('the country duty is due or exempt, never both on one undivided line', () => {
  for (const date of ['2025-04-20', '2025-09-01', '2026-03-01', '2026-08-15']) {
    for (const hts of ['6109.10.00.12', '8471.30.01.00', '7208.51.00.30', '9403.60.80.93', '0901.11.00.25']) {
      const country = inGroup(headingsOf({ hts, date }), /^9903\.(01\.25|01\.72|02\.69|03\.01|05\.84)$/);
      const relief = inGroup(
        headingsOf({ hts, date }),
        /^9903\.(01\.(28|3[0-3])|02\.78|03\.(0[2-6]|1[01])|05\.(8[5-9]|9[0-2]))$/,
      );
      expect(country.length + Math.min(relief.length, 1), `${hts} ${date}`).toBe(1);
    }
  }
});
