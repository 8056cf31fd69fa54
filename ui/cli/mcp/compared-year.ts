/** A year of trade for an agent. Scenarios come by name and in words: an agent names no file of this machine. */
import { scenarioOfText, type GroupBy, type Reference } from '../../../engine/index.ts';
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
  const options = { by, ranges: false, attribute: false };
  const report = compareScenarios(reference, { kind: 'imports', id: IMPORTS, table }, asked, options, speech);
  return { evidence_through: rulebook.evidenceThrough, ...valueOf(report, speech) };
}
