/** Documents of estimates: read with bounds, so that neither a file nor a link can stall a page or lose what is there. */
import { parseIsoDate } from '../basis/date.ts';
import { fail, type Result } from '../basis/result.ts';
import {
  ESTIMATE_FORMAT,
  MOST_COMPARED,
  MOST_LINES,
  type Estimate,
  type EstimateLine,
  type LockedFigures,
  type LockedLine,
  type LockedMeasure,
} from '../scenario/estimate.ts';
import type { Failure } from '../scenario/failure.ts';
import type { ScenarioOfSet } from '../scenario/scenario-set.ts';
import { ENTRY_TYPES, TRANSPORT_MODES } from '../trade/shipment.ts';
import { dollarsAndCents, lawStatus, plainLawStatus } from './decode-law-status.ts';
import { scenario } from './decode-scenario.ts';
import { name } from './decode-selection.ts';
import {
  checked,
  list,
  malformed,
  nonEmptyList,
  nullable,
  object,
  oneOf,
  optional,
  readJson,
  record,
  savedObject,
  textOf,
  type Reader,
} from './document.ts';
import { plainScenario, withSortedKeys, type Plain } from './plain-scenario.ts';
import { date } from './readers.ts';
import { isAtMost, LONGEST_DOCUMENT, LONGEST_TITLE } from './scenario-bounds.ts';

/** Longer than any code, amount, unit or fact is written. */
const LONGEST_CELL = 60;
const MOST_CELLS = 40;
/** Case numbers on all lines of an entry. */
const MOST_ORDERS = 200;

const short = (longest: number): Reader<string> =>
  textOf(`a text of at most ${longest} characters`, (value) => (isAtMost(value, longest) ? value : null));

const cell = short(LONGEST_CELL);
const title = short(LONGEST_TITLE);

const cells: Reader<Readonly<Record<string, string>>> = checked(record(cell), (values, path) => {
  const keys = Object.keys(values);
  const strange = keys.find((key) => key === '' || !isAtMost(key, LONGEST_CELL));
  if (strange !== undefined) return malformed(path, 'names of at most 60 characters', strange.slice(0, 80));
  return keys.length > MOST_CELLS ? malformed(path, `at most ${MOST_CELLS} names`, keys.length) : null;
});

const line: Reader<EstimateLine> = object({
  label: optional(title, ''),
  hts: cell,
  customsValue: cell,
  quantities: optional(cells, {}),
  facts: optional(cells, {}),
});

const lockedMeasure: Reader<LockedMeasure> = object({
  measure: name<string>('the name of a measure'),
  heading: nullable(cell),
  rate: nullable(title),
  duty: dollarsAndCents,
});

const lockedLine: Reader<LockedLine> = object({
  hts: cell,
  customsValue: dollarsAndCents,
  duty: dollarsAndCents,
  low: dollarsAndCents,
  high: nullable(dollarsAndCents),
  headings: list(cell, MOST_CELLS),
  measures: list(lockedMeasure, MOST_CELLS),
});

const lockedFigures: Reader<LockedFigures> = object({
  dataVersion: name<string>('a version of the data'),
  evidenceThrough: date,
  status: optional(nullable(lawStatus), null),
  orders: optional(list(cell, MOST_ORDERS), []),
  customsValue: dollarsAndCents,
  duty: dollarsAndCents,
  low: dollarsAndCents,
  high: nullable(dollarsAndCents),
  whole: optional(nullable(object({ low: dollarsAndCents, high: nullable(dollarsAndCents) })), null),
  mpf: nullable(dollarsAndCents),
  hmf: nullable(dollarsAndCents),
  lines: list(nullable(lockedLine), MOST_LINES),
});

const presetName = name<string>('the name of a preset');
const compared: Reader<ScenarioOfSet> = (input, path) =>
  typeof input === 'string' ? presetName(input, path) : scenario(input, path);

const dateOrNone = textOf('a date YYYY-MM-DD, or nothing', (value) =>
  value === '' ? value : parseIsoDate(value),
);

const fields: Reader<Estimate> = savedObject({
  format: oneOf(ESTIMATE_FORMAT),
  title: optional(title, ''),
  entryDate: dateOrNone,
  loadingDate: optional(nullable<string>(date), null),
  mode: optional(nullable(oneOf(...TRANSPORT_MODES)), null),
  entryType: optional(nullable(oneOf(...ENTRY_TYPES)), null),
  lines: nonEmptyList(line, MOST_LINES),
  compared: optional(list(compared, MOST_COMPARED), []),
  locked: optional(nullable(lockedFigures), null),
});

const present = checked(fields, ({ lines, locked }, path) =>
  locked !== null && locked.lines.length !== lines.length
    ? malformed(`${path}.locked.lines`, `${lines.length} lines`, locked.lines.length)
    : null,
);

/** Earlier formats by their name, each rewritten into the next; there is none before the first. */
const MIGRATIONS: Readonly<Record<string, Reader<Estimate>>> = {};

export const estimate: Reader<Estimate> = (input, path) => {
  const format = typeof input === 'object' && input !== null && 'format' in input ? input.format : null;
  if (typeof format !== 'string' || format === ESTIMATE_FORMAT) return present(input, path);
  const migrated = Object.hasOwn(MIGRATIONS, format) ? MIGRATIONS[format] : undefined;
  if (migrated !== undefined) return migrated(input, path);
  return /^tariff-estimate\/[1-9]\d{0,8}$/.test(format)
    ? fail({ kind: 'newerFormat', found: format, supported: ESTIMATE_FORMAT })
    : present(input, path);
};

export function parseEstimate(source: string, called: string): Result<Estimate, Failure> {
  if (source.length > LONGEST_DOCUMENT)
    return malformed(called, `at most ${LONGEST_DOCUMENT} characters`, source.length);
  return readJson(source, estimate, called);
}

function plainLine({ label, hts, customsValue, quantities, facts }: EstimateLine) {
  return {
    ...(label === '' ? {} : { label }),
    hts,
    customsValue,
    ...(Object.keys(quantities).length === 0 ? {} : { quantities }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
  };
}

function plainLocked({ status, orders, whole, ...figures }: LockedFigures) {
  return {
    ...figures,
    ...(whole === null ? {} : { whole }),
    ...(status === null ? {} : { status: plainLawStatus(status) }),
    ...(orders.length === 0 ? {} : { orders }),
  };
}

function plainEstimate(given: Estimate) {
  const { format, title: called, entryDate, loadingDate, mode, entryType, lines, locked } = given;
  const scenarios = given.compared.map((each) => (typeof each === 'string' ? each : plainScenario(each)));
  return {
    format,
    ...(called === '' ? {} : { title: called }),
    entryDate,
    ...(loadingDate === null ? {} : { loadingDate }),
    ...(mode === null ? {} : { mode }),
    ...(entryType === null ? {} : { entryType }),
    lines: lines.map(plainLine),
    ...(scenarios.length === 0 ? {} : { compared: scenarios }),
    ...(locked === null ? {} : { locked: plainLocked(locked) }),
  };
}

/** `parseEstimate` of this text is the estimate again. */
export function formatEstimate(given: Estimate): string {
  return `${JSON.stringify(plainEstimate(given), null, 2)}\n`;
}

/** One text for one estimate, whatever the order of its properties: for links, and to be hashed. */
export function canonicalEstimate(given: Estimate): string {
  return JSON.stringify(withSortedKeys(JSON.parse(formatEstimate(given)) as Plain));
}
