/** The status of a class of goods in words: the same for all of them, but for the amount from the next change on. */
import type { Cents, LawStatus, NextChange, PricedGoods } from '../../engine/index.ts';
import type { EntrySpeech } from './entry-speech.ts';

export type StatusText = (priced: Pick<PricedGoods, 'next'>) => string;

type Say = EntrySpeech['status'];

/** Made in functions of their own, so that a class keeps no more of a status than its words need. */
const always =
  (text: string): StatusText =>
  () =>
    text;

const withNext = (
  status: Extract<LawStatus, { next: unknown }>,
  { on, of }: NextChange,
  say: Say,
): StatusText => {
  const plain = say(status);
  return ({ next }) => (next === null ? plain : say({ ...status, next: { on, duty: next as Cents, of } }));
};

export function statusText(status: LawStatus, { status: say }: Pick<EntrySpeech, 'status'>): StatusText {
  return 'next' in status && status.next !== null && status.next.duty !== null
    ? withNext(status, status.next, say)
    : always(say(status));
}
