/**
 * Facts that neither a tariff code nor a trade table records, on which the law turns: what a part is for,
 * how much metal an article holds, when it was loaded. A shipment answers them; a trade flow answers with
 * the share of its value for which the condition holds.
 */
import type { Brand } from '../basis/brand.ts';
import type { IsoDate } from '../basis/date.ts';
import type { Usd } from '../basis/money.ts';
import { isWithin, type HtsCode } from '../schedule/hts-code.ts';
import type { CitationId } from './citation.ts';

export type ConditionId = Brand<string, 'ConditionId'>;
/** Plain decimal from 0 to 1. */
export type Share = Brand<string, 'Share'>;

export type Metal = 'steel' | 'aluminum' | 'copper';

/** A fact with which a claim cannot be true: what is stated of the goods has the last word. */
export interface OpposingFact {
  readonly fact: string;
  /** A percentage above zero, one of zero, a yes or a no. */
  readonly stated: 'some' | 'none' | 'yes' | 'no';
}

export type ConditionTest =
  /** Yes or no, stated by the importer under this name. */
  | { readonly kind: 'statement'; readonly fact: string }
  /** True where the importer claims one of the headings that depend on it; no fact of its own. */
  | {
      readonly kind: 'claim';
      readonly unless: readonly OpposingFact[];
      /** The metal that the claim says to be of the United States: it is content of the United States. */
      readonly usMetal: Metal | null;
    }
  /** The part of the customs value that is this metal. At most one metal holds for any dollar of value. */
  | { readonly kind: 'metalContent'; readonly metal: Metal; readonly fact: string }
  /** The part of the value that is of US origin, counted only from a threshold up. */
  | { readonly kind: 'usContent'; readonly fact: string; readonly thresholdPercent: string }
  /** Holds where a stated percentage is below a limit. */
  | { readonly kind: 'percentBelow'; readonly fact: string; readonly limit: string }
  /** The value of the line is in a band, US dollars: from `atLeast`, up to but not `below`. */
  | { readonly kind: 'valueBand'; readonly atLeast: Usd | null; readonly below: Usd | null }
  /** A part of the value that a proposal names: nothing decides it but the proposal. */
  | { readonly kind: 'proposedShare' }
  /** Loaded on the final vessel before this day. */
  | { readonly kind: 'loadedBefore'; readonly date: IsoDate; readonly vesselOnly: boolean };

/** How ordinary an answer is for goods of a line. Extraordinary: goods of which it is true are hardly ever under it. */
export type Grade = 'ordinary' | 'uncommon' | 'extraordinary';

/** Where the answer that is not presumed is less than ordinary, by the words and the trade of the lines. */
export interface Unusual {
  readonly answer: boolean;
  readonly grade: Exclude<Grade, 'ordinary'>;
  /** Empty: every product that is asked. */
  readonly within: readonly HtsCode[];
  readonly except: readonly HtsCode[];
}

export interface Condition {
  readonly id: ConditionId;
  readonly test: ConditionTest;
  /** The assumption for one shipment where nothing is stated. */
  readonly shipmentDefault: Share;
  /** What is assumed for a year of trade when the scenario does not say. */
  readonly tradeDefault: Share;
  /** Whether a person pricing one shipment is asked, and the answer counted in the range (an assumption). */
  readonly asked: boolean;
  /** The first that names a product counts; any other answer is ordinary. */
  readonly unusual: readonly Unusual[];
  /** Number of the modelling choice in ASSUMPTIONS.md. */
  readonly assumption: string;
  readonly citations: readonly CitationId[];
}

/** Of the answer that is not presumed, for one product. */
export function gradeOf({ unusual }: Condition, code: HtsCode, presumed: boolean): Grade {
  const found = unusual.find(
    ({ answer, within, except }) =>
      answer !== presumed &&
      (within.length === 0 || within.some((prefix) => isWithin(code, prefix))) &&
      !except.some((prefix) => isWithin(code, prefix)),
  );
  return found?.grade ?? 'ordinary';
}
