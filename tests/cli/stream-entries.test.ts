/** A file of entry summaries read in batches has the entries of the file read as a whole. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readEntryText, type SheetOptions } from '../../engine/index.ts';
import { hasHeadings } from '../../ui/entries/reconcile-rows.ts';
import { streamEntries } from '../../ui/cli/stream-entries.ts';

const folder = mkdtempSync(join(tmpdir(), 'entries-'));
const path = join(folder, 'entries.csv');
afterAll(() => rmSync(folder, { recursive: true }));

const HEADER = 'Entry Number,Line,HTS,Customs Value,Duty,Entry Date';
const row = fc
  .record({
    entry: fc.constantFrom('', '', 'A', 'B', 'C', 'D'),
    line: fc.constantFrom('', '1', '2'),
    hts: fc.constantFrom(
      '6109.10.00.12',
      '9903.02.69 6109.10.00.12',
      '7326.90.86.88',
      '9903.02.69',
      '9903.01.25',
      '499 Merchandise Processing Fee',
      '501',
      'Total',
      '',
    ),
    value: fc.constantFrom('', '1000', '25.50'),
    duty: fc.constantFrom('', '0', '165.00'),
    date: fc.constantFrom('', '2025-09-15', '2025-10-01'),
  })
  .map(({ entry, line, hts, value, duty, date }) => [entry, line, hts, value, duty, date].join(','));

test('in batches of any length, with every way to write an entry', () =>
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 90 }),
      fc.constantFrom(1, 2, 7, 500),
      fc.constantFrom<SheetOptions>({}, { stated: { entry_date: '2025-09-20' } }),
      fc.constantFrom('', 'ACE report of the month\n'),
      (rows, least, options, title) => {
        const text = `${title}${HEADER}\n${rows.join('\n')}\n`;
        writeFileSync(path, text);
        const [whole, streamed] = [readEntryText(text, options), streamEntries(path, options, least)];
        if (streamed === null) throw new Error('not read in batches');
        if (!whole.ok || !streamed.ok) return void expect(streamed).toEqual(whole);
        const batches = [...streamed.value.batches()];
        expect(batches.flat()).toEqual(whole.value.entries);
        expect(streamed.value.survey).toEqual(whole.value.survey);
        expect(streamed.value.hasHeadings).toBe(hasHeadings(whole.value, whole.value.rows));
      },
    ),
    { numRuns: 400 },
  ));

test('a long file of whole entries is cut between any two of them', () => {
  const entries = Array.from({ length: 40 }, (_, place) => `E${place}`);
  const rows = entries.flatMap((entry) => [
    `${entry},1,6109.10.00.12,1000,165.00,2025-09-15`,
    `${entry},1,9903.02.69,,200.00,`,
    `${entry},,499,,32.71,`,
  ]);
  writeFileSync(path, `${HEADER}\n${rows.join('\n')}\n`);
  const streamed = streamEntries(path, {}, 3);
  expect(streamed?.ok === true && [...streamed.value.batches()].map(({ length }) => length)).toEqual(
    entries.map(() => 1),
  );
});
