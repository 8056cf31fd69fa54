/** Which of the kept items are shown, and in what order. */
import type { Language } from '../../words/format/language.ts';
import type { KeptItem } from '../state/kept-item.ts';

export const ORDERS = ['changed', 'title', 'own'] as const;
export type Order = (typeof ORDERS)[number];

/** `items` are in the person's own order. */
export function shownItems(
  items: readonly KeptItem[],
  query: string,
  order: Order,
  language: Language,
): readonly KeptItem[] {
  const sought = folded(query).split(' ').filter(Boolean);
  const found = items.filter(({ title }) => {
    const text = folded(title);
    return sought.every((word) => text.includes(word));
  });
  if (order === 'own') return found;
  const collator = new Intl.Collator(language, { numeric: true });
  return found.toSorted((one, other) =>
    order === 'title' ? collator.compare(one.title, other.title) : other.changed.localeCompare(one.changed),
  );
}

/** Without case and marks, so that `ao thun` finds `Áo thun`. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ');
}
