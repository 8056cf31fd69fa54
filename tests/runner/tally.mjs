// @ts-check
/** Counts of tests from the machine-readable reports. What was skipped or never ran is a failure. */

/** @typedef {{ passed: number, failed: number }} Tally */

/** @type {Tally} */
export const ONE_PASSED = { passed: 1, failed: 0 };
/** @type {Tally} */
export const ONE_FAILED = { passed: 0, failed: 1 };

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function total(tallies) {
  return tallies.reduce(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * @param {Tally} tally
 * @returns {string}
 */
export function lastLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/**
 * @typedef {object} VitestReport  The part of Vitest's JSON report that is read here.
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults
 */

/**
 * A test file that could not be loaded has no tests in the report, yet is one failure.
 * @param {VitestReport | null} report
 * @param {boolean} succeeded  whether the program that wrote the report ended with code 0
 * @returns {Tally}
 */
export function tallyVitest(report, succeeded) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const unloadable = files.filter((file) => file.status !== 'passed' && file.assertionResults.length === 0);
  return withVerdict({ passed, failed: tests.length - passed + unloadable.length }, succeeded);
}

/**
 * @typedef {object} PlaywrightReport  The part of Playwright's JSON report that is read here.
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly unknown[]} errors  errors outside any test
 */

/**
 * @param {PlaywrightReport | null} report
 * @param {boolean} succeeded
 * @returns {Tally}
 */
export function tallyPlaywright(report, succeeded) {
  if (report === null) return ONE_FAILED;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withVerdict(
    { passed: expected, failed: unexpected + flaky + skipped + report.errors.length },
    succeeded,
  );
}

/**
 * No test at all, or a failure that no test shows, still counts as one failure.
 * @param {Tally} tally
 * @param {boolean} succeeded
 * @returns {Tally}
 */
function withVerdict(tally, succeeded) {
  const silent = tally.failed === 0 && (!succeeded || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}
