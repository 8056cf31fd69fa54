/**
 * At build time: the page of style has copies of its own of what it shows. What two views share is cut into files by
 * who shares it (`vite.config.ts`); a view that shares a little with every other would cut each of them in two, and a
 * first visit would fetch more files for a page that hardly anybody opens.
 */
import type { Plugin } from 'vite';

const COPY = '?of-style';
const SOURCE = /\/ui\/(?:web|words|tables)\/[^?]*\.(?:ts|svelte)$/;
/** What the page of style has in common with the app around it: the context, by its symbol. */
const SHARED = /\/ui\/web\/state\/context\.ts$/;
/** The style of a copied component, as the Svelte plugin names it, and that of a copy. */
const STYLE = '?svelte&type=style&lang.css';
const STYLE_OF_COPY = '.of-style.css';

interface Compiled {
  readonly svelte?: { readonly css?: { readonly code: string } };
}

const isOfStyle = (importer: string): boolean =>
  importer.endsWith(COPY) || /\/ui\/web\/style\/[^/]*\.(?:ts|svelte)$/.test(importer);

export function ownCopies(): Plugin {
  return {
    name: 'copies-of-style',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || !isOfStyle(importer) || options.kind === 'dynamic-import') return null;
      if (source.endsWith(STYLE))
        return importer.endsWith(COPY) ? importer.replace(COPY, STYLE_OF_COPY) : null;
      const found = await this.resolve(source, importer.replace(COPY, ''), { ...options, skipSelf: true });
      if (found === null || !SOURCE.test(found.id) || SHARED.test(found.id)) return found;
      return isOfStyle(found.id) ? found : { ...found, id: found.id + COPY };
    },
    load(id) {
      if (!id.endsWith(STYLE_OF_COPY)) return null;
      const compiled = this.getModuleInfo(id.replace(STYLE_OF_COPY, COPY))?.meta as Compiled | undefined;
      const css = compiled?.svelte?.css;
      return css === undefined ? null : { code: css.code, moduleType: 'css' };
    },
  };
}
