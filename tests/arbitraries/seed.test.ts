import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { chooseSeed } from './choose-seed.ts';

const from = (commit: string | null, random = 7) => ({ commit: () => commit, random: () => random });
const HASH = '0123456789abcdef0123456789abcdef01234567';

test('a given seed wins, and elsewhere than in continuous integration it is drawn', () => {
  expect(chooseSeed({ FC_SEED: '42', CI: 'true' }, from(HASH))).toBe(42);
  expect(chooseSeed({}, from(HASH))).toBe(7);
});

test('continuous integration takes it from the commit: the same again, and another for the next', () => {
  expect(chooseSeed({ CI: 'true' }, from(HASH))).toBe(0x01234567);
  expect(chooseSeed({ CI: '1', FC_SEED: '' }, from(HASH, 8))).toBe(0x01234567);
  expect(chooseSeed({ CI: 'true' }, from(`f${HASH.slice(1)}`))).not.toBe(0x01234567);
  expect(chooseSeed({ CI: 'true' }, from('ffffffff'))).toBeLessThan(2 ** 31 - 1);
  expect(chooseSeed({ CI: 'true' }, from(null))).toBe(7);
});

test('a seed that is not a whole number is refused by name', () => {
  expect(() => chooseSeed({ FC_SEED: 'today' }, from(HASH))).toThrow('"today"');
});

test('properties draw from the announced seed', () => {
  expect(fc.readConfigureGlobal().seed).toBe(inject('fastCheckSeed'));
  expect(fc.sample(fc.integer(), 5)).toEqual(
    fc.sample(fc.integer(), { numRuns: 5, seed: inject('fastCheckSeed') }),
  );
});
