/**
 * The compiled law as tables for an engine that knows whole numbers only: which class a code belongs to on a day, and
 * what each duty of a class takes. What is no share of the value and no amount for each unit has a class with an error.
 */
import { dayAfter, type IsoDate } from '../basis/date.ts';
import { Decimal, HUNDRED, ONE } from '../basis/decimal.ts';
import { isSpecialProvision, tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { RateOfDuty, Specific } from '../schedule/rate-of-duty.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import type { MeasureId } from '../law/measure.ts';
import { lawCalendar, type LawCalendar } from '../law/law-calendar.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Shipment } from '../trade/shipment.ts';
import { assessOnLine } from '../assess/assess.ts';
import { missingFactNames } from '../assess/missing-fact-names.ts';
import { partsOf, type RateParts } from '../columnar/rate-parts.ts';
import { codeKinds, type CodeKind, type CodeKinds } from './code-kinds.ts';
import { linearDuties, NOTHING, percentOfRate, partsOfRate } from './linear-duty.ts';

/** Why the table has no figure for a class; the engine may have one. */
export type ClassError =
  /** The ordinary rate depends on facts of the article. */
  | 'specialRate'
  /** It asks for quantities in two units. */
  | 'twoQuantities'
  /** A duty depends on the price for each unit, or on an ordinary duty by quantity. */
  | 'notLinear';

export interface DutyOfClass {
  readonly measure: MeasureId | 'column-1-general';
  readonly heading: HtsCode | null;
  readonly rate: RateParts;
  /** Millionths of a cent for each unit of the class: the ordinary duty alone may have them. */
  readonly microcents: number;
}

export interface LawClass {
  readonly error: ClassError | null;
  /** Facts not stated that could move the duty. */
  readonly open: readonly string[];
  /** Of the quantity that the duty asks for; null: it asks for none. */
  readonly unit: string | null;
  /** The ordinary duty first. */
  readonly duties: readonly DutyOfClass[];
}

export interface ClassSpan {
  readonly from: IsoDate;
  /** The day after the last; null: open. */
  readonly before: IsoDate | null;
  /** A place in `classes`. */
  readonly lawClass: number;
}

export interface CodeSpans {
  /** Eight or ten digits. A number that is like its line is left out. */
  readonly code: HtsCode;
  readonly spans: readonly ClassSpan[];
}

export interface LawTable {
  readonly classes: readonly LawClass[];
  readonly codes: readonly CodeSpans[];
}

/** What is stated of all goods of a table: shares and yes or no, no amounts. */
export type TableFacts = Pick<Shipment, 'statements' | 'percentages' | 'claims' | 'denials'>;

interface DaysOfTable {
  readonly from: IsoDate;
  /** Null: without end. */
  readonly through: IsoDate | null;
}

interface Ordinary {
  readonly error: ClassError | null;
  readonly unit: string | null;
  readonly rate: RateParts;
  readonly microcents: number;
}

const MICROCENTS = 1e8;
const FREE: RateOfDuty = { kind: 'free' };
const nothing = (error: ClassError): Ordinary => ({ error, unit: null, rate: NOTHING, microcents: 0 });

function bySpecific(specifics: readonly Specific[], rate: RateParts): Ordinary {
  const [specific, second] = specifics;
  if (specific === undefined) return { error: null, unit: null, rate, microcents: 0 };
  const microcents = new Decimal(specific.amount).times(MICROCENTS);
  if (second !== undefined) return nothing('twoQuantities');
  if (!microcents.isInteger() || rate.rest !== 0) return nothing('notLinear');
  return { error: null, unit: specific.per.text, rate, microcents: microcents.toNumber() };
}

function ordinaryOf(rate: RateOfDuty): Ordinary {
  const share = partsOfRate(rate, ONE);
  if (share !== null) return bySpecific([], share);
  if (rate.kind === 'specific') return bySpecific([rate], NOTHING);
  if (rate.kind !== 'compound') return nothing('specialRate');
  const specifics = rate.parts.filter((part) => part.kind === 'specific');
  const percents = rate.parts.flatMap((part) => (part.kind === 'adValorem' ? part.percent : []));
  const percent = percents.reduce((sum, each) => sum.plus(each), new Decimal(0));
  return bySpecific(specifics, partsOf(percent.dividedBy(HUNDRED)) ?? NOTHING);
}

/** What a kind of codes owes beside the ordinary duty, from each of its days on. */
interface Beside {
  readonly from: IsoDate;
  /** Null: no share of the value. */
  readonly duties: readonly DutyOfClass[] | null;
  readonly open: readonly string[];
}

const ROUND_VALUE = new Decimal(1_000_000);

function besideOn(
  calendar: LawCalendar,
  schedule: TariffSchedule,
  kind: CodeKind,
  facts: TableFacts,
  day: IsoDate,
): Beside {
  const percent = percentOfRate(kind.line.general);
  const line: TariffLine = percent === null ? { ...kind.line, general: FREE } : kind.line;
  const shipment: Shipment = {
    ...facts,
    code: kind.code,
    entryDate: day,
    customsValue: ROUND_VALUE,
    quantities: [],
    loadingDate: null,
    mode: null,
  };
  const assessed = assessOnLine(calendar.lawOn(day), schedule, shipment, line);
  if (!assessed.ok || assessed.value.unpriced.length > 0) return { from: day, duties: null, open: [] };
  const { resolution, duties: priced } = assessed.value;
  const parts = linearDuties(resolution.applied, percent);
  const duties =
    parts?.map((rate, place) => ({
      measure: (resolution.applied[place]?.duty.measure.id ?? '') as MeasureId,
      heading: priced[place]?.heading ?? null,
      rate,
      microcents: 0,
    })) ?? null;
  return { from: day, duties, open: missingFactNames(assessed.value) };
}

/** Every code that a line can be entered under, and numbers that lists name without the schedule. */
export function codesOfTable({ lists }: Rulebook, schedule: TariffSchedule): readonly HtsCode[] {
  const listed = [...lists.values()].flatMap(({ entries }) => [...entries.keys()]);
  const numbers = [...schedule.statistical.keys(), ...schedule.changes.keys(), ...listed].filter(
    (code) => code.length === 10,
  );
  const all = [...schedule.lines.keys(), ...numbers].filter(
    (code) => !isSpecialProvision(code) && schedule.lines.has(tariffLineOf(code)),
  );
  return [...new Set(all)].sort();
}

/** The kind of a line is that of its numbers, where they are of one kind; else it is by itself. */
function kindOfLine(kinds: CodeKinds, schedule: TariffSchedule): (code: HtsCode) => CodeKind | null {
  const numbers = new Map<HtsCode, HtsCode[]>();
  for (const number of new Set([...schedule.statistical.keys(), ...schedule.changes.keys()])) {
    const line = tariffLineOf(number);
    if (number.length === 10) numbers.set(line, [...(numbers.get(line) ?? []), number]);
  }
  const commonKind = (line: HtsCode): CodeKind | null => {
    const [first, ...others] = numbers.get(line) ?? [];
    const kind = first === undefined ? null : kinds.kindOf(first);
    if (kind === null || kind.isAlone) return null;
    return others.every((number) => kinds.kindOf(number) === kind) ? kind : null;
  };
  return (code) => (code.length === 8 ? commonKind(code) : null) ?? kinds.kindOf(code);
}

function classesByText() {
  const classes: LawClass[] = [];
  const places = new Map<string, number>();
  return {
    classes,
    placeOf(lawClass: LawClass): number {
      const text = JSON.stringify(lawClass);
      const place = places.get(text) ?? classes.push(lawClass) - 1;
      places.set(text, place);
      return place;
    },
  };
}

function classOf(ordinary: Ordinary, { duties, open }: Beside): LawClass {
  const { error, unit, rate, microcents } = ordinary;
  if (error !== null || duties === null)
    return { error: error ?? 'notLinear', open: [], unit: null, duties: [] };
  const own = { measure: 'column-1-general' as const, heading: null, rate, microcents };
  return { error: null, open, unit, duties: [own, ...duties] };
}

/** Neighbours of one class become one, and what lies outside the days of the table falls away. */
function spansWithin(
  all: readonly { readonly from: IsoDate; readonly lawClass: number }[],
  { from, through }: DaysOfTable,
): readonly ClassSpan[] {
  const end = through === null ? null : dayAfter(through);
  const spans: ClassSpan[] = [];
  for (const [place, each] of all.entries()) {
    const next = all[place + 1]?.from ?? null;
    const before = next === null || (end !== null && end < next) ? end : next;
    const begins = each.from < from ? from : each.from;
    if (before !== null && before <= begins) continue;
    const last = spans.at(-1);
    if (last?.lawClass === each.lawClass) spans[spans.length - 1] = { ...last, before };
    else spans.push({ from: begins, before, lawClass: each.lawClass });
  }
  return spans;
}

/** What several tables of one law share. */
export interface LawTabulator {
  /** `codes`: those of the table, lines and numbers, in their order; see `codesOfTable`. */
  readonly tableOf: (facts: TableFacts, days: DaysOfTable, codes: readonly HtsCode[]) => LawTable;
}

export function lawTabulator(rulebook: Rulebook, schedule: TariffSchedule): LawTabulator {
  const calendar = lawCalendar(rulebook);
  const kindOf = kindOfLine(codeKinds(rulebook, schedule, calendar), schedule);
  const tableOf = (facts: TableFacts, days: DaysOfTable, codes: readonly HtsCode[]): LawTable => {
    const besides = new Map<CodeKind, readonly Beside[]>();
    const { classes, placeOf } = classesByText();
    const besideOf = (kind: CodeKind): readonly Beside[] => {
      const known =
        besides.get(kind) ?? kind.days.map((day) => besideOn(calendar, schedule, kind, facts, day));
      besides.set(kind, known);
      return known;
    };
    const spansOf = (code: HtsCode, line: TariffLine): readonly ClassSpan[] => {
      const kind = kindOf(code);
      if (kind === null) return [];
      const ordinary = ordinaryOf(line.general);
      const all = besideOf(kind).map((beside) => ({
        from: beside.from,
        lawClass: placeOf(classOf(ordinary, beside)),
      }));
      return spansWithin(all, days);
    };
    const found: CodeSpans[] = [];
    const ofLine = new Map<HtsCode, string>();
    for (const code of codes) {
      const line = schedule.lines.get(tariffLineOf(code));
      if (line === undefined) continue;
      const spans = spansOf(code, line);
      const text = JSON.stringify(spans);
      if (code.length === 8) ofLine.set(code, text);
      else if (ofLine.get(line.code) === text) continue;
      found.push({ code, spans });
    }
    return { classes, codes: found };
  };
  return { tableOf };
}
