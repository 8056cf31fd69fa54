/** Documents of several scenarios: presets by name, others whole; one canonical text for each set. */
import type { IsoDate } from '../basis/date.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import type { Failure } from '../scenario/failure.ts';
import { scenarioNamed } from '../scenario/presets.ts';
import type { Scenario } from '../scenario/scenario.ts';
import {
  FEWEST_SCENARIOS,
  MOST_SCENARIOS,
  SCENARIO_SET_FORMAT,
  type ScenarioOfSet,
  type ScenarioSet,
} from '../scenario/scenario-set.ts';
import { formatScenario, scenario } from './decode-scenario.ts';
import { dollarsAndCents, name } from './decode-selection.ts';
import {
  checked,
  formOf,
  list,
  malformed,
  named,
  nullable,
  oneOf,
  optional,
  readJson,
  savedObject,
  withForm,
  type Reader,
} from './document.ts';
import { plainScenario, withSortedKeys } from './plain-scenario.ts';
import { LONGEST_DOCUMENT } from './scenario-bounds.ts';

const presetName = name<string>('the name of a preset');

const one = withForm<ScenarioOfSet>(
  { kind: 'either', of: [formOf(presetName), { kind: 'named', name: 'scenario', of: formOf(scenario) }] },
  (input, path) => (typeof input === 'string' ? presetName(input, path) : scenario(input, path)),
);

const several = list(one);
const some: Reader<readonly ScenarioOfSet[]> = withForm(
  { kind: 'list', of: formOf(one), least: FEWEST_SCENARIOS, most: MOST_SCENARIOS },
  (input, path) => {
    if (Array.isArray(input) && input.length > MOST_SCENARIOS)
      return fail({ kind: 'tooManyScenarios', given: input.length, most: MOST_SCENARIOS });
    if (!Array.isArray(input) || input.length < FEWEST_SCENARIOS)
      return malformed(path, `a list of ${FEWEST_SCENARIOS} to ${MOST_SCENARIOS} scenarios`, input);
    return several(input, path);
  },
);

const position: Reader<number> = named('position', (input, path) =>
  typeof input === 'number' && Number.isInteger(input) && input >= 0 && input < MOST_SCENARIOS
    ? ok(input + 0) // minus zero is the first too
    : malformed(path, 'the place of a scenario, counted from 0', input),
);

const fields: Reader<ScenarioSet> = savedObject({
  format: oneOf(SCENARIO_SET_FORMAT),
  dataVersion: name<string>('a version of the data'),
  flows: name<string>('a table of trade'),
  baseline: optional(position, 0),
  scenarios: some,
  duties: optional(nullable(list(dollarsAndCents, MOST_SCENARIOS)), null),
});

const present = checked(fields, ({ baseline, scenarios, duties }, path) => {
  if (baseline >= scenarios.length)
    return malformed(`${path}.baseline`, `a place below ${scenarios.length}`, baseline);
  return duties === null || duties.length === scenarios.length
    ? null
    : malformed(`${path}.duties`, `${scenarios.length} amounts`, duties.length);
});

/** Also for documents that crossed a boundary as objects. */
export const scenarioSet: Reader<ScenarioSet> = withForm(formOf(present), (input, path) => {
  const format = typeof input === 'object' && input !== null && 'format' in input ? input.format : null;
  return typeof format === 'string' &&
    format !== SCENARIO_SET_FORMAT &&
    /^tariff-scenario-set\/[1-9]\d{0,8}$/.test(format)
    ? fail({ kind: 'newerFormat', found: format, supported: SCENARIO_SET_FORMAT })
    : present(input, path);
});

export function parseScenarioSet(source: string, called: string): Result<ScenarioSet, Failure> {
  const longest = MOST_SCENARIOS * LONGEST_DOCUMENT;
  if (source.length > longest) return malformed(called, `at most ${longest} characters`, source.length);
  return readJson(source, scenarioSet, called);
}

function plainSet(set: ScenarioSet) {
  const { format, dataVersion, flows, baseline, duties } = set;
  const scenarios = set.scenarios.map((each) => (typeof each === 'string' ? each : plainScenario(each)));
  return {
    format,
    dataVersion,
    flows,
    ...(baseline === 0 ? {} : { baseline }),
    scenarios,
    ...(duties === null ? {} : { duties }),
  };
}

/** `parseScenarioSet` of this text is the set again. */
export function formatScenarioSet(set: ScenarioSet): string {
  return `${JSON.stringify(plainSet(set), null, 2)}\n`;
}

/** One text for one set, whatever the order of properties and the spacing of its document: to be hashed. */
export function canonicalText(set: ScenarioSet): string {
  return JSON.stringify(withSortedKeys(plainSet(set)));
}

/** By its name where it is a preset unchanged, else whole; the set says itself which data it was made on. */
export function asMemberOfSet(item: Scenario, evidenceThrough: IsoDate): ScenarioOfSet {
  const preset = scenarioNamed(item.id, evidenceThrough);
  const unpinned: Scenario = item.pinned === null ? item : { ...item, pinned: null };
  return preset.ok && formatScenario(preset.value) === formatScenario(unpinned) ? item.id : unpinned;
}
