/** What the page may ask, answered by the engine. The worker's only state: what it has loaded and compiled. */
import {
  asMemberOfSet,
  assess,
  assessShipmentUnder,
  attribute,
  breakdownOf,
  canonicalText,
  centsText,
  collectedReport,
  compare,
  conditionRanges,
  decodeDescriptions,
  designationValues,
  evaluate,
  evaluateExports,
  explain,
  explainFlow,
  fail,
  FIRST_DATE,
  formatScenario,
  formatScenarioSet,
  formatScenarioText,
  groupsOf,
  historyOf,
  mirrorOf,
  ok,
  parseRuleText,
  parseScenario,
  parseScenarioSet,
  readShipment,
  rowOf,
  ruleEffects,
  SCENARIO_SET_FORMAT,
  scenariosOf,
  settleReform,
  totalsOf,
  type EvaluatedScenario,
  type Failure,
  type Result,
  type Scenario,
  type ScenarioSet,
  type Totals,
} from '../../../engine/index.ts';
import { exportsOf, FLOWS, load, monthsOf, NOT_OPEN, vietNamOf, type Loaded } from './loaded.ts';
import { productApi } from './product-api.ts';
import type { EngineApi, ReadSet } from './protocol.ts';
import { responseApi } from './response-api.ts';

let loaded: Loaded | null = null;

function evaluated(
  scenario: Scenario,
): Result<{ readonly all: Loaded; readonly result: EvaluatedScenario }, Failure> {
  if (loaded === null) return NOT_OPEN;
  const result = evaluate(loaded.reference, loaded.flows, scenario, loaded.cache);
  return result.ok ? ok({ all: loaded, result: result.value }) : result;
}

/** Total duties of scenarios that have just been compared, in whole cents; null where one cannot be calculated. */
function totalDuties(scenarios: readonly Scenario[]): readonly number[] | null {
  const totals = scenarios.flatMap((scenario) => {
    const found = evaluated(scenario);
    return found.ok ? [totalsOf(found.value.result.assessed).duty] : [];
  });
  return totals.length === scenarios.length ? totals : null;
}

function dutiesOf(scenarios: readonly Scenario[]): ScenarioSet['duties'] {
  return totalDuties(scenarios)?.map(centsText) ?? null;
}

function changedDuties({ duties }: ScenarioSet, scenarios: readonly Scenario[]): ReadSet['changed'] {
  const totals = duties === null ? null : totalDuties(scenarios);
  if (duties === null || totals === null) return null;
  return duties.flatMap((text, place) => {
    const [then, now] = [Number(text.replace('.', '')), totals[place] ?? 0];
    return then === now ? [] : [{ place, then, now }];
  });
}

async function descriptions(all: Loaded): Promise<Result<ReadonlyMap<string, string>, Failure>> {
  const text = await all.datasets.text(`flows/${FLOWS}.text`);
  return text.ok ? decodeDescriptions(`${FLOWS}.text`, text.value) : text;
}

