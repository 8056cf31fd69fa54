/** The rulebook: what is in force, and laws that cannot be answered. */
import { describe, expect, test } from 'vitest';
import { decodeRulebook } from '../../../engine/codec/decode-law.ts';
import { decodeList } from '../../../engine/codec/decode-list.ts';
import type { Failure } from '../../../engine/scenario/failure.ts';
import type { ProductListId } from '../../../engine/law/product-list.ts';
import { entriesFor, makeProductList } from '../../../engine/law/product-list.ts';
import { lawOfDate } from '../../../engine/law/rulebook.ts';
import { daysAroundChanges } from '../../arbitraries/dates.ts';
import { realData, valueOf } from '../../arbitraries/real-reference.ts';

const core = {
  authority: 'section232',
  scope: 'all',
  when: [],
  endedBy: null,
  uncertain: null,
  lapse: null,
  citations: ['law'],
};
const duty = (id: string, more: object = {}) => ({
  ...core,
  id,
  kind: 'additionalDuty',
  group: null,
  periods: [{ from: '2025-01-01', until: null, heading: '99030101', rate: '10%' }],
  ...more,
});
const exemption = (id: string, exceptionTo: readonly string[], more: object = {}) => ({
  ...core,
  id,
  kind: 'exemption',
  heading: '99030102',
  from: '2025-01-01',
  until: null,
  exceptionTo,
  declared: 'always',
  ...more,
});

function decoded(measures: readonly object[]) {
  return decodeRulebook(
    {
      rulebook: JSON.stringify({
        format: 'tariff-rulebook/1',
        evidenceThrough: '2026-01-01',
        order: ['law'],
      }),
      conditions: JSON.stringify({ conditions: [] }),
      citations: JSON.stringify({ citations: [] }),
      measures: new Map([['law', JSON.stringify({ instrument: 'law', measures })]]),
    },
    new Map(),
    { sections: new Map(), groups: new Map() },
  );
}

function failureOf(measures: readonly object[]): Failure | 'no failure' {
  const result = decoded(measures);
  return result.ok ? 'no failure' : result.failure;
}

describe('a law that waits for itself is refused, with its measures', () => {
  test('where an exemption turns on the duty that it takes away', () => {
    expect(failureOf([exemption('e', ['d'], { when: [{ applies: ['d'] }] }), duty('d')])).toMatchObject({
      kind: 'precedenceCycle',
    });
  });

  test('where two exemptions turn on each other’s duties', () => {
    const measures = [
      exemption('e', ['d'], { when: [{ applies: ['f'] }] }),
      exemption('g', ['f'], { when: [{ applies: ['d'] }] }),
      duty('d'),
      duty('f'),
    ];
    expect(failureOf(measures)).toMatchObject({ kind: 'precedenceCycle' });
  });

  // The second of a group waits for the first; if the first waits for an exemption that waits for the second, nobody is.
  test('where the way back leads through a group', () => {
    const measures = [
      exemption('e', ['first'], { when: [{ applies: ['second'] }] }),
      duty('first', { group: 'g' }),
      duty('second', { group: 'g' }),
    ];
    expect(failureOf(measures)).toMatchObject({ kind: 'precedenceCycle' });
  });

  test('and one that only leads on is not', () => {
    expect(failureOf([exemption('e', ['d'], { when: [{ applies: ['f'] }] }), duty('f'), duty('d')])).toBe(
      'no failure',
    );
  });
});

describe('a name that the data do not hold is refused', () => {
  test.for([
    [[duty('d', { scope: { lists: ['nowhere'] } })], { kind: 'unknownList', list: 'nowhere', rule: 'd' }],
    [[duty('d', { when: [{ condition: 'c', is: true }] })], { kind: 'unknownCondition', condition: 'c' }],
    [[exemption('e', ['nobody'])], { kind: 'unknownMeasure', measure: 'nobody', rule: 'e' }],
    [
      [duty('d', { when: [{ applies: ['nobody'] }] })],
      { kind: 'unknownMeasure', measure: 'nobody', rule: 'd' },
    ],
  ] as const)('%#', ([measures, failure]) => {
    expect(failureOf(measures)).toMatchObject(failure);
  });
});

