/** Shipments as plain texts, so that the engine and the slow calculation read the same words; and as the engine takes them. */
import fc, { type Arbitrary } from 'fast-check';
import { dayAfter, dayBefore, type IsoDate } from '../../engine/basis/date.ts';
import { Decimal } from '../../engine/basis/decimal.ts';
import type { ConditionTest } from '../../engine/law/condition.ts';
import type { Rulebook } from '../../engine/law/rulebook.ts';
import { lawOfDate } from '../../engine/law/rulebook.ts';
import type { RateOfDuty } from '../../engine/schedule/rate-of-duty.ts';
import type { TariffSchedule } from '../../engine/schedule/schedule.ts';
import { tariffLineOf, type HtsCode } from '../../engine/schedule/hts-code.ts';
import { parseUnit } from '../../engine/schedule/unit-of-quantity.ts';
import { TRANSPORT_MODES, type Shipment, type TransportMode } from '../../engine/trade/shipment.ts';
import { oneOfMany, plainDecimal } from './choice.ts';

export interface PlainShipment {
  readonly code: HtsCode;
  readonly entryDate: IsoDate;
  readonly customsValue: string;
  readonly quantities: readonly { readonly amount: string; readonly unit: string }[];
  readonly loadingDate: IsoDate | null;
  readonly mode: TransportMode | null;
  readonly statements: Readonly<Record<string, boolean>>;
  /** Percent of value or weight, 0 to 100. */
  readonly percentages: Readonly<Record<string, string>>;
  readonly claims: readonly HtsCode[];
  readonly denials: readonly HtsCode[];
}

export function toShipment(plain: PlainShipment): Shipment {
  return {
    ...plain,
    customsValue: new Decimal(plain.customsValue),
    quantities: plain.quantities.map(({ amount, unit }) => {
      const known = parseUnit(unit);
      if (known === null) throw new Error(`unknown unit ${unit}`);
      return { amount: new Decimal(amount), unit: known };
    }),
    statements: new Map(Object.entries(plain.statements)),
    percentages: new Map(
      Object.entries(plain.percentages).map(([fact, text]) => [fact, new Decimal(text)] as const),
    ),
  };
}

/** Nothing but a code, a day and a value. */
export function bareShipment(code: string, entryDate: string, customsValue: string): PlainShipment {
  return {
    code: code as HtsCode,
    entryDate: entryDate as IsoDate,
    customsValue,
    quantities: [],
    loadingDate: null,
    mode: null,
    statements: {},
    percentages: {},
    claims: [],
    denials: [],
  };
}

export const customsValueText: Arbitrary<string> = fc.oneof(
  fc.constantFrom('0.01', '0.02', '0.03', '0.05', '1', '10000', '99999999999.99'),
  fc.integer({ min: 1, max: 50_000_000 }).map((cents) => (cents / 100).toFixed(2)),
  plainDecimal(5000, 4).map((text) => (Number(text) === 0 ? '0.01' : text)),
);

function specificUnits(rate: RateOfDuty): readonly string[] {
  if (rate.kind === 'specific') return [rate.per.text];
  return rate.kind === 'compound' ? rate.parts.flatMap(specificUnits) : [];
}

/** The same dimension in another word, so that conversion is met. */
const OTHER_WORD: Readonly<Record<string, string>> = {
  kg: 'lb',
  'no.': 'doz.',
  'doz.': 'pcs',
  t: 'kg',
  'prs.': 'doz. prs.',
};

function quantitiesFor(rate: RateOfDuty): Arbitrary<PlainShipment['quantities']> {
  const units = specificUnits(rate);
  if (units.length === 0) return fc.constant([]);
  return fc.tuple(
    ...units.map((unit) =>
      fc
        .tuple(plainDecimal(5000, 2), fc.constantFrom(unit, OTHER_WORD[unit] ?? unit))
        .map(([amount, word]) => ({ amount, unit: word })),
    ),
  );
}

interface FactNames {
  readonly statements: readonly string[];
  readonly percentages: readonly string[];
  readonly loadingDates: readonly IsoDate[];
}

function factNames(rulebook: Rulebook): FactNames {
  const tests: readonly ConditionTest[] = [...rulebook.conditions.values()].map(({ test }) => test);
  const percentages = new Set(
    tests.flatMap((test) =>
      test.kind === 'metalContent' || test.kind === 'usContent' || test.kind === 'percentBelow'
        ? [test.fact]
        : [],
    ),
  );
  return {
    statements: [...new Set(tests.flatMap((test) => (test.kind === 'statement' ? [test.fact] : [])))],
    percentages: [...percentages],
    loadingDates: tests.flatMap((test) =>
      test.kind === 'loadedBefore' ? [dayBefore(test.date), test.date, dayAfter(test.date)] : [],
    ),
  };
}

