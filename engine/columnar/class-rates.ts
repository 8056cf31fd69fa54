/**
 * The rate of every class in every slot, as whole numbers. Duty is linear in the value wherever the ordinary duty is a
 * percentage or plays no part, so a rate is the exact duty on a value of one, by the functions that price one line.
 */
import { ONE, ZERO } from '../basis/decimal.ts';
import { ORDINARY_DUTY, type MeasureId } from '../law/measure.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import { replacesRate } from '../assess/changed-rate.ts';
import type { RatePiece } from '../assess/rate-pieces.ts';
import type { CompiledTable } from './compile.ts';
import { basisOf, exactSlot, ratesOfDay, type RatesOfDay } from './decimal-row.ts';
import { partsOf, type RateParts } from './rate-parts.ts';
import type { DutyShare, OrdinaryBasis, RowClass } from './row-class.ts';

/** What the kernel does not do: finer rates, the duty that was calculated that year, and what only decimals can. */
export type OtherRate =
  | { readonly kind: 'parts'; readonly parts: RateParts }
  | { readonly kind: 'calculated' }
  | { readonly kind: 'decimal' };

export interface ClassRates {
  readonly law: LawOfDate;
  readonly ofDay: RatesOfDay;
  /** By class and slot, and zeros for the rows left out; zero where `others` has the place. */
  readonly ppm: Float64Array;
  /** By place: class times slots plus slot. */
  readonly others: ReadonlyMap<number, OtherRate>;
}

const CALCULATED: OtherRate = { kind: 'calculated' };
const DECIMAL: OtherRate = { kind: 'decimal' };

function changesAt({ rateChanges }: LawOfDate, places: readonly number[]) {
  return places.flatMap((place) => rateChanges[place]?.change ?? []);
}

/** Whether the ordinary duty of the schedule still counts once these changes of it are made. */
function keepsOrdinary(law: LawOfDate, pieces: readonly RatePiece[]): boolean {
  return pieces.some(({ ordinaryChanges }) => !replacesRate(changesAt(law, ordinaryChanges)));
}

/** Whether the duty of a slot depends on the ordinary duty at all. */
function countsOrdinary(law: LawOfDate, ofDay: RatesOfDay, rowClass: RowClass, slot: number): boolean {
  const duty = rowClass.duties[slot - 1];
  if (duty === undefined) return slot === 0;
  if (ofDay.get(duty.measure)?.kind === 'allInFloor') return true;
  return duty.pieces.some(({ changes }) =>
    changesAt(law, changes).some(({ kind }) => kind === 'allInAtMost' || kind === 'allInAtLeast'),
  );
}

function piecesIn(rowClass: RowClass, slot: number): readonly RatePiece[] {
  return slot === 0 ? rowClass.ordinaryPieces : (rowClass.duties[slot - 1]?.pieces ?? []);
}

type Rate = RateParts | OtherRate;

/** What is known of one duty, or of the pieces of the ordinary duty, in all the classes that have it. */
interface KnownRates {
  /** Whether the percentage of the class's ordinary duty makes a difference. */
  readonly isOrdinaryCounted: boolean;
  /** By the ordinary duty of the class; under null where it makes no difference. */
  readonly byOrdinary: Map<OrdinaryBasis | null, Rate>;
}

type Known = Map<DutyShare | readonly RatePiece[], KnownRates>;

/** A class without a percentage for its ordinary duty has a rate only where that duty does not count. */
function newRate(
  law: LawOfDate,
  ofDay: RatesOfDay,
  rowClass: RowClass,
  slot: number,
  isCounted: boolean,
): Rate {
  if (isCounted && rowClass.ordinary.kind === 'ratio') {
    const isUnchanged = rowClass.ordinaryPieces.every(({ ordinaryChanges }) => ordinaryChanges.length === 0);
    return slot === 0 && isUnchanged ? CALCULATED : DECIMAL;
  }
  return partsOf(exactSlot(ofDay, rowClass, slot, basisOf(rowClass, law, ONE, ZERO))) ?? DECIMAL;
}

