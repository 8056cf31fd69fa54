/** A file read piece by piece has the rows of the file read as a whole, in batches that hold whole entries. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinChapter99, readRow, type JoinedRow } from '../../engine/index.ts';
import { readCases } from '../../ui/cli/read-cases.ts';
import { streamCases, type StreamedCases } from '../../ui/cli/stream-cases.ts';

const OPTIONS = { stated: { entry_date: '2026-10-09' } };
const GIVEN = fileURLToPath(new URL('./given/', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cases-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const rowsOf = ({ survey, batches }: StreamedCases): readonly JoinedRow[] =>
  [...batches()].flatMap((batch) => joinChapter99(batch.map((record) => readRow(survey.context, record))));

const withoutPlace = ({ belongsTo, ...row }: JoinedRow) => ({ ...row, isPart: belongsTo !== null });
/** Places are those of a batch or of the file: the line is the same. */
const wholeOf = (rows: readonly JoinedRow[]) => (row: JoinedRow) =>
  row.belongsTo === null ? null : rows[row.belongsTo]?.line;

test.each(readdirSync(GIVEN))('%s', (name) => {
  const whole = readCases(join(GIVEN, name), OPTIONS);
  const streamed = streamCases(join(GIVEN, name), OPTIONS);
  // Another encoding: read as a whole.
  if (streamed === null) return expect(name).toBe('cp1258.csv');
  if (!streamed.ok || !whole.ok) return expect(streamed).toEqual(whole);
  const rows = rowsOf(streamed.value);
  expect(rows.map(withoutPlace)).toEqual(whole.value.rows.map(withoutPlace));
  expect(rows.map(wholeOf(rows))).toEqual(whole.value.rows.map(wholeOf(whole.value.rows)));
});

test('rows across pieces and batches are the same rows, and an entry is never parted', () => {
  const path = join(folder, 'long.csv');
  const rows = Array.from({ length: 30_000 }, (_, place) => {
    const entry = place % 7 === 0 ? `E${Math.floor(place / 4000)}` : '';
    return `r${place},${entry},6109100012,"Áo, ${place}\n(2)",${place + 1}.50`;
  });
  writeFileSync(path, `id,entry,hts,label,customs_value\n${rows.join('\n')}\n`);
  const whole = readCases(path, OPTIONS);
  const streamed = streamCases(path, OPTIONS);
  if (streamed === null || !streamed.ok || !whole.ok) throw new Error('read');
  const { mapping } = streamed.value.survey;
  const batches = [...streamed.value.batches()];
  expect(rowsOf(streamed.value)).toEqual(whole.value.rows);
  expect(batches.length).toBeGreaterThan(3);
  const batchesOfEntry = new Map<string, Set<number>>();
  for (const [place, batch] of batches.entries())
    for (const { cells } of batch) {
      const entry = cells[mapping.places.get('entry') ?? -1] ?? '';
      if (entry !== '') batchesOfEntry.set(entry, (batchesOfEntry.get(entry) ?? new Set()).add(place));
    }
  expect([...batchesOfEntry.values()].every((places) => places.size === 1)).toBe(true);
});
