/** Rules that reach no traded product are told by their place; those that reach one never are. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { untradedRules } from '../../../engine/compare/untraded-rules.ts';
import { scenarioOfText } from '../../../engine/index.ts';
import { totalsOf } from '../../../engine/compare/aggregate.ts';
import { realFlows, realReference, valueOf } from '../../arbitraries/real-reference.ts';
import { evaluated } from '../../laws/evaluated.ts';

vi.setConfig({ testTimeout: 120_000 });

const reference = realReference();
const table = realFlows();
const scenarioOf = (text: string) => valueOf(scenarioOfText(text, reference.rulebook.evidenceThrough));
const whyOf = (text: string) => untradedRules(reference, table, scenarioOf(text)).map(({ why }) => why);

describe('rules', () => {
  test.each([
    ['framework-20; set country-duty to 15% on 61', []],
    // Crude petroleum, of which none came from Viet Nam in 2024.
    ['framework-20; set country-duty to 15% on 2709.00.10', ['nothingInScope']],
    ['framework-20; set country-duty to 15% on 6198', ['noSuchCode']],
  ])('of “%s”', (text, why) => {
    expect(whyOf(text)).toEqual(why);
  });

  test('that are told change no duty; that of a traded number is never told', () => {
    fc.assert(
      fc.property(fc.constantFrom(...table.codes.filter((code) => code < '98')), (code) => {
        expect(whyOf(`framework-20; set country-duty to 15% on ${code}`)).toEqual([]);
      }),
      { numRuns: 20 },
    );
    const untraded = scenarioOf('framework-20; set country-duty to 0% on 2709.00.10');
    expect(totalsOf(evaluated(untraded, table).assessed)).toEqual(
      totalsOf(evaluated(scenarioOf('framework-20'), table).assessed),
    );
  });
});
