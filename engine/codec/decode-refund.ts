/** The document of the refund's law, `data/ieepa-refund.json`. */
import { ok, type Result } from '../basis/result.ts';
import type { Citation } from '../law/citation.ts';
import type { InterestQuarter, RefundLaw } from '../law/refund-law.ts';
import { parsePercent } from '../schedule/rate-of-duty.ts';
import type { Failure } from '../scenario/failure.ts';
import {
  list,
  malformed,
  nonEmptyList,
  object,
  oneOf,
  readJson,
  text,
  textOf,
  type Reader,
} from './document.ts';
import { citation, citationId, date, htsCode, period } from './readers.ts';

const rate = textOf('a percentage such as 6%', (value) => parsePercent(value.replace(/%$/, '')));
const confidence = oneOf('high', 'medium', 'low');
const citations = list(citationId);

const wholeNumber: Reader<number> = (input, path) =>
  typeof input === 'number' && Number.isInteger(input) && input > 0
    ? ok(input)
    : malformed(path, 'a whole number above zero', input);

const span = object({ from: date, until: date });
const entries: Reader<RefundLaw['entries']> = (input, path) => {
  const read = span(input, path);
  return read.ok ? period(read.value.from, read.value.until, path) : read;
};

const quarterFields = object({ from: date, corporate: rate, other: rate, basis: oneOf('cbp', 'irs') });
const quarter: Reader<InterestQuarter> = (input, path) => {
  const read = quarterFields(input, path);
  if (!read.ok) return read;
  const { from, corporate, other, basis } = read.value;
  return ok({ from, basis, rates: { corporate, other } });
};

const refundLaw = object({
  entries,
  headings: nonEmptyList(object({ heading: htsCode, rate })),
  interest: object({ quarters: nonEmptyList(quarter), until: date, citations }),
  liquidation: object({ daysAfterEntry: wholeNumber, yearsAtMost: wholeNumber, confidence, citations }),
  doors: nonEmptyList(
    object({
      door: oneOf('cape-1', 'cape-2', 'protest'),
      opens: date,
      daysAfterLiquidation: wholeNumber,
      for: oneOf('unflagged', 'reconciliation', 'any'),
      confidence,
      citations,
    }),
  ),
  excludedFromCape: list(object({ entryTypes: nonEmptyList(text), from: date, citations })),
  fileRows: wholeNumber,
  basis: citations,
  citations: list(citation),
});

export function decodeRefundLaw(source: string): Result<RefundLaw, Failure> {
  const read = readJson(source, refundLaw, 'ieepa-refund');
  if (!read.ok) return read;
  const named = read.value.citations.map((item): [Citation['id'], Citation] => [item.id, item]);
  return ok({ ...read.value, citations: new Map(named) });
}
