/** What a capsule's document comes to on the law that the capsule carries. */
import { LAW, SCHEDULE, TRADE } from 'virtual:capsule-data';
import {
  compare,
  ok,
  parseEstimate,
  parseScenarioSet,
  scenariosOf,
  unpackFlows,
  type Caveat,
  type Citation,
  type Comparison,
  type Failure,
  type ReferenceData,
  type Result,
  type Scenario,
  type ScenarioSet,
  type Study,
  type StudyFigures,
} from '../../../engine/index.ts';
import { once } from './entry-sources.ts';
import { answeredEstimate, dataOfPacks, type AnsweredEstimate } from './packed-answers.ts';

const FLOWS = 'us-imports-vn-2024';
const SET = /"format"\s*:\s*"tariff-scenario-set\//;

export interface AnsweredStudy {
  readonly kind: 'study';
  readonly study: Study;
  /** The baseline first. */
  readonly scenarios: readonly Scenario[];
  readonly here: StudyFigures;
  readonly caveats: readonly Caveat[];
  readonly dataVersion: string;
  readonly evidenceThrough: string;
  readonly sources: readonly Citation[];
}

export type CapsuleAnswer =
  | AnsweredEstimate
  | AnsweredStudy
  | {
      readonly kind: 'comparison';
      readonly set: ScenarioSet;
      readonly scenarios: readonly Scenario[];
      readonly comparison: Comparison;
      readonly evidenceThrough: string;
      readonly sources: readonly Citation[];
    };

function compared(data: ReferenceData, text: string): Result<CapsuleAnswer, Failure> {
  const { rulebook, schedule, manifest } = data;
  const set = parseScenarioSet(text, 'capsule');
  if (!set.ok) return set;
  if (set.value.flows !== FLOWS)
    return {
      ok: false,
      failure: { kind: 'malformedDocument', path: 'capsule.flows', expected: FLOWS, found: set.value.flows },
    };
  const scenarios = scenariosOf(set.value, rulebook.evidenceThrough);
  if (!scenarios.ok) return scenarios;
  const flows = unpackFlows(FLOWS, TRADE, schedule);
  if (!flows.ok) return flows;
  const baseline = scenarios.value[set.value.baseline];
  if (baseline === undefined) return { ok: false, failure: { kind: 'tooManyScenarios', given: 0, most: 6 } };
  const others = scenarios.value.filter((_, place) => place !== set.value.baseline);
  const reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
  const comparison = compare(reference, flows.value, baseline, others, new Map());
  if (!comparison.ok) return comparison;
  const { baseline: first, scenarios: besides } = comparison.value;
  const sources = once([first, ...besides].flatMap((result) => result.sources));
  return ok({
    kind: 'comparison',
    set: set.value,
    scenarios: scenarios.value,
    comparison: comparison.value,
    evidenceThrough: rulebook.evidenceThrough,
    sources,
  });
}

export function capsuleAnswer(text: string): Result<CapsuleAnswer, Failure> {
  const data = dataOfPacks(LAW, SCHEDULE);
  if (!data.ok) return data;
  if (SET.test(text)) return compared(data.value, text);
  const estimate = parseEstimate(text, 'capsule');
  return estimate.ok ? ok(answeredEstimate(data.value, estimate.value)) : estimate;
}
