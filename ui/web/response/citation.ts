/** The source of a parameter: source, date, how it is known, and its published range. */
import type { Figures } from '../../words/format/figures.ts';
import { NO_FIGURE } from '../../words/format/rate.ts';
import type { Messages } from '../../words/catalogue/catalogue.ts';
import type { StudyWords } from '../../words/catalogue/study-words.ts';
import type { BoardColumn, ResponseSetting } from '../worker/response-protocol.ts';
import type { SubstitutionName } from '../../study/own-settings.ts';

type Parameter = ResponseSetting['parameters'][number];
type Told = StudyWords['study'];

/** The published figure that a model's first elasticity is, or that its table is described by. */
const PARAMETER_OF: Readonly<Record<Exclude<BoardColumn['id'], 'static' | 'own'>, string>> = {
  impact: 'impact',
  shortRun: 'boehm-short-run',
  longRun: 'boehm-long-run',
  simonovskaWaugh: 'simonovska-waugh',
  fajgelbaum: 'fajgelbaum-origins',
  protee: 'protee-centre',
  brodaWeinstein: 'broda-weinstein-median',
  smart: 'kee-nicita-olarreaga-mean',
};

export function parameterOf(id: string, { parameters }: ResponseSetting): Parameter | undefined {
  return parameters.find((each) => each.id === id);
}

function parameterOfModel(id: BoardColumn['id'], setting: ResponseSetting): Parameter | undefined {
  return id === 'static' || id === 'own' ? undefined : parameterOf(PARAMETER_OF[id], setting);
}

/** How the figure behind a parameter set is known; a dash where the set rests on none. */
export function standingOf(id: BoardColumn['id'], setting: ResponseSetting, words: Messages): string {
  const found = parameterOfModel(id, setting);
  return found === undefined ? NO_FIGURE : words.response.evidence[found.evidence];
}

export function rangeText({ low, high }: Parameter, told: Told, figures: Figures): string {
  return low === null || high === null
    ? told.settings.noRange
    : told.settings.rangeOf(figures.decimal(low), figures.decimal(high));
}

export function citationOf({ id, cited, evidence }: Parameter, words: Messages, told: Told): string {
  const date = cited.date ?? words.response.settings.undated;
  return told.settings.cited(id, cited.reference, date, words.response.evidence[evidence]);
}

/** Of the chosen substitution between origins, with its range; nothing for a number of the user's own. */
export function substitutionCitation(
  name: SubstitutionName,
  setting: ResponseSetting,
  words: Messages,
  told: Told,
  figures: Figures,
): string {
  const found = name === 'own' ? undefined : parameterOfModel(name, setting);
  if (found === undefined) return '';
  if (name === 'protee' || name === 'brodaWeinstein')
    return told.settings.tableCited(
      found.cited.reference,
      found.cited.date ?? words.response.settings.undated,
    );
  return `${citationOf(found, words, told)} ${rangeText(found, told, figures)}`;
}

/** The least and the greatest published pass-through at the border. */
export function passThroughRange({ parameters }: ResponseSetting): readonly [number, number] {
  const values = parameters.flatMap(({ quantity, value }) =>
    quantity === 'borderPassThrough' && value !== null ? [value] : [],
  );
  return [Math.min(...values), Math.max(...values)];
}
