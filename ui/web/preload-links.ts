/**
 * Links in the page's head to what every visit needs first. The worker and its data would otherwise be asked for one
 * after the other, each a journey to the host and back: page, program, worker, data.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';

const FIRST: readonly (readonly [name: RegExp, as: 'script' | 'fetch'])[] = [
  [/(^|\/)engine\.worker-[^/]*\.js$/, 'script'],
  [/(^|\/)packed-law-[^/]*\.json$/, 'fetch'],
  [/(^|\/)packed-schedule-[^/]*\.json$/, 'fetch'],
];

export function preloadLinks(): Plugin {
  return {
    name: 'preload-links',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        return FIRST.flatMap(([name, as]): HtmlTagDescriptor[] => {
          const files = Object.keys(bundle ?? {}).filter((file) => name.test(file));
          return files.map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as, href: `./${file}`, crossorigin: true },
            injectTo: 'head',
          }));
        });
      },
    },
  };
}
