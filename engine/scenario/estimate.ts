/**
 * An estimate as a person keeps it: the lines of one entry as far as they are known, how and when they are entered, the
 * scenarios beside it, and the figures it was locked with.
 */
import type { IsoDate } from '../basis/date.ts';
import type { EntryType, TransportMode } from '../trade/shipment.ts';
import type { LawStatus } from './law-status.ts';
import type { ScenarioOfSet } from './scenario-set.ts';

/** The format of a document of an estimate. */
export const ESTIMATE_FORMAT = 'tariff-estimate/1';
export const MOST_LINES = 200;
export const MOST_COMPARED = 6;
/** The answer "I don't know"; a fact that is left out was never answered. */
export const UNKNOWN = 'unknown';

/** One line as it was typed. */
export interface EstimateLine {
  /** The person's own words for it; may be empty. */
  readonly label: string;
  /** As typed: what is not yet a code or an amount stays until it is put right. */
  readonly hts: string;
  readonly customsValue: string;
  /** By unit of quantity. */
  readonly quantities: Readonly<Record<string, string>>;
  /** By the name of a fact, or `condition:` and the name of a condition; `true`, `false`, a number or `unknown`. */
  readonly facts: Readonly<Record<string, string>>;
}

/** US dollars with two decimals. */
export interface LockedMeasure {
  readonly measure: string;
  readonly heading: string | null;
  readonly rate: string | null;
  readonly duty: string;
}

export interface LockedLine {
  readonly hts: string;
  readonly customsValue: string;
  readonly duty: string;
  readonly low: string;
  /** Null: without bound. */
  readonly high: string | null;
  readonly headings: readonly string[];
  readonly measures: readonly LockedMeasure[];
}

/** The least and the most that may be owed. */
export interface LockedEnds {
  readonly low: string;
  /** Null: without bound. */
  readonly high: string | null;
}

/** The figures of the day on which it was locked. They are never recalculated. */
export interface LockedFigures {
  readonly dataVersion: string;
  readonly evidenceThrough: IsoDate;
  /** The status of the law of the duty; null: locked before this was stored. */
  readonly status: LawStatus | null;
  /** Antidumping and countervailing orders that may cover the goods and of which nothing is in the duty. */
  readonly orders: readonly string[];
  /** Of the lines with a figure. */
  readonly customsValue: string;
  readonly duty: string;
  /** What was really open. */
  readonly low: string;
  /** Null: without bound. */
  readonly high: string | null;
  /** The range over all facts that were not stated; null: locked before this was kept. */
  readonly whole: LockedEnds | null;
  /** Null: no rate was known. */
  readonly mpf: string | null;
  readonly hmf: string | null;
  /** Null: a line without a figure; the duty is then known from below alone. */
  readonly lines: readonly (LockedLine | null)[];
}

/** The document `tariff-estimate/1`. */
export interface Estimate {
  readonly format: typeof ESTIMATE_FORMAT;
  readonly title: string;
  /** Empty where it was cleared. */
  readonly entryDate: string;
  readonly loadingDate: string | null;
  /** Null: not known. */
  readonly mode: TransportMode | null;
  readonly entryType: EntryType | null;
  readonly lines: readonly EstimateLine[];
  readonly compared: readonly ScenarioOfSet[];
  readonly locked: LockedFigures | null;
}
