/** One entry under scenarios, each as if it were entered on the scenario's day. */
import {
  entryUnderLaw,
  explain,
  fail,
  isHypothetical,
  lawOfScenario,
  lawStatusOf,
  ok,
  scenarioNamed,
  type EntrySummary,
  type Estimate,
  type Failure,
  type LawOfDate,
  type Result,
  type Scenario,
  type ScenarioOfSet,
  type Shipment,
} from '../../../engine/index.ts';
import { ofPartOfEntry, statusOfTotals, together } from './estimate-entry.ts';
import { shipmentOf } from './estimate-shipment.ts';
import type {
  EntryUnderScenario,
  LineProblem,
  MeasureUnderScenario,
  ScenarioOutcome,
} from './estimate-protocol.ts';
import type { Loaded } from './loaded.ts';
import { settledRules } from './worker-state.ts';

type Wrong = Failure | LineProblem;

export function shipmentsOf(all: Loaded, estimate: Estimate): Result<readonly Shipment[], Wrong> {
  const shipments: Shipment[] = [];
  for (const line of estimate.lines) {
    const read = shipmentOf(estimate, line, all.data.rulebook);
    if (!read.ok) return read;
    shipments.push(read.value);
  }
  return ok(shipments);
}

/** A line of the entry as far as it can be read, with its number from one. */
interface NumberedLine {
  readonly number: number;
  readonly read: Result<Shipment, Wrong>;
}

function scenarioOf(all: Loaded, named: ScenarioOfSet): Result<Scenario, Failure> {
  return typeof named === 'string' ? scenarioNamed(named, all.data.rulebook.evidenceThrough) : ok(named);
}

async function lawUnder(all: Loaded, scenario: Scenario): Promise<Result<LawOfDate, Failure>> {
  const settled = await settledRules(scenario);
  return settled.ok ? lawOfScenario(scenario, all.data.rulebook, settled.value) : settled;
}

/**
 * A share of trade does not apply to one shipment. Where a scenario is about goods for which a claim or a finding holds,
 * these goods are assumed to be among them.
 */
function supposedOf(all: Loaded, { answers }: Scenario): readonly (readonly [string, boolean])[] {
  const conditions = all.data.rulebook.conditions;
  return [...conditions.values()].flatMap(({ id, test }) => {
    const share = answers[id];
    return test.kind === 'claim' && share !== undefined && Number(share) > 0 ? [[id, true] as const] : [];
  });
}

export interface UnderLaw {
  readonly law: LawOfDate;
  readonly scenario: Scenario | null;
  readonly supposed: readonly (readonly [string, boolean])[];
}

export function entryUnder(
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

export function measuresOf(entry: EntrySummary): readonly MeasureUnderScenario[] {
  if (entry.regime.kind === 'special') return [];
  const byMeasure = new Map<string, MeasureUnderScenario>();
  for (const { assessment } of entry.lines)
    for (const { measure, heading, rate, amount, verdict } of explain(assessment).measures) {
      if (amount === null || verdict.kind !== 'applied') continue;
      const seen = byMeasure.get(measure);
      byMeasure.set(measure, {
        measure,
        heading,
        // Lines of one entry may pay different ordinary rates: then no single one is shown.
        rate: seen === undefined || seen.rate === rate ? rate : null,
        amount: (seen?.amount ?? 0) + amount,
      });
    }
  return [...byMeasure.values()];
}

export async function under(
  all: Loaded,
  named: ScenarioOfSet,
): Promise<Result<UnderLaw & { readonly scenario: Scenario }, Failure>> {
  const scenario = scenarioOf(all, named);
  if (!scenario.ok) return scenario;
  const law = await lawUnder(all, scenario.value);
  if (!law.ok) return law;
  return ok({ law: law.value, scenario: scenario.value, supposed: supposedOf(all, scenario.value) });
}

async function outcomeOf(
  all: Loaded,
  estimate: Estimate,
  numbered: readonly NumberedLine[],
  named: ScenarioOfSet,
): Promise<ScenarioOutcome> {
  const found = await under(all, named);
  if (!found.ok) return found;
  const { scenario, law, supposed } = found.value;
  const sound = numbered.flatMap(({ number, read }) => (read.ok ? [{ number, shipment: read.value }] : []));
  const { lines, entry } = entryUnder(
    all,
    estimate,
    sound.map(({ shipment }) => shipment),
    found.value,
  );
  const priced = sound.flatMap(({ number }, at) => (lines[at]?.ok === true ? [number] : []));
  if (entry === null) {
    const wrong = [...numbered.map(({ read }) => read), ...lines].find((line) => !line.ok);
    return wrong?.ok === false ? wrong : fail({ kind: 'badValue', value: '' });
  }
  const without = numbered.flatMap(({ number }) => (priced.includes(number) ? [] : [number]));
  const status = statusOfTotals(all, entry);
  if (entry.regime.kind === 'aboveLimit')
    return fail({ kind: 'aboveEntryLimit', value: entry.customsValue.toFixed(), limit: entry.regime.limit });
  const result: EntryUnderScenario = {
    scenario: scenario.id,
    entryDate: law.date,
    status: isHypothetical(all.data.rulebook, scenario)
      ? { kind: 'hypothetical' }
      : ((without.length === 0 ? status : ofPartOfEntry(status)) ?? lawStatusOf(all.data.rulebook, scenario)),
    isFoundTransshipped: supposed.some(([id]) => id === 'transshipped'),
    duty: entry.duty,
    ...together(entry.lines.map(({ usual }) => usual)),
    mpf: entry.fees.mpf,
    hmf: entry.fees.hmf,
    without,
    measures: measuresOf(entry),
  };
  return ok(result);
}

export async function entryUnderScenarios(
  all: Loaded,
  estimate: Estimate,
  scenarios: readonly ScenarioOfSet[],
): Promise<readonly ScenarioOutcome[]> {
  const lines = estimate.lines.map((line, place) => ({
    number: place + 1,
    read: shipmentOf(estimate, line, all.data.rulebook),
  }));
  return Promise.all(scenarios.map((named) => outcomeOf(all, estimate, lines, named)));
}
