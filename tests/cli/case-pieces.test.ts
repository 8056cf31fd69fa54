/** A long file in pieces that threads assess by themselves says what it says when it is assessed from its beginning. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { figureStatuses, lawCalendar } from '../../engine/index.ts';
import { batchAssessor } from '../../ui/cli/batch-rows.ts';
import { pieceAssessor, piecesOf } from '../../ui/cli/case-pieces.ts';
import { formatCsv } from '../../ui/cli/csv.ts';
import { spokenIn } from '../../ui/cli/speech.ts';
import { streamCases, type StreamedCases } from '../../ui/cli/stream-cases.ts';
import { anyRow, usualRow } from '../arbitraries/case-rows.ts';
import { realData } from '../arbitraries/real-reference.ts';

vi.setConfig({ testTimeout: 240_000 });

type Cells = Readonly<Record<string, string>>;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pieces-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const reference = realData();
const speech = spokenIn('en');
const calendar = lawCalendar(reference.rulebook);
const statuses = figureStatuses(reference.rulebook, reference.schedule, calendar);
const options = { wholeDollars: false, calendar, statuses };

function streamed(text: string): StreamedCases {
  const path = join(folder, 'cases.csv');
  writeFileSync(path, text);
  const found = streamCases(path, {});
  if (found === null || !found.ok) throw new Error('not streamed');
  return found.value;
}

function fromTheBeginning({ survey, batches }: StreamedCases): string {
  const assess = batchAssessor(reference, survey.context, speech, options);
  let [text, rows] = ['', 0];
  for (const batch of batches()) {
    const results = assess(batch, rows);
    text += results.text;
    rows += results.rows;
  }
  return text;
}

function byPieces(file: StreamedCases): readonly string[] {
  const pieces = piecesOf(file);
  if (pieces === null) throw new Error('no pieces');
  // Two that know nothing of each other, the last piece first.
  const threads = [0, 1].map(() => pieceAssessor(reference, file, speech, options));
  return pieces
    .map((piece, index) => [piece, threads[index % 2]] as const)
    .reverse()
    .map(([piece, assess]) => (assess === undefined ? '' : Buffer.from(assess(piece).bytes).toString('utf8')))
    .reverse();
}

/** Some rows over and over, each time as other entries; now and then a name of chapter 99 or a cell of two lines. */
function longFile(rows: readonly Cells[], times: number): string {
  const columns = [...new Set(['entry', 'label', ...rows.flatMap((row) => Object.keys(row))])];
  const all = Array.from({ length: times }, (_, time) =>
    rows.map((row, place): Cells => {
      const isPart = (time + place) % 97 === 5;
      const entry = row['entry'] === undefined || row['entry'] === '' ? '' : `${row['entry']}-${time}`;
      const label = (time + place) % 31 === 3 ? 'Áo "thun",\nhai dòng' : '';
      return { ...row, entry, label, ...(isPart ? { hts: '9903.01.33' } : {}) };
    }),
  ).flat();
  return formatCsv(
    columns,
    all.map((row) => columns.map((column) => row[column] ?? '')),
  );
}

test('usual rows with odd ones among them, whatever ends their lines', () => {
  const row = fc.oneof({ weight: 19, arbitrary: usualRow() }, { weight: 1, arbitrary: anyRow() });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 30, maxLength: 60 }),
      fc.constantFrom('\n', '\r\n'),
      (rows, end) => {
        const text = longFile(rows, Math.ceil(6_000 / rows.length)).replaceAll('\n', end);
        const file = streamed(text);
        const pieces = byPieces(file);
        expect(pieces.length).toBeGreaterThan(1);
        expect(pieces.join('')).toBe(fromTheBeginning(file));
      },
    ),
    { numRuns: 1 },
  );
});

test('an entry that returns at the end keeps all between in one piece', () => {
  const rows = Array.from({ length: 20_000 }, (_, place) => {
    const entry = place === 3 || place === 19_990 ? 'E' : '';
    return `${entry},6109100012,2026-10-09,${place + 1}`;
  });
  const file = streamed(`entry,hts,entry_date,customs_value\n${rows.join('\n')}\n`);
  const pieces = piecesOf(file);
  expect(pieces?.map(({ from, until }) => [from, until])).toEqual([[0, null]]);
  expect(byPieces(file).join('')).toBe(fromTheBeginning(file));
});

test('UTF-16 has no pieces: its lines are no bytes of their own', () => {
  const path = join(folder, 'utf16.csv');
  const text = `hts,entry_date,customs_value\n${'6109100012,2026-10-09,10\n'.repeat(6000)}`;
  writeFileSync(path, Buffer.from(`\ufeff${text}`, 'utf16le'));
  const found = streamCases(path, {});
  if (found === null || !found.ok) throw new Error('not streamed');
  expect(piecesOf(found.value)).toBeNull();
  expect(found.value.survey.rows).toBe(6000);
});
