/** What a scenario is made of and stands beside: its rules' effects, causes, designations, the other direction, duty collected. */
import {
  attribute,
  collectedReport,
  designationValues,
  evaluateExports,
  mirrorOf,
  ok,
  ruleEffects,
  settleReform,
} from '../../../engine/index.ts';
import { exportsOf, monthsOf, NOT_OPEN, vietNamOf } from './loaded.ts';
import type { EngineApi } from './protocol.ts';
import { evaluated, withFlows } from './worker-state.ts';

export type AnalysisApi = Pick<EngineApi, 'effects' | 'attribute' | 'designation' | 'mirror' | 'collected'>;

export const analysisApi: AnalysisApi = {
  async effects(scenario) {
    const ready = await withFlows();
    if (!ready.ok) return ready;
    const { all, reference, flows } = ready.value;
    return ruleEffects(reference, flows, scenario, all.cache);
  },

  async attribute({ baseline, scenario }) {
    const ready = await withFlows();
    return ready.ok ? attribute(ready.value.reference, ready.value.flows, baseline, scenario) : ready;
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
    return ok({ mirror, coverage });
  },

  async collected() {
    const ready = await withFlows();
    if (!ready.ok) return ready;
    const { all, reference, flows } = ready.value;
    const coarse = await monthsOf(all);
    if (!coarse.ok) return coarse;
    const { months, chapters } = coarse.value;
    const latest = chapters.at(-1);
    if (latest === undefined) return NOT_OPEN;
    return collectedReport(reference, {
      months,
      chapters: latest,
      compositionYear: '2024',
      composition: flows,
    });
  },
};
