import { describe, expect, test } from 'vitest';
import { lastLine, tallyPlaywright, tallyVitest, total } from './tally.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('tallyVitest', () => {
  test('counts passed tests, and everything else as failed', () => {
    const report = {
      testResults: [file('failed', 'passed', 'failed'), file('passed', 'passed', 'pending', 'todo')],
    };
    expect(tallyVitest(report, false)).toEqual({ passed: 2, failed: 3 });
  });

  test('a file that could not be loaded is one failure', () => {
    expect(tallyVitest({ testResults: [file('passed', 'passed'), file('failed')] }, false)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  test('a missing report, no tests, and an error outside any test each fail', () => {
    expect(tallyVitest(null, true)).toEqual({ passed: 0, failed: 1 });
    expect(tallyVitest({ testResults: [] }, true)).toEqual({ passed: 0, failed: 1 });
    expect(tallyVitest({ testResults: [file('passed', 'passed')] }, false)).toEqual({ passed: 1, failed: 1 });
  });
});

describe('tallyPlaywright', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };

  test('flaky and skipped tests are failures', () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }, errors: [] };
    expect(tallyPlaywright(report, false)).toEqual({ passed: 3, failed: 3 });
    expect(tallyPlaywright({ stats: { ...stats, skipped: 2 }, errors: [] }, true)).toEqual({
      passed: 3,
      failed: 2,
    });
  });

  test('a missing report and an error outside any test each fail', () => {
    expect(tallyPlaywright(null, true)).toEqual({ passed: 0, failed: 1 });
    expect(tallyPlaywright({ stats, errors: ['no server'] }, false)).toEqual({ passed: 3, failed: 1 });
    expect(tallyPlaywright({ stats, errors: [] }, false)).toEqual({ passed: 3, failed: 1 });
  });
});

test('the last line adds up all stages', () => {
  expect(
    lastLine(
      total([
        { passed: 2, failed: 0 },
        { passed: 1, failed: 3 },
      ]),
    ),
  ).toBe('3 passed, 3 failed');
});
