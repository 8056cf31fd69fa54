/** What can be wrong with a row: each has its own sentence with the offending value, and stops no other row. */
import { describe, expect, test } from 'vitest';
import { en } from '../../ui/words/terminal/en.ts';
import { enSheet } from '../../ui/words/catalogue/en-sheet.ts';
import { vi } from '../../ui/words/terminal/vi.ts';
import type { RowProblem } from '../../ui/words/terminal/row-problem.ts';
import { assessRow, assessRows, SHIRT, type Cells } from './results.ts';

interface Broken {
  readonly kind: RowProblem['kind'];
  readonly cells: Cells;
  /** What the sentence has to name. */
  readonly names: readonly string[];
}

const broken = (kind: Broken['kind'], cells: Cells, ...names: readonly string[]): Broken => ({
  kind,
  cells: { ...SHIRT, ...cells },
  names,
});

const ROWS: readonly Broken[] = [
  broken('badCode', { hts: '61O9100012' }, '61O9100012'),
  broken('sixDigits', { hts: '610910' }, '6109.10', '6109.10.00'),
  broken('badCode', { hts: '402101000' }, '402101000'),
  broken('badCode', { hts: '' }, '""'),
  broken('badDate', { entry_date: '2026-02-30' }, 'entry_date', '2026-02-30'),
  broken('badDate', { entry_date: '10/09/2026' }, 'entry_date', '10/09/2026'),
  broken('badDate', { loading_date: '2026-13-01' }, 'loading_date', '2026-13-01'),
  broken('tooEarly', { entry_date: '2024-12-31' }, '2024-12-31', '2025-01-01'),
  broken('loadedAfterEntry', { loading_date: '2026-10-10' }, '2026-10-10', '2026-10-09'),
  broken('badValue', { customs_value: '0' }, '"0"'),
  broken('badValue', { customs_value: '-5' }, '-5'),
  broken('badValue', { customs_value: '1,000' }, '1,000'),
  broken('badValue', { customs_value: '$100' }, '$100'),
  broken('badValue', { customs_value: '1e4' }, '1e4'),
  broken('badOrigin', { origin: 'CN' }, 'CN'),
  broken('badName', { mode: 'pipeline' }, 'mode', 'pipeline', 'ocean'),
  broken('badName', { entry_type: 'free' }, 'entry_type', 'free', 'informal'),
  broken('badQuantity', { quantity: 'ten', unit: 'doz' }, 'quantity', 'ten'),
  broken('badQuantity', { quantity2: '-1', unit2: 'kg' }, 'quantity2', '-1'),
  broken('badUnit', { hts: '10063090', quantity: '10', unit: 'bushel' }, 'unit', 'bushel'),
  broken('badUnit', { hts: '10063090', quantity: '10', unit: '' }, 'unit'),
  broken('unknownFact', { facts: 'autopart=true' }, 'autopart'),
  broken('unknownFact', { facts: 'auto_part=true;colour=red' }, 'colour'),
  broken('badFact', { facts: 'auto_part=perhaps' }, 'auto_part', 'perhaps', 'true'),
  broken('badFact', { facts: 'auto_part' }, 'auto_part'),
  broken('badFact', { facts: 'us_content_pct=101' }, 'us_content_pct', '101', '100'),
  broken('badFact', { facts: 'metal_content_value=some' }, 'metal_content_value', 'some'),
  broken('badFact', { facts: 'claim=6109.10.00' }, 'claim', '6109.10.00'),
  broken('badFact', { facts: 'deny=9903.01.25+nothing' }, 'deny', '9903.01.25+nothing'),
  broken('repeatedFact', { facts: 'donation=true;donation=false' }, 'donation'),
  broken('claimedAndDenied', { facts: 'claim=9903.05.91;deny=9903.05.91' }, '9903.05.91'),
  broken('partAboveValue', { facts: 'metal_content_value=10000.01' }, '10000.01'),
  broken(
    'aboveEntryLimit',
    { entry_type: 'section321', entry_date: '2025-08-28' },
    'section321',
    '800',
    '10000',
  ),
  broken('countNeeded', { hts: '91052930', quantity: '10', unit: 'each' }, '9105.29.30', 'jewels_over_7'),
  broken('unusableRate', { hts: '96200015', facts: 'applicable_hts=9999.99.99' }, '9999.99.99', '9620.00.15'),
  broken(
    'partsAboveValue',
    { hts: '91021110', quantity: '1', unit: 'each', facts: 'case_value=9000;strap_value=2000' },
    '9102.11.10',
    '11000',
  ),
  broken('codeNotInSchedule', { hts: '6109990099' }, '6109.99.00.99'),
  broken('codeNotInSchedule', { hts: '99999999' }, '9999.99.99'),
  broken('specialProvision', { hts: '9801001012' }, '9801.00.10.12'),
  broken('quantityNeeded', { hts: '10063090' }, '1006.30.90', 'kg'),
  broken('quantityNeeded', { hts: '10063090', quantity: '5', unit: 'liter' }, '1006.30.90', 'kg', 'liter'),
  broken(
    'contentAboveValue',
    { hts: '8431499095', facts: 'steel_content_pct=60;aluminum_content_pct=41' },
    '101',
  ),
];

