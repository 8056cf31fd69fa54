/**
 * The law behind one figure: the measures that decide it, followed over the days on which the law may change for
 * its code. What changes for other goods, or on a condition that these do not meet, leaves the status as it is.
 */
import { dayAfter, type IsoDate } from '../basis/date.ts';
import type { Cents } from '../basis/money.ts';
import { tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import { codeCalendar } from '../law/code-calendar.ts';
import type { RegimeOfEntry } from '../law/entry-regime.ts';
import { lawCalendar, type LawCalendar } from '../law/law-calendar.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { citationNamed, endedBy, type LawStatus, type NextChange } from '../scenario/law-status.ts';
import type { Question } from './answers.ts';
import type { Assessment } from './assess-code.ts';
import { declaredIn, endingOf, exemptingIn, isSame, type Charged } from './charges.ts';
import type { EntrySummaryLine } from './entry-summary.ts';
import { goodsOnDays, type OtherDay } from './goods-on-days.ts';
import type { DutyEnds } from './range.ts';
import { rangeOnDay, sameEnds, type RangeOfDay } from './range-on-days.ts';

/** A shipment as priced on its own day. */
export type Figure = Pick<
  Assessment,
  | 'shipment'
  | 'openNumber'
  | 'line'
  | 'basis'
  | 'ordinaryDuty'
  | 'duties'
  | 'unpriced'
  | 'resolution'
  | 'duty'
>;

type LineOfEntry = Pick<EntrySummaryLine, 'assessment' | 'depositDuty'>;

export interface FigureStatuses {
  readonly statusOf: (figure: Figure) => LawStatus;
  /** The same with the days that it took: what is equal and different on them decides it. */
  readonly heldAgainstDays: (figure: Figure) => {
    readonly status: LawStatus;
    readonly days: readonly DayOfGoods[];
  };
  /** Of a line of an entry, where the type of entry may replace the tariff. */
  readonly statusOfLine: (line: LineOfEntry, regime: RegimeOfEntry) => LawStatus;
}

export interface DayOfGoods {
  readonly on: IsoDate;
  /** Null: a rate of that day lacks its quantity. */
  readonly goods: OtherDay | null;
}

interface Looks {
  readonly pricedOn: (figure: Figure, on: IsoDate) => OtherDay | null;
  readonly rangeOn: (figure: Figure, on: IsoDate) => DutyEnds | null;
}

const chargedIn = (figure: Figure): Charged => ({
  ...figure,
  exempting: exemptingIn(figure.resolution.decided),
});

/** A cash deposit does not depend on the law of a day: it is owed before and after a change. */
function withDeposit(status: LawStatus, deposit: Cents): LawStatus {
  if (!('next' in status) || status.next === null || status.next.duty === null) return status;
  return { ...status, next: { ...status.next, duty: (status.next.duty + deposit) as Cents } };
}

/** One for many shipments: what it finds about a code or a day is used for the next. `calendar`: of the same rulebook. */
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

  /** The first of the days on which the figure differs. */
  function firstOther(
    figure: Figure,
    days: readonly IsoDate[],
    pricedOn: Looks['pricedOn'],
  ): { readonly on: IsoDate; readonly after: OtherDay | null } | null {
    const own = declaredIn(chargedIn(figure));
    for (const on of days) {
      const after = pricedOn(figure, on);
      if (!isSame(own, after === null ? null : declaredIn(after))) return { on, after };
    }
    return null;
  }

  /** The first day on which the figure is another or, where that comes before, what is open of it. */
  function nextOf(figure: Figure, days: readonly IsoDate[], looks: Looks): NextChange | null {
    const own = declaredIn(chargedIn(figure));
    const { entryDate } = figure.shipment;
    // A change before the end of the evidence is not a coming change.
    const known = entryDate > evidenceThrough ? entryDate : evidenceThrough;
    const ownRange = days.length === 0 ? null : looks.rangeOn(figure, known);
    for (const on of days) {
      const after = looks.pricedOn(figure, on);
      if (!isSame(own, after === null ? null : declaredIn(after)))
        return { on, duty: after === null || after.unpriced.length > 0 ? null : after.duty, of: 'figure' };
      const range = looks.rangeOn(figure, on);
      if (ownRange !== null && range !== null && !sameEnds(ownRange, range))
        return { on, duty: figure.unpriced.length > 0 ? null : figure.duty, of: 'range' };
    }
    return null;
  }

  function statusBy(figure: Figure, looks: Looks): LawStatus {
    const { pricedOn } = looks;
    if (isProposed) return { kind: 'hypothetical' };
    const { entryDate } = figure.shipment;
    const changes = changesOf(figure.openNumber?.code ?? figure.shipment.code, figure.openNumber !== null);
    const ahead = changes.filter((day) => day > entryDate && day > evidenceThrough);
    const next = (): NextChange | null => nextOf(figure, ahead, looks);
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
    return endingOf(rulebook, chargedIn(figure), other.after, other.on);
  }

  const rangeOn = (figure: Figure, on: IsoDate): RangeOfDay | null =>
    rangeOnDay(schedule, calendar.lawOn(on), figure, on);

  const statusOf = (figure: Figure): LawStatus =>
    statusBy(figure, { pricedOn, rangeOn: (goods, on) => rangeOn(goods, on)?.ends ?? null });

  function heldAgainstDays(figure: Figure): ReturnType<FigureStatuses['heldAgainstDays']> {
    const days = new Map<IsoDate, OtherDay | null>();
    const asked = new Map<IsoDate, readonly Question[]>();
    const status = statusBy(figure, {
      pricedOn: (goods, on) => {
        const found = pricedOn(goods, on);
        days.set(on, found);
        return found;
      },
      rangeOn: (goods, on) => {
        const found = rangeOn(goods, on);
        asked.set(on, found?.questions ?? []);
        return found?.ends ?? null;
      },
    });
    const held = [...days].map(([on, goods]): DayOfGoods => {
      const questions = asked.get(on) ?? [];
      return {
        on,
        goods: goods === null ? null : { ...goods, questions: [...goods.questions, ...questions] },
      };
    });
    return { status, days: held };
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
