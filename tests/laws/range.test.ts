/** The range of a duty over the facts nobody gave, and what a change of the value by parts may do. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { explain } from '../../engine/assess/explanation.ts';
import { assess } from '../../engine/assess/assess.ts';
import type { Assessment } from '../../engine/assess/assess-code.ts';
import { Decimal } from '../../engine/basis/decimal.ts';
import type { Condition } from '../../engine/law/condition.ts';
import { made } from '../arbitraries/made.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { assessableShipments, assessed, manyShipments } from '../arbitraries/real-shipments.ts';
import { bareShipment, toShipment, type PlainShipment } from '../arbitraries/shipments.ts';
import { partNotOfAircraft } from './regressions.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const { rulebook, schedule } = realData();

/** Facts that settle this condition either way, as the importer would state them; null for claims of headings. */
function settling(condition: Condition, plain: PlainShipment): readonly Partial<PlainShipment>[] | null {
  const { test } = condition;
  const percent = (fact: string, value: string) => ({ percentages: { ...plain.percentages, [fact]: value } });
  switch (test.kind) {
    case 'statement':
      return [true, false].map((said) => ({ statements: { ...plain.statements, [test.fact]: said } }));
    case 'percentBelow':
      return [percent(test.fact, '0'), percent(test.fact, test.limit)];
    case 'metalContent':
      return [percent(test.fact, '0'), percent(test.fact, '100')];
    case 'loadedBefore':
      return [{ loadingDate: '2025-01-01' as never, mode: 'ocean' }, { loadingDate: plain.entryDate }];
    default:
      return null;
  }
}

/** What is asked, and the content of the United States where a heading is claimed that turns on it. */
const unknownsOf = ({ resolution, shipment }: Assessment): readonly Condition[] =>
  [...resolution.answers.values()].flatMap(({ condition, stated }) => {
    const isClaimed = condition.test.kind === 'usContent' && shipment.claims.length > 0;
    return !stated && (condition.asked || isClaimed) ? [condition] : [];
  });

/**
 * What was stated can be read in two ways: a part of goods that customs takes for metal throughout, or a part of the
 * United States beside a part that is metal, where nobody says how far they are the same.
 */
function isReadInTwoWays({ resolution }: Assessment): boolean {
  const parts = [...resolution.answers.values()].filter(({ stated, share }) => stated && share.lessThan(1));
  const metals = parts.filter(({ condition }) => condition.test.kind === 'metalContent');
  const isOfUnitedStates = parts.some(
    ({ condition, share }) => condition.test.kind === 'usContent' && !share.isZero(),
  );
  const isDoubted = metals.some(({ condition }) => !condition.asked);
  return isDoubted || (isOfUnitedStates && metals.some(({ share }) => !share.isZero()));
}

