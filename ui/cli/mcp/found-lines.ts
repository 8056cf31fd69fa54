/** Products found, for an agent: their rates with the law that they are of and its source, their trade with its own. */
import type { Desk } from '../command.ts';
import { foundProducts, TRADE } from '../find-command.ts';
import { sourcesOf } from '../told-source.ts';
import { standing } from './line-answer.ts';

const DEFAULT_MOST = 10;

export function foundLines(
  { text, most = DEFAULT_MOST }: { readonly text: string; readonly most?: number | undefined },
  { data, speech }: Desk,
) {
  const { reference, json } = foundProducts(data, text, most, speech);
  const { evidenceThrough, measures } = reference.rulebook;
  const ordinary = measures.filter(({ kind }) => kind === 'ordinaryDuty');
  return {
    ...json,
    ...standing(reference, evidenceThrough, speech),
    law_status: speech.status({ kind: 'inForce', evidenceThrough, next: null }),
    /** Of the rates, which are the ordinary duty alone. */
    rate_sources: ordinary.flatMap((measure) => sourcesOf(measure, reference.rulebook)),
    /** The table of the imports. */
    flows: TRADE,
  };
}
