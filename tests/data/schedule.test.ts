/** The schedule fits together: lines, statistical lines, text and the changes between editions. */
import { expect, test } from 'vitest';
import { cell, readRows } from './read-data.ts';

const lines = readRows('us/hts.rates.tsv');
const statistical = readRows('us/hts.statistical.tsv');
const text = readRows('us/hts.text.tsv');
const changes = readRows('us/code-changes.tsv');
const hts8 = new Set(lines.map((row) => cell(row, 'hts8')));
const hts10 = new Set(statistical.map((row) => cell(row, 'hts10')));
const inEdition = (code: string): boolean => hts8.has(code) || hts10.has(code);

test('every line has eight digits and a rate; notation is verbatim', () => {
  expect(lines.filter((row) => !/^\d{8}$/.test(cell(row, 'hts8')) || cell(row, 'rate') === '')).toEqual([]);
  const rateOf = (code: string): string | undefined => lines.find((row) => row['hts8'] === code)?.['rate'];
  expect(rateOf('64039960')).toBe('8.5%');
  expect(rateOf('70133710')).toBe('28.5%');
  expect(lines.filter((row) => cell(row, 'rate') === 'Free')).toHaveLength(4_315);
});

test('every statistical line belongs to a tariff line and repeats no unit of it', () => {
  const units = new Map(lines.map((row) => [cell(row, 'hts8'), [row['unit1'], row['unit2']]]));
  for (const row of statistical) {
    const line = units.get(cell(row, 'hts10').slice(0, 8));
    expect(line, cell(row, 'hts10')).toBeDefined();
    const own = [cell(row, 'unit1'), cell(row, 'unit2')];
    if (own[0] === '') expect(own[1]).toBe('');
    else expect(own.map((unit) => (unit === '-' ? '' : unit))).not.toEqual(line);
  }
  expect(statistical.filter((row) => cell(row, 'unit1') !== '')).toHaveLength(321);
});

test('the lines without statistical lines are watches, clocks and their parts, reported by component', () => {
  const reported = new Set([...hts10].map((code) => code.slice(0, 8)));
  const without = [...hts8].filter((code) => !reported.has(code));
  expect(without).toHaveLength(95);
  expect(without.every((code) => code.startsWith('91'))).toBe(true);
});

test('a parent stands before its children, so that one pass builds the tree', () => {
  const seen = new Set(['']);
  for (const row of text) {
    expect(seen.has(cell(row, 'parent')), cell(row, 'id')).toBe(true);
    seen.add(cell(row, 'id'));
  }
});

test('every tariff line is found in the text: by itself, or as its only statistical line', () => {
  const coded = new Set(text.map((row) => cell(row, 'code')).filter((code) => code !== ''));
  // 8,019 lines stand in the text as their suffix 00 and 33 as another suffix (01, once 10).
  const missing = [...hts8].filter(
    (code) => !['', '00', '01', '10'].some((suffix) => coded.has(code + suffix)),
  );
  expect(missing).toEqual([]);
  expect([...hts8].filter((code) => coded.has(code))).toHaveLength(3_362);
});

test('code changes agree with the edition: last added is in it, last removed is not', () => {
  const last = new Map(changes.map((row) => [cell(row, 'code'), cell(row, 'change')]));
  const contradicted = [...last].filter(([code, change]) => (change === 'added') !== inEdition(code));
  // The export writes these two lines as statistical lines 7013.37.10.01 and 7013.99.40.01; both are still in force.
  expect(contradicted.map(([code]) => code).toSorted()).toEqual(['70133710', '70139940']);
});

test('no 8-digit change is a change of law: each line existed before under a single statistical line', () => {
  const removed = new Set(
    changes.filter((row) => row['change'] === 'removed').map((row) => `${row['effective']} ${row['code']}`),
  );
  const added = changes.filter((row) => row['change'] === 'added' && cell(row, 'code').length === 8);
  expect(added).toHaveLength(63);
  for (const row of added) {
    const before = ['00', '01', '10'].some((suffix) =>
      removed.has(`${row['effective']} ${row['code']}${suffix}`),
    );
    expect(before, cell(row, 'code')).toBe(true);
  }
});

test('every chapter of the schedule has a section and a name in both languages', () => {
  const chapters = readRows('us/chapters.tsv');
  expect(chapters.map((row) => cell(row, 'chapter'))).toEqual(
    Array.from({ length: 99 }, (_, i) => String(i + 1).padStart(2, '0')),
  );
  const sections = [...new Set(chapters.map((row) => cell(row, 'section')))];
  expect(sections).toHaveLength(22);
  expect(sections.at(0)).toBe('I');
  expect(sections.at(-1)).toBe('XXII');
  for (const column of ['name_en', 'name_vi']) {
    const names = chapters.map((row) => cell(row, column));
    expect(names.every((name) => name.length > 1 && name.length < 80)).toBe(true);
    expect(new Set(names).size).toBe(99);
  }
});

test('the headings of chapter 99 that Viet Nam met before note 52 are there with their rates', () => {
  const headings = new Map(
    readRows('us/chapter-99.tsv').map((row) => [cell(row, 'heading'), cell(row, 'rate')]),
  );
  expect([...headings.keys()].every((heading) => /^99\d{6}$/.test(heading))).toBe(true);
  expect(headings.get('99030101')).toBe('The duty provided in the applicable subheading + 25%');
});
