/** The trade of a tariff line and the other direction as they leave the page, cell by cell. */
import { describe, expect, test } from 'vitest';
import { tableForFile } from '../../../ui/tables/table.ts';
import { sourceOf } from '../../../ui/web/export/comparison-source.ts';
import { figuresIn } from '../../../ui/words/format/figures.ts';
import { messagesIn } from '../../../ui/words/catalogue/catalogue.ts';
import { numbersTable, otherDirectionTable } from '../../../ui/web/schedule/trade-tables.ts';
import type { App } from '../../../ui/web/state/context.ts';
import type { LinePage, OtherDirection } from '../../../ui/web/worker/schedule-protocol.ts';
import { partOf } from '../../arbitraries/made.ts';

const readerIn = (language: 'en' | 'vi') => ({ words: messagesIn(language), figures: figuresIn(language) });

const page = partOf<LinePage>({
  line: '61091000',
  trade: 200_00,
  calculatedDuty: 33_00,
  numbers: [
    {
      code: '6109100004',
      below: [
        { english: [{ text: 'T-shirts', marked: false }], vietnamese: null },
        { english: [{ text: 'Men’s', marked: false }], vietnamese: null },
      ],
      trade: 200_00,
      calculatedDuty: 33_00,
      units: ['doz.', 'kg'],
    },
    { code: '6109100007', below: [], trade: 0, calculatedDuty: 0, units: [] },
  ],
});

const other = partOf<OtherDirection>({
  hs6: '610910',
  edition: '2026-01',
  lines: [
    { code: '61091010', rate: '20', percent: '20' },
    { code: '61091020', rate: '20 hoặc 5 USD/kg', percent: null },
  ],
});

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const reader = readerIn(language);
  const { numbers, vietNam, lineTitle } = reader.words.schedule;

  test('every number has its trade, the line is their sum, and no trade has no rate', () => {
    const table = tableForFile(numbersTable(page, reader));
    expect(table.columns.map(({ key, unit }) => [key, unit])).toEqual([
      ['hts_code', undefined],
      ['description', undefined],
      ['units', undefined],
      ['customs_value', 'USD'],
      ['duty_calculated', 'USD'],
      ['effective_rate', '%'],
    ]);
    expect(table.rows).toEqual([
      ['6109.10.00.04', 'T-shirts › Men’s', 'doz., kg', '200.00', '33.00', '16.5000'],
      ['6109.10.00.07', numbers.wholeLine, '', '0.00', '0.00', null],
      ['6109.10.00', numbers.total, null, '200.00', '33.00', '16.5000'],
    ]);
    expect(table.notes).toEqual([lineTitle('6109.10.00')]);
  });

  test('a rate of Viet Nam that is no percentage stays as printed', () => {
    const table = tableForFile(otherDirectionTable(other, reader));
    expect(table.rows).toEqual([
      ['6109.10.10', '20'],
      ['6109.10.20', `20 hoặc 5 USD/kg (${vietNam.notPercent})`],
    ]);
    expect(table.notes.join()).toContain('2026-01');
  });

  test('the edition of the source is that of the schedule, or the one that the figures are of', () => {
    const opening = { edition: 'HTS 2026', dataVersion: 'abc', evidenceThrough: '2026-10-10' };
    const app = partOf<App>({ session: { opening }, reader });
    const plain = sourceOf([], null, 'https://example.org/', app);
    expect(plain).toMatchObject({ edition: 'HTS 2026', laws: [], flows: null });
    expect(plain?.line).toContain('HTS 2026');
    const named = sourceOf([], null, 'https://example.org/', app, other.edition);
    expect(named?.edition).toBe('2026-01');
    expect(named?.line).toContain('2026-01');
    expect(named?.line).not.toContain('HTS 2026');
  });
});
