/** Sentences for the codes of the trade response: refusals and notices with their facts. */
import type { Notice, Refusal } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { Messages } from '../catalogue/en.ts';

export function refusalSentence({ response }: Messages, refusal: Refusal): string {
  const tell: Readonly<Record<Refusal['kind'], (facts: never) => string>> = response.refusals;
  return tell[refusal.kind](refusal as never);
}

export function noticeSentence({ response }: Messages, figures: Figures, notice: Notice): string {
  const tell: Readonly<Record<Notice['kind'], (facts: never, figures: Figures) => string>> = response.notices;
  return tell[notice.kind](notice as never, figures);
}
