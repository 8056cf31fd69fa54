/** A line whose rate cannot be told is a sentence or a range, never nothing. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../../engine/assess/assess.ts';
import type { HtsCode } from '../../../engine/schedule/hts-code.ts';
import { realData } from '../../arbitraries/real-reference.ts';
import { bareShipment, toShipment, type PlainShipment } from '../../arbitraries/shipments.ts';

const { rulebook, schedule } = realData();
const assessPlain = (plain: PlainShipment) => assess(rulebook, schedule, toShipment(plain));
/** Before any additional duty: what is left is the rate of the line. */
const onItsOwn = (code: HtsCode): PlainShipment => bareShipment(code, '2025-01-10', '1000');

const linesOf = (...kinds: readonly string[]): readonly HtsCode[] =>
  [...schedule.lines].flatMap(([code, { general }]) => (kinds.includes(general.kind) ? [code] : []));

describe('a line', () => {
  test('whose rate is not one rate on value and quantity is refused, or may cost something', () => {
    const codes = linesOf('unsupported');
    expect(codes).toHaveLength(162);
    const free = codes.filter((code) => {
      const result = assessPlain({ ...onItsOwn(code), quantities: [{ amount: '10', unit: 'kg' }] });
      return result.ok && result.value.range.high === 0;
    });
    expect(free).toEqual([]);
  });

  test('that pays by quantity is refused without one, naming the unit', () => {
    const codes = linesOf('specific', 'compound');
    expect(codes.length).toBeGreaterThan(1000);
    const taken = codes.filter((code) => {
      const result = assessPlain(onItsOwn(code));
      return result.ok || result.failure.kind !== 'quantityNeeded' || result.failure.unit === '';
    });
    expect(taken).toEqual([]);
  });

  test('whose rate is a percentage needs no quantity', () => {
    const refused = linesOf('free', 'adValorem').filter((code) => !assessPlain(onItsOwn(code)).ok);
    expect(refused).toEqual([]);
  });
});
