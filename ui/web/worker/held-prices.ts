/** The prices at which exporter and buyer share what the law has changed: found on the law, not by a formula. */
import {
  centsText,
  fail,
  landedCostOf,
  lawOfDate,
  ok,
  parseCustomsValue,
  parseIsoDate,
  priceTerms,
  priceThatLandsAt,
  type Cents,
  type DeliveryCosts,
  type EntrySummary,
  type Estimate,
  type HeldPrice,
  type IsoDate,
  type LandedCost,
  type Result,
  type ScenarioOfSet,
  type Shipment,
} from '../../../engine/index.ts';
import type { LandedEntry, PriceAnswer, PriceProblem, SplitPrice } from './estimate-protocol.ts';
import { entryUnder, shipmentsOf, under, type UnderLaw } from './estimate-scenarios.ts';
import type { Loaded } from './loaded.ts';

/** Parts of the change that the exporter bears, percent. */
const SHARES = [0, 25, 50, 75, 100];
const NOTHING_SAID: DeliveryCosts = { freight: 0, insurance: 0, valueAddedPercent: null };

function ownLaw(all: Loaded, date: IsoDate): UnderLaw {
  return { law: lawOfDate(all.data.rulebook, date), scenario: null, supposed: [] };
}

function landedEntry(entry: EntrySummary): LandedEntry | null {
  const landed = landedCostOf(entry);
  if (landed === null) return null;
  const customsValue = Math.round(Number(entry.customsValue.times(100).toFixed()));
  const { duty, fees } = entry;
  return { customsValue, duty, fees: (fees.mpf ?? 0) + (fees.hmf ?? 0), landed };
}

function landedUnder(
  all: Loaded,
  estimate: Estimate,
  shipments: readonly Shipment[],
  law: UnderLaw,
): Result<LandedEntry, PriceProblem> {
  const { lines, entry } = entryUnder(all, estimate, shipments, law);
  const wrong = lines.find((line) => !line.ok);
  if (wrong?.ok === false) return wrong;
  if (entry === null) return fail({ kind: 'badValue', value: '' });
  const landed = landedEntry(entry);
  return landed === null ? fail({ kind: 'feesUnknown' }) : ok(landed);
}

export async function heldPrices(
  all: Loaded,
  estimate: Estimate,
  baseline: ScenarioOfSet,
  costs: DeliveryCosts = NOTHING_SAID,
): Promise<Result<PriceAnswer, PriceProblem>> {
  const date = parseIsoDate(estimate.entryDate);
  if (date === null) return fail({ kind: 'badDate', column: 'entry_date', value: estimate.entryDate });
  const shipments = shipmentsOf(all, estimate);
  if (!shipments.ok) return shipments;
  const then = await under(all, baseline);
  if (!then.ok) return then;
  const before = landedUnder(all, estimate, shipments.value, then.value);
  if (!before.ok) return before;
  const today = ownLaw(all, date);
  const now = landedUnder(all, estimate, shipments.value, today);
  if (!now.ok) return now;
  const atValues = (values: readonly number[]): Result<LandedEntry, PriceProblem> =>
    landedUnder(all, estimate, atPrices(shipments.value, values), today);
  const landed: LandedCost = (values) => {
    const found = atValues(values);
    return found.ok ? (found.value.landed as Cents) : null;
  };
  const own = shipments.value.map(
    ({ customsValue }) => Math.round(Number(customsValue.times(100).toFixed())) as Cents,
  );
  const rise = now.value.landed - before.value.landed;
  const splits = SHARES.map((exporterShare): SplitPrice => {
    const target = before.value.landed + Math.round((rise * (100 - exporterShare)) / 100);
    const held: HeldPrice =
      exporterShare === 0
        ? {
            kind: 'held',
            values: own,
            customsValue: now.value.customsValue as Cents,
            landed: now.value.landed as Cents,
            residual: 0,
          }
        : priceThatLandsAt(own, target as Cents, landed);
    const entry = held.kind === 'held' ? atValues(held.values) : null;
    const found = entry?.ok === true ? entry.value : null;
    const terms = found === null ? null : priceTerms(found, now.value.customsValue, costs);
    return { exporterShare, held, entry: found, terms };
  });
  return ok({ before: before.value, now: now.value, splits });
}

function atPrices(shipments: readonly Shipment[], values: readonly number[]): readonly Shipment[] {
  return shipments.map((shipment, index) => {
    const customsValue = parseCustomsValue(centsText(values[index] ?? 0));
    return customsValue === null ? shipment : { ...shipment, customsValue };
  });
}
