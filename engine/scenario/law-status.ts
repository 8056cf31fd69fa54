/** Which law a figure stands on. Never left out beside a headline. */
import type { IsoDate } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { CitationId } from '../law/citation.ts';
import type { AdditionalDuty, MeasureId } from '../law/measure.ts';
import { dutiesInForce, type DutyInForce, type Rulebook } from '../law/rulebook.ts';
import { isReform, type Scenario } from './scenario.ts';

export type LawStatus =
  /** The same duties are in force at the end of the evidence. */
  | { readonly kind: 'inForce'; readonly evidenceThrough: IsoDate }
  | { readonly kind: 'ended'; readonly endedBy: CitationId | null }
  | { readonly kind: 'scheduled'; readonly evidenceThrough: IsoDate }
  | { readonly kind: 'hypothetical' };

/** The duty that every product of Viet Nam pays on a date unless exempted: the country layer. */
export interface CountryLayer {
  readonly measure: MeasureId;
  readonly heading: HtsCode | null;
  readonly duty: DutyInForce;
}

function reachesEverything({ measure, period }: DutyInForce): boolean {
  const unconditional = [...measure.when, ...period.when].every(
    (requirement) => 'condition' in requirement && !requirement.is,
  );
  return measure.scope.products.kind === 'all' && unconditional && measure.authority !== 'hypothetical';
}

export function countryLayerOn(rulebook: Rulebook, date: IsoDate): CountryLayer | null {
  const duty = dutiesInForce(rulebook, date).find(reachesEverything);
  return duty === undefined ? null : { measure: duty.measure.id, heading: duty.period.heading, duty };
}

function sameDuties(rulebook: Rulebook, first: IsoDate, second: IsoDate): boolean {
  const signature = (date: IsoDate): string =>
    JSON.stringify(
      dutiesInForce(rulebook, date).map(({ measure, period }) => [measure.id, period.heading, period.rate]),
    );
  return signature(first) === signature(second);
}

function whatEnded(rulebook: Rulebook, date: IsoDate): CitationId | null {
  const layer: AdditionalDuty | null = countryLayerOn(rulebook, date)?.duty.measure ?? null;
  return layer?.endedBy ?? null;
}

export function lawStatusOf(rulebook: Rulebook, scenario: Scenario): LawStatus {
  const { evidenceThrough } = rulebook;
  if (isReform(scenario)) return { kind: 'hypothetical' };
  if (sameDuties(rulebook, scenario.lawAsOf, evidenceThrough)) return { kind: 'inForce', evidenceThrough };
  if (scenario.lawAsOf > evidenceThrough) return { kind: 'scheduled', evidenceThrough };
  return { kind: 'ended', endedBy: whatEnded(rulebook, scenario.lawAsOf) };
}
