/** The export of every measure on a line, in both languages. */
import { describe, expect, test } from 'vitest';
import type { MeasureLine } from '../../../engine/index.ts';
import { lineExport } from '../../../ui/web/explain/line-export.ts';
import { figuresIn } from '../../../ui/words/format/figures.ts';
import { messagesIn } from '../../../ui/words/catalogue/catalogue.ts';
import { partOf } from '../../arbitraries/made.ts';

const citation = {
  id: 'hts',
  instrument: 'HTS 2026',
  pinpoint: null,
  reference: 'column 1',
  decidedOn: null,
  confidence: 'high',
} as const;
const line = {
  measure: 'column-1-general',
  kind: 'ordinaryDuty',
  heading: null,
  verdict: { kind: 'applied', share: '1' },
  rate: '16.5%',
  amount: 1650_00,
  citations: [citation, citation],
  hypothetical: false,
} as const;
const lines = partOf<readonly MeasureLine[]>([
  line,
  {
    ...line,
    measure: 'ieepa-vn-20',
    kind: 'additionalDuty',
    heading: '99030269',
    rate: '20%',
    amount: null,
    verdict: { kind: 'exempted', by: 'ieepa-annex-ii', heading: '99030132' },
  },
  {
    ...line,
    measure: 'ieepa-annex-ii',
    kind: 'exemption',
    heading: '99030132',
    amount: null,
    verdict: { kind: 'outOfScope', because: 'date' },
    citations: [],
    hypothetical: true,
  },
]);

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const reader = { words: messagesIn(language), figures: figuresIn(language) };
  const { view, verdicts, reasons } = reader.words.lines;
  const { measures } = reader.words;

  test('a duty that is not due has no amount, an exemption no rate, and the sum is that of the line', () => {
    const table = lineExport({ title: 'T', lines, duty: 1650_00, notes: ['n'] }, reader);
    const rate = (text: string): string => reader.figures.rate.schedule(text);
    const exempted = reasons.exemptedBy(`${measures['ieepa-annex-ii']} (9903.01.32)`);
    expect(table.rows).toEqual([
      [
        'column-1-general',
        measures['column-1-general'],
        null,
        verdicts.applied,
        null,
        rate('16.5%'),
        '1650.00',
        'HTS 2026 (column 1)',
      ],
      [
        'ieepa-vn-20',
        measures['ieepa-vn-20'],
        '9903.02.69',
        verdicts.exempted,
        exempted,
        rate('20%'),
        null,
        'HTS 2026 (column 1)',
      ],
      [
        'ieepa-annex-ii',
        `${measures['ieepa-annex-ii']} (${view.hypothetical})`,
        '9903.01.32',
        verdicts.outOfScope,
        reasons.notThisDate,
        null,
        null,
        '',
      ],
      ['total', view.total, null, null, null, null, '1650.00', null],
    ]);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    expect([table.title, table.notes]).toEqual(['T', ['n']]);
  });
});
