/** The standing of a figure as a document keeps it: amounts are texts in US dollars, as everywhere in a document. */
import { centsText, type Cents } from '../basis/money.ts';
import type { EndingEvent, LawStatus, NextChange } from '../scenario/law-status.ts';
import { mapped, nullable, object, oneOf, optional, textOf, variants, type Reader } from './document.ts';
import { citationId, date, measureId } from './readers.ts';

export const dollarsAndCents = textOf('an amount such as 1250.00', (value) =>
  /^-?\d{1,16}\.\d{2}$/.test(value) ? value : null,
);

const cents: Reader<Cents> = mapped(dollarsAndCents, (text) => Number(text.replace('.', '')) as Cents);

const changed: Reader<NextChange['of']> = oneOf('figure', 'range');

const next: Reader<NextChange | null> = nullable(
  object({ on: date, duty: nullable(cents), of: optional(changed, 'figure' as const) }),
);

const event: Reader<EndingEvent> = variants<EndingEvent>('kind', {
  instrument: object({ kind: oneOf('instrument'), citation: citationId }),
  measure: object({ kind: oneOf('measure'), measure: measureId }),
});

export const lawStatus: Reader<LawStatus> = variants<LawStatus>('kind', {
  inForce: object({ kind: oneOf('inForce'), evidenceThrough: date, next }),
  ended: object({
    kind: oneOf('ended'),
    on: nullable(date),
    heldUnlawfulOn: nullable(date),
    by: nullable(event),
  }),
  scheduled: object({ kind: oneOf('scheduled'), evidenceThrough: date, from: nullable(date), next }),
  hypothetical: object({ kind: oneOf('hypothetical') }),
});

/** `lawStatus` reads it back. */
export function plainLawStatus(status: LawStatus) {
  if (!('next' in status) || status.next === null) return status;
  const { on, duty, of } = status.next;
  return {
    ...status,
    next: { on, duty: duty === null ? null : centsText(duty), ...(of === 'figure' ? {} : { of }) },
  };
}
