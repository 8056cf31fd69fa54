/** Studies of how trade answers as files, written and read. */
import {
  asMemberOfSet,
  formatStudy,
  ok,
  parseStudy,
  scenariosOf,
  STUDY_FORMAT,
  studyFigures,
  type Failure,
  type Reference,
  type Result,
  type ScenarioResponse,
} from '../../../engine/index.ts';
import { openedDocument } from '../../tables/capsule-file.ts';
import { sealed } from '../../tables/content-hash.ts';
import { sealOfOpened } from '../../tables/sealed-text.ts';
import { FLOWS } from './loaded.ts';
import type { ReadStudy, StudyRequest } from './response-protocol.ts';

export function writtenStudy(
  { baseline, scenario, model, others }: StudyRequest,
  answer: ScenarioResponse,
  { rulebook, dataVersion }: Reference,
): Promise<string> {
  return sealed(
    formatStudy({
      format: STUDY_FORMAT,
      dataVersion,
      flows: FLOWS,
      baseline: asMemberOfSet(baseline, rulebook.evidenceThrough),
      scenario: asMemberOfSet(scenario, rulebook.evidenceThrough),
      model,
      others,
      figures: studyFigures(answer),
    }),
  );
}

export async function openedStudy(
  given: string,
  name: string,
  { rulebook, dataVersion }: Reference,
): Promise<Result<ReadStudy, Failure>> {
  const text = openedDocument(given);
  const study = parseStudy(text, name);
  if (!study.ok) return study;
  const { model, others } = study.value;
  const named = { scenarios: [study.value.baseline, study.value.scenario] };
  const scenarios = scenariosOf(named, rulebook.evidenceThrough);
  if (!scenarios.ok) return scenarios;
  const [baseline, scenario] = scenarios.value;
  if (baseline === undefined || scenario === undefined)
    return { ok: false, failure: { kind: 'tooManyScenarios', given: 0, most: 2 } };
  const madeOn = study.value.dataVersion === dataVersion ? null : study.value.dataVersion;
  return ok({ baseline, scenario, model, others, madeOn, seal: await sealOfOpened(given) });
}
