/** Why a code is not a statistical number, and which number is used: sentences of the page and the terminal. */
import type { HtsCode, OpenNumber } from '../../../engine/index.ts';
import type { Messages } from '../catalogue/catalogue.ts';

export interface NumberFigures {
  readonly code: (code: HtsCode) => string;
  readonly date: (date: string) => string;
  readonly cents: (cents: number) => string;
}

function standingSentences(
  { standing: words }: Messages['estimate']['number'],
  { code, standing }: OpenNumber,
  figures: NumberFigures,
): readonly string[] {
  const at = words.atLine(figures.code(code.slice(0, 8) as HtsCode));
  switch (standing.kind) {
    case 'line':
      return [];
    case 'removed':
      return [
        words.removed(figures.code(code), figures.date(standing.on)),
        ...(standing.successors.length === 0
          ? []
          : [words.successors(standing.successors.map(figures.code).join(', '))]),
        at,
      ];
    case 'notYet':
      return [words.notYet(figures.code(code), figures.date(standing.from)), at];
    case 'unknown':
      return [words.unknown(figures.code(code)), at];
  }
}

export function numberSentences(
  words: Messages['estimate']['number'],
  open: OpenNumber,
  figures: NumberFigures,
): readonly string[] {
  const { taken, scheduled } = open;
  return [
    ...standingSentences(words, open, figures),
    ...(taken === null ? [] : [words.taken[taken.because](figures.code(taken.number))]),
    ...(scheduled === null
      ? []
      : [words.scheduled(figures.date(scheduled.from), figures.cents(scheduled.impact))]),
  ];
}
