/**
 * Where a reform changes rates for some products or a part of their value, one duty falls on its base at several
 * rates: a piece for each set of changes that hold together.
 */
import { ONE, ZERO, type Decimal } from '../basis/decimal.ts';
import { ORDINARY_DUTY, type MeasureId } from '../law/measure.ts';
import type { Reach, ReachedChange } from './reach.ts';
import type { World } from './worlds.ts';

export interface RatePiece {
  /** Share of the customs value. */
  readonly share: Decimal;
  /** Places in the day's changes of rates, in their order, of those that bear on this duty ... */
  readonly changes: readonly number[];
  /** ... and on the ordinary duty of the same value, which a combined limit counts in. */
  readonly ordinaryChanges: readonly number[];
}

function holdsIn(change: ReachedChange, world: World): boolean {
  const entry =
    change.entryConditions.length === 0 || change.entryConditions.some((id) => world.holds.get(id) === true);
  return (
    entry &&
    change.when.every(
      (requirement) =>
        'condition' in requirement && (world.holds.get(requirement.condition) ?? false) === requirement.is,
    )
  );
}

function changesIn(reach: Reach, world: World, measure: MeasureId): readonly number[] {
  return reach.rateChanges
    .filter((change) => change.measure.measure === measure && holdsIn(change, world))
    .map(({ index }) => index);
}

/** The pieces of one duty over the worlds in which it applies. */
export function piecesOf(
  reach: Reach,
  measure: MeasureId,
  worlds: readonly World[],
  total: Decimal,
): readonly RatePiece[] {
  if (reach.rateChanges.length === 0) return [{ share: total, changes: [], ordinaryChanges: [] }];
  const pieces = new Map<string, RatePiece>();
  for (const world of worlds) {
    const changes = measure === ORDINARY_DUTY ? [] : changesIn(reach, world, measure);
    const ordinaryChanges = changesIn(reach, world, ORDINARY_DUTY);
    const key = `${changes.join()}|${ordinaryChanges.join()}`;
    const share = (pieces.get(key)?.share ?? ZERO).plus(world.weight);
    pieces.set(key, { share, changes, ordinaryChanges });
  }
  return [...pieces.values()];
}

/** The ordinary duty falls on all of the value: its pieces differ by `ordinaryChanges` alone. */
export function ordinaryPieces(reach: Reach, worlds: readonly World[]): readonly RatePiece[] {
  return piecesOf(reach, ORDINARY_DUTY, worlds, ONE);
}
