/** The exported law in other engines: every line's cents are ours, and what has no figure there is an error, never zero. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_DATE } from '../../engine/index.ts';
import { lawRows } from '../../ui/cli/law-table/rows.ts';
import { lawTableFiles, linesFiles } from '../../ui/cli/law-table/files.ts';
import { realData, realManifest } from '../arbitraries/real-reference.ts';
import { ENGINES, type Engine } from './engines.ts';
import {
  drawLines,
  FACTS,
  ourAnswers,
  ourFees,
  someCodes,
  type OurAnswer,
  type PlainLine,
} from './entry-lines.ts';

/** More of them by `ENGINE_LINES=1000000`, with `ENGINE_CODES` lines of the schedule. */
const LINES = Number(process.env['ENGINE_LINES'] ?? 4000);
const CODES = Number(process.env['ENGINE_CODES'] ?? 150);
/** What the table leaves to the engine. */
const LEFT_TO_US = ['specialRate', 'twoQuantities', 'notLinear'];

const folder = mkdtempSync(join(tmpdir(), 'law-table-'));
let lines: readonly PlainLine[] = [];
let ours: ReadonlyMap<string, OurAnswer> = new Map();

const cellsOf = (each: PlainLine) => [
  each.line,
  each.entry,
  each.hts,
  each.entryDate,
  each.cents,
  each.quantityMilli,
  each.unit,
  each.facts,
  each.entryType,
  each.mode,
];

beforeAll(() => {
  const reference = realData();
  const seed = fc.sample(fc.nat(), 1)[0] ?? 0;
  const codes = someCodes(reference, CODES, seed);
  lines = drawLines(reference, codes, LINES, seed);
  const answer = ourAnswers(reference);
  ours = new Map(lines.map((line) => [line.line, answer(line)]));
  const rows = lawRows(reference, { from: FIRST_DATE, through: null, facts: FACTS }, codes);
  const told = { from: FIRST_DATE, through: null, facts: [...FACTS.keys()] };
  const files = new Map([...lawTableFiles(rows, realManifest(), told), ...linesFiles(lines.map(cellsOf))]);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(ENGINES))('%s', (_, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open(folder);
  }, 600_000);
  afterAll(() => engine.close());

  test('owes our cents on every line, and has an error where we have none', async () => {
    const found = await engine.query('SELECT line, status, error, duty_cents FROM priced_lines');
    expect(found).toHaveLength(lines.length);
    let left = 0;
    let priced = 0;
    for (const [line, status, error, cents] of found) {
      const own = ours.get(String(line));
      if (status !== 'error') {
        if (own?.kind !== 'duty' || own.cents !== cents)
          expect({ ...lines[Number(line)], cents }).toEqual({ ...lines[Number(line)], cents: own });
        priced += 1;
        continue;
      }
      expect(cents).toBeNull();
      if (LEFT_TO_US.includes(String(error))) left += 1;
      else if (own?.kind !== 'failed' || own.because !== error)
        expect({ ...lines[Number(line)], error }).toEqual({ ...lines[Number(line)], error: own });
    }
    expect(priced).toBeGreaterThan(lines.length / 2);
    expect(left).toBeLessThan(lines.length / 10);
  });

  test('names every fact that nobody stated and that could move our duty', async () => {
    const found = await engine.query("SELECT line, status, open FROM priced_lines WHERE status <> 'error'");
    for (const [line, status, open] of found) {
      const [drawn, own] = [lines[Number(line)], ours.get(String(line))];
      const told = String(open).split(';');
      // Which numbers a line has the table does not know; a fact that moves less than a cent of this value it names too.
      const ourFacts = own?.kind === 'duty' ? own.open.filter((name) => name !== 'hts') : [];
      expect({ ...drawn, missed: ourFacts.filter((name) => !told.includes(name)) }).toEqual({
        ...drawn,
        missed: [],
      });
      expect(status).toBe(open === '' ? 'ok' : 'open');
      if (drawn?.mode === 'air' || drawn?.mode === 'truck') expect(told).not.toContain('loading_date');
    }
  });

  test('declares our headings and rounds each duty by itself', async () => {
    const found = await engine.query(
      'SELECT line, heading, duty_cents, slot FROM priced_duties ORDER BY line, slot',
    );
    const headings = new Map<string, string[]>();
    for (const [line, heading, cents, slot] of found) {
      const own = ours.get(String(line));
      if (slot === 0) expect(own?.kind === 'duty' ? own.ordinary : null).toBe(cents);
      else if (heading !== '')
        headings.set(String(line), [...(headings.get(String(line)) ?? []), String(heading)]);
    }
    for (const [line, found] of headings) {
      const own = ours.get(line);
      expect(own?.kind === 'duty' ? own.headings : null).toEqual(found);
    }
  });

  test('owes our fees once an entry, and none is told beside a line that has an error', async () => {
    const found = await engine.query(
      'SELECT entry, errors, value_cents, mpf_cents, hmf_cents FROM priced_entries',
    );
    const byEntry = new Map<string, PlainLine[]>();
    for (const line of lines) byEntry.set(line.entry, [...(byEntry.get(line.entry) ?? []), line]);
    expect(found).toHaveLength(byEntry.size);
    let told = 0;
    for (const [entry, errors, value, mpf, hmf] of found) {
      const own = byEntry.get(String(entry)) ?? [];
      expect(own.reduce((sum, { cents }) => sum + cents, 0)).toBe(value);
      if (Number(errors) > 0 || Number(value) <= 0) {
        expect([mpf, hmf]).toEqual([null, null]);
        continue;
      }
      const fees = ourFees(realData(), own);
      expect([entry, mpf, hmf]).toEqual([entry, fees.mpf, fees.hmf]);
      told += 1;
    }
    expect(told).toBeGreaterThan(lines.length / 4);
  });

  test('refuses two lines of one name, whose duties it could not tell apart', async () => {
    const [first] = lines;
    await engine.query(`INSERT INTO entry_lines SELECT * FROM entry_lines WHERE line = '${first?.line}'`);
    const found = await engine.query(
      `SELECT status, error, duty_cents FROM priced_lines WHERE line = '${first?.line}'`,
    );
    expect(found).toEqual(Array(2).fill(['error', 'lineNotUnique', null]));
    const [entry] = await engine.query(
      `SELECT errors, duty_cents, mpf_cents FROM priced_entries WHERE entry = '${first?.entry}'`,
    );
    expect(entry?.slice(1)).toEqual([null, null]);
    expect(Number(entry?.[0])).toBeGreaterThanOrEqual(2);
  });
});
