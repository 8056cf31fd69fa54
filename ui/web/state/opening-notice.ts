/** Notices about an opened link or file. */
import type { ReadSet } from '../worker/protocol.ts';
import type { Unopened } from './shared-set.ts';

interface OtherData extends Pick<ReadSet, 'scenarios' | 'changed'> {
  readonly kind: 'otherData';
  readonly madeOn: string;
}

export type OpeningNotice =
  | { readonly kind: 'unopened'; readonly from: 'link' | 'file'; readonly why: Unopened }
  | OtherData
  /** Something in the file is no longer what was saved. */
  | { readonly kind: 'altered'; readonly otherData: OtherData | null };

/** Null where there is nothing to say. */
export function openedNotice(
  { scenarios, changed, seal }: Pick<ReadSet, 'scenarios' | 'changed' | 'seal'>,
  madeOn: string | null,
): OpeningNotice | null {
  const otherData = madeOn === null ? null : ({ kind: 'otherData', madeOn, scenarios, changed } as const);
  return seal === 'changed' ? { kind: 'altered', otherData } : otherData;
}
