/** Which law a figure stands on. Never left out beside a headline. */
import type { IsoDate } from '../basis/date.ts';
import type { CitationId } from '../law/citation.ts';
import type { AdditionalDuty } from '../law/measure.ts';
import { dutiesInForce, type Rulebook } from '../law/rulebook.ts';
import { countryLayerOn } from './country-layer.ts';
import { isReform, type Scenario } from './scenario.ts';

export type LawStatus =
  /** The same duties are in force at the end of the evidence. */
  | { readonly kind: 'inForce'; readonly evidenceThrough: IsoDate }
  | { readonly kind: 'ended'; readonly endedBy: CitationId | null }
  | { readonly kind: 'scheduled'; readonly evidenceThrough: IsoDate }
  | { readonly kind: 'hypothetical' };

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
