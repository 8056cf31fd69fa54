/** Random lines for a table of the law, and what our own engine makes of each. */
import fc, { type Arbitrary } from 'fast-check';
import { assessUnder } from '../../engine/assess/assess.ts';
import { entryFees } from '../../engine/assess/entry-fees.ts';
import { missingFactNames } from '../../engine/assess/missing-fact-names.ts';
import { Decimal } from '../../engine/basis/decimal.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import { lawCalendar } from '../../engine/law/law-calendar.ts';
import { tariffLineOf, type HtsCode } from '../../engine/schedule/hts-code.ts';
import type { RateOfDuty } from '../../engine/schedule/rate-of-duty.ts';
import { parseUnit } from '../../engine/schedule/unit-of-quantity.ts';
import type { EntryType, Shipment, TransportMode } from '../../engine/trade/shipment.ts';
import { codesOfTable, type ReferenceData, type TableFacts } from '../../engine/index.ts';
import { readTableFacts } from '../../ui/cli/law-table/rows.ts';
import { oneOfMany } from '../arbitraries/choice.ts';
import { entryDates } from '../arbitraries/dates.ts';

export interface PlainLine {
  readonly line: string;
  readonly entry: string;
  readonly hts: string;
  readonly entryDate: IsoDate;
  readonly cents: number;
  readonly quantityMilli: number;
  readonly unit: string;
  readonly facts: string;
  readonly entryType: '' | 'formal' | 'informal';
  readonly mode: '' | TransportMode;
}

/** Sets of facts that reach metals, statements and claims; thirds of a value come of the first. */
export const FACTS: ReadonlyMap<string, TableFacts> = new Map(
  [
    '',
    'copper_content_pct=40',
    'steel_content_pct=12.5;aluminum_content_pct=33.3',
    'us_content_pct=25',
    'civil_aircraft=true;auto_part=false',
    'claim=9903.01.34',
  ].map((text) => {
    const read = readTableFacts(text);
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    return [text, read.value] as const;
  }),
);

/** Some lines of the schedule with all their numbers, in the order of the table. */
export function someCodes(
  { rulebook, schedule }: ReferenceData,
  lines: number,
  seed: number,
): readonly HtsCode[] {
  const all = codesOfTable(rulebook, schedule);
  const listed = all.filter((code) => code.length === 10 && lawListsName(rulebook, code));
  const [chosen] = fc.sample(
    fc.tuple(
      fc.array(oneOfMany(all), { minLength: lines, maxLength: lines }),
      fc.array(oneOfMany(listed), { minLength: lines, maxLength: lines }),
    ),
    { numRuns: 1, seed },
  );
  const kept = new Set((chosen ?? [[], []]).flat().map(tariffLineOf));
  return all.filter((code) => kept.has(tariffLineOf(code)));
}

function lawListsName({ lists }: ReferenceData['rulebook'], code: HtsCode): boolean {
  return [...lists.values()].some(({ entries }) =>
    [4, 6, 8, 10].some((length) => entries.has(code.slice(0, length) as HtsCode)),
  );
}

function unitOf(rate: RateOfDuty | undefined): string {
  if (rate?.kind === 'specific') return rate.per.text;
  const specific =
    rate?.kind === 'compound' ? rate.parts.find((part) => part.kind === 'specific') : undefined;
  return specific?.kind === 'specific' ? specific.per.text : '';
}

