/** The proposed changes of rate that bear on one measure of a line, as plain data. */
import { ZERO, type Decimal } from '../basis/decimal.ts';
import { ORDINARY_DUTY, type MeasureId, type WhatIfRuleId } from '../law/measure.ts';
import type { ChangeOfRate } from '../law/rate-change.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { RatePiece } from './rate-pieces.ts';

/** A rule that changes the rate, on a share of the customs value (plain decimal text). */
export interface ToldChange {
  readonly rule: WhatIfRuleId;
  readonly change: ChangeOfRate;
  readonly share: string;
}

export function toldChanges(
  law: LawOfDate,
  measure: MeasureId,
  pieces: readonly RatePiece[],
): readonly ToldChange[] {
  const shares = new Map<number, Decimal>();
  for (const piece of pieces) {
    const places = measure === ORDINARY_DUTY ? piece.ordinaryChanges : piece.changes;
    for (const place of places) shares.set(place, (shares.get(place) ?? ZERO).plus(piece.share));
  }
  return [...shares]
    .sort(([a], [b]) => a - b)
    .flatMap(([place, share]) => {
      const found = law.rateChanges[place];
      return found === undefined ? [] : [{ rule: found.rule, change: found.change, share: share.toFixed() }];
    });
}
