/** Sentences of an answer: dates as the reader of the screen writes them, in a file as the answer has them. */
import { expect, test } from 'vitest';
import { proseOf } from '../../ui/entries/entry-cells.ts';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { figuresIn } from '../../ui/words/format/figures.ts';
import { LANGUAGES } from '../../ui/words/format/language.ts';

const TEXT = 'Ended 2026-02-24; entry_date "2025-02-30" is no date, 2026-02-245 neither.';

test.for(LANGUAGES)('%s', (language) => {
  const figures = figuresIn(language);
  const column = proseOf('law_status', '', (text: string) => text, { words: messagesIn(language), figures });
  expect(column.shown(TEXT)).toBe(TEXT.replace('2026-02-24;', `${figures.date('2026-02-24')};`));
  expect(column.shown(TEXT)).not.toBe(TEXT);
  expect(column.exact(TEXT)).toBe(TEXT);
});
