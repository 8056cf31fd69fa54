/**
 * Which law one figure stands on: the measures that decide it, followed over the days on which the law may change for
 * its code. What changes for other goods, or on a condition that these do not meet, leaves the status as it is.
 */
import { dayAfter, type IsoDate } from '../basis/date.ts';
import type { Cents } from '../basis/money.ts';
import { tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import { codeCalendar } from '../law/code-calendar.ts';
import type { RegimeOfEntry } from '../law/entry-regime.ts';
import { lawCalendar, type LawCalendar } from '../law/law-calendar.ts';
import { ORDINARY_DUTY, type AdditionalDuty, type MeasureId } from '../law/measure.ts';
import { periodOn, type Rulebook } from '../law/rulebook.ts';
import {
  citationNamed,
  endedBy,
  type Ended,
  type LawStatus,
  type NextChange,
} from '../scenario/law-status.ts';
import type { Assessment } from './assess-code.ts';
import type { EntrySummaryLine } from './entry-summary.ts';
import { goodsOnDays, type OtherDay } from './goods-on-days.ts';

/** A shipment as priced on its own day. */
export type Figure = Pick<
  Assessment,
  'shipment' | 'openNumber' | 'line' | 'basis' | 'ordinaryDuty' | 'duties' | 'unpriced'
>;

type LineOfEntry = Pick<EntrySummaryLine, 'assessment' | 'depositDuty'>;

export interface FigureStatuses {
  readonly statusOf: (figure: Figure) => LawStatus;
  /** The same with the days that it took: what is equal and different on them decides it. */
  readonly heldAgainstDays: (figure: Figure) => {
    readonly status: LawStatus;
    readonly days: readonly DayOfGoods[];
  };
  /** Of a line of an entry, where the way of entering the goods may take the tariff's place. */
  readonly statusOfLine: (line: LineOfEntry, regime: RegimeOfEntry) => LawStatus;
}

export interface DayOfGoods {
  readonly on: IsoDate;
  /** Null: a rate of that day lacks its quantity. */
  readonly goods: OtherDay | null;
}

type Look = (figure: Figure, on: IsoDate) => OtherDay | null;

/** Null: due, or possibly due, in an amount that is unknown without a quantity. */
type Charges = ReadonlyMap<MeasureId, Cents | null>;

/** The duties in the figure. A duty of zero does not decide its status. */
function chargesOf({
  ordinaryDuty,
  duties,
  unpriced,
}: Pick<Figure, 'ordinaryDuty' | 'duties' | 'unpriced'>): Charges {
  const charges = new Map<MeasureId, Cents | null>();
  if (ordinaryDuty > 0) charges.set(ORDINARY_DUTY, ordinaryDuty);
  for (const { applied, amount } of duties) if (amount > 0) charges.set(applied.duty.measure.id, amount);
  for (const { measure } of unpriced) charges.set(measure, null);
  return charges;
}

function isSame(first: Charges, second: Charges | null): boolean {
  if (second === null || first.size !== second.size) return false;
  return [...first].every(([id, amount]) => second.get(id) === amount);
}

/** Whether a rate of the duty was last collected on the day before. */
function endsOn({ periods }: AdditionalDuty, on: IsoDate): boolean {
  return periods.some(({ effective: { until } }) => until !== null && dayAfter(until) === on);
}

/** Why the duty of two days differs: what the later day has instead. */
function endingOf(rulebook: Rulebook, figure: Figure, after: OtherDay | null, on: IsoDate): Ended {
  const own = { kind: 'ended', on, heldUnlawfulOn: null } as const;
  if (after === null) return { ...own, by: null };
  const [was, is] = [chargesOf(figure), chargesOf(after)];
  const [begun] = [...is.keys()].filter((id) => !was.has(id));
  for (const { applied } of figure.duties) {
    const { measure } = applied.duty;
    if (!was.has(measure.id) || was.get(measure.id) === is.get(measure.id)) continue;
    const isOver = periodOn(measure, on) === null && endsOn(measure, on);
    const ended =
      isOver && measure.endedBy !== null ? endedBy(citationNamed(rulebook, measure.endedBy), on) : null;
    if (ended !== null && ended.by !== null) return ended;
    // The duty that takes its place says more than the exemption that makes room for it.
    const instead = begun ?? after.replaced.get(measure.id);
    if (instead !== undefined) return { ...own, by: { kind: 'measure', measure: instead } };
    const [citation] = periodOn(measure, on)?.citations ?? [];
    if (is.has(measure.id) && citation !== undefined) return { ...own, by: { kind: 'instrument', citation } };
  }
  return { ...own, by: begun === undefined ? null : { kind: 'measure', measure: begun } };
}

/** A cash deposit does not depend on the law of a day: it is owed before and after a change. */
function withDeposit(status: LawStatus, deposit: Cents): LawStatus {
  if (!('next' in status) || status.next === null || status.next.duty === null) return status;
  return { ...status, next: { ...status.next, duty: (status.next.duty + deposit) as Cents } };
}

/** One for many shipments: what it learns of a code or a day serves the next. `calendar`: of the same rulebook. */
export function figureStatuses(
  rulebook: Rulebook,
  schedule: TariffSchedule,
  calendar: LawCalendar = lawCalendar(rulebook),
): FigureStatuses {
  const { evidenceThrough } = rulebook;
  const codes = codeCalendar(rulebook);
  const pricedOn = goodsOnDays(schedule, calendar.lawOn);
  const isProposed =
    rulebook.rateChanges.length > 0 ||
    rulebook.measures.some(({ provenance }) => provenance.kind === 'whatIf');

  const changesOf = (code: HtsCode, isOpen: boolean): readonly IsoDate[] => {
    const renumbered = schedule.changes.get(code) ?? [];
    const changes = codes.changesOf(code);
    if (renumbered.length === 0 && !isOpen) return changes;
    // Where the number is open, today or on another day, what names any number of its line counts.
    const ofLine = codes.changesOf(tariffLineOf(code));
    return [...new Set([...changes, ...ofLine, ...renumbered.map(({ effective }) => effective)])].sort();
  };

  /** The first of the days on which the figure is another. */
  function firstOther(
    figure: Figure,
    days: readonly IsoDate[],
    pricedOn: Look,
  ): { readonly on: IsoDate; readonly after: OtherDay | null } | null {
    const own = chargesOf(figure);
    for (const on of days) {
      const after = pricedOn(figure, on);
      if (!isSame(own, after === null ? null : chargesOf(after))) return { on, after };
    }
    return null;
  }

  function nextOf(figure: Figure, days: readonly IsoDate[], pricedOn: Look): NextChange | null {
    const other = firstOther(figure, days, pricedOn);
    if (other === null) return null;
    const { on, after } = other;
    return { on, duty: after === null || after.unpriced.length > 0 ? null : after.duty };
  }

  function statusBy(figure: Figure, pricedOn: Look): LawStatus {
    if (isProposed) return { kind: 'hypothetical' };
    const { entryDate } = figure.shipment;
    const changes = changesOf(figure.openNumber?.code ?? figure.shipment.code, figure.openNumber !== null);
    const ahead = changes.filter((day) => day > entryDate && day > evidenceThrough);
    const next = (): NextChange | null => nextOf(figure, ahead, pricedOn);
    const between = changes.filter((day) =>
      entryDate <= evidenceThrough
        ? day > entryDate && day <= evidenceThrough
        : day <= entryDate && day > evidenceThrough,
    );
    if (between.length === 0 || firstOther(figure, [evidenceThrough], pricedOn) === null)
      return { kind: 'inForce', evidenceThrough, next: next() };
    if (entryDate > evidenceThrough) {
      // Back from its own day to the last on which it was still another.
      const since = between.findLastIndex((day) => firstOther(figure, [day], pricedOn) !== null);
      const from = between[since + 1] ?? null;
      return { kind: 'scheduled', evidenceThrough, from, next: next() };
    }
    const other = firstOther(figure, between, pricedOn);
    if (other === null) return { kind: 'inForce', evidenceThrough, next: next() };
    return endingOf(rulebook, figure, other.after, other.on);
  }

  const statusOf = (figure: Figure): LawStatus => statusBy(figure, pricedOn);

  function heldAgainstDays(figure: Figure): ReturnType<FigureStatuses['heldAgainstDays']> {
    const days = new Map<IsoDate, OtherDay | null>();
    const status = statusBy(figure, (goods, on) => {
      const found = pricedOn(goods, on);
      days.set(on, found);
      return found;
    });
    return { status, days: [...days].map(([on, goods]) => ({ on, goods })) };
  }

  function statusOfLine({ assessment, depositDuty }: LineOfEntry, entry: RegimeOfEntry): LawStatus {
    if (isProposed || entry.kind !== 'special') return withDeposit(statusOf(assessment), depositDuty);
    const { effective, endedBy: by } = entry.regime;
    const { until } = effective;
    return until === null || until >= evidenceThrough
      ? { kind: 'inForce', evidenceThrough, next: null }
      : endedBy(by === null ? null : citationNamed(rulebook, by), dayAfter(until));
  }

  return { statusOf, statusOfLine, heldAgainstDays };
}
