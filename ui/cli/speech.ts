/** What the command line says in one language: its own words, and the page's where both say the same. */
import {
  type Failure,
  type LineIssue,
  type MeasureNode,
  type Notice,
  type Refusal,
  type Scenario,
  type ScenarioChange,
  type SheetRowNote,
} from '../../engine/index.ts';
import { figuresIn, type Figures } from '../words/format/figures.ts';
import { messagesIn, type Messages } from '../words/catalogue/catalogue.ts';
import { rowNoteSentence, SHEET_WORDS } from '../words/catalogue/sheet-words.ts';
import type { FoundLater, SheetMessages } from '../words/catalogue/en-sheet.ts';
import { lookUp } from '../words/catalogue/look-up.ts';
import { scenarioSentences } from '../words/sentences/rule-sentence.ts';
import { changePhrase } from '../words/sentences/change-phrase.ts';
import { lineIssueSentence } from '../words/sentences/line-issue.ts';
import { noticeSentence, refusalSentence } from '../words/sentences/response-sentence.ts';
import { conditionName, doubtSentence, failureSentence, measureName } from '../words/sentences/sentences.ts';
import type { WordsOfLanguage } from '../words/words.ts';
import type { Language } from '../words/format/language.ts';
import type { CommandProblem } from '../words/terminal/command-problem.ts';
import { studyWords, type StudyWords } from '../words/catalogue/study-words.ts';
import { codeText } from '../entries/code-text.ts';
import { entrySpeech, type EntrySpeech } from '../entries/entry-speech.ts';
import { en, type CommandLineMessages } from '../words/terminal/en.ts';
import { vi } from '../words/terminal/vi.ts';
import { sentenceOf } from '../words/sentences/sentence-of.ts';

export interface Speech extends EntrySpeech {
  readonly words: CommandLineMessages;
  /** The page's words and formats, in which its tables are described. */
  readonly page: WordsOfLanguage;
  readonly command: (problem: CommandProblem) => string;
  /** What was read or repaired in a row. */
  readonly note: (note: SheetRowNote | FoundLater) => string;
  /** What to look at on an assessed line. */
  readonly lineIssue: (issue: LineIssue) => string;
  /** Of a duty that ends by statute unless its continuation is requested. */
  readonly lapse: (measure: string, on: string) => string;
  readonly sheet: SheetMessages;
  readonly failure: (failure: Failure) => string;
  readonly measure: (id: string) => string;
  readonly condition: (id: string) => string;
  /** A fact of the article on which no condition depends. */
  readonly fact: (name: string) => string;
  /** Why sources disagree on a measure. */
  readonly doubt: (key: string) => string;
  readonly verdict: (node: MeasureNode) => string;
  readonly scenarioTitle: (scenario: Scenario) => string;
  /** The rules and stated shares of a scenario, each a sentence. */
  readonly rules: (scenario: Scenario) => readonly string[];
  /** A change between two scenarios, in words. */
  readonly change: (change: ScenarioChange) => string;
  /** Words on trade responses shared with the app. */
  readonly response: Messages['response'];
  /** Why a model has no answer. */
  /** `nameOf` a country of the trade data. */
  readonly noAnswer: (refusal: Refusal, nameOf?: (origin: string) => string) => string;
  readonly study: StudyWords['study'];
  /** What kind of study a citation cites. */
  readonly studyKinds: Messages['set']['documents']['bibtexKinds'];
  /** What other origins pay by their own law. */
  readonly rivals: StudyWords['rivals'];
  readonly figures: Figures;
  /** A partner of the trade data by its Census code. */
  readonly origin: (census: string) => string;
  readonly notice: (notice: Notice) => string;
  /** What an entry comes under in place of the tariff, by the name that `regimeName` gives it. */
  readonly regime: (name: string) => string;
  /** A proceeding or a court case without a rate. */
  readonly proceeding: (id: string) => string;
  /** A code that is no statistical number: what the page says of it too. */
  readonly number: Messages['estimate']['number'];
  /** `$12.34 billion`. */
  readonly money: (cents: number) => string;
}

