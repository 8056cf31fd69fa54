import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { chooseSeed } from './choose-seed.ts';

const random = () => 7;

test('a given seed wins, continuous integration has a fixed one, and elsewhere it is drawn', () => {
  expect(chooseSeed({ FC_SEED: '42', CI: 'true' }, random)).toBe(42);
  expect(chooseSeed({ CI: 'true' }, random)).toBe(chooseSeed({ CI: '1', FC_SEED: '' }, () => 8));
  expect(chooseSeed({}, random)).toBe(7);
});

test('a seed that is not a whole number is refused by name', () => {
  expect(() => chooseSeed({ FC_SEED: 'today' }, random)).toThrow('"today"');
});

test('properties draw from the announced seed', () => {
  expect(fc.readConfigureGlobal().seed).toBe(inject('fastCheckSeed'));
  expect(fc.sample(fc.integer(), 5)).toEqual(
    fc.sample(fc.integer(), { numRuns: 5, seed: inject('fastCheckSeed') }),
  );
});
