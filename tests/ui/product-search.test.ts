/** The search as one types: what is typed on is never looked for, and what is found is of the last text. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProductSearch } from '../../ui/web/state/product-search.svelte.ts';
import { connected, type Connected } from '../worker/connected.ts';
import { serveData } from '../worker/served-data.ts';

let wire: Connected;

beforeAll(async () => {
  serveData();
  wire = await connected();
  await wire.client.open(() => undefined);
});
afterAll(() => wire.close());

/** Every text that the engine was asked to find. */
function desk() {
  const asked: string[] = [];
  const find: typeof wire.client.find = (request) => {
    asked.push(request.text);
    return wire.client.find(request);
  };
  const client = new Proxy(wire.client, {
    get: (all, name) => (name === 'find' ? find : Reflect.get(all, name)),
  });
  return { search: new ProductSearch(client), asked };
}

test('letters that follow one another at once are one question', async () => {
  const { search, asked } = desk();
  const word = 'women cotton dress';
  const all = [...word].map((_, at) => search.ask(word.slice(0, at + 1)));
  expect(search.asking).toBe(true);
  await Promise.all(all);
  expect(asked).toEqual([word]);
  expect(search.answer?.text).toBe(word);
  expect(search.answer?.found.found.length).toBeGreaterThan(0);
  expect(search.asking).toBe(false);
});

test('where one pauses, what stands there is found', async () => {
  const { search, asked } = desk();
  await search.ask('coffee');
  expect(search.answer?.text).toBe('coffee');
  await search.ask('coffee beans');
  expect(asked).toEqual(['coffee', 'coffee beans']);
  const typed = search.ask('coffee bean');
  await search.ask('');
  await typed;
  expect(search.answer).toBeNull();
  expect(asked).toHaveLength(2);
});
