/** What is said beside a figure: a price that the line's own words exclude, codes of both tariffs, a measure that may lapse. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Decimal } from '../../engine/basis/decimal.ts';
import { tariffLineOf } from '../../engine/schedule/hts-code.ts';
import { outsideBrackets } from '../../engine/schedule/value-brackets.ts';
import { bracketsOfCommittedTables, readBracket } from '../../engine/data/build/build-brackets.mjs';
import { vietNamCodesOfCommittedTables } from '../../engine/data/build/build-viet-nam-codes.mjs';
import { assessmentOf } from '../engine/one-shipment.ts';
import { realData } from '../arbitraries/real-reference.ts';

vi.setConfig({ testTimeout: 120_000 });

const { schedule } = realData();
const all = [...schedule.brackets.values()].flat();

describe('a bracket that the words state', () => {
  test('is read in every form of the schedule', () => {
    expect(readBracket('Valued over $6.50 but not over $12/pair:')).toEqual({
      unit: 'prs.',
      above: '6.50',
      at_most: '12',
    });
    expect(readBracket('Valued not over 20 cents per kg')).toEqual({ unit: 'kg', at_most: '0.2' });
    expect(readBracket('Valued $200 or more each')).toEqual({ unit: 'No.', at_least: '200' });
    expect(readBracket('Each valued 15¢ or over but less than 23¢')).toEqual({
      unit: 'No.',
      at_least: '0.15',
      below: '0.23',
    });
    expect(readBracket('Valued $1,000 or over but under $3,000 each')).toEqual({
      unit: 'No.',
      at_least: '1000',
      below: '3000',
    });
  });
  test('is not read where it is about a part, has no unit or leaves a choice', () => {
    for (const text of [
      'With movement valued over $15 each',
      'Valued over $500',
      'Tin, or other than tin, valued over $5 each',
    ])
      expect(readBracket(text), text).toBeNull();
  });
  test('329 of the 360 texts are read, and the rest stand in the table', () =>
    expect([all.length, bracketsOfCommittedTables().rows.length]).toEqual([329, 360]));
});

test.each([
  ['6404.11.90.20', '10000', ['64041181', '64041185', '64041189']],
  ['6404.11.81.30', '10000', null],
  ['6402.91.80.45', '20000', null],
])('the examples: %s at %s dollars for 1,000 pairs', (hts, value, fits) => {
  const { issues } = assessmentOf({ hts, date: '2026-10-09', value, quantity: ['1000', 'pairs'] });
  const [issue] = issues.filter(({ kind }) => kind === 'outsideBracket');
  if (fits !== null) expect(issue).toMatchObject({ fits, price: '10' });
  else if (hts.startsWith('6404')) expect(issue).toBeUndefined();
  else expect(issue).toMatchObject({ price: '20' });
});

test('brackets of a group exclude one another, and a price that fits a line is never told there', () => {
  const priced = fc.tuple(
    fc.constantFrom(...all),
    fc.integer({ min: 1, max: 500_000 }),
    fc.integer({ min: 1, max: 500 }),
  );
  fc.assert(
    fc.property(priced, ([{ code, group, unit }, cents, amount]) => {
      const value = new Decimal(cents).times(amount).dividedBy(100);
      const quantities = [{ amount: new Decimal(amount), unit }];
      const told = outsideBrackets(schedule.brackets, code, value, quantities);
      for (const { fits } of told) {
        for (const other of fits) {
          const others = outsideBrackets(schedule.brackets, other, value, quantities);
          expect(others.every(({ fits: back }) => !back.includes(other))).toBe(true);
        }
      }
      expect(outsideBrackets(schedule.brackets, code, value, [])).toEqual([]);
      expect(group).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

test('codes of both tariffs: the eight digits tell, ten are the United States alone', () => {
  const kinds = (hts: string) => assessmentOf({ hts, date: '2026-10-09' }).issues.map(({ kind }) => kind);
  expect(kinds('6404.11.90')).toContain('codeOfBothTariffs');
  expect(kinds('6404.11.90.20')).not.toContain('codeOfBothTariffs');
  expect(kinds('6109.10.00')).not.toContain('codeOfBothTariffs');
  expect(schedule.ofBothTariffs.size).toBe(1005);
  expect(vietNamCodesOfCommittedTables().rows).toHaveLength(1005);
  for (const code of schedule.ofBothTariffs.keys()) expect(code).toBe(tariffLineOf(code));
});

test('codes of both tariffs: an “other” says what it leaves out, so that the two can be told apart', () => {
  const { rows } = vietNamCodesOfCommittedTables();
  const bare = rows.filter(({ us, vn_en }) => us === 'Other' && vn_en === 'Other');
  expect(bare).toEqual([]);
  expect(rows.find(({ hts8 }) => hts8 === '06012090')).toMatchObject({
    us: 'Other than: Hyacinth bulbs, without soil attached',
    vn_en: 'Other than: Chicory plants; Chicory roots',
    vn_vi: 'Loại khác, trừ: Cây rau diếp xoăn; Rễ rau diếp xoăn',
  });
});

test('a content of chapter 72 that is stated all the same counts, and is told', () => {
  const plate = { hts: '7208.51.00.30', date: '2026-03-15' };
  const stated = assessmentOf({ ...plate, percentages: { steel_content_pct: '95' } });
  expect(stated.duty).toBe(480000);
  expect(stated.issues).toMatchObject([{ kind: 'contentNotAsked', used: true }]);
  // CBP's guidance stands against it: the range reaches the whole value.
  expect(stated.range).toMatchObject({ low: 480000, high: 500000, missing: [] });
  expect(assessmentOf(plate).issues).toEqual([]);
  expect(assessmentOf({ ...plate, percentages: { steel_content_pct: '100' } }).issues).toEqual([]);
  const bolt = { hts: '7318.15.20.61', date: '2026-03-15', percentages: { steel_content_pct: '95' } };
  expect(assessmentOf(bolt).issues).toEqual([]);
});

test.each([
  ['no steel', { steel_content_pct: '0' }],
  ['no metal', { metal_content_value: '0' }],
  ['another metal', { aluminum_content_pct: '10' }],
])('goods of chapter 72 stay steel, though %s is stated', (_name, percentages) => {
  const plate = assessmentOf({ hts: '7208.51.00.30', date: '2026-03-15', percentages });
  expect(plate.duty).toBe(500000);
  expect(plate.range).toMatchObject({ low: 500000, high: 500000 });
  expect(plate.issues).toMatchObject([{ kind: 'contentNotAsked', used: false }]);
});

test('that goods of chapter 72 hold no other metal says nothing against them', () => {
  const percentages = { aluminum_content_pct: '0' };
  const plate = assessmentOf({ hts: '7208.51.00.30', date: '2026-03-15', percentages });
  expect([plate.duty, plate.issues]).toEqual([500000, []]);
});

test('Section 301 ends after four years unless somebody asks: dates from 2030-07-24 say so, those before do not', () => {
  const lapses = (date: string) =>
    assessmentOf({ hts: '6109.10.00.12', date }).issues.flatMap((issue) =>
      issue.kind === 'mayLapse' ? [issue.measure, issue.on] : [],
    );
  expect(lapses('2030-07-23')).toEqual([]);
  expect(lapses('2030-07-24')).toEqual(['s301fl', '2030-07-24']);
});
