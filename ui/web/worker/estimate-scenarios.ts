/** One entry under scenarios, each as if it were entered on the scenario's day; and the price that holds its cost. */
import {
  entryUnderLaw,
  explain,
  fail,
  landedCostOf,
  lawOfDate,
  lawOfScenario,
  lawStatusOf,
  needsTrade,
  NOTHING_SETTLED,
  ok,
  parseCustomsValue,
  parseIsoDate,
  priceThatLandsAt,
  scenarioNamed,
  settleReform,
  centsText,
  type Cents,
  type EntrySummary,
  type Estimate,
  type Failure,
  type HeldPrice,
  type IsoDate,
  type LandedCost,
  type LawOfDate,
  type Result,
  type Scenario,
  type ScenarioOfSet,
  type Shipment,
} from '../../../engine/index.ts';
import { shipmentOf } from './estimate-shipment.ts';
import type {
  EntryUnderScenario,
  LandedEntry,
  LineProblem,
  MeasureUnderScenario,
  PriceAnswer,
  PriceProblem,
  ScenarioOutcome,
  SplitPrice,
} from './estimate-protocol.ts';
import type { Loaded } from './loaded.ts';

/** Parts of the change that the exporter bears, percent. */
const SHARES = [0, 25, 50, 75, 100];

type Wrong = Failure | LineProblem;

function shipmentsOf(all: Loaded, estimate: Estimate): Result<readonly Shipment[], Wrong> {
  const shipments: Shipment[] = [];
  for (const line of estimate.lines) {
    const read = shipmentOf(estimate, line, all.data.rulebook);
    if (!read.ok) return read;
    shipments.push(read.value);
  }
  return ok(shipments);
}

function scenarioOf(all: Loaded, named: ScenarioOfSet): Result<Scenario, Failure> {
  return typeof named === 'string' ? scenarioNamed(named, all.data.rulebook.evidenceThrough) : ok(named);
}

function lawUnder(all: Loaded, scenario: Scenario): Result<LawOfDate, Failure> {
  const settled = needsTrade(scenario)
    ? settleReform(all.reference, all.flows, scenario)
    : ok(NOTHING_SETTLED);
  return settled.ok ? lawOfScenario(scenario, all.data.rulebook, settled.value) : settled;
}

/**
 * A share of trade says nothing of one shipment. Where a scenario is about goods for which a claim or a finding holds,
 * these goods are taken to be among them.
 */
function supposedOf(all: Loaded, { answers }: Scenario): readonly (readonly [string, boolean])[] {
  const conditions = all.data.rulebook.conditions;
  return [...conditions.values()].flatMap(({ id, test }) => {
    const share = answers[id];
    return test.kind === 'claim' && share !== undefined && Number(share) > 0 ? [[id, true] as const] : [];
  });
}

interface UnderLaw {
  readonly law: LawOfDate;
  readonly scenario: Scenario | null;
  readonly supposed: readonly (readonly [string, boolean])[];
}

function entryUnder(
  all: Loaded,
  estimate: Estimate,
  shipments: readonly Shipment[],
  { law, supposed }: UnderLaw,
): ReturnType<typeof entryUnderLaw> {
  const goods =
    supposed.length === 0
      ? shipments
      : shipments.map((each) => ({ ...each, answers: new Map([...(each.answers ?? []), ...supposed]) }));
  const { entryType, mode } = estimate;
  return entryUnderLaw(law, all.data.schedule, all.data, goods, law.date, entryType, mode);
}

function measuresOf(entry: EntrySummary): readonly MeasureUnderScenario[] {
  if (entry.regime.kind === 'special') return [];
  const byMeasure = new Map<string, MeasureUnderScenario>();
  for (const { assessment } of entry.lines)
    for (const { measure, heading, rate, amount, verdict } of explain(assessment).measures) {
      if (amount === null || verdict.kind !== 'applied') continue;
      const seen = byMeasure.get(measure);
      byMeasure.set(measure, {
        measure,
        heading,
        // Lines of one entry may pay different ordinary rates: then no single one is told.
        rate: seen === undefined || seen.rate === rate ? rate : null,
        amount: (seen?.amount ?? 0) + amount,
      });
    }
  return [...byMeasure.values()];
}

function under(
  all: Loaded,
  named: ScenarioOfSet,
): Result<UnderLaw & { readonly scenario: Scenario }, Failure> {
  const scenario = scenarioOf(all, named);
  if (!scenario.ok) return scenario;
  const law = lawUnder(all, scenario.value);
  if (!law.ok) return law;
  return ok({ law: law.value, scenario: scenario.value, supposed: supposedOf(all, scenario.value) });
}

function outcomeOf(
  all: Loaded,
  estimate: Estimate,
  shipments: readonly Shipment[],
  named: ScenarioOfSet,
): ScenarioOutcome {
  const found = under(all, named);
  if (!found.ok) return found;
  const { scenario, law, supposed } = found.value;
  const { lines, entry } = entryUnder(all, estimate, shipments, found.value);
  const wrong = lines.find((line) => !line.ok);
  if (wrong?.ok === false) return wrong;
  if (entry === null) return fail({ kind: 'badValue', value: '' });
  if (entry.regime.kind === 'aboveLimit')
    return fail({ kind: 'aboveEntryLimit', value: entry.customsValue.toFixed(), limit: entry.regime.limit });
  const result: EntryUnderScenario = {
    scenario: scenario.id,
    entryDate: law.date,
    status: lawStatusOf(all.data.rulebook, scenario),
    isFoundTransshipped: supposed.some(([id]) => id === 'transshipped'),
    duty: entry.duty,
    low: entry.lines.reduce((total, { low }) => total + low, 0),
    high: entry.lines.reduce((total, { high }) => total + high, 0),
    mpf: entry.fees.mpf,
    hmf: entry.fees.hmf,
    measures: measuresOf(entry),
  };
  return ok(result);
}

export function entryUnderScenarios(
  all: Loaded,
  estimate: Estimate,
  scenarios: readonly ScenarioOfSet[],
): readonly ScenarioOutcome[] {
  const shipments = shipmentsOf(all, estimate);
  if (!shipments.ok) return scenarios.map(() => shipments);
  return scenarios.map((named) => outcomeOf(all, estimate, shipments.value, named));
}

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

export function heldPrices(
  all: Loaded,
  estimate: Estimate,
  baseline: ScenarioOfSet,
): Result<PriceAnswer, PriceProblem> {
  const date = parseIsoDate(estimate.entryDate);
  if (date === null) return fail({ kind: 'badDate', column: 'entry_date', value: estimate.entryDate });
  const shipments = shipmentsOf(all, estimate);
  if (!shipments.ok) return shipments;
  const then = under(all, baseline);
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
    return { exporterShare, held, entry: entry?.ok === true ? entry.value : null };
  });
  return ok({ before: before.value, now: now.value, splits });
}

function atPrices(shipments: readonly Shipment[], values: readonly number[]): readonly Shipment[] {
  return shipments.map((shipment, index) => {
    const customsValue = parseCustomsValue(centsText(values[index] ?? 0));
    return customsValue === null ? shipment : { ...shipment, customsValue };
  });
}
