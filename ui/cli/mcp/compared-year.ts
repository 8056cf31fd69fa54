/** A year of trade for an agent. Scenarios come by name and in words: an agent names no file of this machine. */
import { lawStatusOf, scenarioOfText, type GroupBy, type Reference } from '../../../engine/index.ts';
import type { Desk } from '../command.ts';
import { compareScenarios } from '../compare-scenarios.ts';
import { valueOf } from '../refusal.ts';

const IMPORTS = 'us-imports-vn-2024';

export interface YearAsked {
  readonly baseline: string;
  readonly scenarios: readonly string[];
  readonly by?: GroupBy | undefined;
}

export function comparedYear({ baseline, scenarios, by = 'chapter' }: YearAsked, { data, speech }: Desk) {
  const { rulebook, schedule, manifest } = valueOf(data.reference(), speech);
  const reference: Reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
  const asked = [baseline, ...scenarios].map((text) =>
    valueOf(scenarioOfText(text, rulebook.evidenceThrough), speech),
  );
  const table = valueOf(data.flows(manifest, IMPORTS), speech);
  const options = { by, ranges: true, attribute: false };
  const report = valueOf(
    compareScenarios(reference, { kind: 'imports', id: IMPORTS, table }, asked, options, speech),
    speech,
  );
  const [first, ...others] = asked.map((scenario) => speech.status(lawStatusOf(rulebook, scenario)));
  return {
    evidence_through: rulebook.evidenceThrough,
    ...report,
    baseline: { ...report.baseline, law_status: first },
    scenarios: report.scenarios.map((each, place) => ({ ...each, law_status: others[place] })),
  };
}
