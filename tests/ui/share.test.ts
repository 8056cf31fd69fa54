import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GENERAL_RATE_STEP, HIGHEST_GENERAL_RATE, withGeneralRate } from '../../ui/web/state/general-rate.ts';
import { scenarioNamed } from '../../ui/web/state/ready-made.ts';
import { lawName } from '../../ui/words/sentences/scenario-name.ts';
import {
  choiceOf,
  readFragment,
  writeFragment,
  writePackedFragment,
  type Choice,
  type Side,
} from '../../ui/web/state/share.ts';
import { day as dayOf, opening } from './scripted-engine.ts';

const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => `law:${date.toISOString().slice(0, 10)}`);
const preset = fc.constantFrom(
  'framework-20',
  'framework-20-annex3',
  'liberation-46',
  'mfn-only',
  'forced-labour-12.5',
  'framework-20-annex3:agricultural_products',
  'transshipment-40:25',
);
const rate = fc
  .integer({ min: 0, max: HIGHEST_GENERAL_RATE / GENERAL_RATE_STEP })
  .map((step) => step * GENERAL_RATE_STEP);
const side: fc.Arbitrary<Side> = fc.record({ name: fc.oneof(day, preset), rate: fc.option(rate) });
const choice: fc.Arbitrary<Choice> = fc.record({ baseline: side, scenario: side });

test('a choice survives the address', () => {
  fc.assert(
    fc.property(choice, (written) => {
      expect(readFragment(writeFragment(written))).toEqual({ kind: 'choice', choice: written });
    }),
  );
});

test('a choice survives a program that escapes the address', () => {
  fc.assert(
    fc.property(choice, (written) => {
      const escaped = writeFragment(written).replaceAll(':', '%3A');
      expect(readFragment(escaped)).toEqual({ kind: 'choice', choice: written });
    }),
  );
});

test('no text whatever makes reading throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void readFragment(`#${text}`)));
});

test('the address is as documented', () => {
  const written = writeFragment({
    baseline: { name: 'law:2026-10-10', rate: null },
    scenario: { name: 'framework-20-annex3', rate: 25 },
  });
  expect(written).toBe('#v=1&base=law:2026-10-10&with=framework-20-annex3&rate=25');
});

test('an empty fragment, and a place on the page, are no choice and no mistake', () => {
  expect(readFragment('')).toEqual({ kind: 'none' });
  expect(readFragment('#')).toEqual({ kind: 'none' });
  expect(readFragment('#content')).toEqual({ kind: 'none' });
});

test('a side that is not named is left to the page', () => {
  expect(readFragment('#v=1&with=mfn-only')).toEqual({
    kind: 'choice',
    choice: { scenario: { name: 'mfn-only', rate: null } },
  });
});

describe('what cannot be used is named', () => {
  test.each([
    ['#v=2&base=mfn-only', 'v=2&base=mfn-only'],
    ['#v=2', 'v=2'],
    ['#v=2&set=', 'set='],
    ['#v=2&set=a+b', 'set=a+b'],
    ['#v=2&set=abc&base=mfn-only', 'v=2&set=abc&base=mfn-only'],
    ['#v=1&set=abc', 'v=1&set=abc'],
    ['#v=0&base=mfn-only', 'v=0'],
    ['#v=x&base=mfn-only', 'v=x'],
    ['#base=mfn-only', 'base=mfn-only'],
    ['#v=1&base=law:2025-02-30', 'base=law:2025-02-30'],
    ['#v=1&base=law:2024-12-31', 'base=law:2024-12-31'],
    ['#v=1&base=<b>', 'base=<b>'],
    ['#v=1&rate=61', 'rate=61'],
    ['#v=1&rate=12.3', 'rate=12.3'],
    ['#v=1&rate=-5', 'rate=-5'],
    ['#v=1&colour=red', 'colour=red'],
    ['#v=1&base', 'base'],
  ])('%s', (fragment, part) => {
    expect(readFragment(fragment)).toEqual({ kind: 'malformed', part });
  });

  test.each([
    ['#v=1&v=1', 'v'],
    ['#v=1&base=mfn-only&with=a&base=mfn-only', 'base'],
    ['#v=2&set=abc&set=abc', 'set'],
  ])('%s says something twice', (fragment, part) => {
    expect(readFragment(fragment)).toEqual({ kind: 'repeated', part });
  });
});

test('what is too long for a sentence is cut', () => {
  const shared = readFragment(`#v=1&base=${'<'.repeat(500)}`);
  expect(shared.kind).toBe('malformed');
  if (shared.kind === 'malformed') expect(shared.part.length).toBeLessThan(80);
});

test('a newer version is told apart from a mistake', () => {
  expect(readFragment('#v=3&anything=at-all')).toEqual({ kind: 'newer', version: '3' });
});

test('a packed set stands in the address as it is', () => {
  expect(readFragment(writePackedFragment('aZ0_-'))).toEqual({ kind: 'set', packed: 'aZ0_-' });
});

describe('the short form says only what it can', () => {
  const named = (name: string) => {
    const scenario = scenarioNamed(name, opening);
    if (scenario === null) throw new Error(name);
    return scenario;
  };
  const pair = [named(lawName(dayOf('2026-10-10'))), named('framework-20')];

  test('two ready-made scenarios, the baseline first', () => {
    expect(choiceOf({ scenarios: pair, baseline: 0 }, opening)).toEqual({
      baseline: { name: 'law:2026-10-10', rate: null },
      scenario: { name: 'framework-20', rate: null },
    });
    expect(choiceOf({ scenarios: pair, baseline: 1 }, opening)).toBeNull();
    expect(choiceOf({ scenarios: [...pair, named('mfn-only')], baseline: 0 }, opening)).toBeNull();
  });

  test('the slider by its rate', () => {
    const slid = withGeneralRate(named('mfn-only'), 12.5, null, opening);
    expect(slid.id).toBe('mfn-only+slider');
    expect(choiceOf({ scenarios: [named('framework-20'), slid], baseline: 0 }, opening)).toEqual({
      baseline: { name: 'framework-20', rate: null },
      scenario: { name: 'mfn-only', rate: 12.5 },
    });
  });

  test('nothing that a person has written', () => {
    const own = { ...named('framework-20'), id: 'my-1', label: 'Mine' };
    expect(choiceOf({ scenarios: [named('framework-20'), own], baseline: 0 }, opening)).toBeNull();
    const renamed = { ...named('framework-20'), label: 'Mine' };
    expect(choiceOf({ scenarios: [named('framework-20'), renamed], baseline: 0 }, opening)).toBeNull();
  });
});