describe('a document that is written wrongly is refused with its path', () => {
  const period = { from: '2025-01-01', until: null, heading: null, rate: '10%' };
  test.for([
    ['an unknown property', duty('d', { sope: 'all' }), 'sope'],
    ['a rate that is none', duty('d', { periods: [{ ...period, rate: '10' }] }), 'periods[0].rate'],
    ['a rate above all bounds', duty('d', { periods: [{ ...period, rate: '1001%' }] }), 'periods[0].rate'],
    ['no period', duty('d', { periods: [] }), 'periods'],
    [
      'a period that ends before it begins',
      duty('d', { periods: [{ ...period, until: '2024-12-31' }] }),
      'periods[0]',
    ],
    ['a day that is none', duty('d', { periods: [{ ...period, from: '2025-02-30' }] }), 'periods[0].from'],
    ['a code that is none', duty('d', { scope: { codes: ['123'] } }), 'scope.codes[0]'],
    ['lists and codes', duty('d', { scope: { codes: ['12'], lists: [] } }), 'scope'],
    ['no citation', duty('d', { citations: [] }), 'citations'],
    ['an authority that is none', duty('d', { authority: 'section999' }), 'authority'],
    ['an exemption from nothing', exemption('e', []), 'exceptionTo'],
    ['a kind that is none', duty('d', { kind: 'tax' }), 'kind'],
  ] as const)('%s', ([, measure, path]) => {
    const failure = failureOf([measure]);
    if (failure === 'no failure' || failure.kind !== 'malformedDocument')
      throw new Error(JSON.stringify(failure));
    expect(failure.path).toContain(path);
  });
});

describe('a product list', () => {
  const table = (...rows: readonly string[]): string =>
    `code\tfrom\tuntil\tcondition\tdefault\tnote\n${rows.map((row) => `${row}\n`).join('')}`;
  const id = 'l' as ProductListId;

  test('answers with the longest prefix in force that day, and all its entries', () => {
    const list = valueOf(
      decodeList(id, table('6109\t2025-01-01\t\t\t\twide', '610910\t2025-06-01\t2025-06-30\t\t\tnarrow')),
    );
    const notes = (day: string): readonly string[] =>
      entriesFor(list, '6109100012' as never, day as never).map(({ note }) => note);
    expect([notes('2025-05-31'), notes('2025-06-01'), notes('2025-06-30'), notes('2025-07-01')]).toEqual([
      ['wide'],
      ['narrow'],
      ['narrow'],
      ['wide'],
    ]);
    expect(notes('2024-12-31')).toEqual([]);
    expect(entriesFor(makeProductList(id, []), '61' as never, '2025-01-01' as never)).toEqual([]);
  });

  test.for([
    ['a code that is none', '123\t2025-01-01\t\t\t\t'],
    ['a day that is none', '6109\t2025-13-01\t\t\t\t'],
    ['a last day that is none', '6109\t2025-01-01\tsoon\t\t\t'],
    ['a default that is neither yes nor no', '6109\t2025-01-01\t\tc\tmaybe\t'],
  ] as const)('with %s is refused with its line', ([, row]) => {
    const result = decodeList(id, table('01\t2025-01-01\t\t\t\t', row));
    expect(result).toMatchObject({ ok: false, failure: { kind: 'datasetCorrupt', dataset: 'l' } });
    if (!result.ok && result.failure.kind === 'datasetCorrupt')
      expect(result.failure.detail).toContain('line 3');
  });
});

test('on any day each measure is in force or it is not, and a duty has one period', () => {
  const { rulebook } = realData();
  const all = rulebook.measures.filter(({ kind }) => kind !== 'ordinaryDuty').map(({ id }) => id);
  for (const day of daysAroundChanges()) {
    const { duties, exemptions, notInForce } = lawOfDate(rulebook, day);
    const found = [
      ...duties.map(({ measure }) => measure.id),
      ...exemptions.map(({ id }) => id),
      ...notInForce.map(({ id }) => id),
    ];
    expect(found.toSorted()).toEqual(all.toSorted());
    for (const { measure } of duties)
      expect(
        measure.periods.filter(
          ({ effective: { from, until } }) => from <= day && (until === null || day <= until),
        ),
      ).toHaveLength(1);
  }
});
