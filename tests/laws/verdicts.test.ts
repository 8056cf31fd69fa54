/** One verdict for every measure of the law on every line, and each verdict is true. */
import fc from 'fast-check';
import { listsNamedBy } from '../../engine/law/scope.ts';
import { describe, expect, test, vi } from 'vitest';
import { assess } from '../../engine/assess/assess.ts';
import type { Assessment } from '../../engine/assess/assess-code.ts';
import { verdictsOf } from '../../engine/assess/resolve.ts';
import type { Verdict } from '../../engine/assess/verdict.ts';
import { isInForce, type IsoDate } from '../../engine/basis/date.ts';
import type { Measure, MeasureId } from '../../engine/law/measure.ts';
import type { ProductList, ProductListId } from '../../engine/law/product-list.ts';
import { periodOn, type Rulebook } from '../../engine/law/rulebook.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { assessed, judgedCode, manyShipments } from '../arbitraries/real-shipments.ts';
import { bareShipment, toShipment, type PlainShipment } from '../arbitraries/shipments.ts';
import { tariffLines } from '../arbitraries/codes.ts';
import { entryDates } from '../arbitraries/dates.ts';
import { uselessLongerCodes } from './regressions.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const { rulebook, schedule } = realData();
const byId = new Map<string, Measure>(rulebook.measures.map((measure) => [measure.id, measure]));

const verdicts = (assessment: Assessment): ReadonlyMap<MeasureId, Verdict> =>
  verdictsOf(assessment.law, assessment.resolution);

function isOn(measure: Measure, date: IsoDate): boolean {
  return measure.kind === 'additionalDuty'
    ? periodOn(measure, date) !== null
    : isInForce(measure.effective, date);
}

/** A linear scan of every entry, where the engine looks prefixes up. */
function namesCode(list: ProductList | undefined, code: HtsCode, date: IsoDate): boolean {
  const entries = [...(list?.entries.values() ?? [])].flat();
  return entries.some(({ prefix, effective }) => code.startsWith(prefix) && isInForce(effective, date));
}

function coversCode({ scope }: Measure, code: HtsCode, date: IsoDate): boolean {
  if (scope.except.some((prefix) => code.startsWith(prefix))) return false;
  const isNamed = (id: ProductListId): boolean => namesCode(rulebook.lists.get(id), code, date);
  if (scope.excluded.flatMap(listsNamedBy).some(isNamed)) return false;
  const { products } = scope;
  if (products.kind === 'all') return true;
  if (products.kind === 'codes') return products.codes.some((prefix) => code.startsWith(prefix));
  return listsNamedBy(products).some(isNamed);
}

describe('every measure of the rulebook', () => {
  test('has exactly one verdict on every line, in the order of the law', () => {
    manyShipments((plain) => {
      expect([...verdicts(assessed(plain)).keys()]).toEqual(rulebook.measures.map(({ id }) => id));
    }, 200);
  });

  test('applies where its verdict says so and its share is above nothing, and nowhere else', () => {
    manyShipments((plain) => {
      const assessment = assessed(plain);
      const applied = new Map(
        assessment.duties.map(({ applied: { duty, share } }) => [duty.measure.id, share.toFixed()]),
      );
      for (const [id, verdict] of verdicts(assessment)) {
        const measure = byId.get(id);
        if (measure?.kind !== 'additionalDuty') continue;
        // A minimum price applies to goods of unknown quantity too, and then has no amount.
        if (periodOn(measure, plain.entryDate)?.rate.kind === 'minimumPrice') continue;
        expect([id, verdict.kind === 'applied' ? verdict.share.toFixed() : undefined]).toEqual([
          id,
          applied.get(id),
        ]);
      }
    }, 200);
  });

  test('that is not in force that day is out of scope by date, and no other is', () => {
    manyShipments((plain) => {
      for (const [id, verdict] of verdicts(assessed(plain))) {
        const measure = byId.get(id);
        const isByDate = verdict.kind === 'outOfScope' && verdict.because === 'date';
        expect([id, isByDate]).toEqual([id, measure !== undefined && !isOn(measure, plain.entryDate)]);
      }
    }, 200);
  });

  test('that names the code is not out of scope by product, and one that does not name it is nothing else', () => {
    manyShipments((plain) => {
      const assessment = assessed(plain);
      const code = judgedCode(assessment);
      if (code === null) return;
      for (const [id, verdict] of verdicts(assessment)) {
        const measure = byId.get(id);
        if (measure === undefined || !isOn(measure, plain.entryDate)) continue;
        const isOutside = verdict.kind === 'outOfScope' || verdict.kind === 'needsLongerCode';
        expect([id, isOutside]).toEqual([id, !coversCode(measure, code, plain.entryDate)]);
      }
    }, 200);
  });
});

