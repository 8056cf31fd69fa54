/** Links from a line to its own page, and from its page to the other views. */
import type { HtsCode } from '../../../engine/index.ts';
import { dotted } from '../../words/format/hts.ts';
import { FIRST_PLACE, withPlace, type Place } from '../state/place.ts';
import { writeRoute } from '../state/route.ts';

export const addressOfLine = (code: HtsCode): string => writeRoute({ view: 'schedule', rest: dotted(code) });

export const addressOfEstimate = (code: HtsCode): string =>
  writeRoute({ view: 'estimate', rest: `hts=${code}` });

const SUBHEADING_DIGITS = 6;
const STATISTICAL_DIGITS = 10;

/** The comparison with this product open: a statistical number by itself, a tariff line among those of its subheading. */
export function addressOfScenarios(code: HtsCode): string {
  const place: Partial<Place> =
    code.length === STATISTICAL_DIGITS
      ? { code }
      : { by: 'line', path: [{ level: 'hs6', key: code.slice(0, SUBHEADING_DIGITS) }] };
  return withPlace('', { ...FIRST_PLACE, ...place });
}
