/** A change of an item that another tab may have changed meanwhile: both hold where they touch different parts. */
import { isSameItem, type KeptItem } from './kept-item.ts';

/** What the item was when the change was made, and what it becomes; null: not there. */
export interface ItemChange {
  readonly store: 'items';
  readonly key: string;
  readonly base: KeptItem | null;
  readonly value: KeptItem | null;
}

export type Joined =
  | { readonly kind: 'joined'; readonly item: KeptItem | null }
  /** One part has two values, or the removed item has content that this tab has not seen. */
  | { readonly kind: 'apart' };

const contentOf = ({ text, dataVersion, duties }: KeptItem): string =>
  JSON.stringify([text, dataVersion, duties.map((duty) => Object.entries(duty).toSorted())]);

export const hasSameContent = (one: KeptItem, other: KeptItem): boolean =>
  contentOf(one) === contentOf(other);

/** The parts that are changed as wholes. */
const PARTS = {
  content: {
    of: contentOf,
    take: ({ text, dataVersion, duties }: KeptItem) => ({ text, dataVersion, duties }),
  },
  title: { of: ({ title }: KeptItem) => title, take: ({ title }: KeptItem) => ({ title }) },
  place: { of: ({ place }: KeptItem) => place, take: ({ place }: KeptItem) => ({ place }) },
  locked: { of: ({ locked }: KeptItem) => locked, take: ({ locked }: KeptItem) => ({ locked }) },
} as const;
const PART_NAMES = ['content', 'title', 'place', 'locked'] as const;
type Part = (typeof PART_NAMES)[number];

const changedParts = (from: KeptItem, to: KeptItem): readonly Part[] =>
  PART_NAMES.filter((part) => PARTS[part].of(from) !== PARTS[part].of(to));

/** For the place in the list the last change wins; for written content it does not. */
const isWriting = (part: Part): boolean => part === 'content' || part === 'title';

/** What another tab has removed comes back for what was written in it, not for a place in the list. */
const isWritten = (base: KeptItem, value: KeptItem | null): boolean =>
  value !== null && changedParts(base, value).some(isWriting);

/** `present`: as it stands in storage. */
export function joinedWith({ base, value }: ItemChange, present: KeptItem | null): Joined {
  if (present === null)
    return { kind: 'joined', item: base === null || isWritten(base, value) ? value : null };
  if (base === null) {
    const isThere = value !== null && isSameItem(value, present);
    return isThere ? { kind: 'joined', item: value } : { kind: 'apart' };
  }
  const theirs = changedParts(base, present);
  if (value === null)
    return theirs.some((part) => part !== 'place') ? { kind: 'apart' } : { kind: 'joined', item: null };
  const ours = changedParts(base, value).filter((part) => PARTS[part].of(value) !== PARTS[part].of(present));
  const isClosed = present.locked && theirs.includes('locked');
  if (ours.some((part) => isWriting(part) && (isClosed || theirs.includes(part)))) return { kind: 'apart' };
  const taken = ours.map((part) => PARTS[part].take(value));
  const isTheirs = present.changed !== base.changed && present.changed > value.changed;
  const changed = isTheirs ? present.changed : value.changed;
  return { kind: 'joined', item: Object.assign({ ...present, changed }, ...taken) as KeptItem };
}

/** A title next to one that is taken, in any language. */
export function titleBeside(title: string, taken: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const beside = `${title} (${number})`;
    if (!taken.includes(beside)) return beside;
  }
}
