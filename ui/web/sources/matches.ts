/** Finding by words as people type them: without diacritics, in any order, codes with or without dots. */

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/(?<=\d)\.(?=\d)/g, '');
}

/** Every word of the question is somewhere in one of the texts; an empty question is in all. */
export function matches(question: string, ...texts: readonly string[]): boolean {
  const text = folded(texts.join(' '));
  return folded(question)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
