/**
 * At build time: some views have copies of their own of what they show. What two views share is cut into files by who
 * shares it (`vite.config.ts`); a view that shares a little with every other would cut each of them in two, and a first
 * visit would fetch more files, and more of them, for a view that it does not show.
 */
import type { Plugin } from 'vite';

/** Their folders in `ui/web`. */
const OWNERS = ['style', 'files'] as const;
const COPY = /\?of-(?:style|files)$/;
const SOURCE = /\/ui\/(?:web|words|tables|entries)\/[^?]*\.(?:ts|svelte)$/;
/** What they have in common with the app around them: the context, by its symbol. */
const SHARED = /\/ui\/web\/state\/context\.ts$/;
/** The style of a copied component, as the Svelte plugin names it, and that of a copy. */
const STYLE = '?svelte&type=style&lang.css';
const STYLE_OF_COPY = /\.of-(style|files)\.css$/;

interface Compiled {
  readonly svelte?: { readonly css?: { readonly code: string } };
}

/** The mark of the copies that a module takes; null: it takes what all take. */
function copyFor(importer: string): string | null {
  const [own] = COPY.exec(importer) ?? [];
  if (own !== undefined) return own;
  const owner = OWNERS.find((folder) =>
    new RegExp(`/ui/web/${folder}/[^/]*\\.(?:ts|svelte)$`).test(importer),
  );
  return owner === undefined ? null : `?of-${owner}`;
}

export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const copy = importer === undefined ? null : copyFor(importer);
      if (importer === undefined || copy === null || options.kind === 'dynamic-import') return null;
      const original = importer.replace(COPY, '');
      if (source.endsWith(STYLE)) return original === importer ? null : `${original}.${copy.slice(1)}.css`;
      const found = await this.resolve(source, original, { ...options, skipSelf: true });
      if (found === null || !SOURCE.test(found.id) || SHARED.test(found.id)) return found;
      return copyFor(found.id) === copy ? found : { ...found, id: found.id + copy };
    },
    load(id) {
      const [ending, owner] = STYLE_OF_COPY.exec(id) ?? [];
      if (ending === undefined) return null;
      const copied = `${id.slice(0, -ending.length)}?of-${owner}`;
      const compiled = this.getModuleInfo(copied)?.meta as Compiled | undefined;
      const css = compiled?.svelte?.css;
      return css === undefined ? null : { code: css.code, moduleType: 'css' };
    },
  };
}
