/** A year's imports of the United States by HS6 and partner: what trade could be diverted from and to. */

export interface PartnerCountry {
  /** Census Bureau country code, four digits. */
  readonly code: string;
  readonly name: string;
}

export interface PartnerFlows {
  readonly id: string;
  /** No member beside the aggregate that holds it: the European Union is one partner. */
  readonly partners: readonly PartnerCountry[];
  /** Ascending, each once. */
  readonly products: readonly string[];
  /** Rows of product `p` are `firstRow[p]` up to, not including, `firstRow[p + 1]`. */
  readonly firstRow: Int32Array;
  /** Index into `partners`, by row. */
  readonly partner: Uint8Array;
  /** Whole cents. */
  readonly customsValue: Float64Array;
  readonly calculatedDuty: Float64Array;
}

export interface PartnerFlow {
  readonly partner: string;
  readonly customsValue: number;
  readonly calculatedDuty: number;
}

/** The partners that supplied one product; none where there was no trade. */
export function partnersOf(flows: PartnerFlows, hs6: string): readonly PartnerFlow[] {
  const product = productIndex(flows.products, hs6);
  if (product < 0) return [];
  const rows: PartnerFlow[] = [];
  for (let row = flows.firstRow[product] ?? 0; row < (flows.firstRow[product + 1] ?? 0); row += 1) {
    rows.push({
      partner: flows.partners[flows.partner[row] ?? -1]?.code ?? '',
      customsValue: flows.customsValue[row] ?? 0,
      calculatedDuty: flows.calculatedDuty[row] ?? 0,
    });
  }
  return rows;
}

function productIndex(products: readonly string[], hs6: string): number {
  let low = 0;
  let high = products.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = products[middle] ?? '';
    if (found === hs6) return middle;
    if (found < hs6) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
