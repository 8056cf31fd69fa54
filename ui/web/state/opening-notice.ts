/** What a link or a file had to say about itself. */
import type { ReadSet } from '../worker/protocol.ts';
import type { Unopened } from './shared-set.ts';

export type OpeningNotice =
  | { readonly kind: 'unopened'; readonly from: 'link' | 'file'; readonly why: Unopened }
  | ({ readonly kind: 'otherData'; readonly madeOn: string } & Pick<ReadSet, 'scenarios' | 'changed'>);
