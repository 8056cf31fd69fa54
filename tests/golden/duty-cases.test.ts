/** Duties, headings and fees that others published for goods of Viet Nam, through the command line's own functions. */
import { describe, expect, test } from 'vitest';
import { assessCases, RESULT_COLUMNS } from '../../ui/cli/assess-cases.ts';
import type { JoinedRow } from '../../engine/index.ts';
import { spokenIn } from '../../ui/cli/speech.ts';
import { realData } from '../arbitraries/real-reference.ts';
import { disagreements, dutyCases, knownSources, type DutyCase } from './duty-cases.ts';

type Result = Readonly<Record<(typeof RESULT_COLUMNS)[number], string>>;

function resultOf(row: JoinedRow): Result {
  const [cells = []] = assessCases(realData(), [row], spokenIn('en'));
  return Object.fromEntries(RESULT_COLUMNS.map((column, index) => [column, cells[index] ?? ''])) as Result;
}

/** What the source says, in the shape of what we say: a figure it leaves out is left out of both. */
function sides(golden: DutyCase, result: Result): { readonly theirs: object; readonly ours: object } {
  const ours: Record<string, unknown> = { status: result.status, error: result.error };
  const theirs: Record<string, unknown> = { status: 'ok', error: '' };
  const compare = (name: string, expected: string | null, found: string): void => {
    if (expected === null) return;
    theirs[name] = expected;
    ours[name] = found;
  };
  const { compares, headings, headingsMatch } = golden;
  compare(
    compares === 'mfn' ? 'mfn_duty' : 'total_duty',
    compares === 'fees' ? null : golden.duty,
    compares === 'mfn' ? result.mfn_duty : result.total_duty,
  );
  compare('mpf', golden.mpf, result.mpf);
  compare('hmf', golden.hmf, result.hmf);
  const found = result.headings === '' ? [] : result.headings.split(';');
  if (headingsMatch !== 'none') {
    theirs['headings'] = headings.toSorted();
    ours['headings'] = found
      .filter((heading) => headingsMatch === 'exact' || headings.includes(heading))
      .toSorted();
  }
  return { theirs, ours };
}

const cases = dutyCases();
const known = new Map(disagreements().map((row) => [row.id, row]));

test('there are as many cases as were taken over, each once, each from a named source', () => {
  expect(cases).toHaveLength(131);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(131);
  const named = knownSources();
  expect(cases.flatMap(({ sources }) => sources).filter((source) => !named.has(source))).toEqual([]);
});

test('every case compares something', () => {
  const idle = cases.filter(
    ({ duty, mpf, hmf, headingsMatch }) =>
      duty === null && mpf === null && hmf === null && headingsMatch === 'none',
  );
  expect(idle).toEqual([]);
});

describe('what the source says is what we say', () => {
  test.for(cases.filter(({ id }) => !known.has(id)))('$id', (golden) => {
    const { theirs, ours } = sides(golden, resultOf(golden.row));
    expect(ours).toEqual(theirs);
  });
});

describe('where we differ, both figures are as written down', () => {
  test.for([...known.values()])('$id', ({ id, theirs, ours, agreeingFacts }) => {
    const golden = cases.find((item) => item.id === id);
    if (golden === undefined) throw new Error(`${id} is not a case`);
    expect({ headings: golden.headings, duty: golden.duty }).toEqual(theirs);
    const result = resultOf(golden.row);
    expect({ headings: result.headings.split(';'), duty: result.total_duty }).toEqual(ours);
    expect(ours).not.toEqual(theirs);
    const conceded = resultOf({ ...golden.row, cells: { ...golden.row.cells, facts: agreeingFacts } });
    expect({ headings: conceded.headings.split(';'), duty: conceded.total_duty }).toEqual(theirs);
  });
});
