/** What a scenario is made of and stands beside: its rules' effects, causes, designations, the other direction, duty collected. */
import {
  attributeInSteps,
  collectedInSteps,
  columnTwoOf,
  decodeColumnTwo,
  designationValues,
  evaluateExports,
  mirrorOf,
  ok,
  reconcileBalance,
  ruleEffectsInSteps,
  settleReform,
  untradedRules,
} from '../../../engine/index.ts';
import { inSteps } from './long-work.ts';
import { exportsOf, monthsOf, NOT_OPEN, vietNamOf } from './loaded.ts';
import { totalsOfYears } from './response-reference.ts';
import type { EngineApi } from './protocol.ts';
import { evaluated, withFlows } from './worker-state.ts';

export type AnalysisApi = Pick<
  EngineApi,
  'effects' | 'untraded' | 'attribute' | 'columnTwo' | 'designation' | 'mirror' | 'collected'
>;

export const analysisApi: AnalysisApi = {
  async effects(scenario, line) {
    const ready = await withFlows();
    if (!ready.ok) return ready;
    const { all, reference, flows } = ready.value;
    return inSteps(line, ruleEffectsInSteps(reference, flows, scenario, all.cache));
  },

  async untraded(scenario) {
    const ready = await withFlows();
    if (!ready.ok) return ready;
    return ok(untradedRules(ready.value.reference, ready.value.flows, scenario));
  },

  async attribute({ baseline, scenario }, line) {
    const ready = await withFlows();
    if (!ready.ok) return ready;
    return inSteps(line, attributeInSteps(ready.value.reference, ready.value.flows, baseline, scenario));
  },

  async columnTwo() {
    const ready = await withFlows();
    if (!ready.ok) return ready;
    const { all, flows } = ready.value;
    const text = await all.datasets.text('us/column-2');
    if (!text.ok) return text;
    const rates = decodeColumnTwo(text.value);
    return rates.ok ? ok(columnTwoOf(flows, rates.value)) : rates;
  },

  async designation({ scenario, rule }) {
    const ready = await withFlows();
    if (!ready.ok) return ready;
    const { reference, flows } = ready.value;
    const settled = settleReform(reference, flows, scenario);
    return settled.ok ? designationValues(reference, flows, scenario, rule, settled.value) : settled;
  },

  async mirror({ scenario, year }) {
    const imports = await evaluated(scenario);
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
    const totals = await totalsOfYears(all);
    if (!totals.ok) return totals;
    const { specialProvision, notInTariff, noPercentage } = coverage.leftOut;
    const reconciled = reconcileBalance(totals.value, year, {
      balance: mirror.total.balance,
      importsLeftOut: mirror.leftOut.imports,
      exportsLeftOut: specialProvision.value + notInTariff.value + noPercentage.value,
    });
    return ok({ mirror, coverage, reconciled });
  },

  async collected(line) {
    const ready = await withFlows();
    if (!ready.ok) return ready;
    const { all, reference, flows } = ready.value;
    const coarse = await monthsOf(all);
    if (!coarse.ok) return coarse;
    const { months, chapters } = coarse.value;
    const latest = chapters.at(-1);
    if (latest === undefined) return NOT_OPEN;
    const input = { months, chapters: latest, compositionYear: '2024', composition: flows };
    return inSteps(line, collectedInSteps(reference, input));
  },
};