describe('a verdict that names another measure', () => {
  test('is exempted only by an exemption to that measure that covers the code on that day', () => {
    manyShipments((plain) => {
      const assessment = assessed(plain);
      const code = judgedCode(assessment);
      if (code === null) return;
      for (const [id, verdict] of verdicts(assessment)) {
        if (verdict.kind !== 'exempted') continue;
        const by = byId.get(verdict.by);
        expect(by?.kind === 'exemption' && by.exceptionTo.includes(id)).toBe(true);
        expect(by !== undefined && isOn(by, plain.entryDate) && coversCode(by, code, plain.entryDate)).toBe(
          true,
        );
      }
    }, 300);
  });

  test('is displaced only by an earlier measure of its own group, or an earlier relief, which applies', () => {
    const order = rulebook.measures.map(({ id }) => id as string);
    manyShipments((plain) => {
      const all = verdicts(assessed(plain));
      for (const [id, verdict] of all) {
        if (verdict.kind !== 'displaced') continue;
        const [own, by] = [byId.get(id), byId.get(verdict.by)];
        if (own?.kind === 'exemption' && by?.kind === 'exemption') {
          expect(own.exceptionTo.some((target) => by.exceptionTo.includes(target))).toBe(true);
        } else {
          if (own?.kind !== 'additionalDuty' || by?.kind !== 'additionalDuty')
            throw new Error('not of one kind');
          expect(own.group).not.toBeNull();
          expect(by.group).toBe(own.group);
        }
        expect(order.indexOf(verdict.by)).toBeLessThan(order.indexOf(id));
        expect(all.get(verdict.by)?.kind).toBe('applied');
      }
    }, 300);
  });

  test('or a fact asks only for what the importer did not say', () => {
    manyShipments((plain) => {
      for (const verdict of verdicts(assessed(plain)).values()) {
        if (verdict.kind !== 'needsFact') continue;
        const test = rulebook.conditions.get(verdict.condition)?.test;
        if (test?.kind === 'statement') expect(plain.statements[test.fact]).toBeUndefined();
        if (test?.kind === 'percentBelow') expect(plain.percentages[test.fact]).toBeUndefined();
        if (test?.kind === 'loadedBefore') expect(plain.loadingDate).toBeNull();
      }
    }, 200);
  });
});

describe('a longer code is asked for', () => {
  /** An entry within the line that a longer code could be within, and which the scope does not leave out. */
  function couldTell(measure: Measure, line: HtsCode, date: IsoDate): boolean {
    const { products, except } = measure.scope;
    if (products.kind !== 'lists') return false;
    const entries = products.lists.flatMap((id) =>
      [...(rulebook.lists.get(id)?.entries.values() ?? [])].flat(),
    );
    return entries.some(
      ({ prefix, effective }) =>
        prefix.startsWith(line) &&
        prefix.length > line.length &&
        isInForce(effective, date) &&
        !except.some((left) => prefix.startsWith(left)),
    );
  }

  function askedInVain(plain: PlainShipment): readonly string[] {
    const result = assess(rulebook, schedule, toShipment(plain));
    if (!result.ok) return [];
    const line = plain.code.slice(0, 8) as HtsCode;
    return [...verdicts(result.value)].flatMap(([id, verdict]) => {
      const measure = byId.get(id);
      const isVain =
        verdict.kind === 'needsLongerCode' &&
        measure !== undefined &&
        !couldTell(measure, line, plain.entryDate);
      return isVain ? [id] : [];
    });
  }

  test('only where one could tell', () => {
    const shipments = fc
      .tuple(tariffLines(), entryDates())
      .map(([code, date]) => bareShipment(code, date, '100'));
    fc.assert(
      fc.property(shipments, (plain) => {
        expect({ ...plain, vain: askedInVain(plain) }).toEqual({ ...plain, vain: [] });
      }),
      { numRuns: 300, examples: uselessLongerCodes.map(([code, date]) => [bareShipment(code, date, '100')]) },
    );
  });
});

describe('the law of a day', () => {
  function onlyInForce(book: Rulebook, date: IsoDate): Rulebook {
    return { ...book, measures: book.measures.filter((measure) => isOn(measure, date)) };
  }

  test('is all that a line depends on: without every other measure the verdicts and the duties are the same', () => {
    manyShipments((plain) => {
      const whole = assessed(plain);
      const reduced = assess(onlyInForce(rulebook, plain.entryDate), schedule, toShipment(plain));
      if (!reduced.ok) throw new Error(JSON.stringify(reduced.failure));
      const kept = [...verdicts(reduced.value)];
      const expected = [...verdicts(whole)].filter(([id]) => kept.some(([other]) => other === id));
      expect(kept).toEqual(expected);
      const { duty, headings, range } = whole;
      // The number is asked for the sake of a scheduled day too; then it moves nothing on this one.
      const isOfThisDay = ({ fact, impact }: (typeof range.missing)[number]): boolean =>
        fact !== 'hts' || impact !== 0;
      const ofThisDay = { ...range, missing: range.missing.filter(isOfThisDay) };
      const found = reduced.value.range;
      expect({ ...found, missing: found.missing.filter(isOfThisDay) }).toEqual(ofThisDay);
      expect(reduced.value).toMatchObject({ duty, headings });
    }, 150);
  });

  test('gives each line the same answer every time', () => {
    manyShipments((plain) => {
      const print = (): string => {
        const { duty, headings, range, resolution, law } = assessed(plain);
        return JSON.stringify([duty, headings, range, [...verdictsOf(law, resolution)]]);
      };
      expect(print()).toBe(print());
    }, 50);
  });
});
