/** The columns that tell on which law a row stands, and what it pays under it. */
import { expect, test } from 'vitest';
import { en } from '../../ui/words/terminal/en.ts';
import { assessRow, assessRows } from './results.ts';

const row = (hts: string, entry_date: string, more: Readonly<Record<string, string>> = {}) =>
  assessRow({ hts, entry_date, customs_value: '10000', ...more });

test('the law column names what the row pays, not the duty of the country that it does not pay', () => {
  const { law, headings } = row('7326.90.86.88', '2026-09-18');
  expect(headings.split(';')).toContain('9903.82.02');
  expect(law).toContain('9903.82.02');
  expect(law).not.toContain('9903.05.84');
});

test('a row that pays two duties names both, and one that pays none the ordinary duty', () => {
  const { law } = row('8544.42.90.90', '2025-11-03', { facts: 'copper_content_pct=40' });
  expect(law).toContain('9903.78.01');
  expect(law).toContain('9903.02.69');
  expect(row('6109.10.00.12', '2025-01-15').law).not.toContain('9903');
});

test.for([
  ['6109.10.00.12', '2026-11-15', 'in force', 'to 2026-10-10; the entry is later'],
  ['6109.10.00.12', '2026-09-15', 'in force', 'to 2026-10-10'],
  [
    '6109.10.00.12',
    '2025-10-26',
    'ended for entries from 2026-02-24 by the Supreme Court, Learning Resources v. Trump; held unlawful on 2026-02-20',
    'to 2026-10-10',
  ],
  [
    '9403.40.90.60',
    '2026-11-29',
    'in force; changes on 2027-01-01 to 5000.00',
    'to 2026-10-10; the entry is later',
  ],
  ['9403.40.90.60', '2027-02-01', 'scheduled from 2027-01-01', 'to 2026-10-10; the entry is later'],
] as const)('%s entered on %s: %s', ([hts, date, status, evidence]) => {
  const { law_status, evidence: told } = row(hts, date);
  expect({ law_status, told }).toEqual({ law_status: status, told: evidence });
});

test('the first line of an entry says that another has no figure', () => {
  const line = { entry: 'E1', hts: '6109.10.00.12', entry_date: '2026-09-15', customs_value: '10000' };
  const [first, second, third] = assessRows([line, line, { ...line, customs_value: 'ten' }]);
  expect(first?.notes).toBe(en.incompleteEntry);
  expect(first?.total_with_fees).toBe('');
  expect(first?.missing_facts.split(';')).toContain('entry_lines');
  expect(second?.notes).toBe('');
  expect(third?.status).toBe('error');
});

test('a minimum price that begins changes the figure, by an amount that the watts decide', () => {
  expect(row('8541.43.00.10', '2026-11-29').law_status).toMatch(/^in force; changes on 2026-12-04$/);
});

test('an exemption for small entries that ended says so, whatever the tariff would charge', () => {
  const { law_status } = row('6109.10.00.12', '2025-07-26', { customs_value: '700', entry_type: 'postal' });
  expect(law_status).toBe('ended for entries from 2025-08-29 by Executive Order 14324');
});

test.for([
  [
    '2025-09-15',
    'ended for entries from 2026-02-24 by the Supreme Court, Learning Resources v. Trump; held unlawful on 2026-02-20',
  ],
  ['2026-03-15', 'ended for entries from 2026-07-24 by the 150-day limit of Section 122'],
] as const)('what a postal item paid on %s ended by the event that ended its law', ([date, status]) => {
  const postal = { customs_value: '100', mode: 'mail', entry_type: 'postal' };
  expect(row('6109.10.00.12', date, postal).law_status).toBe(status);
});

test('the flat postal amount of the days on which sources conflict says so beside the figure', () => {
  const postal = { customs_value: '500', mode: 'mail', entry_type: 'postal' };
  const of = (date: string) => row('6109.10.00.12', date, postal);
  expect([of('2026-02-25').duty_high, of('2026-03-01').duty_high]).toEqual(['160.00', '50.00']);
  expect(of('2026-02-25').law).toMatch(/sources conflict/);
  expect(of('2026-03-01').law).not.toMatch(/sources conflict/);
});

test('a row that owes nothing stands on the exemption that makes it so', () => {
  const { total_duty, law, law_status } = row('8471.30.01.00', '2025-10-20');
  expect(total_duty).toBe('0.00');
  expect(law).toMatch(/exempt by .*9903\.01\.32/);
  expect(law_status).toMatch(/^ended for entries from 2026-02-24 by the Supreme Court/);
  expect(row('8471.30.01.00', '2026-10-09').law_status).toBe('in force');
});

test.for([
  // In transit before 7 August 2025: the window closes on its own terms.
  [
    '6109.10.00.12',
    '2025-08-20',
    { loading_date: '2025-08-01', mode: 'ocean' },
    /^ended for entries from 2025-10-05 by Reciprocal tariff, Viet Nam/,
  ],
  // The new duty is what ends the country's, not the exemption that makes room for it.
  [
    '4011.20.10.25',
    '2025-10-31',
    {},
    /^ended for entries from 2025-11-01 by Section 232: parts of medium- and heavy-duty vehicles$/,
  ],
  [
    '0901.11.00.25',
    '2025-11-12',
    {},
    /^ended for entries from 2025-11-13 by Reciprocal tariff: products of Annex II$/,
  ],
] as const)('%s entered on %s says what ended its duty', ([hts, date, more, status]) => {
  expect(row(hts, date, more).law_status).toMatch(status);
});

test('a value above the minimum price leaves it out of what the row pays', () => {
  const wafers = (kilograms: string): string =>
    row('3818.00.00.20', '2026-12-10', { facts: `kilograms=${kilograms}` }).law;
  expect(wafers('50')).not.toMatch(/minimum import price/);
  expect(wafers('150')).toMatch(/minimum import price, documented below it/);
});

test.for([
  [
    'by air under a window for vessels',
    '2026-07-25',
    { mode: 'air', facts: 'claim=9903.05.85' },
    '9903.05.85',
  ],
  [
    'loaded after the window',
    '2026-07-26',
    { mode: 'ocean', loading_date: '2026-07-25', facts: 'claim=9903.05.85' },
    '9903.05.85',
  ],
  ['in the window', '2026-07-25', { mode: 'ocean', facts: 'claim=9903.05.85' }, ''],
  ['content below a fifth', '2025-11-20', { facts: 'claim=9903.01.34;us_content_pct=10' }, '9903.01.34'],
  ['content not told', '2025-11-20', { facts: 'claim=9903.01.34' }, '9903.01.34'],
  ['content of a quarter', '2025-11-20', { facts: 'claim=9903.01.34;us_content_pct=25' }, ''],
] as const)(
  'a claim that what is stated leaves without ground is named: %s',
  ([, date, more, unavailable]) => {
    const plain = { hts: '6109.10.00.12', entry_date: date, customs_value: '10000', mode: 'air' };
    // Beside a row without the claim, which owes the same.
    const [claimed] = assessRows([{ ...plain, ...more }, plain]);
    expect(claimed?.unavailable_claims).toBe(unavailable);
  },
);
