// @ts-check
/**
 * The places whose code is changed, and the tests that have to see it. A file may have fewer than its folder: those
 * that are about it, so that a fault is tried in a second. Its score is then the least that it is.
 */

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
const REFORM_TESTS = ['tests/engine/scenario/apply-reform.test.ts'];
const RESPONSE_TESTS = [
  'tests/engine/response/**/*.test.ts',
  'tests/laws/{response-*,held-landed-cost,value-added}.test.ts',
  'tests/oracle/{nest,response}.test.ts',
];

/** @type {Readonly<Record<string, readonly string[]>>} */
export const TESTS_OF = {
  'engine/assess': LAW_TESTS,
  'engine/codec/decode-facts.ts': ['tests/engine/codec/decode-facts.test.ts'],
  'engine/columnar': TRADE_TESTS,
  'engine/compare/settle.ts': ['tests/engine/compare/settle.test.ts'],
  'engine/law': LAW_TESTS,
  'engine/response': RESPONSE_TESTS,
  'engine/response/smart.ts': ['tests/engine/response/{smart,vectors}.test.ts', 'tests/oracle/smart.test.ts'],
  'engine/scenario': TRADE_TESTS,
  'engine/scenario/apply-exemption-rule.ts': REFORM_TESTS,
  'engine/scenario/apply-rate-rule.ts': REFORM_TESTS,
  'engine/scenario/apply-reform.ts': REFORM_TESTS,
  'engine/schedule': LAW_TESTS,
  'engine/schedule/apply-rate.ts': ['tests/engine/schedule/apply-*.test.ts'],
  'engine/schedule/apply-special-rate.ts': ['tests/engine/schedule/apply-*.test.ts'],
};

/** @param {string | undefined} place one of those above, or a file in one: the nearest counts */
export function testsOf(place = '') {
  const found = Object.keys(TESTS_OF)
    .filter((root) => place === root || place.startsWith(`${root}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (found === undefined) throw new Error(`No place "${place}": ${Object.keys(TESTS_OF).join(', ')}.`);
  return TESTS_OF[found] ?? [];
}
