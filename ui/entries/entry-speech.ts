/** What is said of entry summaries in one language: the terminal's speech has more, the page's worker this much. */
import { centsText, type LawStatus, type NextChange } from '../../engine/index.ts';
import type { Messages } from '../words/catalogue/catalogue.ts';
import { lookUp } from '../words/catalogue/look-up.ts';
import type { Language } from '../words/format/language.ts';
import { measureName } from '../words/sentences/sentences.ts';
import type { CommandLineMessages } from '../words/terminal/en.ts';
import type { RowProblem } from '../words/terminal/row-problem.ts';
import { sentenceOf } from '../words/sentences/sentence-of.ts';

export interface EntrySpeech {
  readonly language: Language;
  readonly words: Pick<CommandLineMessages, 'reconcile' | 'refund' | 'evidence' | 'withEvidence'>;
  readonly row: (problem: RowProblem) => string;
  /** Which law a figure stands on: one of four words, and after it the days and what ended it. */
  readonly status: (status: LawStatus) => string;
}

function statusText(
  page: Messages,
  { status: kinds, standing }: CommandLineMessages,
  status: LawStatus,
): string {
  const word = kinds[status.kind];
  const changes = (next: NextChange | null): string =>
    next === null
      ? ''
      : next.of === 'range'
        ? `; ${standing.rangeChanges(next.on)}`
        : `; ${standing.changes(next.on, next.duty === null ? null : centsText(next.duty))}`;
  switch (status.kind) {
    case 'inForce':
      return `${word}${changes(status.next)}`;
    case 'scheduled':
      return `${word}${status.from === null ? '' : ` ${standing.from(status.from)}`}${changes(status.next)}`;
    case 'ended': {
      const { on, by, heldUnlawfulOn } = status;
      const name =
        by === null
          ? null
          : by.kind === 'measure'
            ? measureName(page, by.measure)
            : (lookUp(page.law.endings, by.citation) ?? by.citation);
      const told = [
        on === null ? '' : ` ${standing.endedFrom(on)}`,
        name === null ? '' : ` ${standing.by(name)}`,
        heldUnlawfulOn === null ? '' : `; ${standing.heldUnlawful(heldUnlawfulOn)}`,
      ];
      return [word, ...told].join('');
    }
    case 'hypothetical':
      return word;
  }
}

/** `page`: the words of any view are enough. */
export function entrySpeech(language: Language, words: CommandLineMessages, page: Messages): EntrySpeech {
  return {
    language,
    words,
    row: (problem) => sentenceOf<RowProblem>(words.row, problem),
    status: (status) => statusText(page, words, status),
  };
}
