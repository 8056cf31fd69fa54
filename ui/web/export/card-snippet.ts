/** A card as a piece of HTML to be pasted into a web page: a frame whose address says what the number is of. */
import type { Language } from '../../words/format/language.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * `page`: the address of the app. `subject`: as in its addresses after the `#`, where no host sees it. The frame takes
 * its colours from the reader's machine unless `&theme=light` or `&theme=dark` stands behind the language.
 */
export function cardSnippet(page: string, language: Language, subject: string, title: string): string {
  const address = new URL(`embed.html?lang=${language}#${subject}`, page).href;
  const named = [`src="${escaped(address)}"`, `title="${escaped(title)}"`];
  const shape = ['width="480"', 'height="400"', 'loading="lazy"', 'style="border:0;max-width:100%"'];
  return `<iframe ${[...named, ...shape].join(' ')}></iframe>`;
}
