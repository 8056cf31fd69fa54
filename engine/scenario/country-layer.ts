/** The duty that every product of Viet Nam pays on a date unless exempted. */
import type { IsoDate } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { MeasureId } from '../law/measure.ts';
import { dutiesInForce, type DutyInForce, type Rulebook } from '../law/rulebook.ts';

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
