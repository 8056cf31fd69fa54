/** What the command line says in one language: its own words, and the page's where both say the same. */
import type { Failure, MeasureNode, Scenario } from '../../engine/index.ts';
import { messagesIn, type Messages } from '../web/messages/catalogue.ts';
import { lookUp } from '../web/messages/look-up.ts';
import { conditionName, doubtSentence, failureSentence, measureName } from '../web/messages/sentences.ts';
import { codeText } from './code-text.ts';
import { en, type CommandLineMessages } from './messages/en.ts';
import { vi } from './messages/vi.ts';
import type { RowProblem } from './row-problem.ts';

export interface Speech {
  readonly words: CommandLineMessages;
  readonly row: (problem: RowProblem) => string;
  readonly failure: (failure: Failure) => string;
  readonly measure: (id: string) => string;
  readonly condition: (id: string) => string;
  /** Why sources disagree on a measure. */
  readonly doubt: (key: string) => string;
  readonly verdict: (node: MeasureNode) => string;
  readonly scenarioTitle: (scenario: Scenario) => string;
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
    case 'nothingToExempt':
    case 'denied':
      return label;
  }
}

export function spokenIn(language: 'en' | 'vi'): Speech {
  const words = language === 'vi' ? vi : en;
  const page = messagesIn(language);
  const sentences: Readonly<Record<RowProblem['kind'], (problem: never) => string>> = words.row;
  return {
    words,
    row: (problem) => sentences[problem.kind](problem as never),
    failure: (failure) => failureSentence(page, failure),
    measure: (id) => measureName(page, id),
    condition: (id) => conditionName(page, id),
    doubt: (key) => doubtSentence(page, key),
    verdict: (node) => verdictText(page, node),
    scenarioTitle: ({ id, lawAsOf }) =>
      lookUp(page.scenarios.presets, id)?.title ??
      (id.startsWith('law:') ? page.scenarios.law.title(lawAsOf) : id),
  };
}
