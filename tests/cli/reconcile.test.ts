/** `reconcile`: thirty entries with planted faults, each found and named; nothing found where there is nothing. */
import { describe, expect, test } from 'vitest';
import { run, type Ran } from './entry-files.ts';

const HEADER =
  'Entry Number,Line,HTS,Customs Value,Total Duty,Entry Date,Loading Date,Mode,Entry Type,MPF,HMF,facts';

interface Written {
  readonly code?: string;
  readonly headings?: string;
  readonly value?: string;
  readonly duty: string;
  readonly date: string;
  readonly loading?: string;
  readonly mode?: string;
  readonly type?: string;
  readonly fees?: string;
  readonly facts?: string;
  readonly line?: string;
}

const SHIRT = '6109100012';
const CABLE = '8544429090';
const ARTICLE = '7326908688';

/** A heading stands in every file, so that one that lacks is told from a file without headings. */
const TOLD = 'told,1,9903.05.84 6109100012,10000,2900,2026-10-09,,ocean,01,,,';

const row = (entry: string, given: Written): string =>
  [
    entry,
    given.line ?? '1',
    `${given.headings ?? ''} ${given.code ?? SHIRT}`.trim(),
    given.value ?? '10000',
    given.duty,
    given.date,
    given.loading ?? '',
    given.mode ?? 'ocean',
    given.type ?? '01',
    given.fees ?? ',',
    given.facts ?? '',
  ].join(',');

const file = (rows: readonly string[]): string => [HEADER, ...rows, TOLD].join('\n');

async function kindsOf(lines: readonly Written[]): Promise<string> {
  const { rows } = await run('reconcile', file(lines.map((line) => row('A', line))));
  return rows
    .slice(0, lines.length)
    .flatMap(({ kinds = '' }) => (kinds === '' ? [] : [kinds]))
    .join(' | ');
}

const NOW = '2026-10-09';
const THEN = '2025-10-20';
const S232 = { code: CABLE, date: '2025-11-03', facts: 'copper_content_pct=40' };
const COPPER = '9903.01.33 9903.02.69 9903.78.01 9903.78.02';

