/** The two directions side by side, by subheading and in total: the goods to which both tariffs could be applied. */
import type { AssessedTable } from '../columnar/assess-all.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import { hs6Of, type Hs6 } from '../viet-nam/vn-code.ts';
import type { Totals } from './comparison.ts';

/** US exports to Viet Nam, evaluated at each end of the subheadings' rates and at their average; one table. */
export interface ExportsAssessed {
  readonly average: AssessedTable;
  readonly minimum: AssessedTable;
  readonly maximum: AssessedTable;
}

/** Whole cents; `duty` at the average rates. */
export interface ExportTotals extends Totals {
  readonly dutyLow: number;
  readonly dutyHigh: number;
}

export interface MirrorSide {
  /** US imports from Viet Nam: customs value, and the duty of the scenario that was evaluated. */
  readonly imports: Totals;
  /** US exports to Viet Nam: value free alongside ship, and Viet Nam's duty. */
  readonly exports: ExportTotals;
  /** Exports less imports, seen from the United States; on different valuations, so an order of magnitude. */
  readonly balance: number;
}

export interface Mirror {
  readonly total: MirrorSide;
  readonly bySubheading: ReadonlyMap<Hs6, MirrorSide>;
  /** Value that is in none of the figures above: special provisions, and codes without a rate. */
  readonly leftOut: { readonly imports: number; readonly exports: number };
}

const NO_TRADE: MirrorSide = {
  imports: { customsValue: 0, duty: 0 },
  exports: { customsValue: 0, duty: 0, dutyLow: 0, dutyHigh: 0 },
  balance: 0,
};

function valueOfRows(table: FlowTable, rows: readonly number[]): number {
  return rows.reduce((total, row) => total + (table.customsValue[row] ?? 0), 0);
}

/** Adds two sides; the balance follows from the values. */
function joined(one: MirrorSide, other: MirrorSide): MirrorSide {
  return {
    imports: {
      customsValue: one.imports.customsValue + other.imports.customsValue,
      duty: one.imports.duty + other.imports.duty,
    },
    exports: {
      customsValue: one.exports.customsValue + other.exports.customsValue,
      duty: one.exports.duty + other.exports.duty,
      dutyLow: one.exports.dutyLow + other.exports.dutyLow,
      dutyHigh: one.exports.dutyHigh + other.exports.dutyHigh,
    },
    balance: one.balance + other.balance,
  };
}

export function mirrorOf(imports: AssessedTable, exports: ExportsAssessed): Mirror {
  const bySubheading = new Map<Hs6, MirrorSide>();
  let total = NO_TRADE;
  const add = (code: string, side: MirrorSide): void => {
    const hs6 = hs6Of(code);
    bySubheading.set(hs6, joined(bySubheading.get(hs6) ?? NO_TRADE, side));
    total = joined(total, side);
  };
  const bought = imports.compiled;
  for (const { row } of bought.rows) {
    const customsValue = bought.table.customsValue[row] ?? 0;
    const duty = imports.duty[row] ?? 0;
    add(bought.table.codes[row] ?? '', {
      ...NO_TRADE,
      imports: { customsValue, duty },
      balance: -customsValue,
    });
  }
  const sold = exports.average.compiled;
  for (const { row } of sold.rows) {
    const customsValue = sold.table.customsValue[row] ?? 0;
    const [duty, dutyLow, dutyHigh] = [exports.average, exports.minimum, exports.maximum].map(
      (assessed) => assessed.duty[row] ?? 0,
    ) as [number, number, number];
    add(sold.table.codes[row] ?? '', {
      ...NO_TRADE,
      exports: { customsValue, duty, dutyLow, dutyHigh },
      balance: customsValue,
    });
  }
  return {
    total,
    bySubheading: new Map([...bySubheading].sort(([a], [b]) => (a < b ? -1 : 1))),
    leftOut: {
      imports: valueOfRows(bought.table, bought.leftOut),
      exports: valueOfRows(sold.table, sold.leftOut),
    },
  };
}

/** One subheading; no trade at all is a side of zeros, because the tables are whole. */
export function mirrorAt(mirror: Mirror, hs6: Hs6): MirrorSide {
  return mirror.bySubheading.get(hs6) ?? NO_TRADE;
}
