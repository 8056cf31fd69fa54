// @ts-check
/** The places whose code is changed, and the tests that have to see it. */

const LAW_TESTS = [
  'tests/engine/{assess,law,schedule}/**/*.test.ts',
  'tests/engine/*.test.ts',
  'tests/oracle/{real-law,made-up-laws}.test.ts',
  'tests/golden/duty-cases.test.ts',
  'tests/laws/{date-edges,effective-dates,range,worlds,line-questions,line-issues,minimum-price,open-number,verdicts,figure-status,history,designation,notation,sums}.test.ts',
];
const TRADE_TESTS = [
  'tests/engine/scenario/**/*.test.ts',
  'tests/oracle/{reform,made-up-reforms,shapley}.test.ts',
  'tests/laws/{columnar,comparison,reform,rule-*,scenario-*,refused-rules,tariff-quota,presets,attribution,coarse-flows}.test.ts',
];
const RESPONSE_TESTS = [
  'tests/engine/response/**/*.test.ts',
  'tests/laws/{response-*,held-landed-cost,value-added}.test.ts',
  'tests/oracle/{nest,response}.test.ts',
];

/** @type {Readonly<Record<string, readonly string[]>>} */
export const TESTS_OF = {
  'engine/assess': LAW_TESTS,
  'engine/codec/decode-facts.ts': ['tests/engine/codec/**/*.test.ts', 'tests/cli/**/*.test.ts', ...LAW_TESTS],
  'engine/columnar': TRADE_TESTS,
  'engine/compare/settle.ts': TRADE_TESTS,
  'engine/law': LAW_TESTS,
  'engine/response': RESPONSE_TESTS,
  'engine/scenario': TRADE_TESTS,
  'engine/schedule': LAW_TESTS,
};

/** @param {string | undefined} place a folder above, or a file in it */
export function testsOf(place = '') {
  const found = Object.entries(TESTS_OF).find(([root]) => place === root || place.startsWith(`${root}/`));
  if (found === undefined) throw new Error(`No place "${place}": ${Object.keys(TESTS_OF).join(', ')}.`);
  return found[1];
}