describe('a planted fault is found and named', () => {
  test.for<[string, string, Written]>([
    ['the heading of the day is missing', 'headingMissing', { duty: '1650', date: NOW }],
    ['and was missing in 2025', 'headingMissing', { duty: '1650', date: THEN }],
    ['missing, though its duty was paid', 'headingMissing', { duty: '2900', date: NOW }],
    [
      'one of two is missing',
      'headingMissing',
      { ...S232, headings: '9903.01.33 9903.02.69 9903.78.02', duty: '1460' },
    ],
    [
      'the surcharge has ended',
      'headingOutOfForce;headingMissing',
      { headings: '9903.03.01', duty: '2650', date: '2026-07-24' },
    ],
    [
      'the reciprocal duty has ended',
      'headingOutOfForce;headingMissing',
      { headings: '9903.02.69', duty: '3650', date: '2026-02-24' },
    ],
    [
      'the reciprocal duty has not begun',
      'headingOutOfForce;headingMissing',
      { headings: '9903.02.69', duty: '3650', date: '2025-07-15' },
    ],
    [
      'steel on a shirt',
      'headingSuperfluous',
      { headings: '9903.05.84 9903.82.02', duty: '2900', date: NOW },
    ],
    [
      'a duty of another country',
      'headingSuperfluous',
      { headings: '9903.05.84 9903.88.03', duty: '5400', date: NOW },
    ],
    ['the rate is lower', 'wrongRate', { headings: '9903.05.84', duty: '2650', date: NOW }],
    ['the rate is higher', 'wrongRate', { headings: '9903.05.84', duty: '3150', date: NOW }],
    ['the rate of column 1 is another', 'wrongRate', { headings: '9903.02.69', duty: '3600', date: THEN }],
    ['the metal duty was paid on the whole value', 'wrongBase', { ...S232, headings: COPPER, duty: '5260' }],
    [
      'an exemption on no list of the product',
      'exemptionWithoutGround;headingMissing',
      { headings: '9903.01.32', duty: '1650', date: THEN },
    ],
    [
      'in transit, though loaded later',
      'headingSuperfluous;headingMissing',
      { headings: '9903.01.25', duty: '2650', date: '2025-09-10', loading: '2025-08-20' },
    ],
    [
      'coffee on the list of exemptions',
      'headingSuperfluous;exemptionNotClaimed',
      { code: '0901110025', headings: '9903.02.69', duty: '2000', date: '2025-12-01' },
    ],
    [
      'the disclaimer beside a metal duty',
      'exemptionNotClaimed',
      { ...S232, headings: '9903.02.69 9903.78.01 9903.78.02', duty: '3460' },
    ],
    [
      'headings in another order',
      'wrongOrder',
      { ...S232, headings: '9903.78.01 9903.78.02 9903.01.33 9903.02.69', duty: '3460' },
    ],
    [
      'duty on whole dollars',
      'rounding',
      { headings: '9903.05.84', value: '10000.40', duty: '2900', date: NOW },
    ],
    [
      'duty on whole dollars, upwards',
      'rounding',
      { headings: '9903.05.84', value: '9999.60', duty: '2900', date: NOW },
    ],
    ['a cent', 'rounding', { headings: '9903.05.84', duty: '2900.01', date: NOW }],
    [
      'below the minimum of the fee',
      'feeMinimum',
      { headings: '9903.05.84', value: '3000', duty: '870', date: NOW, fees: '10.39,3.75' },
    ],
    [
      'the minimum of the year before',
      'feeMinimum',
      { headings: '9903.05.84', value: '3000', duty: '870', date: NOW, fees: '33.58,3.75' },
    ],
    [
      'above the maximum of the fee',
      'feeMaximum',
      { headings: '9903.05.84', value: '1000000', duty: '290000', date: NOW, fees: '3464.00,1250.00' },
    ],
    ['another fee', 'feeWrong', { headings: '9903.05.84', duty: '2900', date: NOW, fees: '50.00,12.50' }],
    [
      'metal duty on the full value, and the heading of the rest left out',
      'headingMissing;wrongBase',
      {
        code: ARTICLE,
        headings: '9903.01.33 9903.81.90',
        duty: '5290',
        date: '2025-09-15',
        facts: 'steel_content_pct=40',
      },
    ],
    ['missing, and the rest at another rate', 'headingMissing;wrongRate', { duty: '1000', date: NOW }],
    [
      'an exemption without ground, and its duty left out',
      'exemptionWithoutGround',
      { headings: '9903.05.84 9903.05.90', duty: '1650', date: NOW },
    ],
    [
      'a duty in whole dollars',
      'rounding',
      { headings: '9903.05.84', value: '10001', duty: '2900', date: NOW },
    ],
    ['the ordinary duty left out', 'wrongRate', { headings: '9903.05.84', duty: '1250', date: NOW }],
    [
      'a harbor fee by air',
      'feeWrong',
      { headings: '9903.05.84', duty: '2900', date: NOW, mode: 'air', fees: '34.64,12.50' },
    ],
  ])('%s: %s', async ([, kind, line]) => {
    expect(await kindsOf([line])).toBe(kind);
  });

  const half: Written = { headings: '9903.05.84', value: '1000', duty: '290', date: NOW };
  test('fees line by line', async () => {
    const lines = [
      { ...half, fees: '34.58,1.25' },
      { ...half, line: '2', fees: '34.58,1.25' },
    ];
    expect(await kindsOf(lines)).toBe('feePerLine');
  });

  test('fees once on the entry are right', async () => {
    expect(
      await kindsOf([
        { ...half, fees: '34.58,2.50' },
        { ...half, line: '2' },
      ]),
    ).toBe('');
  });

  test('by row: the duty of each heading beside the law’s', async () => {
    const rows = (duty: string): string =>
      `Entry Number,HTS,Value,Duty,Entry Date\nA,9903.05.84,,${duty},${NOW}\nA,${SHIRT},10000,1650,${NOW}\n`;
    const found = await run('reconcile', rows('1000'));
    expect(found.rows[0]).toMatchObject({ kinds: 'wrongRate', difference: '-250.00' });
    expect(found.rows[0]?.['reason']).toContain('9903.05.84');
    expect((await run('reconcile', rows('1250'))).status).toBe(0);
  });

  test('without chapter 99 numbers only the duty that lacks', async () => {
    const plain = (duty: string): Promise<Ran> =>
      run('reconcile', `Entry Number,HTS,Value,Total Duty,Entry Date\nA,${SHIRT},10000,${duty},${NOW}\n`);
    expect((await plain('1650')).rows[0]?.['kinds']).toBe('headingMissing');
    expect((await plain('2900')).status).toBe(0);
  });
});

