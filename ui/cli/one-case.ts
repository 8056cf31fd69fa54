/** One case from the words of a command: the same cells as a row of a cases file. */
import type { ShipmentCells } from '../../engine/index.ts';

export interface CaseOptions {
  readonly date?: string;
  readonly value?: string;
  readonly quantity?: string;
  readonly unit?: string;
  readonly loading?: string;
  readonly mode?: string;
  readonly type?: string;
  readonly facts?: string;
}

export function rowOf(hts: string, options: CaseOptions): ShipmentCells {
  const cells = {
    hts,
    entry_date: options.date,
    customs_value: options.value,
    quantity: options.quantity,
    unit: options.unit,
    loading_date: options.loading,
    mode: options.mode,
    entry_type: options.type,
    facts: options.facts,
  };
  return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell ?? '']));
}
