/** The readings of the formula and the published figures as they leave the page. */
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../ui/words/format/figures.ts';
import { messagesIn } from '../../../ui/words/catalogue/catalogue.ts';
import { studyWords } from '../../../ui/words/catalogue/study-words.ts';
import { tableForFile } from '../../../ui/tables/table.ts';
import { publishedTable, readingsTable, type Bench } from '../../../ui/web/response/bench-tables.ts';
import { APRIL_FORMULA } from '../../arbitraries/april-formula.ts';
import { partOf } from '../../arbitraries/made.ts';

const cited = { reference: 'USTR, Reciprocal Tariff Calculations', date: '2025-04-02' };
const bench = partOf<Bench>({
  input: APRIL_FORMULA,
  year: { period: '2024', sources: ['Census', 'Census'], importsDerived: false },
  variants: [
    { id: 'ustr', epsilon: '4', phi: '0.25', cited, evidence: 'secondary' },
    { id: 'aei', epsilon: '4', phi: '0.945', cited: { ...cited, date: null }, evidence: 'secondary' },
  ],
  readings: [{ id: 'ustr', steps: { formulaPercent: '90.40995607613469', reducedPercent: '45.2' } }],
});

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const messages = messagesIn(language);
  const told = studyWords(language);
  const words = told.bench;
  const figures = figuresIn(language);

  test('a reading has its parameters, its rates and its source; one without an answer has no rates', () => {
    const table = tableForFile(readingsTable(bench, words, messages, figures));
    const [first, second] = table.rows;
    expect(first?.slice(0, 7)).toEqual([
      'ustr',
      words.readings.ustr,
      '4',
      '0.25',
      '90.4100',
      '45.2000',
      'USTR, Reciprocal Tariff Calculations, 2025-04-02',
    ]);
    expect(first?.at(-1)).toBe(words.remarks.ustr);
    expect(second?.slice(2, 7)).toEqual(['4', '0.945', null, null, cited.reference]);
    expect(table.notes).toContain(`${words.year}: 2024`);
    expect(table.notes).toContain(`${words.imports}: ${figures.decimal(136.6)}`);
    expect(table.notes).toContain(`${words.tradeSource}: Census`);
  });

  test('figures of the user’s own are said to be their own, with no source', () => {
    const { notes } = readingsTable({ ...bench, year: undefined }, words, messages, figures);
    expect(notes).toContain(`${words.year}: ${words.ownTrade}`);
    expect(notes.join()).not.toContain(words.tradeSource);
  });

  test('a published figure without a single value, range or date has none', () => {
    const parameters = partOf<Parameters<typeof publishedTable>[0]['parameters']>([
      {
        id: 'kee',
        quantity: 'importDemand',
        value: -1.5,
        low: null,
        high: 0.25,
        cited: { ...cited, date: null },
        evidence: 'secondary',
        note: null,
      },
      {
        id: 'protee',
        quantity: 'importDemand',
        value: null,
        low: null,
        high: null,
        cited,
        evidence: 'secondary',
        note: 'n',
      },
    ]);
    const { rows, columns } = tableForFile(publishedTable({ parameters }, messages, told, figures));
    expect(columns.map(({ key }) => key).slice(2, 5)).toEqual(['value', 'low', 'high']);
    expect(rows[0]?.slice(2, 7)).toEqual([
      '-1.5',
      null,
      '0.25',
      cited.reference,
      messages.response.settings.undated,
    ]);
    expect(rows[1]?.slice(2, 5)).toEqual([null, null, null]);
  });
});
