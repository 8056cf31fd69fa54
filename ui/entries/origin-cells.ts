/** What both doors say of an origin: its agreement, and why it has no figure. */
import type { Words } from '../words/words.ts';
import type { OriginGap, OriginNamed } from './origin-row.ts';

export function agreementText({ agreement }: OriginNamed, { words }: Words): string {
  return agreement === null ? '' : words.choose.origins[agreement.claim](agreement.symbol);
}

export function gapText(gap: OriginGap, { words, figures }: Words): string {
  const { gaps, layers } = words.choose.origins;
  switch (gap.kind) {
    case 'layer':
      return gaps.layer(layers[gap.layer], figures.code(gap.heading));
    case 'programme':
      return gap.programme === 'safeguards' ? gaps.safeguard : gaps.programme(gap.programme);
    case 'special':
      return gaps.special(gap.text);
    case 'quantity':
    case 'notAssessed':
      return gaps[gap.kind];
  }
}
