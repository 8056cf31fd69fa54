/** Where the figures of the comparison on the page come from. */
import type { LawStatus, Scenario } from '../../../engine/index.ts';
import { scenarioTitle } from '../../words/sentences/scenario-title.ts';
import { statusSentence } from '../../words/sentences/sentences.ts';
import type { App } from '../state/context.ts';
import { dateOfLaw } from '../../words/sentences/scenario-name.ts';
import { studyHash, writtenSet } from '../state/shared-set.ts';
import { modelOf } from '../state/place.ts';
import { detailOf } from '../state/scenario-set.ts';
import { resultAt } from '../state/shown.ts';
import type { ExportLaw, ExportSource } from '../../tables/export-table.ts';

export const IMPORTS_2024 = 'us-imports-vn-2024';

/** The law of a scenario in files. */
export function exportLaw(
  scenario: Scenario,
  status: LawStatus,
  side: ExportLaw['side'],
  { reader }: Pick<App, 'reader'>,
): ExportLaw {
  const { words, figures } = reader;
  const title = scenarioTitle(scenario, reader);
  // The law of a date has the date in its name.
  const law = dateOfLaw(scenario.id) === null ? words.exports.lawOf(figures.date(scenario.lawAsOf)) : '';
  const told = [words.law.status[status.kind], statusSentence(words, figures, status)].join('. ');
  const named = side === null ? title : `${words.exports.sides[side]}: ${title}`;
  const sentence = `${law === '' ? named : `${named} (${law})`}. ${told}`;
  return { side, title, lawAsOf: scenario.lawAsOf, status: status.kind, sentence };
}

/**
 * What every source says; `flows` is null where the figures use no table of trade. The edition is that of the
 * schedule, unless the figures are of another.
 */
export function sourceOf(
  laws: readonly ExportLaw[],
  flows: string | null,
  link: string,
  { session, reader }: Pick<App, 'session' | 'reader'>,
  edition: string | null = null,
): ExportSource | null {
  const { opening } = session;
  if (opening === null) return null;
  const { dataVersion, evidenceThrough } = opening;
  const words = reader.words.exports;
  const named = edition ?? opening.edition;
  const line = words.source({
    edition: named,
    dataVersion,
    evidence: reader.figures.date(evidenceThrough),
    trade: flows,
  });
  return { line, laws, evidenceThrough, dataVersion, edition: named, flows, link };
}

/** Which of the scenarios shown the figures are about: all, the two or the one looked at closely, the baseline, or none. */
export type ScenariosUnder = 'all' | 'pair' | 'scenario' | 'baseline' | 'none';

/** Null before there is a comparison. */
export async function comparisonSource(
  app: Pick<App, 'session' | 'reader' | 'place'>,
  under: ScenariosUnder = 'all',
  flows: string | null = IMPORTS_2024,
): Promise<ExportSource | null> {
  const { session } = app;
  const { shown, opening } = session;
  if (shown === null || opening === null) return null;
  const { baseline } = shown.set;
  const detail = detailOf(shown.set, session.chosen);
  const isUnder = (place: number): boolean => {
    if (under === 'all' || under === 'none') return under === 'all';
    if (under === 'pair') return place === detail || place === baseline;
    return place === (under === 'scenario' ? detail : baseline);
  };
  const laws = shown.set.scenarios.flatMap((scenario, place) => {
    const result = resultAt(shown, place);
    if (result === null || !isUnder(place)) return [];
    const isAlone = under === 'scenario' || under === 'baseline';
    const side = isAlone ? null : place === baseline ? 'baseline' : 'scenario';
    return [exportLaw(scenario, result.status, side, app)];
  });
  const written = await writtenSet(session.client, shown.set, opening);
  if (written === null) return sourceOf(laws, flows, location.href, app);
  const link = new URL(app.place.linkOf(written.fragment), location.href).href;
  const source = sourceOf(laws, flows, link, app);
  const { study } = app.place.now;
  const { exports, set } = app.reader.words;
  const kind = set.documents.bibtexKinds[study === null ? 'static' : modelOf(study)];
  return source && { ...source, study: exports.study(kind), hash: await studyHash(written.hash, study) };
}
