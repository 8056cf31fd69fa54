import { expect, test } from 'vitest';
import type { Language } from '../../ui/words/format/language.ts';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { openReader, type Reader } from '../../ui/web/state/reader.svelte.ts';
import type { Shelf } from '../../ui/web/state/shelf.ts';

const source = (language: Language) => Promise.resolve(messagesIn(language));
const open = (shelf: Shelf | null, preferred: readonly string[]): Promise<Reader> =>
  openReader(shelf, preferred, source);

function shelf(items: Record<string, string> = {}): Shelf & { readonly items: Record<string, string> } {
  return {
    items,
    getItem: (key) => items[key] ?? null,
    setItem: (key, value) => {
      items[key] = value;
    },
  };
}

const broken: Shelf = {
  getItem: () => {
    throw new Error('forbidden');
  },
  setItem: () => {
    throw new Error('full');
  },
};

test('the first language that the browser prefers and the page speaks', async () => {
  expect((await open(null, ['fr-FR', 'vi-VN', 'en'])).language).toBe('vi');
  expect((await open(null, ['fr-FR'])).language).toBe('en');
});

test('a language once chosen is kept, and every word and figure follows', async () => {
  const kept = shelf();
  const reader = await open(kept, ['en']);
  await reader.speak('vi');
  reader.wear('dark');
  expect(reader.words.law.status.inForce).toBe('Đang có hiệu lực');
  expect(reader.figures.rate.percent(12.5)).toBe('12,5%');
  const again = await open(kept, ['en']);
  expect([again.language, again.theme]).toEqual(['vi', 'dark']);
});

test('nonsense on the shelf is ignored', async () => {
  const reader = await open(shelf({ language: 'xx', theme: 'neon' }), ['en']);
  expect([reader.language, reader.theme]).toEqual(['en', 'auto']);
});

test('a browser that forbids storage only forgets', async () => {
  const reader = await open(broken, ['vi']);
  await reader.speak('en');
  expect(reader.language).toBe('en');
});

test('a language that cannot be read leaves everything as it was, and another try may succeed', async () => {
  let isConnected = true;
  const reader = await openReader(null, ['en'], (language) =>
    isConnected ? source(language) : Promise.reject(new Error('no connection')),
  );
  isConnected = false;
  await reader.speak('vi');
  expect([reader.language, reader.unread]).toEqual(['en', 'vi']);
  expect(reader.words.law.status.inForce).toBe('In force');
  isConnected = true;
  await reader.speak('vi');
  expect([reader.language, reader.unread]).toEqual(['vi', null]);
});
