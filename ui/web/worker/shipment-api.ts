/** One shipment: explained, under several scenarios, and under every law there was. */
import {
  assess,
  assessShipmentUnder,
  explain,
  FIRST_DATE,
  historyOf,
  ok,
  readShipment,
  type Explanation,
  type Result,
} from '../../../engine/index.ts';
import { NOT_OPEN } from './loaded.ts';
import type { EngineApi } from './protocol.ts';
import type { ShipmentFailure } from './shipment-failure.ts';
import { loadedNow, settledRules } from './worker-state.ts';

export type ShipmentApi = Pick<EngineApi, 'compareShipment' | 'explainShipment' | 'history'>;

export const shipmentApi: ShipmentApi = {
  async compareShipment({ cells, scenarios }) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const { reference } = all;
    const row = readShipment({ ...cells, entry_date: reference.rulebook.evidenceThrough });
    if (!row.ok) return row;
    const explained: Result<Explanation, ShipmentFailure>[] = [];
    for (const scenario of scenarios) {
      const settled = await settledRules(scenario);
      if (!settled.ok) {
        explained.push(settled);
        continue;
      }
      const assessment = assessShipmentUnder(reference, scenario, settled.value, row.value.shipment);
      explained.push(assessment.ok ? ok(explain(assessment.value)) : assessment);
    }
    return ok(explained);
  },

  async explainShipment(cells) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const row = readShipment(cells);
    if (!row.ok) return row;
    const { rulebook, schedule } = all.data;
    const assessment = assess(rulebook, schedule, row.value.shipment);
    return assessment.ok ? ok(explain(assessment.value)) : assessment;
  },

  async history(cells) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const { rulebook, schedule } = all.data;
    const row = readShipment({ ...cells, entry_date: rulebook.evidenceThrough });
    return row.ok ? ok(historyOf(rulebook, schedule, row.value.shipment, FIRST_DATE)) : row;
  },
};