function rateOf(law: LawOfDate, ofDay: RatesOfDay, rowClass: RowClass, slot: number, known: Known): Rate {
  const subject = rowClass.duties[slot - 1] ?? rowClass.ordinaryPieces;
  let rates = known.get(subject);
  if (rates === undefined) {
    const isOrdinaryCounted =
      countsOrdinary(law, ofDay, rowClass, slot) && keepsOrdinary(law, piecesIn(rowClass, slot));
    rates = { isOrdinaryCounted, byOrdinary: new Map() };
    known.set(subject, rates);
  }
  const ordinary = rates.isOrdinaryCounted ? rowClass.ordinary : null;
  const before = rates.byOrdinary.get(ordinary);
  if (before !== undefined) return before;
  const rate = newRate(law, ofDay, rowClass, slot, rates.isOrdinaryCounted);
  rates.byOrdinary.set(ordinary, rate);
  return rate;
}

/** Sets the rates of these places in `ppm`, and gives the others as they then are: the same if none of them changed. */
function setRates(
  law: LawOfDate,
  ofDay: RatesOfDay,
  compiled: CompiledTable,
  places: readonly number[],
  ppm: Float64Array,
  before: ReadonlyMap<number, OtherRate>,
): ReadonlyMap<number, OtherRate> {
  const known: Known = new Map();
  let others: Map<number, OtherRate> | null = null;
  for (const place of places) {
    const slot = place % compiled.slots;
    const rowClass = compiled.classes[(place - slot) / compiled.slots];
    if (rowClass === undefined) continue;
    const rate = rateOf(law, ofDay, rowClass, slot, known);
    const isPlain = 'ppm' in rate && rate.rest === 0;
    ppm[place] = isPlain ? rate.ppm : 0;
    if (isPlain && !before.has(place)) continue;
    others ??= new Map(before);
    if (isPlain) others.delete(place);
    else others.set(place, 'ppm' in rate ? { kind: 'parts', parts: rate } : rate);
  }
  return others ?? before;
}

/** Places whose measure is among these; all of them for null. */
function placesOf({ measures }: CompiledTable, among: ReadonlySet<MeasureId> | null): readonly number[] {
  return measures.ids.flatMap((id, number) =>
    among === null || among.has(id) ? (measures.placesOf[number] ?? []) : [],
  );
}

export function classRates(law: LawOfDate, compiled: CompiledTable): ClassRates {
  const ofDay = ratesOfDay(law);
  const ppm = new Float64Array((compiled.classes.length + 1) * compiled.slots);
  const others = setRates(law, ofDay, compiled, placesOf(compiled, null), ppm, new Map());
  return { law, ofDay, ppm, others };
}

/** Rates are plain data; what a reform leaves alone is the same object as before. */
function isSaidAlike(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Measures whose own rate, or a proposed change of it, is not what it was; a combined limit follows the ordinary duty. */
function changedMeasures(before: ClassRates, law: LawOfDate, ofDay: RatesOfDay): ReadonlySet<MeasureId> {
  const changed = new Set<MeasureId>();
  for (const [measure, rate] of ofDay)
    if (!isSaidAlike(before.ofDay.get(measure), rate)) changed.add(measure);
  for (const [index, { measure, change }] of law.rateChanges.entries())
    if (!isSaidAlike(before.law.rateChanges[index]?.change, change)) changed.add(measure);
  return changed;
}

export interface ChangedRates {
  readonly rates: ClassRates;
  /** Slots in which a rate changed, ascending. */
  readonly slots: readonly number[];
}

/** The rates under a law that applies to the same rows with the same shares. Only changed rates are recompiled. */
export function changeRates(before: ClassRates, law: LawOfDate, compiled: CompiledTable): ChangedRates {
  const ofDay = ratesOfDay(law);
  const measures = changedMeasures(before, law, ofDay);
  const places = placesOf(compiled, measures.has(ORDINARY_DUTY) ? null : measures);
  const ppm = before.ppm.slice();
  const others = setRates(law, ofDay, compiled, places, ppm, before.others);
  const isChanged = new Array<boolean>(compiled.slots).fill(false);
  for (const place of places) isChanged[place % compiled.slots] = true;
  const slots = isChanged.flatMap((changed, slot) => (changed ? [slot] : []));
  return { rates: { law, ofDay, ppm, others }, slots };
}
