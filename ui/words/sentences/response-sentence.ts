/** Sentences for the codes of the trade response: refusals and notices with their facts. */
import type { Notice, Refusal } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { Messages } from '../catalogue/en.ts';
import { lookUp } from '../catalogue/look-up.ts';

/** With names where the refusal has codes: `nameOf` a country of the trade data. */
function named(refusal: Refusal, { response }: Messages, nameOf: (origin: string) => string): Refusal {
  switch (refusal.kind) {
    case 'smartBreakdown':
    case 'badValue':
      return { ...refusal, origin: nameOf(refusal.origin) };
    case 'noElasticity': {
      const choice = lookUp(response.elasticityTables, refusal.choice) ?? refusal.choice;
      return { ...refusal, choice };
    }
    default:
      return refusal;
  }
}

export function refusalSentence(
  words: Messages,
  refusal: Refusal,
  nameOf: (origin: string) => string = (origin) => origin,
): string {
  const tell: Readonly<Record<Refusal['kind'], (facts: never) => string>> = words.response.refusals;
  return tell[refusal.kind](named(refusal, words, nameOf) as never);
}

export function noticeSentence({ response }: Messages, figures: Figures, notice: Notice): string {
  const tell: Readonly<Record<Notice['kind'], (facts: never, figures: Figures) => string>> = response.notices;
  return tell[notice.kind](notice as never, figures);
}
