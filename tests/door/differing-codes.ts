/** Where two laws part, as they say it: the codes of what the one has on its day and the other has not. */
import { isInForce, type IsoDate } from '../../engine/basis/date.ts';
import type { MeasureId } from '../../engine/law/measure.ts';
import type { LawOfDate, Rulebook } from '../../engine/law/rulebook.ts';
import type { Products, Scope } from '../../engine/law/scope.ts';
import type { TariffSchedule } from '../../engine/schedule/schedule.ts';

/** A duty in force, an exemption, or a change of a measure's rate. */
interface Part {
  /** Equal for parts that say the same. */
  readonly said: string;
  readonly scope: Scope;
  /** The measures whose rate is changed, or that are set aside; where none of them reaches, nothing changes. */
  readonly of: readonly MeasureId[];
  /** The measure that it is, or that is changed. */
  readonly measure: MeasureId;
}

function partsOf({ duties, exemptions, rateChanges }: LawOfDate): readonly Part[] {
  const own = [
    ...duties.map(({ measure, period: { heading, rate, when } }) => ({
      measure,
      of: [],
      as: [heading, rate, when],
    })),
    ...exemptions.map((measure) => ({ measure, of: measure.exceptionTo, as: [measure.exceptionTo] })),
  ];
  return [
    ...own.map(({ measure: { id, scope, when }, of, as }) => {
      return { said: JSON.stringify([id, scope, when, as]), scope, of, measure: id };
    }),
    ...rateChanges.map((change) => {
      const { scope, measure } = change;
      return { said: JSON.stringify(change), scope, of: [measure], measure };
    }),
  ];
}

type Prefixes = ReadonlySet<string>;

/** More prefixes than these are a list, whether it has a name or not. */
const MOST_WRITTEN_OUT = 12;

/** A prefix that is written out is a name of its own; a list is one name. */
function namedBy(products: Products, lists: Rulebook['lists']): readonly Prefixes[] {
  switch (products.kind) {
    case 'all':
      return [];
    case 'anyOf':
      return products.of.flatMap((part) => namedBy(part, lists));
    case 'codes': {
      const codes = [...products.codes, ...products.except];
      return codes.length > MOST_WRITTEN_OUT ? [new Set(codes)] : codes.map((code) => new Set([code]));
    }
    case 'lists':
      return products.lists.map((list) => new Set(lists.get(list)?.entries.keys()));
  }
}

function namesOf({ products, except, excluded }: Scope, lists: Rulebook['lists']): readonly Prefixes[] {
  const left = excluded.flatMap((part) => namedBy(part, lists));
  return [...namedBy(products, lists), ...except.map((code) => new Set([code])), ...left];
}

const isUnder = (code: string, names: Prefixes): boolean =>
  [2, 4, 6, 8, 10].some((length) => length <= code.length && names.has(code.slice(0, length)));

/** Entries of lists that stand on one of the days alone. */
function movedEntries({ lists }: Rulebook, first: IsoDate, second: IsoDate): Prefixes {
  const entries = [...lists.values()].flatMap((list) => [...list.entries.values()].flat());
  const moved = entries.filter(
    ({ effective }) => isInForce(effective, first) !== isInForce(effective, second),
  );
  return new Set(moved.map(({ prefix }) => prefix));
}

function onlyIn(law: LawOfDate, other: LawOfDate): readonly Part[] {
  const same = new Set(partsOf(other).map(({ said }) => said));
  return partsOf(law).filter(({ said }) => !same.has(said));
}

/** Codes of the schedule under one name of a law; never none. */
export type NamedCodes = readonly string[];

/** Of each part in which the laws differ, what it names; each name by itself, so that a long list hides no single code. */
export function differingCodes(
  schedule: TariffSchedule,
  before: LawOfDate,
  after: LawOfDate,
): readonly (readonly NamedCodes[])[] {
  const all: NamedCodes = [...schedule.statistical.keys(), ...schedule.lines.keys()];
  const under = (names: Prefixes, among = all): NamedCodes => among.filter((code) => isUnder(code, names));
  const ofPart = (
    { rulebook: { lists, measures } }: LawOfDate,
    { scope, of }: Part,
  ): readonly NamedCodes[] => {
    const named = namesOf(scope, lists).map((names) => under(names));
    const reached = measures.flatMap(({ id, scope: changed }) =>
      of.includes(id) ? namesOf(changed, lists) : [],
    );
    return [
      ...named,
      ...reached.flatMap((names) => (named.length === 0 ? [all] : named).map((among) => under(names, among))),
    ];
  };
  return [
    [under(movedEntries(after.rulebook, before.date, after.date))],
    ...onlyIn(before, after).map((part) => ofPart(before, part)),
    ...onlyIn(after, before).map((part) => ofPart(after, part)),
  ]
    .map((names) => names.filter(({ length }) => length > 0))
    .filter(({ length }) => length > 0);
}

/** The measures in which the laws differ. */
export function differingMeasures(before: LawOfDate, after: LawOfDate): ReadonlySet<MeasureId> {
  return new Set([...onlyIn(before, after), ...onlyIn(after, before)].map(({ measure }) => measure));
}
