/** Scenario documents: versioned JSON, strict in what they accept, short and stable in what they print. */
import { ok, type Result } from '../basis/result.ts';
import type { ConditionId, Share } from '../law/condition.ts';
import type { Failure } from '../scenario/failure.ts';
import { FIRST_DATE } from '../scenario/presets.ts';
import { SCENARIO_FORMAT, type PinnedData, type Scenario } from '../scenario/scenario.ts';
import { readRule } from './decode-rule.ts';
import { dollarsAndCents, name, shortestShare } from './decode-selection.ts';
import {
  boundedText,
  checked,
  formOf,
  list,
  malformed,
  named,
  nullable,
  object,
  oneOf,
  optional,
  readJson,
  savedObject,
  withForm,
  type Reader,
} from './document.ts';
import { plainScenario } from './plain-scenario.ts';
import { date } from './readers.ts';
import { LONGEST_DOCUMENT, LONGEST_TITLE, MOST_NAMES, MOST_RULES } from './scenario-bounds.ts';
import { inPresentFormat } from './scenario-migrations.ts';

const LONGEST_ID = 80;
/** No name of an object's own machinery has this form. */
const CONDITION = /^[a-z][a-z0-9:._-]{0,79}$/i;

const answers: Reader<Scenario['answers']> = named('answers', (input, path) => {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return malformed(path, 'an object', input);
  const entries = Object.entries(input);
  if (entries.length > MOST_NAMES) return malformed(path, `at most ${MOST_NAMES} answers`, entries.length);
  const answered: [string, Share][] = [];
  for (const [condition, answer] of entries) {
    if (!CONDITION.test(condition)) return malformed(path, 'the name of a condition', condition);
    const read = shortestShare(answer, `${path}.${condition}`);
    if (!read.ok) return read;
    answered.push([condition, read.value]);
  }
  return ok(Object.fromEntries(answered) as Record<ConditionId, Share>);
});

const pinned: Reader<PinnedData> = object({
  dataVersion: name<string>('a version of the data'),
  flows: name<string>('a table of trade'),
  duty: optional(nullable(dollarsAndCents), null),
});

const rules = optional(list(readRule, MOST_RULES), []);

const fields: Reader<Scenario> = savedObject({
  format: oneOf(SCENARIO_FORMAT),
  id: boundedText('a name', 1, LONGEST_ID),
  label: optional(boundedText('a title', 0, LONGEST_TITLE), ''),
  lawAsOf: named(
    'lawAsOf',
    checked(date, (day, path) =>
      day < FIRST_DATE ? malformed(path, `a date from ${FIRST_DATE}`, day) : null,
    ),
  ),
  answers: optional(answers, {}),
  reform: rules,
  reformOfVietNam: rules,
  pinned: optional(nullable(pinned), null),
});

const present = checked(fields, ({ reform, reformOfVietNam }, path) => {
  const seen = new Set<string>();
  for (const { id } of [...reform, ...reformOfVietNam]) {
    if (seen.has(id)) return malformed(`${path}.reform`, 'each rule id once', id);
    seen.add(id);
  }
  return null;
});

/** Also for documents that crossed a boundary as objects: the page, another program, a worker. */
export const scenario: Reader<Scenario> = withForm(formOf(present), (input, path) => {
  const written = inPresentFormat(input, path);
  return written.ok ? present(written.value, path) : written;
});

export function parseScenario(source: string, name: string): Result<Scenario, Failure> {
  if (source.length > LONGEST_DOCUMENT)
    return malformed(name, `at most ${LONGEST_DOCUMENT} characters`, source.length);
  return readJson(source, scenario, name);
}

/** `parseScenario` of this text is the scenario again; whatever may be left out is. */
export function formatScenario(item: Scenario): string {
  return `${JSON.stringify(plainScenario(item), null, 2)}\n`;
}
