/** Entries that classes of goods find to agree have, to the byte, the rows of the explained path. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agreeingEntries,
  assessUnder,
  centsText,
  figureStatuses,
  formatAdditionalRate,
  formatHtsCode,
  formatRateOfDuty,
  lawCalendar,
  readEntryText,
  readShipmentRow,
  reconcileEntry,
  summariseEntry,
  type Assessment,
  type HtsCode,
  type Shipment,
} from '../../engine/index.ts';
import { spokenIn } from '../../ui/cli/speech.ts';
import { beyondEvidence, explainedRows, reconciler } from '../../ui/entries/reconcile-rows.ts';
import { realData, realFlows } from '../arbitraries/real-reference.ts';

const reference = realData();
const calendar = lawCalendar(reference.rulebook);
const statuses = figureStatuses(reference.rulebook, reference.schedule, calendar);
const speech = spokenIn('en');
const beyond = beyondEvidence(reference.rulebook.evidenceThrough, speech);
const codes = realFlows().codes.filter((code) => code < '98');

const HEADER =
  'Entry Number,HTS 1,Rate 1,Duty 1,HTS 2,Rate 2,Duty 2,HTS 3,Rate 3,Duty 3,HTS 4,Rate 4,Duty 4,Customs Value,Total Duty,Entry Date,Mode,Entry Type,Facts,MPF,HMF';
const DATES =
  '2025-01-15 2025-03-20 2025-04-07 2025-06-10 2025-08-20 2025-11-20 2026-01-10 2026-03-15 2026-04-20 2026-07-25 2026-10-09 2026-12-20'.split(
    ' ',
  );
const FACTS = [
  '',
  '',
  'steel_content_pct=40',
  'aluminum_content_pct=12.5;steel_content_pct=30',
  'copper_content_pct=0',
  'auto_part=false',
  'us_content_pct=35',
  'metal_weight_pct=14.9',
];
/** What a broker got wrong, or how the file puts it. */
const TURNS = ['right', 'right', 'right', 'parted', 'centMore', 'headingLeftOut', 'reversed', 'extraHeading'];

const lines = fc.record({
  code: fc.nat({ max: codes.length - 1 }).map((place) => codes[place] ?? ''),
  cents: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 100, max: 90_000_000 })),
  facts: fc.constantFrom(...FACTS),
  turn: fc.constantFrom(...TURNS),
});
const entry = fc.record({
  date: fc.constantFrom(...DATES),
  mode: fc.constantFrom('ocean', 'air', ''),
  type: fc.constantFrom('01', '11', ''),
  lines: fc.array(lines, { minLength: 1, maxLength: 3 }),
});
type Entry = typeof entry extends fc.Arbitrary<infer Value> ? Value : never;

function assessed({ date, mode }: Entry, { code, cents, facts }: Entry['lines'][number]): Assessment | null {
  const read = readShipmentRow({ hts: code, entry_date: date, customs_value: centsText(cents), mode, facts });
  if (!read.ok) return null;
  const result = assessUnder(
    calendar.lawOn(read.value.shipment.entryDate),
    reference.schedule,
    read.value.shipment,
  );
  return result.ok ? result.value : null;
}

/** As the law has it, where the heading has one rate on the whole value. */
function rateOf([first]: Assessment['duties'], { customsValue }: Shipment): string {
  const rate = first?.applied.duty.period.rate;
  return rate?.kind === 'additive' && first?.base.equals(customsValue) === true
    ? `"${formatAdditionalRate(rate)}"`
    : '';
}

function written(one: Entry, place: number): readonly string[] {
  const found = one.lines.flatMap((line) => {
    const assessment = assessed(one, line);
    return assessment === null || assessment.headings.length > 3 ? [] : [{ line, assessment }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const { entryDate, mode } = first.assessment.shipment;
  const entryType = one.type === '' ? null : one.type === '01' ? 'formal' : 'informal';
  const all = found.map(({ assessment }) => assessment);
  const { fees } = summariseEntry(reference, { entryDate, entryType, mode }, all);
  return found.map(({ line: { facts, turn }, assessment }, at) => {
    const { shipment, line, duty, ordinaryDuty, duties, headings } = assessment;
    const declared =
      turn === 'headingLeftOut'
        ? headings.slice(1)
        : turn === 'reversed'
          ? headings.toReversed()
          : turn === 'extraHeading' && headings.length < 3
            ? [...headings, '99030133' as HtsCode]
            : headings;
    const isParted = turn === 'parted';
    const numbers = [0, 1, 2].flatMap((nth) => {
      const heading = declared[nth];
      const own = duties.filter((each) => each.heading === heading);
      const amount = own.reduce((sum, each) => sum + each.amount, 0);
      return heading === undefined
        ? ['', '', '']
        : [
            formatHtsCode(heading),
            rateOf(own, shipment),
            isParted && own.length > 0 ? centsText(amount) : '',
          ];
    });
    return [
      `E${place}`,
      ...numbers,
      formatHtsCode(shipment.code),
      `"${formatRateOfDuty(line.general)}"`,
      isParted ? centsText(ordinaryDuty) : '',
      shipment.customsValue.toFixed(2),
      isParted ? '' : centsText(duty + (turn === 'centMore' ? 1 : 0)),
      one.date,
      one.mode,
      one.type,
      facts,
      at === 0 ? centsText(fees.mpf ?? 0) : '',
      at === 0 ? centsText(fees.hmf ?? 0) : '',
    ].join(',');
  });
}

/** The rows of files both ways; how many of their entries agree. */
function compared(headingsTold: boolean, fileOf: (entries: readonly Entry[]) => string): number {
  const rules = { ...reference, calendar, headingsTold };
  const agreeing = agreeingEntries(rules, statuses, () => null);
  let [all, agreed] = [0, 0];
  fc.assert(
    fc.property(fc.array(entry, { minLength: 20, maxLength: 40 }), (entries) => {
      const read = readEntryText(fileOf(entries));
      if (!read.ok) throw new Error(JSON.stringify(read.failure));
      const explained = read.value.entries.flatMap((gathered) => {
        const declared = gathered.lines.map((line) => line.declared);
        all += 1;
        if (agreeing(declared, gathered.terms, gathered.fees) !== null) agreed += 1;
        const found = reconcileEntry(rules, declared, gathered.terms, gathered.fees);
        return explainedRows(gathered, found, statuses, speech).map(beyond);
      });
      expect(read.value.entries.flatMap(reconciler(reference, headingsTold, speech))).toEqual(explained);
    }),
    { numRuns: 20 },
  );
  return agreed / all;
}

test('each row is that of the explained path', () => {
  const agreed = compared(true, (entries) => `${HEADER}\n${entries.flatMap(written).join('\n')}\n`);
  // Neither path is left untried.
  expect(agreed).toBeGreaterThan(0.1);
  expect(agreed).toBeLessThan(0.9);
});

test('goods that declare nothing have the rows of the explained path', () => {
  const rowOf =
    ({ date, mode, type }: Entry, place: number) =>
    ({ code, cents, facts }: Entry['lines'][number]) =>
      [`E${place}`, code, date, centsText(cents), mode, type, facts].join(',');
  const agreed = compared(false, (entries) => {
    const rows = entries.flatMap((one, place) => one.lines.map(rowOf(one, place)));
    return `Entry Number,HTS Code,Entry Date,Customs Value,Mode,Entry Type,Facts\n${rows.join('\n')}\n`;
  });
  expect(agreed).toBeGreaterThan(0.1);
  expect(agreed).toBeLessThan(1);
});
