/** Where styles set the size of text, and what else they set it to than a step of the type scale. */
import type { SourceFile } from './source-file.ts';

/** Of a stylesheet or the style block of a component, without comments. */
function styleOf({ path, text }: SourceFile): string {
  const blocks = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, block = '']) => block);
  const style = path.endsWith('.css') ? text : blocks.join('\n');
  return style.replace(/\/\*[\s\S]*?\*\//g, '');
}

/** The custom properties that begin with `--text-`, as a stylesheet defines them. */
export function definedSteps(sheet: SourceFile): readonly string[] {
  return [...new Set([...styleOf(sheet).matchAll(/(--text-[\w-]+):/g)].map(([, name = '']) => name))];
}

/** A size that a view sets for a part: `--table-text: var(--text-m)` sets what `TableOnScreen` then uses. */
const SIZE_FOR_A_PART = /--(?:table|head)-text/;
const SIZES = new RegExp(String.raw`(?<![\w-])(font-size|font|${SIZE_FOR_A_PART.source}):\s*([^;}]+)`, 'g');
/** In markup: an attribute of SVG, a directive, or an inline style. */
const IN_MARKUP = /(?:style:)?font-size\s*[=:]/;

export function sizesOffTheScale(file: SourceFile, steps: readonly string[]): string[] {
  const sizes = [...styleOf(file).matchAll(SIZES)].map(([, name = '', value = '']) => [name, value.trim()]);
  const off = sizes.filter(([, value = '']) => !isStep(value, steps)).map((size) => size.join(': '));
  const markup = file.path.endsWith('.svelte') ? file.text.replace(/<style>[\s\S]*?<\/style>/g, '') : '';
  const written = IN_MARKUP.test(markup) ? ['font-size in the markup'] : [];
  return [...off, ...written].map((what) => `${file.path}: ${what}`);
}

/** `inherit`, a step, or a size for a part that falls back to one of the two. */
function isStep(value: string, steps: readonly string[]): boolean {
  if (value === 'inherit') return true;
  const [, name = '', , fallback] = /^var\((--[\w-]+)(,\s*(.+))?\)$/.exec(value) ?? [];
  if (steps.includes(name)) return fallback === undefined;
  return SIZE_FOR_A_PART.test(name) && fallback !== undefined && isStep(fallback, steps);
}