export const api: EngineApi = {
  ...responseApi(() => loaded),
  ...productApi(() => loaded),

  async open(onProgress) {
    if (loaded !== null) return ok(loaded.opening);
    const result = await load(onProgress);
    if (!result.ok) return result;
    loaded = result.value;
    return ok(loaded.opening);
  },

  async compare({ baseline, scenarios }) {
    if (loaded === null) return NOT_OPEN;
    return compare(loaded.reference, loaded.flows, baseline, scenarios, loaded.cache);
  },

  async breakdown({ scenarios, level, within }) {
    const results: EvaluatedScenario[] = [];
    for (const scenario of scenarios) {
      const found = evaluated(scenario);
      if (!found.ok) return found;
      results.push(found.value.result);
    }
    return results.length === 0
      ? fail({ kind: 'tooManyScenarios', given: 0, most: 6 })
      : ok(breakdownOf(results, level, within));
  },

  async groups({ scenarios, by }) {
    const found: ReadonlyMap<string, Totals>[] = [];
    for (const scenario of scenarios) {
      const result = evaluated(scenario);
      if (!result.ok) return result;
      found.push(new Map(groupsOf(result.value.result, by).map((group) => [group.key, group])));
    }
    const keys = [...new Set(found.flatMap((groups) => [...groups.keys()]))];
    const column = (figure: keyof Totals) =>
      found.map((groups) => Float64Array.from(keys, (key) => groups.get(key)?.[figure] ?? 0));
    return ok({ keys, customsValue: column('customsValue'), duty: column('duty') });
  },

  async effects(scenario) {
    return loaded === null ? NOT_OPEN : ruleEffects(loaded.reference, loaded.flows, scenario, loaded.cache);
  },

  async attribute({ baseline, scenario }) {
    return loaded === null ? NOT_OPEN : attribute(loaded.reference, loaded.flows, baseline, scenario);
  },

  async designation({ scenario, rule }) {
    if (loaded === null) return NOT_OPEN;
    const { reference, flows } = loaded;
    const settled = settleReform(reference, flows, scenario);
    return settled.ok ? designationValues(reference, flows, scenario, rule, settled.value) : settled;
  },

  async mirror({ scenario, year }) {
    const imports = evaluated(scenario);
    if (!imports.ok) return imports;
    const { all, result } = imports.value;
    const vietNam = await vietNamOf(all);
    if (!vietNam.ok) return vietNam;
    const table = await exportsOf(all, year);
    if (!table.ok) return table;
    const { rulebook, dataVersion } = all.reference;
    const exports = evaluateExports(vietNam.value, rulebook.products, dataVersion, table.value, scenario);
    if (!exports.ok) return exports;
    const { average, minimum, maximum, coverage } = exports.value;
    const mirror = mirrorOf(result.assessed, {
      average: average.assessed,
      minimum: minimum.assessed,
      maximum: maximum.assessed,
    });
    return ok({ mirror, coverage });
  },

  async collected() {
    if (loaded === null) return NOT_OPEN;
    const coarse = await monthsOf(loaded);
    if (!coarse.ok) return coarse;
    const { months, chapters } = coarse.value;
    const latest = chapters.at(-1);
    if (latest === undefined) return NOT_OPEN;
    return collectedReport(loaded.reference, {
      months,
      chapters: latest,
      compositionYear: '2024',
      composition: loaded.flows,
    });
  },

  async readRules(text) {
    return parseRuleText(text);
  },

  async readScenario(text, name) {
    return parseScenario(text, name);
  },

  async readSet(text, name) {
    if (loaded === null) return NOT_OPEN;
    const set = parseScenarioSet(text, name);
    if (!set.ok) return set;
    const { rulebook, dataVersion } = loaded.reference;
    const scenarios = scenariosOf(set.value, rulebook.evidenceThrough);
    if (!scenarios.ok) return scenarios;
    return ok({
      set: set.value,
      scenarios: scenarios.value,
      madeOnOtherData: set.value.dataVersion !== dataVersion,
      changed: set.value.dataVersion === dataVersion ? null : changedDuties(set.value, scenarios.value),
    });
  },

  async writeSet(scenarios, baseline) {
    if (loaded === null) return NOT_OPEN;
    const { rulebook, dataVersion } = loaded.reference;
    const set: ScenarioSet = {
      format: SCENARIO_SET_FORMAT,
      dataVersion,
      flows: FLOWS,
      baseline,
      scenarios: scenarios.map((scenario) => asMemberOfSet(scenario, rulebook.evidenceThrough)),
      duties: null,
    };
    const remembering: ScenarioSet = { ...set, duties: dutiesOf(scenarios) };
    return ok({
      file: formatScenarioSet(remembering),
      canonical: canonicalText(set),
      shared: canonicalText(remembering),
    });
  },

  async writeScenario(scenario) {
    const { reform, reformOfVietNam } = scenario;
    const name = `law:${scenario.lawAsOf}`;
    const text = formatScenarioText({ name, reform, reformOfVietNam });
    return ok({ file: formatScenario(scenario), text });
  },

  async compareShipment({ cells, scenarios }) {
    if (loaded === null) return NOT_OPEN;
    const { reference, flows } = loaded;
    const row = readShipment({ ...cells, entry_date: reference.rulebook.evidenceThrough });
    if (!row.ok) return row;
    return ok(
      scenarios.map((scenario) => {
        const settled = settleReform(reference, flows, scenario);
        if (!settled.ok) return settled;
        const assessment = assessShipmentUnder(reference, scenario, settled.value, row.value.shipment);
        return assessment.ok ? ok(explain(assessment.value)) : assessment;
      }),
    );
  },

  async explain({ scenario, code }) {
    const found = evaluated(scenario);
    if (!found.ok) return found;
    const { all, result } = found.value;
    const view = explainFlow(all.data.schedule, result, code);
    if (view === null) return fail({ kind: 'unknownFlow', code });
    const texts = await descriptions(all);
    if (!texts.ok) return texts;
    const calculatedDuty2024 = all.flows.calculatedDuty[rowOf(all.flows, code)] ?? 0;
    return ok({ view, description: texts.value.get(code) ?? '', calculatedDuty2024 });
  },

  async ranges(scenario) {
    const found = evaluated(scenario);
    return found.ok ? ok(conditionRanges(found.value.all.data.schedule, found.value.result)) : found;
  },

  async explainShipment(cells) {
    if (loaded === null) return NOT_OPEN;
    const row = readShipment(cells);
    if (!row.ok) return row;
    const { rulebook, schedule } = loaded.data;
    const assessment = assess(rulebook, schedule, row.value.shipment);
    return assessment.ok ? ok(explain(assessment.value)) : assessment;
  },

  async history(cells) {
    if (loaded === null) return NOT_OPEN;
    const { rulebook, schedule } = loaded.data;
    const row = readShipment({ ...cells, entry_date: rulebook.evidenceThrough });
    return row.ok ? ok(historyOf(rulebook, schedule, row.value.shipment, FIRST_DATE)) : row;
  },

  async describe(codes) {
    if (loaded === null) return NOT_OPEN;
    const texts = await descriptions(loaded);
    if (!texts.ok) return texts;
    return ok(
      Object.fromEntries(
        codes.flatMap((code) => {
          const text = texts.value.get(code);
          return text === undefined ? [] : [[code, text]];
        }),
      ),
    );
  },
};
