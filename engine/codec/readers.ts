/** Readers of the field's own notations: codes, dates, rates, shares, periods. */
import { parseDecimal } from '../basis/decimal.ts';
import { parseIsoDate, type EffectivePeriod, type IsoDate } from '../basis/date.ts';
import { ok } from '../basis/result.ts';
import { parseHtsCode, type HtsCode } from '../schedule/hts-code.ts';
import { parsePercent, parseRateOfDuty, type Percent, type RateOfDuty } from '../schedule/rate-of-duty.ts';
import type { Citation, CitationId } from '../law/citation.ts';
import type { ConditionId, Share } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';
import { malformed, named, object, oneOf, optional, text, textOf, type Reader } from './document.ts';

const identifier = <Id extends string>(): Reader<Id> =>
  textOf('a name', (value) => (value === '' ? null : (value as Id)));

export const measureId: Reader<MeasureId> = identifier<MeasureId>();
export const citationId: Reader<CitationId> = identifier<CitationId>();
export const conditionId: Reader<ConditionId> = identifier<ConditionId>();
export const date: Reader<IsoDate> = named('date', textOf('a date YYYY-MM-DD', parseIsoDate));
export const citation: Reader<Citation> = object({
  id: citationId,
  instrument: text,
  pinpoint: optional(text, null),
  reference: optional(text, null),
  decidedOn: optional(date, null),
  confidence: oneOf('high', 'medium', 'low'),
});
export const htsCode: Reader<HtsCode> = named(
  'htsCode',
  textOf('an HTS code of 2 to 10 digits', parseHtsCode),
);
export const percent: Reader<Percent> = named('percent', textOf('a percentage from 0 to 1000', parsePercent));

export const share: Reader<Share> = textOf('a share from 0 to 1', (value) => {
  const parsed = parseDecimal(value);
  return parsed !== null && parsed.greaterThanOrEqualTo(0) && parsed.lessThanOrEqualTo(1)
    ? (value as Share)
    : null;
});

/** A rate in the schedule's notation that can be computed. */
export const rateOfDuty: Reader<RateOfDuty> = (input, path) => {
  const notation = text(input, path);
  if (!notation.ok) return notation;
  const rate = parseRateOfDuty(notation.value);
  const withinBounds = rate.kind !== 'adValorem' || parsePercent(rate.percent) !== null;
  return rate.kind === 'unsupported' || !withinBounds
    ? malformed(path, 'a rate of duty such as 20%, Free or 3.3¢/kg', input)
    : ok(rate);
};

export function period(
  from: IsoDate,
  until: IsoDate | null,
  path: string,
): ReturnType<Reader<EffectivePeriod>> {
  return until !== null && until < from
    ? malformed(path, `a last day not before ${from}`, until)
    : ok({ from, until });
}
