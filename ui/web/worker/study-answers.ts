/** What the document of a study comes to on the law and the trade that its capsule carries. */
import { LAW, SCHEDULE, TRADE } from 'virtual:capsule-data';
import { PACKED } from 'virtual:study-data';
import {
  atOnce,
  decodeOrigins,
  evaluate,
  fail,
  ok,
  originReferences,
  parseStudy,
  respondToScenario,
  rivalsByLaw,
  scenarioFlows,
  scenariosOf,
  resultOf,
  studyFigures,
  unpackFlows,
  type Failure,
  type Others,
  type Result,
  type Study,
} from '../../../engine/index.ts';
import type { AnsweredStudy } from './capsule-answers.ts';
import { once } from './entry-sources.ts';
import { dataOfPacks } from './packed-answers.ts';
import { responseDataFrom } from './response-data.ts';

const FLOWS = 'us-imports-vn-2024';

/** The engine's texts by their ids; null: the browser cannot unpack them. */
async function unpackedTexts(): Promise<ReadonlyMap<string, string> | null> {
  try {
    const characters = atob(PACKED.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const texts: unknown = JSON.parse(await new Response(plain).text());
    return new Map(Object.entries(texts as Readonly<Record<string, string>>));
  } catch {
    return null;
  }
}

export async function studyAnswer(text: string): Promise<Result<AnsweredStudy, Failure>> {
  const data = dataOfPacks(LAW, SCHEDULE);
  if (!data.ok) return data;
  const study = parseStudy(text, 'capsule');
  if (!study.ok) return study;
  const texts = await unpackedTexts();
  return texts === null
    ? fail({ kind: 'datasetUnavailable', dataset: 'capsule', detail: '' })
    : answered(data.value, study.value, texts);
}

function answered(
  data: Parameters<typeof originReferences>[0] & { readonly manifest: { readonly dataVersion: string } },
  study: Study,
  texts: ReadonlyMap<string, string>,
): Result<AnsweredStudy, Failure> {
  const { rulebook, schedule, manifest } = data;
  const { dataVersion } = manifest;
  if (study.flows !== FLOWS)
    return fail({
      kind: 'malformedDocument',
      path: 'capsule.flows',
      expected: FLOWS,
      found: study.flows,
    });
  const named = { scenarios: [study.baseline, study.scenario] };
  const scenarios = scenariosOf(named, rulebook.evidenceThrough);
  if (!scenarios.ok) return scenarios;
  const table = unpackFlows(FLOWS, TRADE, schedule);
  if (!table.ok) return table;
  const response = responseDataFrom(texts);
  if (!response.ok) return response;
  const [first, second] = scenarios.value;
  if (first === undefined || second === undefined)
    return fail({ kind: 'tooManyScenarios', given: 0, most: 2 });
  const reference = { rulebook, schedule, dataVersion };
  const cache = new Map();
  const before = evaluate(reference, table.value, first, cache);
  if (!before.ok) return before;
  const after = evaluate(reference, table.value, second, cache);
  if (!after.ok) return after;
  let others: Others | null = study.others === 'ownLaw' ? null : study.others;
  if (others === null) {
    const origins = decodeOrigins(texts);
    if (!origins.ok) return origins;
    const references = originReferences(data, origins.value);
    const days = [first.lawAsOf, second.lawAsOf] as const;
    const rivals = atOnce(rivalsByLaw({ references, dataVersion }, table.value, days, new Map()));
    if (!rivals.ok) return rivals;
    others = rivals.value;
  }
  const flows = scenarioFlows(before.value, after.value, response.value.partners, others);
  const answer = respondToScenario(flows, study.model, response.value.reference);
  const sources = [before.value, after.value].flatMap((each) => resultOf(reference, each, []).sources);
  return ok({
    kind: 'study',
    study,
    scenarios: scenarios.value,
    here: studyFigures(answer),
    caveats: answer.response.caveats,
    dataVersion,
    evidenceThrough: rulebook.evidenceThrough,
    sources: once(sources),
  });
}
