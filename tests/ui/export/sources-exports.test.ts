/** Exports of the sources: cell by cell, in both languages, with their instruments. */
import { describe, expect, test } from 'vitest';
import type { IsoDate, Issue, ListSize, MeasureRecord } from '../../../engine/index.ts';
import { sourceLines } from '../../../ui/tables/source-lines.ts';
import { tableForFile } from '../../../ui/tables/table.ts';
import { sourceOf } from '../../../ui/web/export/comparison-source.ts';
import { figuresIn } from '../../../ui/words/format/figures.ts';
import { messagesIn } from '../../../ui/words/catalogue/catalogue.ts';
import { enReferences } from '../../../ui/words/catalogue/en-references.ts';
import { viReferences } from '../../../ui/words/catalogue/vi-references.ts';
import { issueSentence } from '../../../ui/words/sentences/sentences.ts';
import {
  accuracyTable,
  parityTable,
  disagreementsExport,
  filesTable,
  gapsTable,
} from '../../../ui/web/sources/data-tables.ts';
import { changesExport } from '../../../ui/web/sources/change-exports.ts';
import { listTable, measuresExport, spansTable } from '../../../ui/web/sources/law-tables.ts';
import type { App } from '../../../ui/web/state/context.ts';
import type { LawChange, ListEntry, UsedFile } from '../../../ui/web/worker/sources-protocol.ts';
import { partOf } from '../../arbitraries/made.ts';

const order = {
  id: 'eo-14257',
  instrument: 'Executive Order 14257',
  pinpoint: 'sec. 3',
  reference: '90 FR 15041',
  decidedOn: null,
  confidence: 'high',
} as const;
const notice = { ...order, id: 'notice', instrument: 'A notice', pinpoint: null, reference: null } as const;
const measure = partOf<MeasureRecord>({
  id: 'ieepa-vn-20',
  kind: 'additionalDuty',
  authority: 'ieepaReciprocal',
  standing: 'ended',
  declared: 'always',
  citations: [order],
  endedBy: notice,
  spans: [
    {
      effective: { from: '2025-08-07', until: '2026-02-23' },
      heading: '99030269',
      rate: '20%',
      citations: [order],
    },
    { effective: { from: '2026-02-24', until: null }, heading: null, rate: null, citations: [notice] },
  ],
});

