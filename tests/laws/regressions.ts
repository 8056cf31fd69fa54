/** Counter-examples that a property once found, kept as ordinary examples: the seed that found them is not. */
import type { IsoDate } from '../../engine/basis/date.ts';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import type { UncertainProduct } from '../../engine/response/uncertain-nest.ts';
import { FOCUS } from '../arbitraries/origin-flows.ts';
import { bareShipment, type PlainShipment } from '../arbitraries/shipments.ts';
import { byCodes, duty, percent } from './rule-bodies.ts';

/** Texts that a reader of rates has to get right whatever the seed. */
export const rateRegressions: readonly string[] = [
  '0%',
  '14.4¢/gross + 2%',
  '0.18¢/line/ gross + 2.5%',
  '51.7¢/kg on tungsten content + 8%',
];

/** Lines for which a longer code was asked although the measure leaves the whole line out. */
export const uselessLongerCodes: readonly (readonly [code: string, date: string])[] = [
  ['73262000', '2026-05-01'],
  ['76151020', '2026-08-01'],
  // Both of its listed numbers are left out of the heading for goods without metal: their words name one.
  ['87082921', '2026-06-08'],
];

/** Half a cent reached through a quotient that does not end: pieces of a gross, metal of a value. */
export const halfCentsByQuantity: readonly (readonly [code: string, pieces: string, value: string])[] = [
  ['9615111000', '190', '7.25'],
  ['9615113000', '190', '12.50'],
  ['6501006000', '1219', '12.50'],
];

const butOne = { of: 'all', except: [{ kind: 'codes', codes: ['01061100'] }], value: null };
const upTo = (below: string): object => ({ of: 'all', except: [], value: { atLeast: '1', below } });

/** Rules of which only the pairs named decide the duty; the others were named, or missed, through their neighbors. */
export const pairsThroughNeighbors: readonly {
  readonly date: string;
  readonly bodies: readonly object[];
  readonly pairs: readonly string[];
}[] = [
  {
    date: '2025-02-06',
    bodies: [
      duty('setRate', 's232-steel-articles', { rate: percent(0), products: butOne }),
      { kind: 'restore', measure: 's232-steel-articles' },
      {
        kind: 'designate',
        list: 'annex-iii',
        from: ['column-1-general', 's232-autos'],
        choice: { kind: 'codes', codes: ['01061100'] },
      },
    ],
    pairs: ['rule-0,rule-1'],
  },
  {
    date: '2025-01-09',
    bodies: [
      duty('addToRate', 'column-1-general', { points: '1', products: upTo('2804') }),
      duty('setRate', 'column-1-general', { rate: { kind: 'free' }, products: upTo('37986') }),
      duty('setRate', 's232-steel-articles', { rate: percent(100) }),
    ],
    pairs: ['rule-0,rule-1'],
  },
  {
    date: '2025-01-07',
    bodies: [
      duty('phaseRate', 'column-1-general', { steps: [{ from: '2025-01-01', rate: { kind: 'free' } }] }),
      { kind: 'suspend', measures: 'everyAdditionalDuty' },
      { kind: 'addDuty', rate: percent(165), products: byCodes(['72', '73']) },
    ],
    pairs: ['rule-1,rule-2'],
  },
];

/** Rows at half a cent of duty, in cents of value: less than a cent of quota once moved them. */
export const halfCentsBesideQuotas: readonly (readonly [code: string, cents: number])[] = [
  ['0301920000', 200500],
  ['7103995000', 788100],
];

/** Consumers gain what the trade before and after comes to: the two must not cancel in a measure of size. */
export const gainAsLargeAsTrade: UncertainProduct = {
  product: '610910',
  sigma: 4,
  group: '61',
  domesticShare: 0,
  origins: [{ origin: FOCUS, customsValue: 1000, rateBefore: 2.171164609606622, rateAfter: 0 }],
};

/** The claim of a certified car part says that it is none for aircraft: nothing is open. */
export const partNotOfAircraft: PlainShipment = {
  ...bareShipment('9405118020' as HtsCode, '2026-07-30' as IsoDate, '4579.0'),
  claims: ['99039407' as HtsCode],
};
