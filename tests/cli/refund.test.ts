/** `refund`: what entry summaries can ask back, through which door, until when; and questions instead of guesses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourcesUnder } from '../architecture/source-file.ts';
import { importsOf } from '../architecture/imports.ts';
import { filesCalling, filesImporting } from '../architecture/single-use.ts';
import { refusalOf } from './program.ts';
import { run, type Ran } from './entry-files.ts';

const AS_OF = ['--as-of', '2026-11-29', '--corporate'];
const HEADER = 'Entry Number,Line,HTS,Entered Value,Duty,Entry Date';

const refund = (text: string, options: readonly string[] = AS_OF): Promise<Ran> =>
  run('refund', text, options);

async function only(
  text: string,
  options: readonly string[] = AS_OF,
): Promise<Readonly<Record<string, string>>> {
  const { rows } = await refund(text, options);
  const [row] = rows;
  if (row === undefined || rows.length !== 1) throw new Error(`${rows.length} rows`);
  return row;
}

const shirt = (heading: string, duty: string, date: string, more = ''): string =>
  `00312345678,1,${heading === '' ? '' : `${heading} `}6109100012,10000,${duty},${date}${more}`;

describe('an amount stands', () => {
  test('on the duty of the heading’s own row, with interest to the day', async () => {
    const text = `${HEADER}\n00312345678,1,9903.02.69,,2000,2025-09-15\n00312345678,1,6109100012,10000,1650,2025-09-15\n`;
    const row = await only(text, ['--as-of', '2026-06-30', '--corporate']);
    expect(row).toMatchObject({
      entry: '00312345678',
      refundable: '2000.00',
      // 198 days at 6% and 90 at 5%, by hand: 4.5895%, published as 4.590%.
      interest: '91.79',
      liquidation: '2026-07-26',
      liquidation_basis: 'estimated',
      door: 'cape-1',
      last_day: '2026-10-14',
    });
    expect((await only(text, ['--as-of', '2026-06-30', '--other']))['interest']).toBe('108.36');
  });

  test('on a total that is what the law of the day makes it', async () => {
    const row = await only(`${HEADER}\n${shirt('9903.02.69', '3650', '2025-10-20')}\n`);
    expect(row).toMatchObject({ refundable: '2000.00', by_heading: '9903.02.69=2000.00' });
  });

  test('on a column of its own', async () => {
    const row = await only(`${HEADER},IEEPA Duty\n${shirt('9903.02.69', '', '2025-10-20', ',1999.50')}\n`);
    expect(row['refundable']).toBe('1999.50');
  });

  test('on the rows of chapter 99 alone, as a filtered report has them', async () => {
    const row = await only(`${HEADER}\n00312345678,1,9903.02.69,,2000,2025-10-20\n`);
    expect(row).toMatchObject({ refundable: '2000.00', law_of_day: '', door: 'protest' });
  });

  test.for([
    [
      'one cell',
      'Entry Number,HTS,Value,Total Duty,Entry Date\nA,9903.02.69; 6109.10.00.12,10000,3650,2025-10-20\n',
    ],
    [
      'two cells, the heading first as on the form',
      'Entry Number,HTS 1,HTS 2,Value,Total Duty,Entry Date\nA,9903.02.69,6109.10.00.12,10000,3650,2025-10-20\n',
    ],
    [
      'a column for chapter 99',
      'Entry Number,HTS,Chapter 99,Value,Total Duty,Entry Date\nA,6109100012,99030269,10000,3650,2025-10-20\n',
    ],
    [
      'rows whose other cells are merged',
      'Entry Number,HTS,Value,Duty,Entry Date\nA,9903.02.69,,2000,2025-10-20\n,6109100012,10000,1650,\n',
    ],
    [
      'rows below the product',
      'Entry Number,HTS,Value,Duty,Entry Date\nA,6109100012,10000,1650,2025-10-20\nA,9903.02.69,,2000,2025-10-20\n',
    ],
    [
      'a duty for each of several cells',
      'Entry Number,HTS 1,Duty 1,HTS 2,Duty 2,Value,Entry Date\nA,9903.02.69,2000,6109100012,1650,10000,2025-10-20\n',
    ],
    [
      'an ACE report with the month first',
      'Entry Summary Number,Entry Summary Line Number,HTS Number - Full,Line Goods Value Amount,Line Tariff Duty Amount,Entry Date\nA,1,9903.02.69,10000,2000,10/20/2025\nA,1,6109100012,10000,1650,10/20/2025\n',
    ],
    [
      'Vietnamese headings',
      'Số tờ khai;Mã HS;Trị giá hải quan;Tổng thuế;Ngày nhập khẩu\nA;9903.02.69 6109100012;10.000,00;3.650,00;20/10/2025\n',
    ],
  ] as const)('whether the numbers stand in %s', async ([, text]) => {
    expect(await only(text)).toMatchObject({ entry: 'A', refundable: '2000.00' });
  });
});

describe('a question stands in place of an amount', () => {
  test.for([
    [
      'the total is not the law’s',
      shirt('9903.02.69', '3600', '2025-10-20'),
      /3600\.00 .*3650\.00.*2000\.00/,
    ],
    ['the heading is not declared', shirt('', '3650', '2025-10-20'), /no refundable heading.*2000\.00/],
    ['the file has no duty', shirt('9903.02.69', '', '2025-10-20'), /no duty/],
    ['the duty cannot be read', shirt('9903.02.69', 'abc', '2025-10-20'), /"abc" is not an amount/],
    ['the line cannot be assessed', '00312345678,1,9903.02.69 6109109999x,10000,3650,2025-10-20', /Row 2/],
  ] as const)('where %s', async ([, line, reason]) => {
    const row = await only(`${HEADER}\n${line}\n`);
    expect(row).toMatchObject({ refundable: '', interest: '' });
    expect(row['reason']).toMatch(reason);
  });

  test('but not where no more was paid than the rest', async () => {
    const row = await only(`${HEADER}\n${shirt('', '1650', '2025-10-20')}\n`);
    expect(row).toMatchObject({ refundable: '0.00', door: 'none' });
  });

  test('nor for entries outside the days', async () => {
    for (const day of ['2025-04-04', '2026-02-24'])
      expect(await only(`${HEADER}\n${shirt('9903.02.69', '3650', day)}\n`)).toMatchObject({
        refundable: '0.00',
        door: 'none',
      });
  });

  test('interest beyond the last published quarter is unknown, not zero', async () => {
    const row = await only(`${HEADER}\n${shirt('9903.02.69', '3650', '2025-10-20')}\n`, [
      '--as-of',
      '2027-02-01',
      '--corporate',
    ]);
    expect(row).toMatchObject({ refundable: '2000.00', interest: '' });
    expect(row['reason']).toMatch(/No interest rate is published from 2027-01-01/);
  });
});

describe('doors', () => {
  const FLAGS = `${HEADER},Entry Type,Liquidation Date,Reconciliation Flag,Drawback,Protest,AD/CVD pending`;
  const flagged = (flags: string, date = '2025-12-20'): Promise<Readonly<Record<string, string>>> =>
    only(`${FLAGS}\n${shirt('9903.02.69', '3650', date)},${flags}\n`);

  test.for([
    ['nothing shuts it', '01,,N,N,N,N', 'cape-1', '2027-01-18', 'estimated'],
    ['ACE says another day of liquidation', '01,2026-11-20,N,N,N,N', 'cape-1', '2027-02-08', 'stated'],
    ['liquidated long ago', '01,2026-06-15,N,N,N,N', 'protest', '2026-12-12', 'stated'],
    ['liquidated too long ago', '01,2026-05-01,N,N,N,N', 'none', '', 'stated'],
    ['flagged for reconciliation', '01,,Y,N,N,N', 'cape-2', '2027-01-18', 'estimated'],
    ['a type that CAPE leaves out', '21,,N,N,N,N', 'protest', '2027-04-28', 'estimated'],
    ['drawback', '01,,N,Y,N,N', 'protest', '2027-04-28', 'estimated'],
    ['an open protest', '01,,N,N,Y,N', 'protest', '2027-04-28', 'estimated'],
    ['antidumping duty pending', '03,,N,N,N,Y', 'protest', '2027-04-28', 'estimated'],
  ] as const)('%s', async ([, flags, door, last_day, liquidation_basis]) => {
    expect(await flagged(flags)).toMatchObject({ door, last_day, liquidation_basis });
  });

  test('what the file does not tell is named', async () => {
    const row = await only(`${HEADER}\n${shirt('9903.02.69', '3650', '2025-12-20')}\n`);
    expect(row['not_told']).toBe(
      'entry type;reconciliation flag;drawback;protest;AD/CVD pending;liquidation date',
    );
  });

  test('a flag that is neither yes nor no is a question', async () => {
    const row = await flagged('01,,maybe,N,N,N');
    expect(row['reason']).toMatch(/"maybe" is neither yes nor no/);
  });
});

describe('files beside the table', () => {
  test('entry numbers for the portal, at most 9,999 a file, as the file has them', async () => {
    const count = 10_001;
    const lines = Array.from(
      { length: count },
      (_, place) => `0${String(place).padStart(10, '0')},9903.02.69,100,20,2025-12-20`,
    );
    const { files, rows } = await refund(`Entry Number,HTS,Value,Duty,Entry Date\n${lines.join('\n')}\n`, [
      ...AS_OF,
      '--entries-file',
      '{}/portal',
    ]);
    expect(rows.length).toBe(count);
    const numbersIn = (name: string): readonly string[] =>
      (files.get(name) ?? '').trim().split('\n').slice(1);
    expect([numbersIn('portal-1.csv').length, numbersIn('portal-2.csv').length]).toEqual([9999, 2]);
    expect(numbersIn('portal-1.csv')[0]).toBe('00000000000');
    expect(files.has('portal-3.csv')).toBe(false);
  });

  test.each([
    ['--entries-file', '{}/entries', '{}/entries-1.csv', '--calendar'],
    ['--entries-file', '{}/k', '{}/k.sha256', '--calendar'],
  ])('never one that the same command writes or reads: %s %s', async (option, prefix, other, by) => {
    const text = `${HEADER}\n${shirt('9903.02.69', '3650', '2025-12-20')}\n`;
    await expect(refund(text, [...AS_OF, option, prefix, by, other])).rejects.toThrow(/--entries-file/);
  });

  test('last days as whole days of a calendar', async () => {
    const text = `${HEADER}\n${shirt('9903.02.69', '3650', '2025-12-20')}\n`;
    const { files } = await refund(text, [...AS_OF, '--calendar', '{}/days.ics', '--lang', 'vi']);
    const calendar = files.get('days.ics') ?? '';
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270118\r\nDTEND;VALUE=DATE:20270119\r\n');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270428\r\n');
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(calendar.replaceAll('\r\n ', '')).toContain('Đây không phải là tư vấn pháp lý');
  });
});

test('every entry is answered once, in the order of the file', async () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[A-Z0-9]{3}[0-9]{8}$/), { minLength: 1, maxLength: 12 });
  const headings = fc.constantFrom('9903.02.69 ', '9903.01.25 ', '9903.01.33 ', '');
  await fc.assert(
    fc.asyncProperty(names, headings, fc.nat({ max: 9999 }), async (entries, heading, duty) => {
      const lines = entries.map((entry) => `${entry},1,${heading}6109100012,10000,${duty},2025-10-20`);
      const { rows } = await refund(`${HEADER}\n${lines.join('\n')}\n`);
      expect(rows.map(({ entry }) => entry)).toEqual(entries);
    }),
    { numRuns: 8 },
  );
});

test('not legal advice, in either language', async () => {
  const text = `${HEADER}\n${shirt('9903.02.69', '3650', '2025-12-20')}\n`;
  expect((await refund(text)).said).toContain('not legal advice');
  expect((await refund(text, [...AS_OF, '--lang', 'vi'])).said).toContain('không phải là tư vấn pháp lý');
});

test('a table for Excel begins with the mark of UTF-8', async () => {
  const text = `${HEADER}\n${shirt('9903.02.69', '3650', '2025-12-20')}\n`;
  for (const name of ['refund', 'reconcile'])
    expect((await run(name, text, ['--bom'])).files.get('out.csv')?.slice(0, 6)).toBe('\ufeffentry');
});

test('the first columns are those that the answer is known by', async () => {
  const { columns } = await refund(`${HEADER}\n${shirt('9903.02.69', '3650', '2025-12-20')}\n`);
  expect(columns.slice(0, 7)).toEqual([
    'entry',
    'refundable',
    'interest',
    'liquidation',
    'liquidation_basis',
    'door',
    'last_day',
  ]);
});

test('a day that is none and two kinds of importer are refused', async () => {
  const text = `${HEADER}\n${shirt('9903.02.69', '3650', '2025-12-20')}\n`;
  await expect(refund(text, ['--as-of', '2026-02-30'])).rejects.toThrow(/2026-02-30/);
  expect(refusalOf(['refund', 'entries.csv'], { corporate: true, other: true })).toContain(
    'exclude each other',
  );
});

test('nothing leaves the device: neither the terminal nor the engine can reach a network', () => {
  const root = new URL('../..', import.meta.url);
  // The list of what the program is made of is written by the build, which asks npm for it.
  const ofBuild = 'ui/cli/bill-of-materials.ts';
  const sources = ['engine', 'ui/cli', 'ui/sheet', 'ui/words'].flatMap((folder) =>
    sourcesUnder(root, folder, ['.ts']).filter(({ path }) => path !== ofBuild),
  );
  const network = /^(node:)?(http|https|http2|net|tls|dgram|dns|child_process|inspector)(\/|$)/;
  const imports = sources.flatMap(importsOf);
  expect(imports.filter(({ to }) => network.test(to))).toEqual([]);
  // Threads run the program itself, whose sources are these.
  expect(filesImporting('node:worker_threads', sources)).toEqual([
    'ui/cli/assess-thread.ts',
    'ui/cli/threads.ts',
  ]);
  expect(filesCalling('fetch', sources)).toEqual([]);
});
