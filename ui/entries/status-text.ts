/** The status of a class of goods in words: the same for all of them, but for the amount from the next change on. */
import type { Cents, LawStatus, PricedGoods } from '../../engine/index.ts';
import type { EntrySpeech } from './entry-speech.ts';

export type StatusText = (priced: Pick<PricedGoods, 'next'>) => string;

export function statusText(status: LawStatus, { status: say }: Pick<EntrySpeech, 'status'>): StatusText {
  const plain = say(status);
  if (!('next' in status) || status.next === null || status.next.duty === null) return () => plain;
  const { on, of } = status.next;
  return ({ next }) => (next === null ? plain : say({ ...status, next: { on, duty: next as Cents, of } }));
}