/** Which sentence of the catalogue this is: kinds are told apart by their sentences, so no two may read alike. */
function isReported({ kind, cells, names }: Broken, language: 'en' | 'vi'): void {
  const { status, error, total_duty, mfn_duty, headings, mpf } = assessRow(cells, language);
  expect({ kind, status, total_duty, mfn_duty, headings, mpf }).toEqual({
    kind,
    status: 'error',
    total_duty: '',
    mfn_duty: '',
    headings: '',
    mpf: '',
  });
  for (const name of names) expect(error).toContain(name);
  expect(error).toMatch(/[.”]$/);
}

describe('every problem has its sentence', () => {
  test.for(ROWS)('in English: $kind, $names', (row) => isReported(row, 'en'));
  test.for(ROWS)('in Vietnamese: $kind, $names', (row) => isReported(row, 'vi'));

  test('and no kind of problem goes untold, but those that only an entry, a file or an odd rate can have', () => {
    const told = new Set<string>(ROWS.map(({ kind }) => kind));
    const elsewhere = ['entryDisagrees', 'unsupportedRate', ...Object.keys(enSheet.row)];
    expect(Object.keys(en.row).filter((kind) => !told.has(kind) && !elsewhere.includes(kind))).toEqual([]);
    expect(Object.keys(vi.row).toSorted()).toEqual(Object.keys(en.row).toSorted());
  });

  test('and the two languages never say the same', () => {
    for (const { cells } of ROWS) expect(assessRow(cells, 'vi').error).not.toBe(assessRow(cells, 'en').error);
  });

  test('and a rate that is not modelled is named with its text', () => {
    const problem = { kind: 'unsupportedRate', code: '91011140' as never, text: 'See note 1' } as const;
    for (const { row } of [en, vi]) {
      expect(row.unsupportedRate(problem)).toContain('9101.11.40');
      expect(row.unsupportedRate(problem)).toContain('See note 1');
    }
  });
});

