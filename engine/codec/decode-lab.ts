/** Documents of labs: read with bounds, one canonical text for each; the schema is written from these readers. */
import { fail, type Result } from '../basis/result.ts';
import type { Failure } from '../scenario/failure.ts';
import {
  LAB_FORMAT,
  LAB_UNITS,
  MOST_LAB_PARAMETERS,
  MOST_LAB_STEPS,
  placeholdersIn,
  type BothLanguages,
  type Lab,
  type LabParameter,
  type LabStep,
  type LabTask,
} from '../scenario/lab.ts';
import {
  boundedText,
  checked,
  list,
  malformed,
  named,
  nonEmptyList,
  object,
  oneOf,
  optional,
  readJson,
  savedObject,
  textOf,
  variants,
  withForm,
  formOf,
  type Reader,
} from './document.ts';
import { withSortedKeys, type Plain } from './plain-scenario.ts';
import { LONGEST_NOTE, LONGEST_TITLE } from './scenario-bounds.ts';

const LONGEST_LAB = 200_000;
const LONGEST_FIELD = 300;

const both = (longest: number, least: 0 | 1): Reader<BothLanguages> =>
  object({ en: boundedText('a text', least, longest), vi: boundedText('a text', least, longest) });
const title = both(LONGEST_TITLE, 1);
const words = both(LONGEST_NOTE, 1);
const someWords = optional(both(LONGEST_NOTE, 0), { en: '', vi: '' });

