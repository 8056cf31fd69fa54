/** What can be wrong with one row of a cases file. Never stops the others. */
import type { AssessmentFailure, IsoDate } from '../../engine/index.ts';

/** What a fact's value is. */
export type FactKind = 'boolean' | 'percent' | 'amount' | 'count' | 'code' | 'headings';

export type RowProblem =
  | { readonly kind: 'badCode'; readonly value: string }
  | { readonly kind: 'badDate'; readonly column: string; readonly value: string }
  | { readonly kind: 'tooEarly'; readonly value: IsoDate; readonly first: IsoDate }
  | { readonly kind: 'loadedAfterEntry'; readonly value: IsoDate; readonly entry: IsoDate }
  | { readonly kind: 'badValue'; readonly value: string }
  | { readonly kind: 'badOrigin'; readonly value: string }
  | {
      readonly kind: 'badName';
      readonly column: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'badQuantity'; readonly column: string; readonly value: string }
  | { readonly kind: 'badUnit'; readonly column: string; readonly value: string }
  | { readonly kind: 'unknownFact'; readonly value: string }
  | {
      readonly kind: 'badFact';
      readonly fact: string;
      readonly value: string;
      readonly expected: FactKind;
    }
  | { readonly kind: 'repeatedFact'; readonly fact: string }
  | { readonly kind: 'claimedAndDenied'; readonly heading: string }
  | { readonly kind: 'partAboveValue'; readonly value: string }
  | {
      readonly kind: 'entryDisagrees';
      readonly entry: string;
      readonly column: string;
      readonly value: string;
      readonly first: string;
    }
  | { readonly kind: 'aboveEntryLimit'; readonly value: string; readonly limit: string }
  | { readonly kind: 'rowWidth'; readonly value: string }
  | AssessmentFailure;
