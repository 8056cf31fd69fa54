/** What can be wrong with one row of a cases file. Never stops the others. */
import type { AssessmentFailure, ShipmentProblem } from '../../../engine/index.ts';

export type RowProblem =
  | ShipmentProblem
  | AssessmentFailure
  | {
      readonly kind: 'entryDisagrees';
      readonly entry: string;
      readonly column: string;
      readonly value: string;
      readonly first: string;
    }
  | { readonly kind: 'aboveEntryLimit'; readonly value: string; readonly limit: string }
  | { readonly kind: 'rowWidth'; readonly value: number };
