/** Words on a claimed or denied heading that changes nothing. */
import type { UngroundedClaim } from '../../../engine/index.ts';

type Said = UngroundedClaim['said'];

export interface ClaimMessages {
  readonly notOpen: (heading: string, said: Said) => string;
  readonly ofTheProduct: (heading: string) => string;
  readonly shareUntold: (heading: string, said: Said, fact: string) => string;
  /** `fact`: its name, where one of them decides. */
  readonly contradicted: (heading: string, said: Said, fact: string | null) => string;
  /** `other`: the name of what decides in its place, with its heading. */
  readonly takenBy: (heading: string, said: Said, other: string) => string;
  readonly nothingToExempt: (heading: string, said: Said) => string;
  readonly otherHeading: (heading: string, other: string) => string;
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
  contradicted: (heading, said, fact) =>
    `Heading ${heading}, ${said}, contradicts the stated facts of the goods${fact === null ? '' : ` (${fact})`}. The stated facts are used.`,
  takenBy: (heading, said, other) =>
    `Heading ${heading}, ${said}, changes nothing: ${other} decides for these goods on this date.`,
  nothingToExempt: (heading, said) =>
    `Heading ${heading}, ${said}, changes nothing: none of the duties that it concerns applies to these goods on this date.`,
  otherHeading: (heading, other) =>
    `Heading ${heading}, claimed, is not the one of this line: at its ordinary rate the same duty is declared under ${other}.`,
  neverApplies: (heading, partner) =>
    `Heading ${heading} can never apply to goods of Viet Nam: it is for ${partner === 'usmca' ? 'goods of the USMCA' : 'drones of allied countries'}.`,
};
