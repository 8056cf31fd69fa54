/** Rows of an entry's lines: those that an edit leaves as they were stay the same objects, and none has another's figure. */
import { describe, expect, test } from 'vitest';
import type { Estimate, IsoDate } from '../../engine/index.ts';
import { LineRows } from '../../ui/web/estimate/line-rows.ts';
import {
  firstEstimate,
  NEW_LINE,
  withDuplicate,
  withLine,
  withoutLine,
} from '../../ui/web/state/estimate-document.ts';
import { estimatedEntry } from '../../ui/web/worker/estimate-entry.ts';
import { KnownLines } from '../../ui/web/worker/known-lines.ts';
import { realData } from '../arbitraries/real-reference.ts';

const known = new KnownLines();
const shownOf = (of: Estimate) => ({ of, entry: estimatedEntry({ data: realData() }, of, known) });

const first = firstEstimate('2026-10-10' as IsoDate);
const three: Estimate = {
  ...first,
  lines: ['1000', '2000', '3000'].map((customsValue) => ({ ...NEW_LINE, hts: '6109100012', customsValue })),
};
const shown = shownOf(three);
const edited = withLine(three, 1, { customsValue: '2500' });

describe('while the entry is calculated', () => {
  test('the lines that stay keep their rows, the one that was edited has no figure', () => {
    const rows = new LineRows();
    const before = rows.of(three, shown);
    expect(before.map(({ outcome }) => outcome?.kind)).toEqual(['assessed', 'assessed', 'assessed']);
    const meanwhile = rows.of(edited, shown);
    expect(meanwhile[0]).toBe(before[0]);
    expect(meanwhile[1]).toMatchObject({ line: { customsValue: '2500' }, outcome: null });
    expect(meanwhile[2]).toBe(before[2]);
    const after = rows.of(edited, shownOf(edited));
    expect(after[0]).toBe(before[0]);
    expect(after[1]?.outcome).toMatchObject({ kind: 'assessed', duty: 72_500 });
    expect(after[2]).toBe(before[2]);
  });

  test('a figure goes with its line where lines move', () => {
    const values = (document: Estimate) =>
      new LineRows()
        .of(document, shown)
        .map(({ line, outcome }) => [line.customsValue, outcome?.kind === 'assessed' ? outcome.duty : null]);
    expect(values(withoutLine(three, 0))).toEqual([
      ['2000', 58_000],
      ['3000', 87_000],
    ]);
    expect(values(withDuplicate(three, 0)).map(([, duty]) => duty)).toEqual([29_000, 29_000, 58_000, 87_000]);
  });

  test.each([
    ['another day', { ...edited, entryDate: '2026-07-23' }],
    ['another mode', { ...edited, mode: 'air' }],
    ['another type of entry', { ...edited, entryType: 'informal' }],
    ['another day of loading', { ...edited, loadingDate: '2026-10-01' }],
  ] satisfies readonly [string, Estimate][])('%s leaves no figure', (_, document) => {
    expect(new LineRows().of(document, shown).map(({ outcome }) => outcome)).toEqual([null, null, null]);
  });

  test('of an entry that a regime weighs as a whole no line keeps its figure', () => {
    const small: Estimate = {
      ...three,
      entryDate: '2025-03-01',
      entryType: 'section321',
      lines: three.lines.map((line) => ({ ...line, customsValue: '200' })),
    };
    const free = shownOf(small);
    expect(free.entry.totals?.regime).not.toBeNull();
    expect(new LineRows().of(small, free).every(({ outcome }) => outcome !== null)).toBe(true);
    const above = withLine(small, 0, { customsValue: '700' });
    expect(new LineRows().of(above, free).map(({ outcome }) => outcome)).toEqual([null, null, null]);
  });
});
