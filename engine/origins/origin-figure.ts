/** What one line of an entry would owe if the same goods came from another origin. */
import type { Cents } from '../basis/money.ts';
import { isInForce } from '../basis/date.ts';
import { ok, type Result } from '../basis/result.ts';
import { assessUnder } from '../assess/assess.ts';
import type { Assessment, AssessmentFailure } from '../assess/assess-code.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Origin, OriginLayer, OriginsLaw } from '../law/origin-law.ts';
import { lawOfDate, type LawOfDate } from '../law/rulebook.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { Shipment } from '../trade/shipment.ts';
import {
  rulebookOfOrigin,
  type AgreementClaim,
  type OriginRulebook,
  type UnknownDuty,
} from './rulebook-of-origin.ts';
import { scheduleOfOrigin, type OriginSchedule } from './schedule-of-origin.ts';

/** The law of an origin with its schedule. */
export interface OriginReference extends OriginRulebook, OriginSchedule {
  readonly origin: Origin;
  readonly claim: AgreementClaim;
}

export function referenceOfOrigin(
  { rulebook, schedule }: { readonly rulebook: Rulebook; readonly schedule: TariffSchedule },
  origins: OriginsLaw,
  origin: Origin,
  claim: AgreementClaim,
): OriginReference {
  return {
    origin,
    claim,
    ...rulebookOfOrigin(rulebook, origins, origin, claim),
    ...scheduleOfOrigin(schedule, origins, origin, claim),
  };
}

/** Every origin, and once more under its agreement where it has one. */
export function originReferences(
  reference: { readonly rulebook: Rulebook; readonly schedule: TariffSchedule },
  origins: OriginsLaw,
): readonly OriginReference[] {
  return [...origins.origins.values()].flatMap((origin) => {
    const claims: readonly AgreementClaim[] =
      origin.agreement === null ? ['notClaimed'] : ['notClaimed', 'claimed'];
    return claims.map((claim) => referenceOfOrigin(reference, origins, origin, claim));
  });
}

/** Why a figure is unknown: a duty without a rate, or a special rate that the schedule keeps elsewhere. */
export type UnknownPart = UnknownDuty | { readonly kind: 'special'; readonly text: string };

export interface OriginFigure {
  readonly origin: Origin;
  readonly claim: AgreementClaim;
  readonly assessment: Assessment;
  /** Where it is not empty, `duty` is null: an unknown part is never taken as zero. */
  readonly unknown: readonly UnknownPart[];
  readonly duty: Cents | null;
  /** The origin's additional duties of the day with their amounts, without those that an exemption takes away. */
  readonly layers: readonly {
    readonly layer: OriginLayer;
    /** To be declared: of an all-in floor that column 1 already meets, another than the layer's own. */
    readonly heading: HtsCode;
    readonly duty: Cents;
  }[];
}

export function lawOfOrigin(reference: OriginReference, date: Shipment['entryDate']): LawOfDate {
  return lawOfDate(reference.rulebook, date);
}

/** `applies`: whether a measure of the rulebook applies to the goods. */
export function unknownOn(
  { unknown }: OriginReference,
  date: Shipment['entryDate'],
  applies: (measure: string) => boolean,
): readonly UnknownDuty[] {
  return unknown.filter((each) =>
    each.kind === 'layer'
      ? isInForce(each.layer.effective, date)
      : isInForce(each.rate.effective, date) && each.rate.measures.some(applies),
  );
}

/** `law`: of the reference, on the entry date. */
export function figureFrom(
  reference: OriginReference,
  law: LawOfDate,
  shipment: Shipment,
): Result<OriginFigure, AssessmentFailure> {
  const assessed = assessUnder(law, reference.schedule, shipment);
  if (!assessed.ok) return assessed;
  const assessment = assessed.value;
  const { duties, line } = assessment;
  const applies = (measure: string): boolean =>
    duties.some(({ applied }) => applied.duty.measure.id === measure);
  const elsewhere = reference.elsewhere.get(line.code);
  const unknown: readonly UnknownPart[] = [
    ...unknownOn(reference, shipment.entryDate, applies),
    ...(elsewhere === undefined ? [] : [{ kind: 'special', text: elsewhere } as const]),
  ];
  const layers = reference.origin.layers.flatMap((layer) => {
    const own = duties.find(
      ({ applied }) =>
        reference.layerOf.get(applied.duty.measure.id) === layer.layer &&
        applied.duty.period.heading === layer.heading,
    );
    return own !== undefined && isInForce(layer.effective, shipment.entryDate)
      ? [{ layer, heading: own.heading ?? layer.heading, duty: own.amount }]
      : [];
  });
  const { origin, claim } = reference;
  return ok({
    origin,
    claim,
    assessment,
    unknown,
    duty: unknown.length > 0 ? null : assessment.duty,
    layers,
  });
}