/** Half cents, the smallest and the greatest values, refunds; numbers that no line has; now and then no quantity. */
export function plainLines(
  { schedule }: ReferenceData,
  codes: readonly HtsCode[],
): Arbitrary<Omit<PlainLine, 'line' | 'entry'>> {
  const cents = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 50_000_000 }) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 400 }) },
    { weight: 1, arbitrary: fc.constantFrom(1, 50, 250_000, 250_001, 99_999_999_999_999, 1e14) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 100_000_000_000 }).map((each) => each * 1000 - 1) },
  );
  return fc
    .record({
      code: oneOfMany(codes),
      entryDate: entryDates(),
      cents,
      isGivenBack: fc.boolean().chain((often) => (often ? fc.boolean() : fc.constant(false))),
      quantityMilli: fc.oneof(fc.integer({ min: 1, max: 5_000_000 }), fc.constantFrom(0, 1, 999_999_999_999)),
      suffix: fc.constantFrom('', '', '', '', '', '', '97'),
      facts: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...FACTS.keys())),
      entryType: fc.constantFrom('' as const, 'formal' as const, 'informal' as const),
      mode: fc.constantFrom('' as const, 'ocean' as const, 'air' as const, 'truck' as const),
    })
    .map(({ code, isGivenBack, suffix, quantityMilli, cents: value, ...rest }) => ({
      ...rest,
      hts: code.length === 8 ? `${code}${suffix}` : code,
      cents: isGivenBack ? -value : value,
      quantityMilli,
      unit: quantityMilli === 0 ? '' : unitOf(schedule.lines.get(tariffLineOf(code))?.general),
    }));
}

/** One line an entry, but for each seventh and the one after it, which are of one. */
export function drawLines(reference: ReferenceData, codes: readonly HtsCode[], count: number, seed: number) {
  const drawn = fc.sample(plainLines(reference, codes), { numRuns: count, seed });
  return drawn.map((each, place): PlainLine => {
    const first = place % 7 === 1 ? drawn[place - 1] : undefined;
    const own =
      first === undefined
        ? each
        : { ...each, entryDate: first.entryDate, entryType: first.entryType, mode: first.mode };
    return { ...own, line: String(place), entry: `e${first === undefined ? place : place - 1}` };
  });
}

export type OurAnswer =
  | { readonly kind: 'failed'; readonly because: string }
  | {
      readonly kind: 'duty';
      readonly cents: number;
      readonly ordinary: number;
      readonly headings: readonly string[];
      /** What nobody stated and could move the duty. */
      readonly open: readonly string[];
    };

export function ourAnswers(reference: ReferenceData): (line: PlainLine) => OurAnswer {
  const calendar = lawCalendar(reference.rulebook);
  return ({ hts, entryDate, cents, quantityMilli, unit, facts, mode }) => {
    const stated = FACTS.get(facts);
    const known = parseUnit(unit);
    if (stated === undefined) throw new Error(facts);
    const shipment: Shipment = {
      ...stated,
      code: hts as HtsCode,
      entryDate,
      customsValue: new Decimal(Math.abs(cents)).dividedBy(100),
      quantities: known === null ? [] : [{ amount: new Decimal(quantityMilli).dividedBy(1000), unit: known }],
      loadingDate: null,
      mode: mode === '' ? null : mode,
    };
    const answer = assessUnder(calendar.lawOn(entryDate), reference.schedule, shipment);
    if (!answer.ok) return { kind: 'failed', because: answer.failure.kind };
    const { duty, ordinaryDuty, duties } = answer.value;
    const signed = (amount: number): number => (cents < 0 && amount !== 0 ? -amount : amount);
    return {
      kind: 'duty',
      cents: signed(duty),
      ordinary: signed(ordinaryDuty),
      headings: duties.flatMap(({ heading }) => heading ?? []),
      open: missingFactNames(answer.value),
    };
  };
}

/** Of entries whose lines all have a figure. */
export function ourFees(reference: ReferenceData, lines: readonly PlainLine[]) {
  const [first] = lines;
  if (first === undefined) throw new Error('an entry has a line');
  const value = new Decimal(lines.reduce((sum, { cents }) => sum + cents, 0)).dividedBy(100);
  const type: EntryType | null = first.entryType === '' ? null : first.entryType;
  return entryFees(reference.fees, first.entryDate, value, type, first.mode === '' ? null : first.mode);
}
