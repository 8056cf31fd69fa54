/** The published parameters of the trade response: one document, every figure with its source. */
import { parseDecimal } from '../basis/decimal.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import {
  EVIDENCE,
  HORIZONS,
  QUANTITIES,
  type ParameterId,
  type PublishedParameter,
  type ReciprocalVariant,
  type ResponseParameters,
  type ResponseSource,
  type ResponseSourceId,
} from '../trade/response-parameters.ts';
import type { Failure } from '../scenario/failure.ts';
import { list, malformed, object, oneOf, optional, readJson, text, textOf, type Reader } from './document.ts';

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const identifier = <Id extends string>(): Reader<Id> =>
  textOf('a name in small letters, digits and hyphens', (value) => (NAME.test(value) ? (value as Id) : null));

/** Elasticities and shares are ordinary numbers; a negative one would be a sign mistaken. */
const magnitude: Reader<number> = (input, path) =>
  typeof input === 'number' && Number.isFinite(input) && input >= 0
    ? ok(input)
    : malformed(path, 'a number of at least 0', input);

const positiveDecimal: Reader<string> = textOf('a positive decimal', (value) =>
  parseDecimal(value)?.greaterThan(0) === true ? value : null,
);

const date: Reader<string> = textOf('YYYY, YYYY-MM or YYYY-MM-DD', (value) =>
  /^\d{4}(-\d{2}){0,2}$/.test(value) ? value : null,
);

const sourceId = identifier<ResponseSourceId>();

const parameter: Reader<PublishedParameter> = object({
  id: identifier<ParameterId>(),
  quantity: oneOf(...QUANTITIES),
  value: optional(magnitude, null),
  low: optional(magnitude, null),
  high: optional(magnitude, null),
  horizon: optional(oneOf(...HORIZONS), null),
  period: optional(text, null),
  evidence: oneOf(...EVIDENCE),
  source: sourceId,
  note: optional(text, null),
});

const variant: Reader<ReciprocalVariant> = object({
  id: identifier<string>(),
  epsilon: positiveDecimal,
  phi: positiveDecimal,
  evidence: oneOf(...EVIDENCE),
  source: sourceId,
  note: optional(text, null),
});

const source: Reader<ResponseSource> = object({
  id: sourceId,
  reference: text,
  date: optional(date, null),
  url: optional(text, null),
});

const parametersDocument = object({
  format: oneOf('response-parameters/1'),
  sources: list(source),
  parameters: list(parameter),
  reciprocalVariants: list(variant),
});

const repeated = (ids: readonly string[]): string | undefined =>
  ids.find((id, index) => ids.indexOf(id) !== index);

/** Refuses a figure without a known source, a name used twice, and a value outside its own range. */
export function decodeResponseParameters(json: string): Result<ResponseParameters, Failure> {
  const read = readJson(json, parametersDocument, 'response-parameters');
  if (!read.ok) return read;
  const { sources, parameters, reciprocalVariants } = read.value;
  const corrupt = (detail: string): { readonly ok: false; readonly failure: Failure } =>
    fail({ kind: 'datasetCorrupt', dataset: 'response-parameters', detail });
  for (const group of [sources, parameters, reciprocalVariants]) {
    const twice = repeated(group.map(({ id }) => id));
    if (twice !== undefined) return corrupt(`${twice} twice`);
  }
  const known = new Set(sources.map(({ id }) => id));
  const unsourced = [...parameters, ...reciprocalVariants].find((item) => !known.has(item.source));
  if (unsourced !== undefined) return corrupt(`${unsourced.id} names no known source`);
  const odd = parameters.find(({ value, low, high }) => {
    const [from, to] = [low ?? 0, high ?? Infinity];
    return value === null ? low === null && high === null : value < from || value > to;
  });
  if (odd !== undefined) return corrupt(`${odd.id} lies outside its range, or has neither value nor range`);
  return ok({
    parameters: new Map(parameters.map((item) => [item.id, item])),
    sources: new Map(sources.map((item) => [item.id, item])),
    reciprocalVariants,
  });
}