const identifier: Reader<string> = named(
  'labId',
  textOf('a name of small letters, digits and hyphens', (text) =>
    /^[a-z][a-z0-9-]{0,39}$/.test(text) ? text : null,
  ),
);
const parameterId: Reader<string> = named(
  'parameterId',
  textOf('a name of small letters and digits', (text) => (/^[a-z][a-z0-9]{0,19}$/.test(text) ? text : null)),
);
const decimal: Reader<string> = named(
  'labDecimal',
  textOf('a plain decimal number', (text) => (/^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? text : null)),
);
const tolerance: Reader<string> = named(
  'labTolerance',
  textOf('a plain decimal number, not below 0', (text) =>
    /^\d{1,15}(\.\d{1,6})?$/.test(text) ? text : null,
  ),
);
/** A parameter may stand in it. */
const field = boundedText('a text', 1, LONGEST_FIELD);
const chapter: Reader<string> = optional(
  named(
    'labChapter',
    textOf('a chapter of two digits', (text) => (/^\d{2}$/.test(text) ? text : null)),
  ),
  '',
);
/** A view of this app, or a comparison: never another place. */
const open: Reader<string> = optional(
  named(
    'labAddress',
    textOf('an address of the app that begins with / or v=', (text) =>
      /^(\/|v=)[^\s<>"]{0,1999}$/.test(text) ? text : null,
    ),
  ),
  '',
);

const task: Reader<LabTask> = named(
  'task',
  variants<LabTask>('kind', {
    entry: object({
      kind: oneOf('entry'),
      hts: field,
      entryDate: field,
      customsValue: field,
      figure: oneOf('duty', 'ordinaryDuty', 'rate'),
    }),
    trade: object({
      kind: oneOf('trade'),
      scenario: field,
      chapter,
      figure: oneOf('duty', 'rate', 'customsValue'),
    }),
    difference: object({
      kind: oneOf('difference'),
      baseline: field,
      scenario: field,
      chapter,
      figure: oneOf('duty', 'rate'),
    }),
    response: object({
      kind: oneOf('response'),
      baseline: field,
      scenario: field,
      horizon: oneOf('impact', 'shortRun', 'longRun'),
      beta: optional(field, '1'),
      figure: oneOf('imports', 'revenue', 'welfare', 'buyersShare'),
    }),
    formula: object({
      kind: oneOf('formula'),
      year: field,
      epsilon: optional(field, '4'),
      phi: optional(field, '0.25'),
      figure: oneOf('deficitShare', 'formula', 'rate'),
    }),
    cause: object({ kind: oneOf('cause'), baseline: field, scenario: field, rule: field }),
    directions: object({
      kind: oneOf('directions'),
      scenario: field,
      year: oneOf('2024', '2025'),
      figure: oneOf('imports', 'exports', 'importDuty', 'exportDuty', 'balance'),
    }),
  }),
);

const parameter: Reader<LabParameter> = named(
  'parameter',
  checked(
    object({ id: parameterId, label: title, value: decimal, low: decimal, high: decimal }),
    ({ value, low, high }, path) =>
      Number(low) <= Number(value) && Number(value) <= Number(high)
        ? null
        : malformed(`${path}.value`, `a value from ${low} to ${high}`, value),
  ),
);

const step: Reader<LabStep> = named(
  'step',
  object({
    id: identifier,
    question: words,
    hint: someWords,
    look: someWords,
    open,
    task,
    unit: oneOf(...LAB_UNITS),
    tolerance,
  }),
);

const fields: Reader<Lab> = savedObject({
  format: oneOf(LAB_FORMAT),
  id: identifier,
  title,
  about: someWords,
  parameters: optional(list(parameter, MOST_LAB_PARAMETERS), []),
  steps: nonEmptyList(step, MOST_LAB_STEPS),
});

const twiceIn = (ids: readonly string[]): string | null =>
  ids.find((id, place) => ids.indexOf(id) !== place) ?? null;

const present = checked(fields, ({ parameters, steps }, path) => {
  const twice = twiceIn(steps.map(({ id }) => id));
  if (twice !== null) return malformed(`${path}.steps`, 'each step id once', twice);
  const again = twiceIn(parameters.map(({ id }) => id));
  if (again !== null) return malformed(`${path}.parameters`, 'each parameter id once', again);
  const known = new Set(parameters.map(({ id }) => id));
  for (const [place, { question, task: asked }] of steps.entries()) {
    const texts = [question.en, question.vi, ...Object.values(asked)];
    const unknown = texts.flatMap(placeholdersIn).find((id) => !known.has(id));
    if (unknown !== undefined)
      return malformed(`${path}.steps[${place}]`, 'only parameters of the lab', `{${unknown}}`);
  }
  return null;
});

export const lab: Reader<Lab> = withForm(formOf(present), (input, path) => {
  const format = typeof input === 'object' && input !== null && 'format' in input ? input.format : null;
  return typeof format === 'string' && format !== LAB_FORMAT && /^tariff-lab\/[1-9]\d{0,8}$/.test(format)
    ? fail({ kind: 'newerFormat', found: format, supported: LAB_FORMAT })
    : present(input, path);
});

export function parseLab(source: string, called: string): Result<Lab, Failure> {
  if (source.length > LONGEST_LAB)
    return malformed(called, `at most ${LONGEST_LAB} characters`, source.length);
  return readJson(source, lab, called);
}

/** Without what may be left out. */
function plainLab({ parameters, about, steps, ...rest }: Lab) {
  const { format, id, title: called } = rest;
  const isSaid = ({ en, vi }: BothLanguages): boolean => en !== '' || vi !== '';
  return {
    format,
    id,
    title: called,
    ...(isSaid(about) && { about }),
    ...(parameters.length > 0 && { parameters }),
    steps: steps.map(
      ({ id: own, question, hint, look, open: address, task: asked, unit, tolerance: far }) => ({
        id: own,
        question,
        ...(isSaid(hint) && { hint }),
        ...(isSaid(look) && { look }),
        ...(address !== '' && { open: address }),
        task: Object.fromEntries(
          Object.entries(asked).filter(([key, text]) => key !== 'chapter' || text !== ''),
        ),
        unit,
        tolerance: far,
      }),
    ),
  };
}

/** `parseLab` of this text is the lab again. */
export function formatLab(given: Lab): string {
  return `${JSON.stringify(plainLab(given), null, 2)}\n`;
}

/** One text for one lab, whatever the order of its properties: for links, and to be hashed. */
export function canonicalLab(given: Lab): string {
  return JSON.stringify(withSortedKeys(JSON.parse(formatLab(given)) as Plain));
}
