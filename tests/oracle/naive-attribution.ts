/** The difference of two scenarios shared out the long way: the whole table is revalued for every set of changes. */
import { changesBetween, withChanges } from '../../engine/compare/scenario-changes.ts';
import { evaluateWithout } from '../../engine/compare/coalition-scenario.ts';
import { chapterOf } from '../../engine/schedule/hts-code.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import type { TableGame } from '../arbitraries/games.ts';
import { isIn } from '../arbitraries/games.ts';
import { realReference, valueOf } from '../arbitraries/real-reference.ts';

/** Every coalition's duty over all rows, by chapter; no row is left out because a change could not reach it. */
export function wholeGame(table: FlowTable, baseline: Scenario, scenario: Scenario): TableGame {
  const changes = changesBetween(baseline, scenario);
  const chapters = [...new Set(table.codes.map(chapterOf))].toSorted();
  const worth = (bits: number): readonly number[] => {
    const made = changes.filter((_, player) => isIn(bits, player));
    const { assessed } = valueOf(
      evaluateWithout(realReference(), table, withChanges(baseline, scenario, made), new Map()),
    );
    return chapters.map((chapter) =>
      table.codes.reduce(
        (sum, code, row) => (chapterOf(code) === chapter ? sum + (assessed.duty[row] ?? 0) : sum),
        0,
      ),
    );
  };
  return {
    players: changes.length,
    groups: chapters.length,
    table: Array.from({ length: 2 ** changes.length }, (_, bits) => worth(bits)),
  };
}
