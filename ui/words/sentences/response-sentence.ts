/** Sentences for the codes of the trade response: refusals and notices with their facts. */
import type { Notice, Refusal } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { Messages } from '../catalogue/en.ts';
import { lookUp } from '../catalogue/look-up.ts';
import { sentenceOf } from './sentence-of.ts';

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
  return sentenceOf<Refusal>(words.response.refusals, named(refusal, words, nameOf));
}

export function noticeSentence({ response }: Messages, figures: Figures, notice: Notice): string {
  return sentenceOf<Notice, [Figures]>(response.notices, notice, figures);
}
