/** Finding a product, as the page may ask for it. */
import type { Failure, HtsCode, Result } from '../../../engine/index.ts';
import type { MarkedText, NamedRow } from '../../words/sentences/product-text.ts';

export type { MarkedText };

/** One row of the schedule, from the heading down; a grouping has no code. */
export interface PathRow extends NamedRow {
  readonly code: HtsCode | null;
}

export interface WhyFound {
  readonly code: boolean;
  /** Trade names that lead there. */
  readonly names: readonly string[];
  readonly beginnings: readonly string[];
  readonly similar: readonly string[];
  /** What Viet Nam's lines within the subheading are called. */
  readonly vietNamLines: readonly string[];
}

export interface FoundProduct {
  readonly code: HtsCode;
  readonly path: readonly PathRow[];
  readonly why: WhyFound;
  /** Column 1 General, in the schedule's notation. */
  readonly rate: string;
  /** Imports from Viet Nam in 2024, whole cents. */
  readonly trade: number;
  /** How many statistical numbers a tariff line has; 0 under a statistical number. */
  readonly numbers: number;
}

export interface RetiredCode {
  readonly code: HtsCode;
  readonly on: string;
  readonly successors: readonly HtsCode[];
}

/** A heading of what was found. */
export interface FoundHeading {
  readonly heading: string;
  /** Column 1 General of its lines, each once. */
  readonly rates: readonly string[];
  readonly trade: number;
}

export interface FinderAnswer {
  readonly found: readonly FoundProduct[];
  readonly headings: readonly FoundHeading[];
  /** Statistical numbers of the first line found, what is imported most first; empty where it has one alone. */
  readonly numbers: readonly FoundProduct[];
  readonly total: number;
  /** Typed words that no result has. */
  readonly unsaid: readonly string[];
  /** The code typed is none; these are the nearest. */
  readonly nearest: boolean;
  /** The code typed was a statistical number once. */
  readonly retired: RetiredCode | null;
}

export interface FindRequest {
  readonly text: string;
  readonly most: number;
}

/** Where to look: the headings of a chapter, the rows under a row, or the statistical numbers of a line. */
export type BranchRequest =
  | { readonly kind: 'chapters' }
  | { readonly kind: 'headings'; readonly chapter: string }
  | { readonly kind: 'under'; readonly place: number };

export interface BranchRow {
  readonly key: string;
  /** Of the tree; -1 for a chapter and for a number that has no row of its own. */
  readonly place: number;
  /** Of a chapter. */
  readonly section: string | null;
  readonly code: HtsCode | null;
  readonly english: string;
  readonly vietnamese: string | null;
  /** As in `PathRow`. */
  readonly ours: string | null;
  /** Of a tariff line. */
  readonly rate: string | null;
  readonly trade: number;
  readonly hasMore: boolean;
}

export interface FinderProgress {
  readonly done: number;
  readonly total: number;
}

export interface FinderApi {
  /** Reads and indexes the texts, once; everything below waits for it. */
  openFinder(
    onProgress: (progress: FinderProgress) => void,
  ): Promise<Result<{ readonly codes: number }, Failure>>;
  find(request: FindRequest): Promise<Result<FinderAnswer, Failure>>;
  branch(request: BranchRequest): Promise<Result<readonly BranchRow[], Failure>>;
  /** The statistical numbers of a tariff line, each with the rows between the line and it. */
  numbersOf(line: HtsCode): Promise<Result<readonly FoundProduct[], Failure>>;
}
