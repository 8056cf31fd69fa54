/** A small table with a source, for tests of exports. */
import type { ExportSource, ExportTable } from '../../../ui/tables/export-table.ts';

export const source: ExportSource = {
  line: 'Source: test edition; evidence to 10 October 2026; data version abc.',
  laws: [
    {
      side: 'baseline',
      title: 'Law of 1 January 2025',
      lawAsOf: '2025-01-01',
      status: 'ended',
      sentence: 'Baseline: Law of 1 January 2025. Ended.',
    },
  ],
  evidenceThrough: '2026-10-10',
  dataVersion: 'abc',
  edition: 'test edition',
  flows: 'us-imports-vn-2024',
  link: 'https://example.org/#v=1&base=law:2025-01-01',
};

export const table: ExportTable = {
  title: 'Duty, by chapter',
  columns: [
    { key: 'key', label: 'Key', kind: 'text' },
    { key: 'duty', label: 'Duty', kind: 'decimal', unit: 'USD' },
  ],
  rows: [
    ['01', '1650.00'],
    ['Cá phê, "chè"', '-0.05'],
    ['=SUM(A1:A9)', null],
    ['- minus', 'unknown'],
  ],
  notes: ['A note; with "quotes", and commas'],
};
