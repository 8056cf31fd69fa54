/** A case as the page makes it, answered by the engine: what it should be beside what it is. */
import {
  centsText,
  compare,
  parseCase,
  scenariosOf,
  type CaseAnswer,
  type Estimate,
  type ScenarioSet,
} from '../../engine/index.ts';
import { sha256 } from '../../ui/cli/content-hash.ts';
import { isHash, statedHashes, documentOf } from '../../ui/tables/content-hash.ts';
import { estimatedEntry } from '../../ui/web/worker/estimate-entry.ts';
import { FLOWS, realData, realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';

function ofEntry(estimate: Estimate): CaseAnswer {
  const { totals, problems } = estimatedEntry({ data: realData() }, { ...estimate, locked: null });
  return { duties: [totals === null || problems > 0 ? null : centsText(totals.duty)] };
}

function ofSet(set: ScenarioSet): CaseAnswer {
  if (set.flows !== FLOWS) throw new Error(`cases are about ${FLOWS}, not about ${set.flows}`);
  const reference = realReference();
  const scenarios = valueOf(scenariosOf(set, reference.rulebook.evidenceThrough));
  const [baseline, ...others] = [
    ...scenarios.slice(set.baseline, set.baseline + 1),
    ...scenarios.toSpliced(set.baseline, 1),
  ];
  if (baseline === undefined) throw new Error('unreachable: a set has two scenarios at least');
  const compared = valueOf(compare(reference, realFlows(), baseline, others, new Map()));
  const duties = compared.scenarios.map(({ totals }) => totals.duty);
  return { duties: duties.toSpliced(set.baseline, 0, compared.baseline.totals.duty).map(centsText) };
}

export interface CaseOutcome {
  readonly source: string;
  /** What the source says; null where it says nothing. */
  readonly expected: CaseAnswer['duties'];
  /** Where the source says nothing, null as well. */
  readonly found: CaseAnswer['duties'];
  /** On the data that the case was made with, our answer then; else null. */
  readonly then: CaseAnswer['duties'] | null;
  readonly now: CaseAnswer['duties'];
}

/** A case written by hand may have no hash; one that has a hash says what it was saved with, or is refused. */
function refuseChanged(text: string, name: string): void {
  const changed = statedHashes(documentOf(text)).find(
    ({ stated, content }) => !isHash(sha256(content), stated),
  );
  if (changed !== undefined) throw new Error(`${name}: changed since it was saved; its contentHash says so`);
}

export function runCase(text: string, name: string): CaseOutcome {
  refuseChanged(text, name);
  const { asked, ours, expected, source, dataVersion } = valueOf(parseCase(text, name));
  const now = ('scenarios' in asked ? ofSet(asked) : ofEntry(asked)).duties;
  const found = now.map((duty, place) => (expected.duties[place] === null ? null : duty));
  const isSameData = dataVersion === realReference().dataVersion;
  return { source, expected: expected.duties, found, then: isSameData ? ours.duties : null, now };
}
