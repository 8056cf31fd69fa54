/** What can be wrong with one row of a cases file. Never stops the others. */
import type { AssessmentFailure, HtsCode, SheetRowProblem, ShipmentProblem } from '../../../engine/index.ts';

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
  | SheetRowProblem
  /** A subheading: which of its lines is not said; low and high in US dollars, null where a line needs more facts. */
  | {
      readonly kind: 'sixDigits';
      readonly code: HtsCode;
      readonly lines: readonly HtsCode[];
      readonly low: string | null;
      readonly high: string | null;
    };