function presetTitle(page: Messages, { id, lawAsOf }: Scenario): string {
  const known = lookUp(page.scenarios.presets, id)?.title;
  if (known !== undefined) return known;
  if (id.startsWith('law:') && !id.includes(';')) return page.scenarios.law.title(lawAsOf);
  const excess = /^excess-capacity:([\d.]+)$/.exec(id)?.[1];
  if (excess !== undefined) return page.scenarios.excessCapacity(`${excess}%`);
  const percent = /^transshipment-40:(\d+)$/.exec(id)?.[1];
  return percent === undefined ? id : page.scenarios.transshipment(percent);
}

function verdictText(page: Messages, { kind, verdict }: MeasureNode): string {
  const { verdicts, reasons } = page.lines;
  const label =
    verdict.kind === 'applied' && kind === 'exemption' ? verdicts.exempts : verdicts[verdict.kind];
  const withHeading = ({ by, heading }: { readonly by: string; readonly heading: string | null }): string =>
    `${measureName(page, by)}${heading === null ? '' : ` (${codeText(heading)})`}`;
  switch (verdict.kind) {
    case 'applied':
      return verdict.share === '1' ? label : `${label} (${verdict.share})`;
    case 'exempted':
      return `${label} ${reasons.exemptedBy(withHeading(verdict))}`;
    case 'displaced':
      return `${label} ${reasons.displacedBy(withHeading(verdict))}`;
    case 'conditionNotMet':
    case 'needsFact':
      return `${label}: ${conditionName(page, verdict.condition)}`;
    case 'outOfScope':
      return `${label}: ${verdict.because === 'date' ? reasons.notThisDate : reasons.notThisProduct}`;
    case 'needsLongerCode':
      return `${label}: ${reasons.longerCode}`;
    case 'needsQuantity':
      return `${label}: ${reasons.quantity(verdict.unit)} (${verdict.fact})`;
    case 'nothingToExempt':
    case 'denied':
      return label;
  }
}

const CATALOGUES: Readonly<Record<Language, CommandLineMessages>> = { en, vi };

export function spokenIn(language: Language): Speech {
  const words = CATALOGUES[language];
  const page = messagesIn(language);
  const figures = figuresIn(language);
  return {
    ...entrySpeech(language, words, page),
    words,
    page: { words: page, figures, language },
    command: (problem) => sentenceOf<CommandProblem>(words.commands.problem, problem),
    note: (note) => rowNoteSentence(SHEET_WORDS[language], note),
    lineIssue: (issue) => lineIssueSentence(page, issue, { code: codeText, date: (date) => date }),
    lapse: (id, on) => page.estimate.number.issues.mayLapse(measureName(page, id), on),
    sheet: SHEET_WORDS[language],
    failure: (failure) => failureSentence(page, failure),
    measure: (id) => measureName(page, id),
    condition: (id) => conditionName(page, id),
    fact: (name) =>
      name === 'hts'
        ? page.estimate.number.question.name
        : (lookUp(page.estimate.articles, name)?.name ?? name),
    doubt: (key) => doubtSentence(page, key),
    verdict: (node) => verdictText(page, node),
    scenarioTitle: (scenario) => presetTitle(page, scenario),
    rules: (scenario) => {
      const { reform, reformOfVietNam, answers } = scenarioSentences(page, figures, scenario);
      return [...reform, ...reformOfVietNam.map((rule) => `${page.rules.vietNam} ${rule}`), ...answers];
    },
    change: (change) => changePhrase(change, { words: page, figures }),
    response: page.response,
    noAnswer: (refusal, nameOf) => refusalSentence(page, refusal, nameOf),
    study: studyWords(language).study,
    studyKinds: page.set.documents.bibtexKinds,
    rivals: studyWords(language).rivals,
    figures,
    origin: (census) => lookUp(studyWords(language).origins, census) ?? census,
    notice: (notice) => noticeSentence(page, figures, notice),
    regime: (name) => words.regimes[name] ?? name,
    proceeding: (id) => lookUp(page.estimate.investigations, id) ?? id,
    number: page.estimate.number,
    money: figures.money.short,
  };
}