describe('the columns of ACE reports, where each number has its row', () => {
  const report = (header: string, rows: readonly string[]): Promise<Ran> =>
    run(
      'reconcile',
      [
        `Entry Summary Number,Entry Date,Mode of Transportation Code,Entry Summary Line Number,HTS Number,Line Goods Value Amount,${header}`,
        ...rows.map((row) => `ABC00000011,10/09/2026,11,${row}`),
      ].join('\n'),
    );

  test('the total of the entry does not hide the duty of the line', async () => {
    const found = await report('Line Duty Amount,Total Duty Amount', [
      `1,99030584,10000,2900,5800`,
      `1,${SHIRT},10000,2900,5800`,
      `2,99030584,10000,2900,5800`,
      `2,${SHIRT},10000,2900,5800`,
    ]);
    expect(found.rows.map((row) => row['declared_duty'])).toEqual(['2900.00', '2900.00']);
    expect(found.said).toContain('Total Duty Amount');
    expect(found.status).toBe(0);
  });

  test('the fees of a line count once, whichever of its rows have them', async () => {
    const found = await report('Line Duty Amount,Line MPF Amount,Line HMF Amount', [
      `1,99030584,10000,2900,34.64,12.50`,
      `1,${SHIRT},10000,2900,34.64,12.50`,
    ]);
    expect(found.rows[0]?.['declared_fees']).toBe('MPF=34.64;HMF=12.50');
    expect(found.status).toBe(0);
  });

  test('duties that differ by row are those of their rows', async () => {
    const found = await report('Line Duty Amount', [`1,99030584,10000,1250`, `1,${SHIRT},10000,1650`]);
    expect(found.rows[0]).toMatchObject({ declared_duty: '2900.00', difference: '0.00' });
  });

  test('a reconciliation told in words takes no line away', async () => {
    const found = await report('Line Duty Amount,Reconciliation Issue Code', [
      `1,99030584 ${SHIRT},10000,2900,Value`,
    ]);
    expect(found.rows[0]).toMatchObject({ difference: '0.00', question: '' });
  });
});

describe('a question stands where the file does not tell', () => {
  test.for<[string, RegExp, Written]>([
    [
      'in transit without a day of loading',
      /ground/,
      { headings: '9903.01.25', duty: '2650', date: '2025-09-10' },
    ],
    ['no duty', /no duty/, { headings: '9903.05.84', duty: '', date: NOW }],
    ['an unknown code', /schedule/, { code: '6109999999', headings: '9903.05.84', duty: '2900', date: NOW }],
    ['nothing explains it', /No single rule/, { headings: '9903.05.84', duty: '2777.77', date: NOW }],
  ])('%s', async ([, question, line]) => {
    const { rows } = await run('reconcile', file([row('A', line)]));
    expect(rows[0]?.['question']).toMatch(question);
    expect(rows[0]?.['kinds']).toBe('');
  });
});

test('the published line of a 7501, redone for Viet Nam, agrees to the cent', async () => {
  const { rows, status } = await run(
    'reconcile',
    `${HEADER}\n${row('A', { code: ARTICLE, headings: '9903.05.90 9903.82.02', value: '14172', duty: '7496.99', date: '2026-09-15' })}\n`,
  );
  expect(rows[0]).toMatchObject({
    expected_duty: '7496.99',
    difference: '0.00',
    reason: '',
    law_status: 'in force',
  });
  expect(status).toBe(0);
});

test('of an entry after the evidence the law says how far the evidence reaches; a duty that is not applicable is not zero', async () => {
  const { rows } = await run(
    'reconcile',
    file([row('A', { duty: '1650', date: '2026-10-10' }), row('B', { duty: 'n/a', date: '2026-10-11' })]),
  );
  expect(rows[0]?.['law_status']).toBe('in force');
  expect(rows[1]?.['law_status']).toBe('in force (evidence to 2026-10-10; the entry is later)');
  expect(rows[1]).toMatchObject({ declared_duty: '', difference: '' });
});

test('columns, exit status and the two ways of being wrong, apart', async () => {
  const rows = [
    row('A', { duty: '1650', date: NOW }),
    row('B', { headings: '9903.05.84', duty: '3150', date: NOW }),
  ];
  const found = await run('reconcile', file(rows));
  expect(found.status).toBe(1);
  expect(found.columns.slice(0, 12)).toEqual(
    'entry,line,hts,entry_date,customs_value,declared_headings,expected_headings,declared_duty,expected_duty,difference,reason,law_status'.split(
      ',',
    ),
  );
  expect(found.said).toMatch(/Overpaid: 250\.00 on 1 line\./);
  expect(found.said).toMatch(/Possibly underpaid: 1250\.00 on 1 line; a matter to check with the broker\./);
  const told = await run('reconcile', file(rows), ['--lang', 'vi']);
  expect(told.said).toMatch(/Có thể nộp thiếu: 1250\.00/);
  expect(told.rows[0]?.['reason']).toBe('Thiếu mã 9903.05.84.');
  await expect(run('reconcile', 'a,b\n1,2\n')).rejects.toThrow();
});
