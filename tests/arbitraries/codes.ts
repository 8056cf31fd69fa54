/** Codes of the real schedule, of the real lists, and codes that are not in it. */
import fc, { type Arbitrary } from 'fast-check';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { oneOfMany } from './choice.ts';
import { realData, realFlows } from './real-reference.ts';

const asCode = (digits: string): HtsCode => digits as HtsCode;

export function tariffLines(): Arbitrary<HtsCode> {
  return oneOfMany([...realData().schedule.lines.keys()]);
}

export function statisticalNumbers(): Arbitrary<HtsCode> {
  return oneOfMany([...realData().schedule.statistical.keys()]);
}

/** Numbers that came, went, or did both between 2025 and 2026. */
export function changedCodes(): Arbitrary<HtsCode> {
  return oneOfMany([...realData().schedule.changes.keys()]);
}

/** Codes under which goods of Viet Nam entered in 2024, special provisions left out. */
export function tradedCodes(): Arbitrary<HtsCode> {
  return oneOfMany(realFlows().codes.filter((code) => code < '98'));
}

/** Codes that at least one list of the law names, so that the interesting measures are met. */
export function listedCodes(): Arbitrary<HtsCode> {
  const { rulebook, schedule } = realData();
  const prefixes = new Set<string>(
    [...rulebook.lists.values()].flatMap(({ entries }) => [...entries.keys()]),
  );
  const isListed = (code: string): boolean =>
    [4, 6, 8, 10].some((length) => prefixes.has(code.slice(0, length)));
  return oneOfMany([...schedule.statistical.keys()].filter(isListed));
}

/** Codes that are in the schedule in one form or another, listed ones more often. */
export function anyRealCode(): Arbitrary<HtsCode> {
  return fc.oneof(
    { weight: 5, arbitrary: listedCodes() },
    { weight: 3, arbitrary: tradedCodes() },
    { weight: 2, arbitrary: tariffLines() },
    { weight: 1, arbitrary: changedCodes() },
  );
}

/** Digits of a legal length; hardly ever in the schedule. */
export const digitCode: Arbitrary<HtsCode> = fc
  .tuple(fc.constantFrom(2, 4, 6, 8, 10), fc.nat({ max: 9_999_999_999 }))
  .map(([length, number]) => asCode(String(number).padStart(10, '0').slice(0, length)));
