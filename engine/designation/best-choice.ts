/** The best choice of items that a bounded effort finds, with a bound on what any other could be worth. */
import { bestUndominated } from './best-undominated.ts';
import { searchChoices } from './branch-and-bound.ts';
import { coreOf } from './knapsack-core.ts';
import { choiceByRule, fractionalBound, type Choice, type OrderedItems } from './knapsack.ts';
import { bestOfHalves, choicesOfHalves, MOST_SPLIT_ITEMS } from './meet-in-the-middle.ts';

export interface FoundChoice {
  readonly choice: Choice;
  readonly upperBound: number;
  /** `exact` where the bound is reached; else what found the choice. */
  readonly method: 'exact' | 'search' | 'greedy';
}

/**
 * Nodes of a first search, which either ends at once or finds a choice that settles most items: a part of the
 * effort, but enough to go through all items some times.
 */
function firstSearch(itemCount: number, effort: number): number {
  return Math.ceil(Math.max(effort / 16, Math.min(effort, 16 * itemCount)));
}

/** `effort` bounds the nodes or choices that any one method looks at; 0 leaves the choice by rule. */
export function bestChoice(ordered: OrderedItems, room: number, effort: number): FoundChoice {
  const byRule = choiceByRule(ordered, room);
  const bound = fractionalBound(ordered, 0, room);
  const found = (choice: Choice, upperBound: number): FoundChoice => ({
    choice,
    upperBound,
    method: choice.benefit === upperBound ? 'exact' : choice === byRule ? 'greedy' : 'search',
  });
  if (byRule.benefit === bound || effort <= 0) return found(byRule, bound);
  const first = searchChoices(ordered, room, byRule, firstSearch(ordered.items.length, effort));
  if (first.upperBound === first.choice.benefit) return found(first.choice, first.upperBound);

  const { open, room: openRoom, settledBenefit, choiceOf } = coreOf(ordered, room, first.choice.benefit);
  const toBeat: Choice = { positions: [], benefit: first.choice.benefit - settledBenefit };
  const better = (choice: Choice): Choice =>
    choice.benefit > toBeat.benefit ? choiceOf(choice.positions, choice.benefit) : first.choice;
  // Choices that dominate each other decide most cases; equal ratios have few of those: where that shows, up to
  // forty items are split.
  const halves = choicesOfHalves(open.items.length);
  const isSplit = open.items.length <= MOST_SPLIT_ITEMS && halves <= effort;
  const kept = bestUndominated(open, openRoom, toBeat, isSplit ? halves / 4 : effort);
  if (kept !== null || isSplit) {
    const choice = better(kept ?? bestOfHalves(open, openRoom));
    return found(choice, choice.benefit);
  }
  const second = searchChoices(open, openRoom, toBeat, effort);
  return found(better(second.choice), Math.min(first.upperBound, settledBenefit + second.upperBound));
}
