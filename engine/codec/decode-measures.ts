/** Measure documents, one instrument each, to measures. The same reader serves the law and users' additions. */
import type { EffectivePeriod } from '../basis/date.ts';
import { ok, type Result } from '../basis/result.ts';
import { AUTHORITIES, type Authority } from '../law/authority.ts';
import {
  MINIMUM_PRICE_DUES,
  type AdditionalRate,
  type Measure,
  type MinimumPrice,
  type RatePeriod,
  type Requirement,
} from '../law/measure.ts';
import type { ProductListId } from '../law/product-list.ts';
import type { Products, Scope } from '../law/scope.ts';
import type { Failure } from '../scenario/failure.ts';
import {
  bool,
  list,
  malformed,
  nonEmptyList,
  nullable,
  object,
  oneOf,
  optional,
  readJson,
  text,
  variants,
  type Reader,
} from './document.ts';
import { citationId, conditionId, date, htsCode, measureId, percent, period, rateOfDuty } from './readers.ts';

const authority: Reader<Authority> = oneOf(...AUTHORITIES);

const requirement: Reader<Requirement> = (input, path) => {
  const named: Reader<Requirement> = object({ condition: conditionId, is: bool });
  const applying: Reader<Requirement> = object({ applies: list(measureId) });
  const isApplying = typeof input === 'object' && input !== null && 'applies' in input;
  return isApplying ? applying(input, path) : named(input, path);
};

const scopeFields = object({
  lists: optional(list(text), null),
  codes: optional(list(htsCode), null),
  except: optional(list(htsCode), []),
  exceptLists: optional(list(text), []),
});

const scope: Reader<Scope> = (input, path) => {
  if (input === 'all') return ok({ products: { kind: 'all' }, except: [], excluded: [] });
  const fields = scopeFields(input, path);
  if (!fields.ok) return fields;
  const { lists, codes, except, exceptLists } = fields.value;
  const excluded: Products[] =
    exceptLists.length === 0
      ? []
      : [{ kind: 'lists', lists: exceptLists as readonly ProductListId[], wholly: true }];
  if (lists !== null && codes === null) {
    return ok({ products: { kind: 'lists', lists: lists as readonly ProductListId[] }, except, excluded });
  }
  if (codes !== null && lists === null)
    return ok({ products: { kind: 'codes', codes, except: [] }, except, excluded });
  const isAllBut = lists === null && codes === null && except.length + excluded.length > 0;
  return isAllBut
    ? ok({ products: { kind: 'all' }, except, excluded })
    : malformed(path, 'all, lists, codes or what all leaves out', input);
};

const floor = object({ allIn: percent, headingWhenMet: optional(nullable(htsCode), null) });

const minimumPrice: Reader<MinimumPrice> = (input, path) => {
  const fields = object({ within: htsCode, price: rateOfDuty })(input, path);
  if (!fields.ok) return fields;
  const { within, price } = fields.value;
  return price.kind === 'specific' ? ok({ within, price }) : malformed(path, 'a price for each unit', input);
};

const minimumPrices = object({
  minimumPrice: nonEmptyList(minimumPrice),
  due: oneOf(...MINIMUM_PRICE_DUES),
});

const additionalRate: Reader<AdditionalRate> = (input, path) => {
  if (typeof input === 'string') {
    const rate = rateOfDuty(input, path);
    return rate.ok ? ok({ kind: 'additive', rate: rate.value }) : rate;
  }
  if (typeof input === 'object' && input !== null && 'minimumPrice' in input) {
    const read = minimumPrices(input, path);
    if (!read.ok) return read;
    return ok({ kind: 'minimumPrice', prices: read.value.minimumPrice, due: read.value.due });
  }
  const fields = floor(input, path);
  if (!fields.ok) return fields;
  return ok({ kind: 'allInFloor', percent: fields.value.allIn, headingWhenMet: fields.value.headingWhenMet });
};

const periodFields = object({
  from: date,
  until: nullable(date),
  heading: nullable(htsCode),
  rate: additionalRate,
  when: optional(list(requirement), []),
  citations: optional(list(citationId), []),
});

const ratePeriod: Reader<RatePeriod> = (input, path) => {
  const fields = periodFields(input, path);
  if (!fields.ok) return fields;
  const { from, until, heading, rate, when, citations } = fields.value;
  const effective = period(from, until, path);
  return effective.ok ? ok({ effective: effective.value, heading, rate, when, citations }) : effective;
};

const core = {
  id: measureId,
  authority,
  scope,
  when: list(requirement),
  endedBy: nullable(citationId),
  uncertain: nullable(text),
  lapse: optional(nullable(object({ on: date, citation: citationId })), null),
  citations: nonEmptyList(citationId),
};

const provenance = { kind: 'law' } as const;

const ordinaryFields = object({ ...core, kind: oneOf('ordinaryDuty'), from: date, until: nullable(date) });
const dutyFields = object({
  ...core,
  kind: oneOf('additionalDuty'),
  group: nullable(text),
  periods: nonEmptyList(ratePeriod),
});
const exemptionFields = object({
  ...core,
  kind: oneOf('exemption'),
  heading: nullable(htsCode),
  from: date,
  until: nullable(date),
  exceptionTo: nonEmptyList(measureId),
  declared: oneOf('always', 'whereAnotherDutyIsDue'),
});

function withPeriod<Fields extends { from: EffectivePeriod['from']; until: EffectivePeriod['until'] }>(
  fields: Result<Fields, Failure>,
  path: string,
): Result<Omit<Fields, 'from' | 'until'> & { effective: EffectivePeriod }, Failure> {
  if (!fields.ok) return fields;
  const { from, until, ...rest } = fields.value;
  const effective = period(from, until, path);
  return effective.ok ? ok({ ...rest, effective: effective.value }) : effective;
}

const measure: Reader<Measure> = variants<Measure>('kind', {
  ordinaryDuty: (input, path) => {
    const read = withPeriod(ordinaryFields(input, path), path);
    return read.ok ? ok({ ...read.value, provenance }) : read;
  },
  additionalDuty: (input, path) => {
    const read = dutyFields(input, path);
    return read.ok ? ok({ ...read.value, provenance }) : read;
  },
  exemption: (input, path) => {
    const read = withPeriod(exemptionFields(input, path), path);
    return read.ok ? ok({ ...read.value, provenance }) : read;
  },
});

const instrument = object({ instrument: text, measures: nonEmptyList(measure) });

export function decodeMeasures(source: string, name: string): Result<readonly Measure[], Failure> {
  const read = readJson(source, instrument, name);
  return read.ok ? ok(read.value.measures) : read;
}
