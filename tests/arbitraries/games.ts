/** Games of a few players with a value for every coalition written down, in whole cents by group. */
import fc from 'fast-check';
import type { Coalition, CoalitionValue } from '../../engine/attribution/coalition-game.ts';
import type { SamplingPlan } from '../../engine/attribution/shapley-sample.ts';

export interface TableGame {
  readonly players: number;
  readonly groups: number;
  /** By the bits of the coalition, then by group. */
  readonly table: readonly (readonly number[])[];
}

export function bitsOf(coalition: Coalition): number {
  return coalition.reduce((bits, player) => bits + 2 ** player, 0);
}

export function valueOfTable({ table }: TableGame): CoalitionValue {
  return (coalition) => Float64Array.from(table[bitsOf(coalition)] ?? []);
}

export function withTable(game: TableGame, cents: (bits: number, group: number) => number): TableGame {
  const table = game.table.map((row, bits) => row.map((_, group) => cents(bits, group)));
  return { ...game, table };
}

export const centsIn = (game: TableGame, bits: number, group: number): number =>
  game.table[bits]?.[group] ?? 0;

/** Small figures, which round and cancel, and figures near the end of what is exact. */
const cents = (): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: -9, max: 9 }),
    fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
    fc.integer({ min: -(2 ** 50), max: 2 ** 50 }),
  );

export function games(fewest = 0, most = 6): fc.Arbitrary<TableGame> {
  return fc
    .tuple(fc.integer({ min: fewest, max: most }), fc.integer({ min: 1, max: 3 }))
    .chain(([players, groups]) =>
      fc
        .array(fc.array(cents(), { minLength: groups, maxLength: groups }), {
          minLength: 2 ** players,
          maxLength: 2 ** players,
        })
        .map((table) => ({ players, groups, table })),
    );
}

/** For games that are exact anyway. */
export const NO_SAMPLING: SamplingPlan = { seed: 0, evaluations: 0, standardError: null, permutations: null };

export const isIn = (bits: number, player: number): boolean => Math.floor(bits / 2 ** player) % 2 === 1;

/** The coalition with every player replaced by another. */
export function renamed(bits: number, players: number, nameOf: (player: number) => number): number {
  let result = 0;
  for (let player = 0; player < players; player++) if (isIn(bits, player)) result += 2 ** nameOf(player);
  return result;
}
