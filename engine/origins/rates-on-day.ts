/**
 * What goods of an origin pay by the law of a day, product by product (HS6): its law applied to the lines that Viet Nam
 * sells, for the trade of others is known by HS6 alone.
 */
import { isInForce, type IsoDate } from '../basis/date.ts';
import { ok, type Result } from '../basis/result.ts';
import type { EvaluatedScenario } from '../compare/assess-scenario.ts';
import type { OriginLayer } from '../law/origin-law.ts';
import type { Failure } from '../scenario/failure.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import { evaluateFrom } from './origin-basket.ts';
import type { OriginReference } from './origin-figure.ts';
import { unknownRows } from './unknown-rows.ts';

export interface RatesOnDay {
  /** Duty over customs value by HS6, a fraction; null where a duty of the day has no rate. */
  readonly byProduct: ReadonlyMap<string, number | null>;
  /** The layers of the country that its goods pay that day. */
  readonly layers: readonly OriginLayer[];
}

function ratesOf(reference: OriginReference, evaluated: EvaluatedScenario): RatesOnDay['byProduct'] {
  const { compiled, duty } = evaluated.assessed;
  const unknown = unknownRows(reference, evaluated);
  const sums = new Map<string, { value: number; duty: number; isKnown: boolean }>();
  for (const { row } of compiled.rows) {
    const product = (compiled.table.codes[row] ?? '').slice(0, 6);
    const sum = sums.get(product) ?? { value: 0, duty: 0, isKnown: true };
    sum.value += compiled.table.customsValue[row] ?? 0;
    sum.duty += duty[row] ?? 0;
    if (unknown === 'all' || unknown.has(row)) sum.isKnown = false;
    sums.set(product, sum);
  }
  const rates = new Map<string, number | null>();
  for (const [product, { value, duty: owed, isKnown }] of sums)
    if (value > 0) rates.set(product, isKnown ? owed / value : null);
  return rates;
}

export function ratesOnDay(
  reference: OriginReference,
  dataVersion: string,
  table: FlowTable,
  date: IsoDate,
): Result<RatesOnDay, Failure> {
  const evaluated = evaluateFrom(reference, dataVersion, table, date);
  if (!evaluated.ok) return evaluated;
  const { origin, claim } = reference;
  return ok({
    byProduct: ratesOf(reference, evaluated.value),
    layers: origin.layers.filter(
      ({ effective, agreementExempts }) =>
        isInForce(effective, date) && !(claim === 'claimed' && agreementExempts),
    ),
  });
}
