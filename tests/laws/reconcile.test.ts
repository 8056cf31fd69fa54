/** What the engine itself writes, read back from a file and checked, raises no alarm. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  centsText,
  formatHtsCode,
  formatRateOfDuty,
  lawCalendar,
  assessUnder,
  readEntryText,
  readShipment,
  reconcileEntry,
  summariseEntry,
  type Assessment,
} from '../../engine/index.ts';
import { readPercentages } from '../../engine/codec/entry-summary/declared-cells.ts';
import { realData, realFlows } from '../arbitraries/real-reference.ts';

const reference = realData();
const calendar = lawCalendar(reference.rulebook);
const codes = realFlows().codes;
const rules = { ...reference, calendar, headingsTold: true };

const HEADER = 'Entry Number,Line,HTS,Customs Value,HTS Rate,Total Duty,Entry Date,Mode,Entry Type,MPF,HMF';
const ENTRIES = 1000;

const line = fc.record({
  place: fc.nat({ max: codes.length - 1 }),
  cents: fc.integer({ min: 100, max: 90_000_000 }),
});
const entry = fc.record({
  date: fc.constantFrom(
    ...'2025-01-15 2025-03-20 2025-04-07 2025-06-10 2025-08-20 2025-11-20 2026-01-10 2026-03-15 2026-04-20 2026-07-25 2026-10-09'.split(
      ' ',
    ),
  ),
  mode: fc.constantFrom('ocean', 'air'),
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
});

function assessed(hts: string, date: string, value: string, mode: string): Assessment | null {
  const read = readShipment({ hts, entry_date: date, customs_value: value, mode });
  if (!read.ok) return null;
  const { shipment } = read.value;
  const result = assessUnder(calendar.lawOn(shipment.entryDate), reference.schedule, shipment);
  return result.ok ? result.value : null;
}

test(`no false alarm on ${ENTRIES} entries that the engine wrote`, () => {
  const entries = fc.sample(entry, ENTRIES);
  const written = entries.flatMap(({ date, mode, lines }, place) => {
    const assessments = lines.flatMap(({ place: at, cents }) => {
      const found = assessed(codes[at] ?? '', date, centsText(cents), mode);
      return found ?? [];
    });
    const [first] = assessments;
    if (first === undefined) return [];
    const terms = {
      entryDate: first.shipment.entryDate,
      entryType: 'formal',
      mode: first.shipment.mode,
    } as const;
    const { fees } = summariseEntry(reference, terms, assessments);
    return assessments.map(({ shipment, line: { general }, duty, headings }, at) =>
      [
        `E${place}`,
        at + 1,
        [...headings, shipment.code].map(formatHtsCode).join(' '),
        shipment.customsValue.toFixed(2),
        `"${formatRateOfDuty(general)}"`,
        centsText(duty),
        date,
        mode,
        '01',
        at === 0 ? centsText(fees.mpf ?? 0) : '',
        at === 0 ? centsText(fees.hmf ?? 0) : '',
      ].join(','),
    );
  });
  const read = readEntryText(`${HEADER}\n${written.join('\n')}\n`);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  expect(read.value.entries.length).toBeGreaterThan(ENTRIES * 0.7);
  const alarms = read.value.entries.flatMap(({ entry: name, lines, terms, fees }) => {
    const found = reconcileEntry(
      rules,
      lines.map(({ declared }) => declared),
      terms,
      fees,
    );
    return [
      ...found.lines.flatMap(({ reasons, difference, question }, at) =>
        reasons.length === 0 && difference === 0 && question?.kind !== 'notAssessed'
          ? []
          : [{ name, hts: lines[at]?.hts, reasons, difference, question, problem: lines[at]?.problem }],
      ),
      ...found.fees.flatMap((fee) => (fee.reason === null ? [] : [{ name, fee }])),
    ];
  });
  expect(alarms).toEqual([]);
});

test('every rate of the schedule is one that a file may state', () => {
  const texts = new Set(
    [...reference.schedule.lines.values()].map(({ general }) => formatRateOfDuty(general)),
  );
  expect(texts.size).toBeGreaterThan(100);
  expect([...texts].filter((text) => !readPercentages(text, null).ok)).toEqual([]);
});
