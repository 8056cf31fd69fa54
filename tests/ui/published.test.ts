/** Published figures: each with its source, date and standing, told in both languages, beside the same question. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../engine/index.ts';
import { publishedWords } from '../../ui/words/catalogue/published-words.ts';
import { LOOKED_AT, PUBLISHED, PUBLISHED_IDS } from '../../ui/web/learn/published.ts';
import stored from '../../ui/web/learn/published.json' with { type: 'json' };
import PublishedView from '../../ui/web/learn/PublishedView.svelte';
import type { App } from '../../ui/web/state/context.ts';
import { openReader } from '../../ui/web/state/reader.svelte.ts';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { partOf } from '../arbitraries/made.ts';
import { realFlows, realReference } from '../arbitraries/real-reference.ts';
import WithApp from './WithApp.svelte';

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

test('who has no figure here is named, with what was looked at and why it does not stand beside ours', () => {
  for (const words of [en, vi]) {
    expect(words.without.lead).toContain('Penn Wharton Budget Model');
    expect(words.without.lead).toContain('Tax Foundation');
    expect(Object.keys(words.without.items)).toEqual(LOOKED_AT.map(({ id }) => id));
  }
  for (const { address } of LOOKED_AT) if (address !== null) expect(new URL(address).protocol).toBe('https:');
  const { customsValue, codes } = realFlows();
  const traded = customsValue.reduce(
    (sum, cents, row) => sum + (Number(codes[row]?.slice(0, 2)) < 98 ? cents : 0),
    0,
  );
  const scale = (traded / 1e11 / 5).toFixed(1);
  expect(en.without.items.whartonSimulator).toContain(`${scale} billion`);
  expect(vi.without.items.whartonSimulator).toContain(`${scale.replace('.', ',')} tỷ`);
});

test('the page is rendered in both languages, with what was published and its source beside each question', async () => {
  for (const [language, words] of [
    ['en', en],
    ['vi', vi],
  ] as const) {
    const reader = await openReader(null, [language], async () => messagesIn(language));
    // Nothing is open: ours wait, theirs stand.
    const app = partOf<App>({ reader, session: partOf<App['session']>({ opening: null }) });
    const { body } = render(WithApp, {
      props: { app, part: PublishedView as Component<never>, given: {} },
    });
    expect(body.match(/data-theirs/g)).toHaveLength(PUBLISHED.length);
    expect(body).toContain(words.items.undp.question);
    expect(body).toContain(words.without.items.taxFoundation);
    expect(body).not.toMatch(/undefined|NaN|-0%/);
    for (const { address } of PUBLISHED) expect(body).toContain(address);
  }
});
