/** What a person is asked about a line: everything that the range rests on, in an order that answers do not change. */
import { describe, expect, test, vi } from 'vitest';
import { lineQuestions } from '../../engine/assess/line-questions.ts';
import { assessUnder } from '../../engine/assess/assess.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import { shipmentOf } from '../engine/one-shipment.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { manyShipments } from '../arbitraries/real-shipments.ts';
import { toShipment } from '../arbitraries/shipments.ts';

vi.setConfig({ testTimeout: 120_000 });

const { rulebook, schedule } = realData();

describe('the questions about a line', () => {
  test('are every fact that the range names: the number first, then by money and how ordinary, rare claims last', () => {
    manyShipments((plain) => {
      const shipment = { ...toShipment(plain), claims: [], denials: [] };
      const law = lawOfDate(rulebook, shipment.entryDate);
      const bare = { ...shipment, statements: new Map(), percentages: new Map(), loadingDate: null };
      const assessment = assessUnder(law, schedule, bare);
      if (!assessment.ok) return;
      const { questions } = lineQuestions(law, schedule, shipment);
      const asked = new Set(questions.flatMap(({ conditions }) => conditions));
      for (const { condition } of assessment.value.range.missing)
        if (condition !== null) expect(asked.has(condition)).toBe(true);
      const weight = { ordinary: 100, uncommon: 25, extraordinary: 1 };
      const ranks = questions.map(({ kind, isRequired, isRare, impact, grade }) => [
        kind === 'number' ? -1 : isRequired ? 0 : isRare ? 2 : 1,
        -(impact ?? Infinity) * weight[grade],
      ]);
      const sorted = ranks.toSorted(([a = 0, x = 0], [b = 0, y = 0]) => a - b || (x === y ? 0 : x - y));
      expect(ranks).toEqual(sorted);
      expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
    }, 80);
  });

  test('are the same whatever was answered', () => {
    manyShipments((plain) => {
      const shipment = toShipment(plain);
      const law = lawOfDate(rulebook, shipment.entryDate);
      const asked = lineQuestions(law, schedule, { ...shipment, claims: [], denials: [] });
      const answered = { ...shipment, claims: [], denials: [], statements: new Map([['auto_part', true]]) };
      expect(lineQuestions(law, schedule, answered)).toEqual(asked);
    }, 40);
  });

  test('an answer by the name of a condition settles it, and leaves the duty within the range', () => {
    manyShipments((plain) => {
      const shipment = {
        ...toShipment(plain),
        claims: [],
        denials: [],
        statements: new Map(),
        percentages: new Map(),
      };
      const law = lawOfDate(rulebook, shipment.entryDate);
      const open = assessUnder(law, schedule, shipment);
      if (!open.ok) return;
      const { range } = open.value;
      for (const { condition } of range.missing) {
        if (condition === null || rulebook.conditions.get(condition)?.test.kind !== 'claim') continue;
        for (const holds of [true, false]) {
          const told = assessUnder(law, schedule, { ...shipment, answers: new Map([[condition, holds]]) });
          if (!told.ok) throw new Error(JSON.stringify(told.failure));
          expect(told.value.range.missing.map((each) => each.condition)).not.toContain(condition);
          expect(told.value.duty).toBeGreaterThanOrEqual(range.low);
          expect(told.value.duty).toBeLessThanOrEqual(range.high ?? Infinity);
        }
      }
    }, 80);
  });

  test('names the unit that a rate counts in, and nothing for a rate on the value', () => {
    const unitsOf = (hts: string): readonly string[] => {
      const law = lawOfDate(rulebook, '2026-10-10' as never);
      const shipment = shipmentOf({ hts, date: '2026-10-10' });
      return lineQuestions(law, schedule, shipment).units;
    };
    expect(unitsOf('6109100012')).toEqual([]);
    expect(unitsOf('6402918045')).toEqual(['prs.']);
  });
});
