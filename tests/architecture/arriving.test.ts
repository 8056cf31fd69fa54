/** What a view showed is not kept when it closes: Svelte 5.57.3 keeps what an `{#await}` block has shown. */
import { expect, test } from 'vitest';
import { sourcesUnder } from './source-file.ts';

test('what is on its way is drawn by Arriving, never by an await block', () => {
  const components = sourcesUnder(new URL('../..', import.meta.url), 'ui', ['.svelte']);
  const own = components.filter(({ text }) => text.includes('<Arriving '));
  expect(own.length).toBeGreaterThan(10);
  const blocks = components.filter(({ text }) => /^[^`]*\{#await\b[^`]*$/m.test(text));
  expect(blocks.map(({ path }) => path)).toEqual([]);
});
