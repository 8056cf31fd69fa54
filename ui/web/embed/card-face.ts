/** An answer as a card shows it: every sentence in the reader's language, the number also for programs. */
import type { LawStatus } from '../../../engine/index.ts';
import type { enCard } from '../../words/catalogue/en-card.ts';
import type { Words } from '../../words/words.ts';
import { citationTexts } from '../../words/sentences/citation-text.ts';
import { lineIssueSentence } from '../../words/sentences/line-issue.ts';
import { problemOf } from '../../words/sentences/line-problem.ts';
import { openingNoticeSentence } from '../parts/opening-notice-sentence.ts';
import { issueSentence } from '../../words/sentences/sentences.ts';
import { scenarioTitle } from '../../words/sentences/scenario-title.ts';
import { dutyInWords, linesWithoutFigure } from '../state/entry-limits.ts';
import { centsOf } from '../../words/format/plain.ts';
import { sourcesOfEntry } from '../worker/entry-sources.ts';
import type { CardAnswer } from './card-answer.ts';

export interface CardFace {
  readonly title: string;
  /** Null: there is no figure. */
  readonly figure: { readonly shown: string; readonly cents: number } | null;
  /** What the figure is of. */
  readonly of: string;
  readonly status: LawStatus | null;
  readonly notes: readonly string[];
  /** Edition, end of the evidence and version of the data. */
  readonly source: string;
  /** Instruments, as they are cited. */
  readonly instruments: readonly string[];
}

type Of<Kind extends CardAnswer['kind']> = CardAnswer & { readonly kind: Kind };

export function cardFace(answer: CardAnswer, reader: Words, words: typeof enCard): CardFace {
  return answer.kind === 'estimate'
    ? faceOfEstimate(answer, reader, words)
    : faceOfComparison(answer, reader, words);
}

function sourceLine({ opening }: CardAnswer, trade: string | null, { words, figures }: Words): string {
  const { edition, dataVersion, evidenceThrough } = opening;
  return words.exports.source({ edition, dataVersion, evidence: figures.date(evidenceThrough), trade });
}

function faceOfEstimate(answer: Of<'estimate'>, reader: Words, words: typeof enCard): CardFace {
  const { estimate, entry } = answer;
  const { totals } = entry;
  const { money, code, count, date } = reader.figures;
  const [first] = estimate.lines;
  const name = first === undefined ? '' : first.label || code(first.hts.replace(/\D/g, ''));
  const others = estimate.lines.length - 1;
  const said = reader.words.estimate.result;
  const range =
    totals === null || totals.low === totals.high
      ? []
      : [said.range(money.cents(totals.low), totals.high === null ? said.openEnd : money.cents(totals.high))];
  const problems = entry.lines.flatMap(({ outcome }) =>
    outcome.kind === 'problem' ? [problemOf(outcome.problem, reader)] : [],
  );
  const issues = entry.lines.flatMap(({ outcome }) =>
    outcome.kind === 'assessed'
      ? outcome.explanation.issues.map((issue) => lineIssueSentence(reader.words, issue, reader.figures))
      : [],
  );
  const { locked } = estimate;
  const isOther = locked !== null && (totals === null || centsOf(locked.duty) !== totals.duty);
  return {
    title: estimate.title || (others > 0 ? words.andMore(name, count(others)) : name),
    figure:
      totals === null
        ? null
        : { shown: dutyInWords(totals.duty, linesWithoutFigure(entry), reader), cents: totals.duty },
    of: totals === null ? '' : words.ofEntry(money.cents(totals.customsValue), date(estimate.entryDate)),
    status: entry.status,
    notes: [
      ...range,
      ...new Set([...problems, ...issues]),
      ...(isOther ? [words.lockedAt(money.cents(centsOf(locked.duty)), locked.dataVersion)] : []),
    ],
    source: sourceLine(answer, null, reader),
    instruments: citationTexts(sourcesOfEntry(entry)),
  };
}

function faceOfComparison(answer: Of<'comparison'>, reader: Words, words: typeof enCard): CardFace {
  const { scenario, result, notice } = answer;
  const { money } = reader.figures;
  const lapses = result.issues.filter(({ kind }) => kind === 'mayLapse');
  return {
    title: scenarioTitle(scenario, reader),
    figure: { shown: money.cents(result.totals.duty), cents: result.totals.duty },
    of: words.ofTrade(money.cents(result.totals.customsValue)),
    status: result.status,
    notes: [
      ...(notice === null ? [] : [openingNoticeSentence(notice, reader)]),
      ...lapses.map((issue) => issueSentence(reader.words, reader.figures, issue)),
    ],
    source: sourceLine(answer, 'us-imports-vn-2024', reader),
    instruments: citationTexts(result.sources),
  };
}
