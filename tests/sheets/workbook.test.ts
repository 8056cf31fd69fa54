/** XLSX files as spreadsheets write them, with the traps that other readers fall into. */
import { writeOds } from 'hucre/ods';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readWorksheet } from '../../ui/sheet/choose-worksheet.ts';
import { readWorkbook } from '../../ui/sheet/workbook.ts';
import type { SheetOptions } from '../../engine/index.ts';

const HEADING = ['HTS code', 'Entry date', 'Amount (USD)'];

async function sheetsOf(sheets: WriteSheet[], dateSystem?: '1904') {
  const bytes = await writeXlsx({ sheets, ...(dateSystem === undefined ? {} : { dateSystem }) });
  const book = await readWorkbook(bytes);
  if (!book.ok) throw new Error(book.failure.why);
  return book.value;
}

async function rowsOf(rows: WriteSheet['rows'], more: Partial<WriteSheet> = {}, options: SheetOptions = {}) {
  const sheets = await sheetsOf([{ name: 'Invoice', rows: [HEADING, ...(rows ?? [])], ...more }]);
  const read = readWorksheet(sheets, null, options);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.rows.map(({ cells, problem }) => ({
    hts: cells['hts'],
    date: cells['entry_date'],
    value: cells['customs_value'],
    problem: problem?.kind ?? null,
  }));
}

test('a row that the workbook hides is read, and said', async () => {
  const [sheet] = await sheetsOf([
    {
      name: 'Invoice',
      rows: [HEADING, ['6109100012', '2026-10-09', 100], ['6109100012', '2026-10-09', 200]],
      rowDefs: new Map([[2, { hidden: true }]]),
    },
  ]);
  if (sheet === undefined) throw new Error('one worksheet was written');
  const read = readWorksheet([sheet], null, {});
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  expect(read.value.rows.map(({ cells, notes }) => [cells['customs_value'], notes])).toEqual([
    ['100', []],
    ['200', [{ kind: 'hiddenRow' }]],
  ]);
});

describe('a cell of a worksheet', () => {
  test('that is a date is its day, through no time zone', async () => {
    const day = new Date(Date.UTC(2026, 9, 9));
    expect(await rowsOf([['6109100012', day, 100]])).toEqual([
      { hts: '6109100012', date: '2026-10-09', value: '100', problem: null },
    ]);
  });

  test('that is a number is never in doubt about its mark', async () => {
    const [row] = await rowsOf([['6109100012', '2026-10-09', 10.125]]);
    expect(row).toMatchObject({ value: '10.125', problem: null });
  });

  test('keeps fifteen digits of a number', async () => {
    const [row] = await rowsOf([['6109100012', '2026-10-09', 0.1 + 0.2]]);
    expect(row?.value).toBe('0.3');
  });

  test('that is a code kept as a number gets its zero back, by its format or by its length', async () => {
    const cells = new Map([['1,0', { value: 3046200, style: { numFmt: '00000000' } }]]);
    const shown = await rowsOf([[3046200, '2026-10-09', 1]], { cells });
    expect(shown[0]?.hts).toBe('03046200');
    expect((await rowsOf([[409000005, '2026-10-09', 1]]))[0]?.hts).toBe('0409000005');
  });

  test('is what its format shows: a percentage is no amount, a euro no dollar', async () => {
    const formats = [
      '0%',
      '#,##0.00 [$€-407]',
      '#,##0\\ "₫"',
      '"EUR" #,##0',
      '[$VND] #,##0',
      '_($* #,##0.00_)',
    ];
    const cells = new Map(
      formats.map((numFmt, at) => [`${at + 1},2`, { value: 100.125, style: { numFmt } }] as const),
    );
    const read = await rowsOf(
      formats.map(() => ['6109100012', '2026-10-09', 100.125]),
      { cells },
    );
    expect(read.map(({ value, problem }) => problem ?? value)).toEqual([
      '10012.5%',
      ...['otherCurrency', 'otherCurrency', 'otherCurrency', 'otherCurrency'],
      '100.125',
    ]);
  });

  test('that is a day kept as a number is that day', async () => {
    const read = await rowsOf([
      ['6109100012', 46022, 1],
      ['6109100012', 46022.75, 1],
      ['6109100012', 20251231, 1],
      ['6109100012', true, 1],
    ]);
    expect(read.map(({ date }) => date)).toEqual(['2025-12-31', '2025-12-31', '2025-12-31', 'true']);
  });

  test('that is an error is refused as what it is, not left out', async () => {
    const [row] = await rowsOf([['6109100012', '2026-10-09', '#N/A']]);
    expect(row?.value).toBe('#N/A');
  });
});

test('rows narrower than the heading are whole: a worksheet has one width', async () => {
  expect(await rowsOf([['6109100012', '2026-10-09', 5], [], ['6109100012']])).toMatchObject([
    { value: '5', problem: null },
    { hts: '6109100012', value: '', problem: null },
  ]);
});

describe('the worksheet that is meant', () => {
  const table = (name: string, more: Partial<WriteSheet> = {}): WriteSheet => ({
    name,
    rows: [HEADING, ['6109100012', '2026-10-09', 1]],
    ...more,
  });

  test('is the only one with a table', async () => {
    const sheets = await sheetsOf([{ name: 'Cover', rows: [['Dear Sir']] }, table('Invoice')]);
    expect(readWorksheet(sheets, null).ok).toBe(true);
  });

  test('is never a hidden one', async () => {
    const sheets = await sheetsOf([table('Old', { hidden: true }), table('Invoice')]);
    expect(sheets.map(({ name }) => name)).toEqual(['Invoice']);
  });

  test('is asked where several have a table', async () => {
    const sheets = await sheetsOf([table('May'), table('June')]);
    expect(readWorksheet(sheets, null)).toEqual({
      ok: false,
      failure: { kind: 'severalWorksheets', names: ['May', 'June'] },
    });
    expect(readWorksheet(sheets, 'June').ok).toBe(true);
  });
});

test('bytes that are no workbook are refused', async () => {
  expect(await readWorkbook(Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9))).toEqual({
    ok: false,
    failure: { kind: 'unreadableWorkbook', why: 'damaged' },
  });
});

test('another archive is told as one', async () => {
  const bytes = await writeOds({ sheets: [{ name: 'Invoice', rows: [HEADING] }] });
  expect(await readWorkbook(bytes)).toEqual({
    ok: false,
    failure: { kind: 'unreadableWorkbook', why: 'otherArchive' },
  });
});