const file = partOf<UsedFile>({
  id: 'fees',
  path: 'us/fees.json',
  kind: 'fees',
  edition: '2026',
  rows: null,
  bytes: 1234,
  publisher: 'CBP',
  instrument: 'A notice',
  note: 'By hand',
  licence: 'Public domain',
  sha256: 'abc',
});

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const reader = { words: messagesIn(language), figures: figuresIn(language) };
  const references = language === 'vi' ? viReferences : enReferences;
  const told = references.words;
  const name = reader.words.measures['ieepa-vn-20'];
  const cited = 'Executive Order 14257, sec. 3 (90 FR 15041)';

  test('a measure has a row for every span of dates; an open end has no date', () => {
    const table = measuresExport([measure], { all: 97, evidenceThrough: '2026-10-10' }, told, reader);
    const own = [
      'ieepa-vn-20',
      name,
      told.measures.kinds.additionalDuty,
      reader.words.law.authorities.ieepaReciprocal,
      reader.words.law.status.ended,
    ];
    expect(table.rows).toEqual([
      [...own, '2025-08-07', '2026-02-23', '9903.02.69', '20%', cited],
      [...own, '2026-02-24', null, null, told.measures.ownRate, `${cited}; A notice`],
    ]);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    expect(table.notes).toContain(told.measures.shown('1', '97'));
  });

  test('the spans of one measure name it, its standing and what ended it', () => {
    const table = tableForFile(spansTable(measure, '2026-10-10', told, reader));
    expect(table.title).toContain(name);
    expect(table.rows.map((row) => row.slice(0, 4))).toEqual([
      ['2025-08-07', '2026-02-23', '9903.02.69', '20%'],
      ['2026-02-24', null, null, told.measures.ownRate],
    ]);
    expect(table.notes).toContain(`${told.measure.identifier}: ieepa-vn-20`);
    expect(table.notes).toContain(`${told.measures.endedBy}: A notice`);
    expect(table.notes).toContain(`${told.measure.sources}: ${cited}; A notice`);
    const exemption = tableForFile(
      spansTable({ ...measure, kind: 'exemption', endedBy: null }, '2026-10-10', told, reader),
    );
    expect(exemption.rows[0]?.[3]).toBe(told.measures.free);
  });

  test('an entry of a list has its dates, its condition and the share that is presumed, if any', () => {
    const size = partOf<ListSize>({ list: 'annex-ii', entries: 1324, inForce: 1082, conditional: 2 });
    const entries = partOf<readonly ListEntry[]>([
      {
        code: '02011005',
        from: '2025-11-13',
        until: null,
        condition: null,
        presumed: null,
        note: 'EO 14360',
      },
      {
        code: '0201',
        from: '2025-04-05',
        until: '2025-11-12',
        condition: 'copperContent',
        presumed: '0.125',
        note: '',
      },
    ]);
    const table = tableForFile(listTable(entries, size, measure, told, reader));
    expect(table.rows).toEqual([
      ['0201.10.05', '2025-11-13', null, told.lists.whole, null, 'EO 14360'],
      ['0201', '2025-04-05', '2025-11-12', reader.words.conditions.copperContent.name, '12.5000', ''],
    ]);
    expect(table.title).toBe(reader.words.products.lists['annex-ii']);
    expect(table.notes).toContain(`${told.changes.usedBy} ${name} (ieepa-vn-20)`);
    expect(table.notes.at(-1)).toBe(`${told.measure.sources}: ${cited}; A notice`);
  });

  test('a file that is no table has no number of rows, and never zero', () => {
    const files = [file, { ...file, rows: 0 }];
    const edition = { files, compiled: '2026-11-22' as IsoDate };
    const table = tableForFile(filesTable(files, edition, () => 'read', told, reader));
    expect(table.rows[0]).toEqual([
      'us/fees.json',
      told.data.kinds['fees'],
      '2026',
      told.data.document,
      '1234',
      'CBP',
      'A notice',
      'By hand',
      'Public domain',
      'abc',
      'read',
    ]);
    expect(table.rows[1]?.[3]).toBe('0');
  });

  test('a change of the law: what began, ended and changed, and each code of a list by itself', () => {
    const standing = { heading: '99030269', rate: '20%', requirements: [] };
    const change = partOf<LawChange>({
      from: '2026-02-23',
      to: '2026-02-24',
      measures: [
        { measure: 'ieepa-vn-20', before: standing, after: null },
        { measure: 's122', before: null, after: { ...standing, heading: null, rate: null } },
        { measure: 's301fl', before: standing, after: { ...standing, requirements: [{ applies: [] }] } },
      ],
      lists: [{ list: 'annex-iii', added: ['0901'], removed: ['61091000'], measures: [] }],
    });
    const { columns, rows, notes } = changesExport(change, '2026-10-10', told, reader);
    const { began, ended, changed, codeAdded, codeRemoved, requirements } = told.changes;
    const twenty = reader.figures.rate.schedule('20%');
    expect(rows.map(([what, key]) => [what, key])).toEqual([
      [ended, 'ieepa-vn-20'],
      [began, 's122'],
      [changed, 's301fl'],
      [codeAdded, 'annex-iii'],
      [codeRemoved, 'annex-iii'],
    ]);
    // What is not in force on a day has no rate then; what frees of a duty says so; neither is zero.
    expect(rows[0]?.slice(3)).toEqual([null, twenty, null, '9903.02.69', null, null]);
    expect(rows[1]?.slice(3)).toEqual([null, null, told.measures.free, null, null, null]);
    expect(rows[2]?.slice(3)).toEqual([null, twenty, twenty, '9903.02.69', '9903.02.69', requirements]);
    expect(rows.slice(3).map((row) => row[3])).toEqual(['0901', '6109.10.00']);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(notes).toEqual([told.evidence.sentence(reader.figures.date('2026-10-10'))]);
  });

  test('gaps in dollars, cases by source and disagreements with both figures', () => {
    const issue: Issue = { kind: 'specialProvisions', flows: 38, customsValue: 186 };
    const gaps = tableForFile(gapsTable([{ issue, value: 1_86 }], '2026-10-10', told, reader));
    expect(gaps.rows).toEqual([[issueSentence(reader.words, reader.figures, issue), '1.86']]);
    expect(gaps.title).toContain(reader.figures.date('2026-10-10'));

    const accuracy = {
      made: { day: '2026-11-29', commit: 'abc' },
      dataVersion: 'abc',
      cases: 131,
      agreeing: 130,
      firstEntry: '2025-01-02',
      lastEntry: '2026-11-02',
      sources: [{ what: 'CBP, CSMS 1', cases: 3 }],
      differing: [
        {
          id: 'AUTO-011',
          theirs: { headings: ['9903.02.69'], duty: '2200.00' },
          ours: { headings: ['9903.01.33', '9903.81.91'], duty: '5200.00' },
        },
      ],
      ordinaryDuty: { lines: 1, computed: 1, calculated: 1, excessPercent: 0 },
    };
    const cases = tableForFile(accuracyTable(accuracy, told, reader));
    expect(cases.rows).toEqual([['CBP, CSMS 1', '3']]);
    expect(cases.notes).toContain(told.accuracy.cases('130', '131'));
    expect(disagreementsExport(accuracy, references).rows).toEqual([
      [
        'AUTO-011',
        '9903.02.69',
        '2200.00',
        '9903.01.33 9903.81.91',
        '5200.00',
        references.gaps.disagreements['AUTO-011'],
      ],
    ]);
  });

  test('the differences from the outside model with their authority, and the share that agrees', () => {
    const counts = { cells: 3, numbers: 1, usd: 109_980_345 };
    const parity = {
      days: [
        { date: '2025-04-09', numbers: 100, agreeing: 20 },
        { date: '2025-06-10', numbers: 100, agreeing: 97 },
      ],
      compared: 200,
      agreeing: 117,
      classes: [{ id: 'semiconductors', cause: 'assumption', authority: 'U.S. note 39', ...counts }],
    };
    const { rows: classes, notes } = tableForFile(parityTable(parity, references, reader));
    const { causes, classes: reasons } = references.parity;
    expect(classes).toEqual([
      [reasons.semiconductors, causes.assumption, 'U.S. note 39', '3', '109980345.00'],
    ]);
    expect(notes[1]).toMatch(/117.*200.*58[.,]5.*97.*100.*97/);
  });

  test('a source without a law and without trade reads as one sentence and a link', () => {
    const opening = { edition: 'HTS 2026', dataVersion: 'abc', evidenceThrough: '2026-10-10' };
    const app = partOf<App>({ session: { opening }, reader });
    const source = sourceOf([], null, 'https://example.org/#/sources/data', app);
    if (source === null) throw new Error('not open');
    const [line = '', link, ...rest] = sourceLines(source);
    expect(line).toMatch(/HTS 2026; .+; .+ abc\.$/);
    expect([link, rest]).toEqual(['https://example.org/#/sources/data', []]);
  });
});
