/**
 * Links in the page's head to what every visit needs first. The worker and its data would otherwise be asked for one
 * after the other, each a journey to the host and back: page, program, worker, data.
 * No more than these: the line is shared, and the words are waited for too.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { TRADE_LINK } from './trade-link.ts';

const FIRST: readonly (readonly [name: RegExp, as: 'script' | 'fetch'])[] = [
  [/(^|\/)engine\.worker-[^/]*\.js$/, 'script'],
  [/(^|\/)packed-law-[^/]*\.json$/, 'fetch'],
  [/(^|\/)packed-schedule-[^/]*\.json$/, 'fetch'],
];
/** Wanted only where a comparison is: `main.ts` lets it apply. */
const TRADE = /(^|\/)packed-us-imports-vn-2024-[^/]*\.json$/;

export function preloadLinks(): Plugin {
  return {
    name: 'preload-links',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const links = (name: RegExp, attributes: Readonly<Record<string, string>>): HtmlTagDescriptor[] =>
          Object.keys(bundle ?? {})
            .filter((file) => name.test(file))
            .map((file) => ({
              tag: 'link',
              attrs: { rel: 'preload', href: `./${file}`, crossorigin: true, ...attributes },
              injectTo: 'head',
            }));
        return [
          ...FIRST.flatMap(([name, as]) => links(name, { as })),
          ...links(TRADE, { as: 'fetch', media: 'not all', id: TRADE_LINK }),
        ];
      },
    },
  };
}
