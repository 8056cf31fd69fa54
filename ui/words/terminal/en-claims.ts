/** Words on a claimed or denied heading that changes nothing. */
import type { UngroundedClaim } from '../../../engine/index.ts';

type Said = UngroundedClaim['said'];

export interface ClaimMessages {
  readonly notOpen: (heading: string, said: Said) => string;
  readonly ofTheProduct: (heading: string) => string;
  readonly shareUntold: (heading: string, said: Said, fact: string) => string;
  readonly contradicted: (heading: string, said: Said) => string;
  /** A heading for goods of others: why goods of Viet Nam never come under it. */
  readonly neverApplies: (heading: string, partner: 'usmca' | 'allies') => string;
}

export const enClaims: ClaimMessages = {
  notOpen: (heading, said) =>
    `Heading ${heading}, ${said}, is not open to this product on this date, or is not modelled. It changes nothing.`,
  ofTheProduct: (heading) =>
    `Heading ${heading} cannot be denied: the law applies its duty to this product, and no fact of the goods decides it. The duty stays in the figure.`,
  shareUntold: (heading, said, fact) =>
    `Heading ${heading}, ${said}, depends on a part of the value that is not stated: it needs ${fact}. Until then it changes nothing.`,
  contradicted: (heading, said) =>
    `Heading ${heading}, ${said}, contradicts the stated facts of the goods. The stated facts are used.`,
  neverApplies: (heading, partner) =>
    `Heading ${heading} can never apply to goods of Viet Nam: it is for ${partner === 'usmca' ? 'goods of the USMCA' : 'drones of allied countries'}.`,
};
