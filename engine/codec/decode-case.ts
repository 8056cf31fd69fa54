/** Documents of cases, as the page makes them and the tests run them. */
import type { Result } from '../basis/result.ts';
import type { Estimate } from '../scenario/estimate.ts';
import type { Failure } from '../scenario/failure.ts';
import { MOST_SCENARIOS, type ScenarioSet } from '../scenario/scenario-set.ts';
import { CASE_FORMAT, type CaseAnswer, type TestCase } from '../scenario/test-case.ts';
import { estimate } from './decode-estimate.ts';
import { scenarioSet } from './decode-scenario-set.ts';
import { dollarsAndCents, name } from './decode-selection.ts';
import {
  boundedText,
  checked,
  malformed,
  nonEmptyList,
  nullable,
  object,
  oneOf,
  readJson,
  savedObject,
  type Reader,
} from './document.ts';
import { LONGEST_DOCUMENT } from './scenario-bounds.ts';

const LONGEST_SOURCE = 1_000;

const answer: Reader<CaseAnswer> = object({
  duties: nonEmptyList(nullable(dollarsAndCents), MOST_SCENARIOS),
});

const asked: Reader<Estimate | ScenarioSet> = (input, path) =>
  typeof input === 'object' && input !== null && 'scenarios' in input
    ? scenarioSet(input, path)
    : estimate(input, path);

const fields: Reader<TestCase> = savedObject({
  format: oneOf(CASE_FORMAT),
  dataVersion: name<string>('a version of the data'),
  asked,
  ours: answer,
  expected: answer,
  source: boundedText('a source', 1, LONGEST_SOURCE),
});

const testCase = checked(fields, ({ asked: given, ours, expected }, path) => {
  const many = 'scenarios' in given ? given.scenarios.length : 1;
  const wrong = [ours, expected].find(({ duties }) => duties.length !== many);
  if (wrong !== undefined) return malformed(`${path}.duties`, `${many} amounts`, wrong.duties.length);
  return expected.duties.every((duty) => duty === null)
    ? malformed(`${path}.expected`, 'an amount at least', null)
    : null;
});

export function parseCase(source: string, called: string): Result<TestCase, Failure> {
  if (source.length > MOST_SCENARIOS * LONGEST_DOCUMENT)
    return malformed(called, `at most ${MOST_SCENARIOS * LONGEST_DOCUMENT} characters`, source.length);
  return readJson(source, testCase, called);
}