test('broken rows among good ones: each result in its place, each good row as if alone', () => {
  const rows = ROWS.flatMap(({ cells }, index) => [
    { ...cells, id: `bad ${index}` },
    { ...SHIRT, id: `good ${index}` },
  ]);
  const results = assessRows(rows);
  expect(results.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  expect(results.map(({ status }) => status)).toEqual(
    rows.map((_, index) => (index % 2 === 0 ? 'error' : 'ok')),
  );
  const alone = assessRow(SHIRT);
  for (const result of results.filter(({ status }) => status === 'ok'))
    expect({ ...result, id: alone.id }).toEqual(alone);
});

describe('a row that can be read', () => {
  test('may write codes with dots, names in capitals, facts with spaces, origin Viet Nam or none', () => {
    const plain = assessRow({ ...SHIRT, mode: 'ocean', entry_type: 'formal', facts: 'donation=true' });
    const written = assessRow({
      hts: ' 6109.10.00.12 ',
      entry_date: ' 2026-10-09 ',
      customs_value: ' 10000.00 ',
      origin: 'vn',
      mode: 'OCEAN',
      entry_type: 'Formal',
      facts: ' donation = TRUE ; ',
    });
    expect(written).toEqual(plain);
    expect(plain).toMatchObject({ status: 'ok', headings: '9903.05.91', total_duty: '1650.00' });
  });

  test('is called by case_id, else by id, else by its position', () => {
    const results = assessRows([{ ...SHIRT, id: 'b', case_id: 'a' }, { ...SHIRT, id: 'b' }, SHIRT]);
    expect(results.map(({ id }) => id)).toEqual(['a', 'b', '3']);
  });

  test('names its rate, its law and the edition of the data', () => {
    const [english, vietnamese] = [assessRow(SHIRT, 'en'), assessRow(SHIRT, 'vi')];
    expect(english).toMatchObject({
      mfn_rate: '16.5%',
      mfn_duty: '1650.00',
      total_duty: '2900.00',
      headings: '9903.05.84',
    });
    expect(english.law).toContain('12.5%');
    expect(english.law).toContain('9903.05.84');
    expect(vietnamese.law).not.toBe(english.law);
    expect(english.data_version).toMatch(/^[0-9a-f]{12}$/);
    expect(assessRow({ ...SHIRT, entry_date: '2025-01-02' }).law).toBe(en.ordinaryOnly);
  });

  test('names the facts that nobody gave, the one that could move most first, and spans what they could', () => {
    const { missing_facts, duty_low, duty_high, total_duty } = assessRow({
      hts: '8544429090',
      entry_date: '2026-08-21',
      customs_value: '10000',
    });
    expect(missing_facts.split(';')[0]).toBe('metal_weight_pct');
    expect([duty_low, total_duty, duty_high].map(Number)).toEqual([1510, 2760, 2760]);
  });

  test('of a retired number is assessed on its line, and says so', () => {
    const [before, after] = ['2026-06-30', '2026-07-01'].map((entry_date) =>
      assessRow({ ...SHIRT, hts: '8413919055', entry_date, facts: 'auto_part=false' }),
    );
    expect([before?.status, after?.status]).toEqual(['ok', 'ok']);
    expect(before?.missing_facts.split(';')).not.toContain('hts');
    expect(after?.missing_facts.split(';')).toContain('hts');
    expect(after?.mfn_duty).toBe(before?.mfn_duty);
  });

  test.for([
    ['an old suffix', '9401616010'],
    ['a suffix that never was', '9401616099'],
  ] as const)('of %s under a known line is assessed as the line is, and says so', ([, hts]) => {
    const [line, number] = ['94016160', hts].map((code) =>
      assessRow({ ...SHIRT, hts: code, entry_date: '2026-10-09', customs_value: '10000' }),
    );
    const figures = (row: typeof line) => [row?.total_duty, row?.duty_low, row?.duty_high];
    expect(figures(number)).toEqual(figures(line));
    expect(figures(line)).toEqual(['2500.00', '1250.00', '2500.00']);
    expect(number?.missing_facts.split(';')[0]).toBe('hts');
    expect(number?.assumptions.split(';')).toEqual(expect.arrayContaining(['A-18', 'A-36']));
  });

  // Metal worth a stated sum is that sum to the cent, however little of the value it is.
  test.for([
    ['0.34', '0.29', '15', '1'],
    ['0.48', '0.01', '1', '5'],
    ['57.00', '1.01', '51', '560'],
    ['10000', '3333.33', '166667', '66667'],
  ] as const)(
    'of %s with steel worth %s pays half of the steel and a tenth of the rest',
    ([value, metal, steel, rest]) => {
      const { total_duty } = assessRow({
        hts: '8431499095',
        entry_date: '2026-03-15',
        customs_value: value,
        facts: `metal_content_value=${metal}`,
      });
      expect(total_duty).toBe(((Number(steel) + Number(rest)) / 100).toFixed(2));
    },
  );

  test('in a unit that nobody knows pays what does not turn on it', () => {
    const priced = assessRow({ ...SHIRT, quantity: '10', unit: 'bushel' });
    expect([priced.status, priced.total_duty]).toEqual(['ok', assessRow(SHIRT).total_duty]);
  });

  test('without a quantity of anything has no duty by quantity: nothing of a thing cannot be worth something', () => {
    const row = {
      hts: '10063090',
      entry_date: '2025-03-10',
      customs_value: '40000',
      quantity: '0',
      unit: 'kg',
    };
    expect(assessRow(row).status).toBe('error');
  });
});

test('a case number that only one source gives says so, and is never told as a case', () => {
  const trays = { ...SHIRT, hts: '4823700020' };
  expect(assessRow(trays).adcvd_orders).toBe('A-552-845|C-552-846 (number not verified)');
  expect(assessRow(trays, 'vi').adcvd_orders).toBe('A-552-845|C-552-846 (số vụ chưa được xác minh)');
  expect(assessRow({ ...trays, hts: '7308200035' }).adcvd_orders).not.toMatch(/confirm/);
});

test('a code of both tariffs stands in the notes of its row with both texts', () => {
  const eight = assessRow({ ...SHIRT, hts: '0601.20.90' });
  expect(eight.notes).toMatch(/United States: Other than: Hyacinth bulbs.*Viet Nam: Other than: Chicory/);
  expect(assessRow({ ...SHIRT, hts: '0601.20.90' }, 'vi').notes).toMatch(/Việt Nam: Loại khác, trừ: Cây rau/);
  expect(assessRow(SHIRT).notes).toBe('');
});

test('a duty that is denied stays in the figure, and the row says why', () => {
  const denied = assessRow({ ...SHIRT, facts: 'deny=9903.05.84' });
  expect([denied.total_duty, denied.unavailable_claims]).toEqual(['2900.00', '9903.05.84']);
  expect(denied.notes).toBe(
    'Heading 9903.05.84 cannot be denied: the law applies its duty to this product, and no fact of the goods decides it. The duty stays in the figure.',
  );
  expect(assessRow({ ...SHIRT, facts: 'deny=9903.05.84' }, 'vi').notes).toMatch(/Không thể khai rằng mã/);
});

test('a claim that is not open to the product, or not modelled, is told and changes nothing', () => {
  const drone = { ...SHIRT, hts: '8806220000', entry_date: '2026-09-05' };
  const claimed = assessRow({ ...drone, facts: 'claim=9903.08.24' });
  expect(claimed.unavailable_claims).toBe('9903.08.24');
  expect(claimed.notes).toBe(
    'Heading 9903.08.24 can never apply to goods of Viet Nam: it is for drones of allied countries.',
  );
  expect(claimed.total_duty).toBe(assessRow(drone).total_duty);
  expect(assessRow({ ...drone, facts: 'claim=9903.08.25' }).unavailable_claims).toBe('');
});
