/** The result of reading one row: its cells under the program's own columns, what was done to them, what is wrong. */
import type { HtsCode } from '../../schedule/hts-code.ts';
import type { ShipmentCells } from '../decode-shipment.ts';
import type { Part } from './sheet-column.ts';

export type AskedWhereEmpty = 'currency' | 'origin';

export type SheetRowProblem =
  | { readonly kind: 'rowWidth'; readonly value: number }
  | { readonly kind: 'unclosedQuotation' }
  | {
      readonly kind: 'openNumber';
      readonly column: string;
      readonly value: string;
      readonly asPoint: string;
      readonly asComma: string;
    }
  | {
      readonly kind: 'openDate';
      readonly column: string;
      readonly value: string;
      readonly asDmy: string;
      readonly asMdy: string;
    }
  | { readonly kind: 'otherCurrency'; readonly value: string }
  /** An amount that changes the price, and cannot be read. */
  | { readonly kind: 'unreadAmount'; readonly column: Part; readonly value: string }
  /** The cell of the quantity has a unit, and the column of units another. */
  | { readonly kind: 'twoUnits'; readonly value: string; readonly unit: string }
  /** The row has a code, and says that it sums up others. */
  | { readonly kind: 'totalWithCode'; readonly value: string }
  /** Empty, where the same column of another row names another currency or country. */
  | { readonly kind: 'emptyAmongOthers'; readonly column: AskedWhereEmpty; readonly other: string }
  /** At or below a second heading with other columns than the first. */
  | { readonly kind: 'otherHeading'; readonly line: number }
  | { readonly kind: 'twoCodes'; readonly value: string; readonly codes: readonly string[] }
  | { readonly kind: 'codeCutByExponent'; readonly value: string }
  | {
      readonly kind: 'termAsksValue';
      readonly term: string;
      readonly missing: readonly ('freight' | 'insurance' | 'duties' | 'value')[];
    }
  | { readonly kind: 'deductionsAboveValue'; readonly value: string };

export type SheetRowNote =
  | { readonly kind: 'lostZero'; readonly from: string; readonly to: string }
  | { readonly kind: 'codeCleaned'; readonly from: string; readonly to: string }
  | { readonly kind: 'dateRead'; readonly column: string; readonly from: string; readonly to: string }
  | { readonly kind: 'productRead'; readonly from: string; readonly to: string }
  | { readonly kind: 'damagedQuotation' }
  | { readonly kind: 'hiddenRow' }
  | { readonly kind: 'claimRead'; readonly heading: HtsCode }
  | { readonly kind: 'unitUnread'; readonly value: string }
  | {
      readonly kind: 'valueFromInvoice';
      readonly price: string;
      readonly parts: readonly {
        readonly part: 'freight' | 'insurance' | 'discount' | 'assists';
        readonly amount: string;
      }[];
      readonly value: string;
    };

export interface SheetRow {
  readonly line: number;
  readonly cells: ShipmentCells;
  readonly notes: readonly SheetRowNote[];
  readonly problem: SheetRowProblem | null;
  /** A row of chapter 99 alone: it belongs to the line beside it. */
  readonly partOf: readonly HtsCode[] | null;
}
