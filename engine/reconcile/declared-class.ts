/** What a class of goods says about a declared line: the duty under each heading, and whether it rests on claims. */
import type { Decimal } from '../basis/decimal.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import { assessOnLine } from '../assess/assess.ts';
import type { Assessment } from '../assess/assess-code.ts';
import { linearDuties, percentOfRate } from '../batch/linear-duty.ts';
import type { RateParts } from '../columnar/rate-parts.ts';

export interface HeadingOfClass {
  readonly heading: HtsCode;
  /** Of the duties under it, each rounded by itself. */
  readonly parts: readonly RateParts[];
  /** The part of the customs value that the first of them is charged on. */
  readonly shareOfValue: Decimal;
}

/** The duties of goods that have a class: each is a share of the value. */
export function headingsOfClass({ duties, line }: Assessment): readonly HeadingOfClass[] {
  const parts = linearDuties(
    duties.map(({ applied }) => applied),
    percentOfRate(line.general),
  );
  const found = new Map<HtsCode, { readonly parts: RateParts[]; readonly shareOfValue: Decimal }>();
  for (const [place, { heading, applied }] of duties.entries()) {
    const own = parts?.[place];
    if (heading === null || own === undefined) continue;
    const known = found.get(heading) ?? { parts: [], shareOfValue: applied.share };
    known.parts.push(own);
    found.set(heading, known);
  }
  return [...found].map(([heading, own]) => ({ heading, ...own }));
}

/** Without the claims another duty would be owed, or whole numbers cannot tell. */
export function isOnClaims(schedule: TariffSchedule, claimed: Assessment): boolean {
  const { law, shipment, line } = claimed;
  if (shipment.claims.length === 0) return false;
  const unclaimed = assessOnLine(law, schedule, { ...shipment, claims: [] }, line);
  if (!unclaimed.ok || unclaimed.value.unpriced.length > 0) return true;
  const { reach, applied } = unclaimed.value.resolution;
  if (reach.questions.some(({ condition: { test } }) => test.kind === 'valueBand')) return true;
  const own = claimed.resolution.applied;
  return (
    own.length !== applied.length ||
    own.some(({ duty, share }, place) => {
      const other = applied[place];
      return other?.duty.measure.id !== duty.measure.id || !other.share.equals(share);
    })
  );
}
