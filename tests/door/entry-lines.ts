/** Lines of entries as a caller of the package writes them: every code, day and fact that the law knows of. */
import fc, { type Arbitrary } from 'fast-check';
import { dayAfter, dayBefore, type IsoDate } from '../../engine/basis/date.ts';
import { effectiveDates } from '../../engine/law/rulebook.ts';
import { FIRST_DATE } from '../../engine/scenario/presets.ts';
import { formatHtsCode, type HtsCode } from '../../engine/schedule/hts-code.ts';
import type { MeasureId } from '../../engine/law/measure.ts';
import type { EntryType } from '../../engine/trade/shipment.ts';
import type { EntryLine } from '../../ui/package/entry-line.ts';
import type { Law } from '../../ui/package/law.ts';
import { oneOfMany } from '../arbitraries/choice.ts';
import { daysBetween } from '../arbitraries/days-between.ts';
import { withFactsOfAMeasure } from './facts-of-a-measure.ts';
import { customsValueText, shipments, type PlainShipment } from '../arbitraries/shipments.ts';

/** The days after which no scheduled change is known. */
const LAST_DAY = '2027-02-28';

/** Codes of 8 and 10 digits of the schedule; those that a list of the law names come more often. */
export function codes({ reference: { rulebook, schedule } }: Law): Arbitrary<string> {
  const prefixes = new Set<string>(
    [...rulebook.lists.values()].flatMap(({ entries }) => [...entries.keys()]),
  );
  const isListed = (code: string): boolean =>
    [4, 6, 8, 10].some((length) => prefixes.has(code.slice(0, length)));
  const numbers = [...schedule.statistical.keys()];
  const byTen = numbers.filter((code) => prefixes.has(code));
  return fc.oneof(
    ...(byTen.length === 0 ? [] : [{ weight: 2, arbitrary: oneOfMany(byTen) }]),
    { weight: 4, arbitrary: oneOfMany(numbers.filter(isListed)) },
    { weight: 3, arbitrary: oneOfMany(numbers) },
    { weight: 2, arbitrary: oneOfMany([...schedule.lines.keys()]) },
  );
}

/** Entry dates from 2025-01-01 to 2027-02-28; the days on which a measure begins, and their neighbours, come more often. */
export function entryDates({ reference: { rulebook } }: Law): Arbitrary<string> {
  const around = effectiveDates(rulebook)
    .flatMap((day) => [dayBefore(day), day, dayAfter(day)])
    .filter((day) => day >= FIRST_DATE);
  return fc.oneof(oneOfMany([...new Set(around)].sort()), daysBetween(FIRST_DATE, LAST_DAY));
}

const NO_FACTS: Pick<
  PlainShipment,
  'statements' | 'percentages' | 'claims' | 'denials' | 'loadingDate' | 'mode'
> = { statements: {}, percentages: {}, claims: [], denials: [], loadingDate: null, mode: null };

/** What lines are drawn from; what is left out is drawn from all that the law knows. */
export interface LineSpace {
  readonly codes?: Arbitrary<string>;
  readonly dates?: Arbitrary<string>;
  /** Customs values, US dollars, plain decimals above zero. */
  readonly values?: Arbitrary<string>;
  /** False: a code, a day and a value alone, with a quantity where the rate asks for it. */
  readonly facts?: boolean;
}

function factsOf({
  statements,
  percentages,
  claims,
  denials,
}: PlainShipment): Readonly<Record<string, string>> {
  // The value of the metal is an amount on a line, and a percentage in the space that these are drawn from.
  const { metal_content_value: _, ...percents } = percentages;
  const headings = (all: readonly HtsCode[]): string => all.map(formatHtsCode).join('+');
  return {
    ...Object.fromEntries(Object.entries(statements).map(([fact, holds]) => [fact, String(holds)])),
    ...percents,
    ...(claims.length === 0 ? {} : { claim: headings(claims) }),
    ...(denials.length === 0 ? {} : { deny: headings(denials) }),
  };
}

function toLine(plain: PlainShipment): EntryLine {
  const { code, entryDate, customsValue, quantities, mode, loadingDate } = plain;
  return {
    hts: formatHtsCode(code),
    entryDate,
    customsValue,
    quantities: quantities.slice(0, 2),
    facts: factsOf(plain),
    ...(mode === null ? {} : { mode }),
    ...(loadingDate === null ? {} : { loadingDate }),
  };
}

/** The ways of entering and the values, US dollars, up to which each is open. */
const ENTERED: readonly (readonly [EntryType, number])[] = [
  ['formal', Infinity],
  ['informal', 2500],
  ['section321', 800],
  ['postal', 800],
];

/** Often nothing is said, as in most files. */
function withEntryType(line: EntryLine): Arbitrary<EntryLine> {
  const open = ENTERED.filter(([, most]) => Number(line.customsValue) <= most).map(([type]) => type);
  return fc.option(oneOfMany(open)).map((entryType) => (entryType === null ? line : { ...line, entryType }));
}

function drawnFrom(law: Law, space: LineSpace): Arbitrary<PlainShipment> {
  const { rulebook, schedule } = law.reference;
  return shipments({
    rulebook,
    schedule,
    codes: (space.codes ?? codes(law)).map((code) => code.replaceAll('.', '') as HtsCode),
    dates: (space.dates ?? entryDates(law)) as Arbitrary<IsoDate>,
    values: space.values ?? customsValueText,
  });
}

const bareLine = (plain: PlainShipment): EntryLine => toLine({ ...plain, ...NO_FACTS });

/** Lines of goods of Viet Nam; with a quantity where the rate is by quantity, and with facts on which the law turns. */
export function entryLines(law: Law, space: LineSpace = {}): Arbitrary<EntryLine> {
  const drawn = drawnFrom(law, space);
  return space.facts === false ? drawn.map(bareLine) : drawn.map(toLine).chain(withEntryType);
}

/** The same, most of them with what one measure turns on; `about`: measures that come before others. */
export function linesAbout(
  law: Law,
  space: LineSpace,
  about: ReadonlySet<MeasureId> = new Set(),
): Arbitrary<EntryLine> {
  if (space.facts === false) return entryLines(law, space);
  const facing = drawnFrom(law, space)
    .map(bareLine)
    .chain((line) => withFactsOfAMeasure(law, line, about))
    .chain(withEntryType);
  return fc.oneof({ weight: 1, arbitrary: entryLines(law, space) }, { weight: 2, arbitrary: facing });
}
