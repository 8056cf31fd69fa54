/** Whatever a program without types asks, the answer is a failure with a name, and no exception. */
import fc from 'fast-check';
import { openLaw, type EntryLine } from 'tariff-scenarios';
import * as documents from 'tariff-scenarios/documents';
import { MODEL_PRESETS, openResponse } from 'tariff-scenarios/response';
import { GROUPINGS, openTrade } from 'tariff-scenarios/trade';
import { describe, expect, test } from 'vitest';

const law = await openLaw();
const trade = await openTrade(law);
const response = await openResponse(law, trade);
const line = { hts: '6109.10.00.12', entryDate: '2026-10-09', customsValue: '10000' };

const named = expect.objectContaining({
  ok: false,
  failure: expect.objectContaining({ kind: expect.any(String) as string }) as object,
}) as object;

/** As a program without types hands it over. */
const given = <Asked>(value: unknown): Asked => value as Asked;

describe('a line', () => {
  test.each([
    [null, 'notALine'],
    [undefined, 'notALine'],
    [7, 'notALine'],
    [[], 'notALine'],
    [{ ...line, facts: null }, 'notFacts'],
    [{ ...line, facts: { copper_content_pct: '40;us_content_pct=50' } }, 'notOneFact'],
    [{ ...line, facts: { 'copper_content_pct=40;us_content_pct': '50' } }, 'notOneFact'],
    [{ ...line, quantities: null }, 'notAList'],
    [{ ...line, quantities: [null, { amount: '1', unit: 'kg' }] }, 'notAQuantity'],
    [{ ...line, quantities: [{ amount: '1', units: 'kg' }] }, 'unknownKey'],
    [{ ...line, quantities: [{}] }, 'notText'],
    [{ ...line, quantities: [{ amount: '1' }] }, 'notText'],
    [{ ...line, quantities: [{ amount: '', unit: '' }] }, 'emptyText'],
    [{ ...line, toString: 'x' }, 'unknownKey'],
  ])('%j: %s', async (asked, kind) => {
    const odd = given<EntryLine>(asked);
    const answers = [law.assess(odd), law.explain(odd), law.history(odd), await law.compare(odd, [])];
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, failure: { kind } });
  });

  test('or anything else', () =>
    fc.assert(
      fc.property(fc.anything(), (asked) => {
        expect(law.assess(given(asked))).toEqual(named);
      }),
      { numRuns: 300 },
    ));

  test('with anything in one of its places', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('hts', 'entryDate', 'customsValue', 'quantities', 'mode', 'loadingDate', 'facts'),
        fc.anything(),
        (place, value) => {
          expect(typeof law.assess(given({ ...line, [place]: value })).ok).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    ));
});

const ODD_SCENARIOS = [undefined, null, 7, {}, [], { format: 'tariff-scenario/2', reform: 1 }, 'law-of-mars'];

describe.each(ODD_SCENARIOS)('the scenario %j', (asked) => {
  const odd = given<string>(asked);

  test('is refused by every door', async () => {
    expect(await law.compare(line, [odd])).toEqual(named);
    expect(trade.compare(odd, [])).toEqual(named);
    expect(trade.compare('framework-20', [odd])).toEqual(named);
    expect(trade.groups(odd, 'chapter')).toEqual(named);
    expect(trade.attribute('framework-20', odd)).toEqual(named);
    expect(response.respond(odd, 'framework-20', 'static')).toEqual(named);
  });
});

test('no list of scenarios', async () => {
  expect(await law.compare(line, given(null))).toEqual(named);
  expect(trade.compare('framework-20', given(undefined))).toEqual(named);
});

test('a grouping or a model that there is not, with those that there are', () => {
  expect(trade.groups('framework-20', given('x'))).toMatchObject({
    ok: false,
    failure: { path: 'by', expected: GROUPINGS.join(' or ') },
  });
  expect(response.respond('law:2025-01-01', 'framework-20', given('nope'))).toMatchObject({
    ok: false,
    failure: { path: 'model', expected: MODEL_PRESETS.join(' or ') },
  });
  for (const model of [null, {}, { kind: 'ces' }, 7])
    expect(response.respond('law:2025-01-01', 'framework-20', given(model))).toEqual(named);
});

test('no text where a document belongs', () => {
  for (const text of [undefined, null, 7, {}]) {
    expect(law.parseScenario(given(text))).toEqual(named);
    expect(documents.parseScenario(given(text), 'mine')).toEqual(named);
    expect(documents.parseScenarioSet(given(text), 'mine')).toEqual(named);
    expect(documents.parseEstimate(given(text), 'mine')).toEqual(named);
    expect(documents.parseRuleText(given(text))).toEqual(named);
    expect(documents.parseScenarioText(given(text))).toEqual(named);
  }
});
