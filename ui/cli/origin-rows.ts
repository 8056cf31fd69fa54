/** One product or the basket of a year from Viet Nam and from each other origin, a row each. */
import {
  assess,
  basketFrom,
  evaluate,
  lawScenario,
  totalsOf,
  type FlowTable,
  type IsoDate,
  type OriginReference,
  type Reference,
  type ReferenceData,
  type Shipment,
} from '../../engine/index.ts';
import {
  namedOrigin,
  otherOriginRow,
  VIET_NAM_ITSELF,
  vietNamRow,
  type OriginRow,
  type OriginTotal,
} from '../entries/origin-row.ts';
import { refuse, valueOf } from './refusal.ts';
import type { Speech } from './speech.ts';

export function originRows(
  { rulebook, schedule }: ReferenceData,
  origins: readonly OriginReference[],
  shipment: Shipment,
  speech: Speech,
): readonly OriginRow[] {
  const own = assess(rulebook, schedule, shipment);
  if (!own.ok) return refuse(speech.row(own.failure));
  const others = origins.map((origin) => {
    const row = otherOriginRow(origin, shipment);
    return row.ok ? row.value : refuse(speech.row(row.failure));
  });
  return [vietNamRow(own.value), ...others];
}

/** The basket: what Viet Nam sold in the year, at what each origin would pay. */
export function basketRows(
  reference: Reference,
  origins: readonly OriginReference[],
  flows: FlowTable,
  date: IsoDate,
  speech: Speech,
): readonly OriginTotal[] {
  const own = valueOf(evaluate(reference, flows, lawScenario(date), new Map()), speech);
  return [
    { ...VIET_NAM_ITSELF, ...totalsOf(own.assessed), unknownValue: 0 },
    ...origins.map((origin) => ({
      ...namedOrigin(origin),
      ...valueOf(basketFrom(origin, reference.dataVersion, flows, date), speech),
    })),
  ];
}
