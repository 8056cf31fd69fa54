/** Published figures: each with its source, date and standing, told in both languages, beside the same question. */
import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../engine/index.ts';
import { publishedWords } from '../../ui/words/catalogue/published-words.ts';
import { PUBLISHED, PUBLISHED_IDS } from '../../ui/web/learn/published.ts';
import stored from '../../ui/web/learn/published.json' with { type: 'json' };
import { realReference } from '../arbitraries/real-reference.ts';

const [en, vi] = [publishedWords('en'), publishedWords('vi')];

test('every figure of the data is shown, once', () => {
  expect(PUBLISHED.map(({ id }) => id)).toEqual(PUBLISHED_IDS);
  expect(stored).toHaveLength(PUBLISHED_IDS.length);
});

describe.each(PUBLISHED)('$id', ({ id, address, date, source, standing, published, pair }) => {
  test('has a page that can be opened, published on a day within the evidence', () => {
    expect(new URL(address).protocol).toBe('https:');
    expect(parseIsoDate(date)).not.toBeNull();
    expect(date <= realReference().rulebook.evidenceThrough).toBe(true);
    expect(source.length).toBeGreaterThan(20);
    expect(Number.isFinite(published)).toBe(true);
    // A page of the source itself may be called read, a report of it may not.
    if (standing === 'read') expect(new URL(address).hostname).toBe('budgetlab.yale.edu');
  });

  test('asks of two laws whose days are known, the first of them before any of 2025', () => {
    expect(pair[0]).toBe('law:2025-01-01');
    expect(pair[1]).toMatch(/^law:202[56]-\d\d-\d\d$/);
  });

  test('is told in both languages', () => {
    for (const key of ['question', 'why'] as const) {
      expect(en.items[id][key].trim()).not.toBe('');
      expect(vi.items[id][key]).not.toBe(en.items[id][key]);
    }
  });
});
