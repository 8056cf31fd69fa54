/** A false claim of a program or a proposal is found at the usual number of runs, whatever the seed. */
import fc from 'fast-check';
import { openLaw, type EntryLine } from 'tariff-scenarios';
import {
  agreesWithTheLaw,
  changesOnly,
  neverLowers,
  neverRaises,
  type Proposal,
} from 'tariff-scenarios/testing';
import { describe, expect, test } from 'vitest';
import { dutyOnShirts } from './importer.js';

const law = await openLaw();
const SEEDS = Array.from({ length: 12 }, (_, place) => 1 + 7919 * place);

/** What is told of a line that breaks a claim; a rule that is not understood breaks none. */
const BROKEN = /^(before: \d+ cents; after|the law): \d+ cents/;

/** Seeds at which no line breaks the claim. */
async function missedAt(property: ReturnType<typeof neverRaises>): Promise<readonly number[]> {
  const missed: number[] = [];
  for (const seed of SEEDS) {
    const { errorInstance } = await fc.check(property, { seed });
    if (!(errorInstance instanceof Error && BROKEN.test(errorInstance.message))) missed.push(seed);
  }
  return missed;
}

const onFramework = (rules: string): Proposal => ({
  baseline: 'framework-20',
  proposal: `framework-20; ${rules}`,
});

describe('a proposal that raises a duty is found to', () => {
  test.each([
    'set country-duty to 50% on 6109',
    'set country-duty to 50% on 6109.10.00.12',
    'set country-duty to 15% on 61, 62; set country-duty to 50% on 6109.10.00.12',
    'set s232-copper to 90%',
    'set country-duty to 50% on all worth at least $800 and less than $801',
    'lift exemption ieepa-annex-ii on chapter 85',
  ])('%s', async (rules) => expect(await missedAt(neverRaises(law, onFramework(rules)))).toEqual([]));
});

describe('a proposal that lowers a duty which turns on a fact of the goods is found to', () => {
  test.each([
    ['law:2025-06-02', 'suspend s201-solar'],
    ['law:2025-10-20', 'suspend s232-copper'],
    ['law:2025-10-20', 'suspend s232-auto-parts'],
  ])('%s; %s', async (baseline, rules) =>
    expect(await missedAt(neverLowers(law, { baseline, proposal: `${baseline}; ${rules}` }))).toEqual([]),
  );
});

describe('a proposal that changes more than it claims is found to', () => {
  test.each([
    ['set country-duty to 50% on 6109', ['62']],
    ['set country-duty to 15% on 62, 6109.10.00.12', ['62']],
    ['set country-duty to 15% on footwear', ['6401', '6402', '6403', '6404']],
    ['exempt from country-duty on list annex-iii', ['08', '09']],
  ])('%s, not only %s', async (rules, prefixes) =>
    expect(await missedAt(changesOnly(law, onFramework(rules), prefixes))).toEqual([]),
  );

  test('and what is no prefix is refused by name', () =>
    expect(() => changesOnly(law, onFramework('set country-duty to 15% on 62'), ['62', ''])).toThrow(
      '"" is no prefix of codes',
    ));
});

test('a later law that lowers a few duties is found to', async () => {
  const asked = { baseline: 'law:2025-11-12', proposal: 'law:2025-11-13' };
  expect(await missedAt(neverLowers(law, asked))).toEqual([]);
});

test('true claims pass at every seed', async () => {
  const asked = onFramework('set country-duty to 15% on 61, 62');
  for (const seed of SEEDS.slice(0, 4)) {
    await fc.assert(neverRaises(law, asked), { seed });
    await fc.assert(changesOnly(law, asked, ['61', '62']), { seed });
  }
});

describe('an importer', () => {
  test('without a figure where the law has one does not agree with it', async () =>
    expect(await missedAt(agreesWithTheLaw(law, () => null))).toEqual([]));

  test('that knows one product alone does not agree on all', async () => {
    const onlyShirts = (line: EntryLine) => (line.hts.startsWith('6109') ? dutyOnShirts(line) : null);
    expect(await missedAt(agreesWithTheLaw(law, onlyShirts))).toEqual([]);
  });
});
