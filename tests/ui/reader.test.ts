import { expect, test } from 'vitest';
import { Reader, type Shelf } from '../../ui/web/state/reader.svelte.ts';

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

test('the first language that the browser prefers and the page speaks', () => {
  expect(new Reader(null, ['fr-FR', 'vi-VN', 'en']).language).toBe('vi');
  expect(new Reader(null, ['fr-FR']).language).toBe('en');
});

test('a language once chosen is kept, and every word and figure follows', () => {
  const kept = shelf();
  const reader = new Reader(kept, ['en']);
  reader.speak('vi');
  reader.wear('dark');
  expect(reader.words.law.status.inForce).toBe('Đang có hiệu lực');
  expect(reader.figures.rate.percent(12.5)).toBe('12,5%');
  const again = new Reader(kept, ['en']);
  expect([again.language, again.theme]).toEqual(['vi', 'dark']);
});

test('nonsense on the shelf is ignored', () => {
  const reader = new Reader(shelf({ language: 'xx', theme: 'neon' }), ['en']);
  expect([reader.language, reader.theme]).toEqual(['en', 'auto']);
});

test('a browser that forbids storage only forgets', () => {
  const reader = new Reader(broken, ['vi']);
  reader.speak('en');
  expect(reader.language).toBe('en');
});
