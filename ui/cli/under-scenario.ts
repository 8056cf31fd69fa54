/** The reference data under a scenario: its reformed law, and the day of it. */
import {
  isHypothetical,
  lawOfScenario,
  settleReform,
  type IsoDate,
  type Reference,
  type ReferenceData,
} from '../../engine/index.ts';
import { askedScenario } from './asked-scenario.ts';
import type { DataFolder } from './data-files.ts';
import { valueOf } from './refusal.ts';
import type { Speech } from './speech.ts';

export interface UnderScenario {
  readonly reference: ReferenceData;
  /** Null: each row's own entry date, under the law as it was. */
  readonly asOf: IsoDate | null;
  readonly scenario: string | null;
  /** The scenario is not the law of any day. */
  readonly hypothetical: boolean;
}

/** How far quotas and budgets of the scenario go follows from the trade of 2024. */
export function underScenario(data: DataFolder, name: string | undefined, speech: Speech): UnderScenario {
  const loaded = valueOf(data.reference(), speech);
  if (name === undefined) return { reference: loaded, asOf: null, scenario: null, hypothetical: false };
  const { rulebook, schedule, manifest } = loaded;
  const reference: Reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
  const scenario = askedScenario(name, reference, speech);
  const flows = valueOf(data.flows(manifest, 'us-imports-vn-2024'), speech);
  const settled = valueOf(settleReform(reference, flows, scenario), speech);
  const law = valueOf(lawOfScenario(scenario, rulebook, settled), speech);
  return {
    reference: { ...loaded, rulebook: law.rulebook },
    asOf: scenario.lawAsOf,
    scenario: speech.scenarioTitle(scenario),
    hypothetical: isHypothetical(rulebook, scenario),
  };
}
