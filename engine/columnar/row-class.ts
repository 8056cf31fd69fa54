/** What rows of trade have in common: rows of one class resolve alike and have the same ordinary rate. */
import { Decimal } from '../basis/decimal.ts';
import type { RateOfDuty } from '../schedule/rate-of-duty.ts';
import type { ConditionId } from '../law/condition.ts';
import { ORDINARY_DUTY, type MeasureId } from '../law/measure.ts';
import type { AnswerAll } from '../assess/answers.ts';
import type { RatePiece } from '../assess/rate-pieces.ts';
import type { Reach } from '../assess/reach.ts';
import { NOTHING_DENIED, resolveReach } from '../assess/resolve.ts';

/** How a row's ordinary duty follows from its value. */
export type OrdinaryBasis =
  | { readonly kind: 'percent'; readonly percent: Decimal }
  /** No quantities in the table: the ratio of the duty calculated for that year to its value. */
  | { readonly kind: 'ratio'; readonly because: 'specific' | 'unsupported'; readonly rate: RateOfDuty };

export interface DutyShare {
  readonly measure: MeasureId;
  readonly share: Decimal;
  readonly pieces: readonly RatePiece[];
}

export interface RowClass {
  readonly ordinary: OrdinaryBasis;
  readonly ordinaryPieces: readonly RatePiece[];
  readonly duties: readonly DutyShare[];
  /** Conditions asked of these rows, with the share that was used where the scenario stated none. */
  readonly assumed: readonly { readonly condition: ConditionId; readonly share: Decimal }[];
  readonly narrower: readonly MeasureId[];
}

export function ordinaryBasis(rate: RateOfDuty): OrdinaryBasis {
  switch (rate.kind) {
    case 'free':
      return { kind: 'percent', percent: new Decimal(0) };
    case 'adValorem':
      return { kind: 'percent', percent: new Decimal(rate.percent) };
    case 'specific':
    case 'compound':
      return { kind: 'ratio', because: 'specific', rate };
    case 'unsupported':
      return { kind: 'ratio', because: 'unsupported', rate };
  }
}

/** A row's class without its ordinary rate: the same for all rows of one kind. */
export type ResolvedKind = Omit<RowClass, 'ordinary'>;

function piecesText(pieces: readonly RatePiece[]): string {
  return pieces
    .map((piece) => `${piece.share.toString()}:${piece.changes.join()}:${piece.ordinaryChanges.join()}`)
    .join(';');
}

/** The first of equal things, so that what follows from them is worked out once. */
function firstOfEqual<Thing>(textOf: (thing: Thing) => string): (thing: Thing) => Thing {
  const known = new Map<string, Thing>();
  return (thing) => {
    const text = textOf(thing);
    const first = known.get(text) ?? thing;
    known.set(text, first);
    return first;
  };
}

/** Equal duties and equal pieces of different kinds become one object. */
export function resolverOfKinds(): (reach: Reach, answerAll: AnswerAll) => ResolvedKind {
  const firstDuty = firstOfEqual<DutyShare>(({ measure, pieces }) => `${measure}|${piecesText(pieces)}`);
  const firstPieces = firstOfEqual(piecesText);
  return (reach, answerAll) => {
    const { applied, answers, ordinary } = resolveReach(reach, answerAll(reach.questions), NOTHING_DENIED);
    return {
      narrower: reach.narrower,
      ordinaryPieces: firstPieces(ordinary),
      duties: applied.map(({ duty, share, pieces }) =>
        firstDuty({ measure: duty.measure.id, share, pieces }),
      ),
      assumed: [...answers.values()]
        .filter(({ isOpen }) => isOpen)
        .map(({ condition, share }) => ({ condition: condition.id, share })),
    };
  };
}

export interface SlotMeasures {
  /** In the order in which rows meet them, the ordinary duty first. */
  readonly ids: readonly MeasureId[];
  /** By class times slots plus slot, and one more class for the rows left out, which has none: -1. */
  readonly numberAt: Int32Array;
  /** For each measure its places: class times slots plus slot. */
  readonly placesOf: readonly (readonly number[])[];
}

export function measuresOfSlots(classes: readonly RowClass[], slots: number): SlotMeasures {
  const numbers = new Map<MeasureId, number>([[ORDINARY_DUTY, 0]]);
  const placesOf: number[][] = [[]];
  const numberAt = new Int32Array((classes.length + 1) * slots).fill(-1);
  const put = (number: number, place: number): void => {
    numberAt[place] = number;
    (placesOf[number] ??= []).push(place);
  };
  for (const [number, { duties }] of classes.entries()) {
    put(0, number * slots);
    for (const [index, { measure }] of duties.entries()) {
      const known = numbers.get(measure) ?? numbers.size;
      numbers.set(measure, known);
      put(known, number * slots + index + 1);
    }
  }
  return { ids: [...numbers.keys()], numberAt, placesOf };
}
