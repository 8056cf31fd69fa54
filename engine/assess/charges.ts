/**
 * What decides a figure: the duties in it; where none is added to the ordinary duty, also the exemptions that keep the
 * others away.
 */
import { dayAfter, type IsoDate } from '../basis/date.ts';
import type { Cents } from '../basis/money.ts';
import { ORDINARY_DUTY, type Measure, type MeasureId } from '../law/measure.ts';
import { periodOn, type Rulebook } from '../law/rulebook.ts';
import { citationNamed, endedBy, type Ended } from '../scenario/law-status.ts';
import type { PricedDuty, UnpricedDuty } from './duty-lines.ts';
import type { DecidedWorld } from './verdict.ts';

export interface Charged {
  readonly ordinaryDuty: Cents;
  readonly duties: readonly PricedDuty[];
  readonly unpriced: readonly UnpricedDuty[];
  /** Exemptions by which something is not due. */
  readonly exempting: ReadonlySet<MeasureId>;
}

/** Null: due, or possibly due, in an amount that is unknown without a quantity. Nothing: an exemption. */
export type Charges = ReadonlyMap<MeasureId, Cents | null>;

const NOTHING = 0 as Cents;

export function exemptingIn(decided: readonly DecidedWorld[]): ReadonlySet<MeasureId> {
  return new Set(decided.flatMap(({ decision }) => [...decision.decisive]));
}

/** A duty of zero beside others decides nothing. */
export function chargesOf({ ordinaryDuty, duties, unpriced, exempting }: Charged): Charges {
  const charges = new Map<MeasureId, Cents | null>();
  for (const { applied, amount } of duties) if (amount > 0) charges.set(applied.duty.measure.id, amount);
  for (const { measure } of unpriced) charges.set(measure, null);
  if (charges.size === 0) for (const id of exempting) charges.set(id, NOTHING);
  if (ordinaryDuty > 0) charges.set(ORDINARY_DUTY, ordinaryDuty);
  return charges;
}

/** Compared by what is declared: a heading that continues under another measure, in the same amount, is the same law for the goods. */
export type Declared = ReadonlyMap<string, Cents | null>;

export function declaredIn(charged: Charged): Declared {
  const headings = new Map<MeasureId, string>();
  for (const { applied, heading } of charged.duties)
    if (heading !== null) headings.set(applied.duty.measure.id, heading);
  const declared = new Map<string, Cents | null>();
  for (const [id, amount] of chargesOf(charged)) {
    const key = headings.get(id) ?? id;
    const before = declared.get(key);
    declared.set(key, amount === null || before === null ? null : ((amount + (before ?? 0)) as Cents));
  }
  return declared;
}

/** The second has what decides the first in the same amounts, and no other amount. Further exemptions are allowed. */
export function isSame(first: Declared, second: Declared | null): boolean {
  if (second === null) return false;
  return (
    [...first].every(([id, amount]) => second.get(id) === amount) &&
    [...second].every(([id, amount]) => amount === NOTHING || first.has(id))
  );
}

/** The first entry dates after the measure, or after a rate of it. */
function endsOn(measure: Measure, on: IsoDate): boolean {
  const spans =
    measure.kind === 'additionalDuty'
      ? measure.periods.map(({ effective }) => effective)
      : measure.kind === 'exemption'
        ? [measure.effective]
        : [];
  return spans.some(({ until }) => until !== null && dayAfter(until) === on);
}

function isOver(measure: Measure, on: IsoDate): boolean {
  return endsOn(measure, on) && (measure.kind !== 'additionalDuty' || periodOn(measure, on) === null);
}

/** What the law says of the end of a measure on that day; null: nothing, or the beginning of another duty explains more. */
function ownEnding(rulebook: Rulebook, measure: Measure, on: IsoDate): Ended | null {
  if (!isOver(measure, on) || measure.endedBy === null) return null;
  const ended = endedBy(citationNamed(rulebook, measure.endedBy), on);
  return ended.by === null ? null : ended;
}

/** Why the duty of two days differs: what the later day has instead. */
export function endingOf(
  rulebook: Rulebook,
  figure: Charged,
  after: (Charged & { readonly replaced: ReadonlyMap<MeasureId, MeasureId> }) | null,
  on: IsoDate,
): Ended {
  const own = { kind: 'ended', on, heldUnlawfulOn: null } as const;
  if (after === null) return { ...own, by: null };
  const [was, is] = [chargesOf(figure), chargesOf(after)];
  const begun = [...is].find(([id, amount]) => amount !== NOTHING && !was.has(id))?.[0];
  for (const { applied } of figure.duties) {
    const { measure } = applied.duty;
    if (!was.has(measure.id) || was.get(measure.id) === is.get(measure.id)) continue;
    const ended = ownEnding(rulebook, measure, on);
    if (ended !== null) return ended;
    const period = periodOn(measure, on);
    const [citation] = period?.citations ?? [];
    const byInstrument =
      is.has(measure.id) && citation !== undefined ? ({ kind: 'instrument', citation } as const) : null;
    // What gives the duty another rate or basis that day explains more than what falls on the rest of the value.
    if (byInstrument !== null && period?.effective.from === on) return { ...own, by: byInstrument };
    // The replacing duty explains more than the exemption that allows it.
    const instead = begun ?? after.replaced.get(measure.id);
    if (instead !== undefined) return { ...own, by: { kind: 'measure', measure: instead } };
    if (byInstrument !== null) return { ...own, by: byInstrument };
  }
  if (begun !== undefined) return { ...own, by: { kind: 'measure', measure: begun } };
  for (const measure of rulebook.measures) {
    if (measure.kind !== 'exemption' || !was.has(measure.id) || is.has(measure.id)) continue;
    const ended = ownEnding(rulebook, measure, on);
    if (ended !== null) return ended;
  }
  const [instead] = [...is.keys()].filter((id) => !was.has(id));
  return { ...own, by: instead === undefined ? null : { kind: 'measure', measure: instead } };
}
