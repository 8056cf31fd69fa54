/** `origins` through the program: Viet Nam by the law itself, the others beside it, the unknown never a number. */
import { describe, expect, test } from 'vitest';
import { refusalOf, written } from './program.ts';

interface Row {
  readonly origin: string;
  readonly agreement: string;
  readonly duty: string;
  readonly layers: string;
  readonly unknown_or_left_out: string;
  readonly effective_rate: string;
  readonly value_without_figure: string;
}

const rows = (words: readonly string[]): readonly Row[] =>
  (JSON.parse(written(['origins', ...words], { json: true })) as { readonly rows: readonly Row[] }).rows;

describe('one product', () => {
  const found = rows(['6109.10.00.12', '--date=2026-08-10', '--value=10000']);
  const of = (origin: string, agreement = '') =>
    found.find((row) => row.origin === origin && row.agreement.startsWith(agreement));

  test('Viet Nam stands first and owes what the law itself makes it', () => {
    const line = written(['explain', '6109.10.00.12'], { date: '2026-08-10', value: '10000', json: true });
    const { duty } = JSON.parse(line) as { readonly duty: number };
    expect(found[0]?.origin).toBe('Viet Nam');
    expect(found[0]?.duty).toBe((duty / 100).toFixed(2));
  });

  test('each other origin once, and once more under its agreement', () => {
    expect(found).toHaveLength(1 + 22 + 6);
    expect(of('China')?.layers).toBe('9903.88.15=750.00;9903.05.31=1250.00');
    expect([of('Mexico', 'claimed')?.duty, of('Mexico', 'not')?.duty]).toEqual(['0.00', '2650.00']);
    expect(of('European Union (27)')?.duty).toBe('1650.00');
  });

  test('an unknown duty has a word and a reason, no amount', () => {
    expect(of('Brazil')?.duty).toBe('unknown');
    expect(of('Brazil')?.unknown_or_left_out).toContain('Section 301, Brazil (9903.05.01)');
  });
});

test('a minimum price without its quantity leaves the duty unknown, also for Viet Nam', () => {
  const found = rows(['2804.61.00', '--date=2026-12-10', '--value=10000']);
  expect(new Set(found.map(({ duty }) => duty))).toEqual(new Set(['unknown']));
  expect(found[0]?.unknown_or_left_out).toBe('A minimum price counts a quantity that was not given');
  const counted = rows(['2804.61.00', '--date=2026-12-10', '--value=10000', '--quantity=100', '--unit=kg']);
  expect(counted[0]?.duty).not.toBe('unknown');
});

test('the basket of 2024: what has no figure is told by its value', () => {
  const found = rows(['--basket', '--date=2026-08-10']);
  const rate = (origin: string) => found.find((row) => row.origin === origin)?.effective_rate;
  expect([rate('Viet Nam'), rate('Indonesia'), rate('China')]).toEqual(['13.7209%', '12.3230%', '29.9738%']);
  expect(found.find(({ origin }) => origin === 'Brazil')).toMatchObject({
    duty: 'unknown',
    effective_rate: '',
    value_without_figure: '139497979433.00',
  });
});

test('says what it leaves out, and that later days are beyond the evidence', () => {
  const told = written(['origins', '6109.10.00.12', '--date=2026-12-01', '--value=10000']);
  const json = (date: string) =>
    JSON.parse(written(['origins', '6109.10.00.12'], { date, value: '10000', json: true })) as object;
  expect(json('2026-12-01')).toMatchObject({ after_evidence: true });
  expect(json('2026-10-10')).toMatchObject({ after_evidence: false });
  expect(told).toContain('reduced detail');
  expect(told).toContain('The evidence ends on 2026-10-10');
});

test('a date before the known law is refused, for the basket as for one product', () => {
  const early = /2024-02-02/;
  expect(refusalOf(['origins', '6109100012'], { value: '100', date: '2024-02-02' })).toMatch(early);
  expect(refusalOf(['origins'], { basket: true, date: '2024-02-02' })).toMatch(early);
});