const percentFigure: Arbitrary<string> = fc.oneof(
  fc.constantFrom('0', '15', '20', '100', '33.3'),
  plainDecimal(99, 2),
);

/** The metals together are at most the whole value. */
function withinValue(percentages: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let left = 100;
  return Object.fromEntries(
    Object.entries(percentages).map(([fact, text]) => {
      if (!fact.endsWith('_content_pct') || fact.startsWith('us_')) return [fact, text];
      const kept = Math.min(Number(text), left);
      left -= kept;
      return [fact, String(Math.round(kept * 100) / 100)];
    }),
  );
}

/** Headings of the measures in force that day; an importer claims what there is to claim. */
function headingsInForce(rulebook: Rulebook, date: IsoDate): readonly HtsCode[] {
  const law = lawOfDate(rulebook, date);
  const headings = [
    ...law.duties.flatMap(({ period: { heading, rate } }) => [
      heading,
      rate.kind === 'allInFloor' ? rate.headingWhenMet : null,
    ]),
    ...law.exemptions.map(({ heading }) => heading),
  ];
  return [...new Set(headings)].filter((heading) => heading !== null);
}

function claimsOn(rulebook: Rulebook, date: IsoDate): Arbitrary<Pick<PlainShipment, 'claims' | 'denials'>> {
  const headings = headingsInForce(rulebook, date);
  if (headings.length === 0) return fc.constant({ claims: [], denials: [] });
  return fc
    .uniqueArray(fc.tuple(oneOfMany(headings), fc.boolean()), {
      maxLength: 3,
      selector: ([heading]) => heading,
    })
    .map((said) => ({
      claims: said.flatMap(([heading, applies]) => (applies ? [heading] : [])),
      denials: said.flatMap(([heading, applies]) => (applies ? [] : [heading])),
    }));
}

function someOf<Value>(
  names: readonly string[],
  value: Arbitrary<Value>,
  maxLength: number,
): Arbitrary<Record<string, Value>> {
  if (names.length === 0) return fc.constant({});
  return fc
    .uniqueArray(fc.tuple(oneOfMany(names), value), { maxLength, selector: ([name]) => name })
    .map((pairs) => Object.fromEntries(pairs));
}

const sometimes = <Value>(often: Arbitrary<Value>, nothing: Value): Arbitrary<Value> =>
  fc.oneof(fc.constant(nothing), often);

/** What the importer states about goods entered that day. */
export function statedFacts(
  rulebook: Rulebook,
  entryDate: IsoDate,
): Arbitrary<Omit<PlainShipment, 'code' | 'entryDate' | 'customsValue' | 'quantities'>> {
  const names = factNames(rulebook);
  return fc
    .record({
      loadingDate: sometimes<IsoDate | null>(
        oneOfMany([...names.loadingDates, entryDate]).map((day) => (day > entryDate ? entryDate : day)),
        null,
      ),
      mode: fc.constantFrom(null, ...TRANSPORT_MODES),
      statements: sometimes(someOf(names.statements, fc.boolean(), 4), {}),
      percentages: sometimes(
        someOf([...names.percentages, 'metal_content_value'], percentFigure, 3).map(withinValue),
        {},
      ),
      said: sometimes(claimsOn(rulebook, entryDate), { claims: [], denials: [] }),
    })
    .map(({ said, ...facts }) => ({ ...facts, ...said }));
}

export interface ShipmentSpace {
  readonly rulebook: Rulebook;
  readonly schedule: TariffSchedule;
  readonly codes: Arbitrary<HtsCode>;
  readonly dates: Arbitrary<IsoDate>;
  readonly values?: Arbitrary<string>;
}

/** Lines of the schedule with what they need to be assessed: a quantity where the rate is by quantity. */
export function shipments({
  rulebook,
  schedule,
  codes,
  dates,
  values = customsValueText,
}: ShipmentSpace): Arbitrary<PlainShipment> {
  return fc.tuple(codes, dates, values).chain(([code, entryDate, customsValue]) => {
    const rate = schedule.lines.get(tariffLineOf(code))?.general ?? { kind: 'free' };
    return fc
      .tuple(quantitiesFor(rate), statedFacts(rulebook, entryDate))
      .map(([quantities, facts]) => ({ code, entryDate, customsValue, quantities, ...facts }));
  });
}
