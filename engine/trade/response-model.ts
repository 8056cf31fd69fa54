/** The model of a trade response as it is asked for: which elasticities, which supply, what the other origins pay. */
import type { ElasticityTableId } from './elasticity-table.ts';
import type { ParameterId } from './response-parameters.ts';

/** The part of a table that is used unchanged; values outside it move to its ends. Probabilities. */
export interface Winsorise {
  readonly low: number;
  readonly high: number;
}

export type ElasticityChoice =
  | { readonly kind: 'table'; readonly table: ElasticityTableId; readonly winsorise: Winsorise | null }
  | { readonly kind: 'preset'; readonly id: ParameterId }
  | {
      readonly kind: 'own';
      /** The longest prefix that fits decides; an empty one fits everything, a null takes its products out. */
      readonly byPrefix: readonly { readonly prefix: string; readonly value: number | null }[];
      /** For the products that no prefix fits, and those taken out. */
      readonly otherwise: ElasticityChoice | null;
    };

/** How the exporters' price answers. */
export type ExportSupply =
  /**
   * Imposed: the landed price takes the power `beta` of what the duty would add, p = g^beta, p* = g^(beta-1).
   * 1 is complete pass-through (a small importer), 0 none.
   */
  | { readonly kind: 'passThrough'; readonly beta: number }
  /**
   * Solved: each origin's supply has the inverse elasticity w, p* = q^w, the same for all. For an origin with a
   * small share of the nest this gives beta = 1 / (1 + w sigma).
   */
  | { readonly kind: 'exportSupply'; readonly inverseElasticity: number };

/** The outer elasticity; capped, it is lowered to sigma where sigma is smaller, so that origins stay substitutes. */
export interface OuterElasticity {
  readonly eta: number;
  readonly neverAboveSubstitution: boolean;
}

/** Nobody buys less, a CES nest of origins (Armington), or SMART as WITS sets it up. */
export type ResponseModel =
  | { readonly kind: 'static' }
  | {
      readonly kind: 'ces';
      readonly substitution: ElasticityChoice;
      readonly outer: OuterElasticity;
      readonly supply: ExportSupply;
      readonly domesticShare: number;
    }
  | {
      readonly kind: 'smart';
      readonly importDemand: ElasticityChoice;
      readonly substitution: number;
      readonly exportSupply: number | 'infinite';
    };

/**
 * What the other origins pay: the duty of the base year, before and after; that duty moved by as many points as Viet
 * Nam's has moved from its own of the base year, under both laws (for laws that fall on all countries alike); or moved
 * by what the law of each side's day asks of them beyond the law of the base year. Never below zero.
 */
export const OTHERS_MOVES = ['ownLaw', 'unchanged', 'sameChange'] as const;
export type OthersMove = (typeof OTHERS_MOVES)[number];