describe('the range of a duty', () => {
  test('holds the duty itself: low <= expected <= high', () => {
    manyShipments((plain) => {
      const { duty, range, ordinaryDuty } = assessed(plain);
      expect(range.low).toBeLessThanOrEqual(duty);
      expect(range.high ?? Infinity).toBeGreaterThanOrEqual(duty);
      expect(range.low).toBeGreaterThanOrEqual(ordinaryDuty);
    }, 200);
  });

  test('is the duty alone where nothing is unknown, and names no missing fact', () => {
    manyShipments((plain) => {
      const assessment = assessed(plain);
      const { range, duty } = assessment;
      const { openNumber, unpriced } = assessment;
      if (isReadInTwoWays(assessment)) return;
      if (unknownsOf(assessment).length === 0 && openNumber === null && unpriced.length === 0)
        expect(range).toEqual({ low: duty, high: duty, usual: { low: duty, high: duty }, missing: [] });
      if (range.low !== range.high) expect(range.missing.length).toBeGreaterThan(0);
    }, 200);
  });

  test('a part that is stated of goods of metal throughout is at most the whole of them, and that is said', () => {
    // 1% of steel wire of 2,349.00: Section 232 at 50% of 23.49 and 20% on the rest; as customs takes it, 50% of all.
    const wire = {
      code: '72292000',
      entryDate: '2025-09-26',
      customsValue: '2349.00',
      mode: 'truck' as const,
    };
    const plain = { ...wire, quantities: [], loadingDate: null, statements: {}, claims: [], denials: [] };
    const assessment = assessed(made<PlainShipment>({ ...plain, percentages: { steel_content_pct: '1' } }));
    expect(assessment.range).toEqual({
      low: 47_685,
      high: 117_450,
      usual: { low: 47_685, high: 117_450 },
      missing: [],
    });
    expect(explain(assessment).issues.map(({ kind }) => kind)).toContain('contentNotAsked');
  });

  test('names only facts that nobody gave, the one that moves most first', () => {
    manyShipments((plain) => {
      const assessment = assessed(plain);
      const unknown = unknownsOf(assessment).map(({ id }) => id);
      // Which number is meant is asked first, whatever it moves.
      const facts = assessment.range.missing.filter(({ fact }) => fact !== 'hts');
      const impacts = facts.map(({ impact }) => impact ?? Infinity);
      expect(assessment.range.missing.findIndex(({ fact }) => fact === 'hts')).toBeLessThanOrEqual(0);
      const named = facts.flatMap(({ condition, fact }) => (fact === null ? [condition] : []));
      expect(named.every((condition) => condition !== null && unknown.includes(condition))).toBe(true);
      expect(impacts).toEqual(impacts.toSorted((a, b) => (a === b ? 0 : b - a)));
      expect(
        impacts.every(
          (impact) => impact > 0 && impact <= (assessment.range.high ?? Infinity) - assessment.range.low,
        ),
      ).toBe(true);
    }, 200);
  });

  test('holds the duty of every completion that the importer could state, and of no other is it made', () => {
    const completions = fc.tuple(assessableShipments(), fc.infiniteStream(fc.nat({ max: 1 })));
    fc.assert(
      fc.property(completions, ([plain, choices]) => {
        const { range } = assessed(plain);
        let stated = plain;
        // State one unknown after another: each answer may leave fewer, never more, than the range allows.
        for (let step = 0; step < 8; step += 1) {
          const known = assessed(stated);
          const open = unknownsOf(known).find((condition) => settling(condition, stated) !== null);
          expect(known.duty).toBeGreaterThanOrEqual(range.low);
          expect(known.duty).toBeLessThanOrEqual(range.high ?? Infinity);
          if (open === undefined) break;
          const choice = settling(open, stated)?.[choices.next().value ?? 0] ?? {};
          stated = { ...stated, ...choice };
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a claim leaves nothing open that would make it untrue', () => {
    const { range, resolution } = assessed(partNotOfAircraft);
    expect([range.low, range.high, range.missing]).toEqual([132333, 132333, []]);
    expect([...resolution.answers.values()].filter(({ isOpen }) => isOpen)).toEqual([]);
  });

  test('reaches both its ends where one statement is all that is unknown', () => {
    fc.assert(
      fc.property(assessableShipments(), (plain) => {
        const assessment = assessed(plain);
        const [only, ...others] = unknownsOf(assessment);
        // Which number of the line is meant would be another unknown.
        const facts =
          only === undefined ||
          others.length > 0 ||
          only.test.kind !== 'statement' ||
          assessment.openNumber !== null
            ? null
            : settling(only, plain);
        if (facts === null) return;
        const duties = facts.map((fact) => assessed({ ...plain, ...fact }).duty as number);
        const { low, high } = assessment.range;
        if (high === null) return;
        expect([Math.min(...duties), Math.max(...duties)]).toEqual([low, high]);
      }),
      { numRuns: 300, examples: [[partNotOfAircraft]] },
    );
  });
});

describe('what is really open', () => {
  test('lies within the range, holds the duty, and is all of it where nothing is extraordinary', () => {
    manyShipments((plain) => {
      const { duty, range, openNumber } = assessed(plain);
      const { usual, missing } = range;
      expect(usual.low).toBeGreaterThanOrEqual(range.low);
      expect(usual.high ?? Infinity).toBeLessThanOrEqual(range.high ?? Infinity);
      expect(usual.low).toBeLessThanOrEqual(duty);
      expect(usual.high ?? Infinity).toBeGreaterThanOrEqual(duty);
      const plainRange = { low: range.low, high: range.high };
      if (openNumber === null && missing.every(({ grade }) => grade !== 'extraordinary'))
        expect(usual).toEqual(plainRange);
    }, 200);
  });

  test('is the whole range once every extraordinary fact is answered as it is presumed', () => {
    fc.assert(
      fc.property(assessableShipments(), (plain) => {
        const open = assessed(plain);
        if (open.openNumber !== null) return;
        const extraordinary = open.range.missing.filter(({ grade }) => grade === 'extraordinary');
        const answers = extraordinary.flatMap(({ condition }) => {
          const answer = condition === null ? undefined : open.resolution.answers.get(condition);
          return answer === undefined ? [] : [[answer.condition.id, answer.share.greaterThan(0)] as const];
        });
        const told = assess(rulebook, schedule, { ...toShipment(plain), answers: new Map(answers) });
        if (!told.ok) throw new Error(JSON.stringify(told.failure));
        const { low, high } = told.value.range;
        expect(told.value.duty).toBe(open.duty);
        expect({ low, high }).toEqual(open.range.usual);
      }),
      { numRuns: 200 },
    );
  });

  /** Product, day, what its goods are hardly ever, and what they are asked as anybody would be. */
  test.each([
    ['a laptop', '8471300100', '2025-11-03', ['autoPart'], []],
    ['headphones', '8518302000', '2026-10-10', ['civilAircraft'], []],
    ['a part of helicopters', '8807300030', '2026-08-15', [], ['civilAircraft']],
    ['a starter battery', '8507100060', '2026-10-10', ['civilAircraft'], ['autoPart', 'mhdvPart']],
    ['a printed book', '4901990070', '2026-10-10', ['informationalMaterials'], []],
    ['a phone charger', '8504409580', '2026-10-10', ['uasUse', 'civilAircraft'], []],
  ])('%s', (_name, hts, entryDate, extraordinary, ordinary) => {
    const { duty, range } = assessed(bareShipment(hts, entryDate, '10000'));
    const of = (grade: string) =>
      range.missing.flatMap((each) => (each.grade === grade ? [each.condition] : [])).sort();
    expect(of('extraordinary')).toEqual(extraordinary.toSorted());
    expect(of('ordinary')).toEqual(ordinary.toSorted());
    if (ordinary.length === 0) expect(range.usual).toEqual({ low: duty, high: duty });
    if (extraordinary.length > 0) expect(range.low === range.high).toBe(false);
  });
});

describe('the value of a line', () => {
  test('of nothing has no duty where the rate is a percentage', () => {
    manyShipments((plain) => {
      const { line } = assessed(plain);
      if (line.general.kind !== 'free' && line.general.kind !== 'adValorem') return;
      const result = assess(rulebook, schedule, { ...toShipment(plain), customsValue: new Decimal(0) });
      expect(result.ok && result.value.duty).toBe(0);
    }, 150);
  });

  test('divided into parts changes the duty by at most a cent for each measure and part', () => {
    const parts = fc.tuple(assessableShipments(), fc.nat({ max: 1000 }));
    fc.assert(
      fc.property(parts, ([plain, thousandths]) => {
        const whole = assessed(plain);
        if (whole.line.general.kind !== 'free' && whole.line.general.kind !== 'adValorem') return;
        const shipment = toShipment(plain);
        const first = shipment.customsValue.times(thousandths).dividedBy(1000);
        const pieces = [first, shipment.customsValue.minus(first)].filter((value) => value.greaterThan(0));
        const duties = pieces.map((customsValue) => {
          const result = assess(rulebook, schedule, { ...shipment, customsValue });
          if (!result.ok) throw new Error(JSON.stringify(result.failure));
          return result.value.duty as number;
        });
        const difference = duties.reduce((sum, duty) => sum + duty, 0) - whole.duty;
        expect(Math.abs(difference)).toBeLessThanOrEqual((whole.duties.length + 1) * pieces.length);
      }),
      { numRuns: 200 },
    );
  });

  test('raised never lowers the duty', () => {
    fc.assert(
      fc.property(assessableShipments(), fc.nat({ max: 100_000 }), (plain, cents) => {
        const shipment = toShipment(plain);
        const more = {
          ...shipment,
          customsValue: shipment.customsValue.plus(new Decimal(cents).dividedBy(100)),
        };
        const result = assess(rulebook, schedule, more);
        if (!result.ok) throw new Error(JSON.stringify(result.failure));
        // An all-in floor falls by what the ordinary duty by quantity already is; it still never shrinks as value grows.
        expect(result.value.duty).toBeGreaterThanOrEqual(assessed(plain).duty);
      }),
      { numRuns: 150 },
    );
  });
});
