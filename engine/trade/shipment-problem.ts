/** What can be wrong with the words that describe a shipment: the offending value, for a sentence. */
import type { IsoDate } from '../basis/date.ts';

/** What a fact's value is. */
export type FactKind = 'boolean' | 'percent' | 'amount' | 'count' | 'quantity' | 'code' | 'headings';

export type ShipmentProblem =
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
  | { readonly kind: 'badFact'; readonly fact: string; readonly value: string; readonly expected: FactKind }
  | { readonly kind: 'repeatedFact'; readonly fact: string }
  | { readonly kind: 'claimedAndDenied'; readonly heading: string }
  | { readonly kind: 'partAboveValue'; readonly value: string };
