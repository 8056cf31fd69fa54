/** A study of how trade answers as a file: written as it is, opened with the changes since. */
import {
  asMemberOfSet,
  formatStudy,
  parseStudy,
  STUDY_FIGURES,
  STUDY_FORMAT,
  studyFigures,
  type Reference,
  type ResponseModel,
  type Scenario,
  type ScenarioResponse,
  type Study,
} from '../../engine/index.ts';
import { capsuleWords } from '../words/catalogue/capsule-words.ts';
import { sealed } from './content-hash.ts';
import { savedDocument } from './named-file.ts';
import { refuse } from './refusal.ts';
import type { Speech } from './speech.ts';

/** How trade answers is known for these alone. */
export const FLOWS = 'us-imports-vn-2024';

/** The baseline first. */
export function studyText(
  scenarios: readonly Scenario[],
  model: ResponseModel,
  answer: ScenarioResponse,
  { rulebook, dataVersion }: Reference,
): string {
  const [baseline, scenario] = scenarios.map((each) => asMemberOfSet(each, rulebook.evidenceThrough));
  if (baseline === undefined || scenario === undefined)
    throw new Error('unreachable: two scenarios were named');
  const figures = studyFigures(answer);
  const { others } = answer;
  const format = STUDY_FORMAT;
  return sealed(
    formatStudy({ format, dataVersion, flows: FLOWS, baseline, scenario, model, others, figures }),
  );
}

export function savedStudy(path: string, speech: Speech): Study {
  const study = savedDocument(path, parseStudy, speech);
  return study.flows === FLOWS ? study : refuse(speech.words.unknownFlows(study.flows, [FLOWS]));
}

/** On standard error: that it was made on other data, and each figure that is no longer the same. */
export function tellStudyChanges(
  study: Study,
  answer: ScenarioResponse,
  { dataVersion }: Reference,
  speech: Speech,
): void {
  const now = studyFigures(answer);
  const { words } = speech;
  const moved = STUDY_FIGURES.filter((name) => study.figures[name] !== now[name]).map((name) =>
    words.figureChanged(capsuleWords(speech.language).ofStudy[name], study.figures[name], now[name]),
  );
  const isOther = study.dataVersion !== dataVersion;
  const told = isOther ? [words.otherData(study.dataVersion, dataVersion)] : [];
  const unmoved = isOther && moved.length === 0 ? [words.figuresUnchanged] : [];
  for (const sentence of [...told, ...moved, ...unmoved]) process.stderr.write(`${sentence}\n`);
}
