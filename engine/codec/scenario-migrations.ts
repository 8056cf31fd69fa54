/** Scenario documents of earlier formats, read as strictly as they were then and rewritten into the next one. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { Failure } from '../scenario/failure.ts';
import { SCENARIO_FORMAT } from '../scenario/scenario.ts';
import {
  list,
  malformed,
  nonEmptyList,
  nullable,
  object,
  oneOf,
  optional,
  text,
  variants,
  type Reader,
} from './document.ts';
import { htsCode } from './readers.ts';
import { MOST_CODES, MOST_RULES } from './scenario-bounds.ts';

/** A JSON value whose meaning the next format checks. */
const anything: Reader<unknown> = (input) => ok(input);

const productsOfFirst: Reader<unknown> = variants<unknown>('kind', {
  all: object({ kind: oneOf('all') }),
  list: object({ kind: oneOf('list'), list: text }),
  codes: object({ kind: oneOf('codes'), codes: list(htsCode, MOST_CODES) }),
});

/** `{ kind: 'all' }`, a list or codes became a selection. */
const products: Reader<unknown> = (input, path) => {
  const read = productsOfFirst(input, path);
  if (!read.ok) return read;
  return ok((read.value as { kind: string }).kind === 'all' ? 'all' : { of: [read.value] });
};

const core = { id: text, note: optional(text, '') };

const ruleOfFirst: Reader<unknown> = variants<unknown>('kind', {
  setRate: object({ ...core, kind: oneOf('setRate'), measure: text, rate: text }),
  exempt: object({ ...core, kind: oneOf('exempt'), from: nonEmptyList(text), products }),
  liftExemption: object({ ...core, kind: oneOf('liftExemption'), exemption: text }),
  suspend: object({ ...core, kind: oneOf('suspend'), measures: anything }),
  retime: object({
    ...core,
    kind: oneOf('retime'),
    measure: text,
    effective: object({ from: text, until: nullable(text) }),
  }),
  addDuty: object({ ...core, kind: oneOf('addDuty'), rate: text, products }),
});

const FIRST_FORMAT = 'tariff-scenario/1';

const fieldsOfFirst = object({
  format: oneOf(FIRST_FORMAT),
  id: text,
  label: optional(text, ''),
  lawAsOf: text,
  answers: optional(anything, {}),
  reform: optional(list(ruleOfFirst, MOST_RULES), []),
});

const fromFirst: Reader<unknown> = (input, path) => {
  const read = fieldsOfFirst(input, path);
  return read.ok ? ok({ ...read.value, format: 'tariff-scenario/2' }) : read;
};

/** By the format that each one reads; what it returns is a document of the next. */
const MIGRATIONS: ReadonlyMap<string, Reader<unknown>> = new Map([[FIRST_FORMAT, fromFirst]]);

/** A document of the present format with the same meaning; the present format is returned as it is. */
export function inPresentFormat(input: unknown, path: string): Result<unknown, Failure> {
  let written = input;
  for (let format = formatOf(written); format !== SCENARIO_FORMAT; format = formatOf(written)) {
    const migrate = MIGRATIONS.get(format ?? '');
    if (migrate === undefined) return refused(written, format, path);
    const migrated = migrate(written, path);
    if (!migrated.ok) return migrated;
    written = migrated.value;
  }
  return ok(written);
}

function formatOf(written: unknown): string | null {
  if (typeof written !== 'object' || written === null || !Object.hasOwn(written, 'format')) return null;
  const { format } = written as { readonly format: unknown };
  return typeof format === 'string' ? format : null;
}

const LONGEST_FORMAT = 40;

function refused(written: unknown, format: string | null, path: string): Result<never, Failure> {
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return malformed(path, 'an object', written);
  const version = /^tariff-scenario\/([1-9]\d*)$/.exec(format ?? '')?.[1];
  if (format !== null && version !== undefined)
    return fail({
      kind: 'newerFormat',
      found: format.slice(0, LONGEST_FORMAT),
      supported: SCENARIO_FORMAT,
    });
  const found = Object.hasOwn(written, 'format')
    ? (written as { readonly format: unknown }).format
    : undefined;
  return malformed(`${path}.format`, [...MIGRATIONS.keys(), SCENARIO_FORMAT].join(' or '), found);
}
