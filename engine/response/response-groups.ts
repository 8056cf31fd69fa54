/** A response gathered as a comparison is: by product, chapter, section or group of products. */
import { groupOf, sectionOf, type ProductNames } from '../law/product-names.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import { focusFigures, type FocusFigures } from './focus-figures.ts';
import { orderFreeSum } from './order-free-sum.ts';
import type { RespondedProduct, TradeResponse } from './respond.ts';
import type { WelfareLedger } from './welfare-ledger.ts';

export const RESPONSE_GROUPINGS = ['section', 'chapter', 'group', 'product'] as const;
export type ResponseGrouping = (typeof RESPONSE_GROUPINGS)[number];

export interface ResponseGroup {
  readonly key: string;
  readonly products: number;
  readonly focus: FocusFigures;
  readonly ledger: WelfareLedger;
  /** Of products without an answer, all origins: in no other figure of the group. */
  readonly refusedCustomsValue: number;
}

/** No section and no product group: nothing of chapters 1 to 97. */
const UNNAMED = 'none';

function keyOf(by: ResponseGrouping, product: string, names: ProductNames): string {
  const code = product as HtsCode;
  switch (by) {
    case 'section':
      return sectionOf(names, code) ?? UNNAMED;
    case 'group':
      return groupOf(names, code) ?? UNNAMED;
    case 'chapter':
      return product.slice(0, 2);
    case 'product':
      return product;
  }
}

/** Every figure of a ledger is a sum over products. */
function ledgerSum(ledgers: readonly WelfareLedger[]): WelfareLedger {
  const sum = (name: keyof WelfareLedger): number => orderFreeSum(ledgers.map((ledger) => ledger[name]));
  return {
    importsBefore: sum('importsBefore'),
    importsAfter: sum('importsAfter'),
    creation: sum('creation'),
    diversion: sum('diversion'),
    priceEffect: sum('priceEffect'),
    revenueBefore: sum('revenueBefore'),
    revenueAfter: sum('revenueAfter'),
    rateEffect: sum('rateEffect'),
    baseErosion: sum('baseErosion'),
    consumerSurplus: sum('consumerSurplus'),
    importerWelfare: sum('importerWelfare'),
    exporterLoss: sum('exporterLoss'),
    worldWelfare: sum('worldWelfare'),
    deadweightLoss: sum('deadweightLoss'),
    existingDutyLost: sum('existingDutyLost'),
  };
}

interface Members {
  readonly first: string;
  readonly products: RespondedProduct[];
  readonly refused: number[];
}

/** Groups partition the products: their sums are the totals. In the order of the tariff. */
export function responseGroups(
  { products, refusals, focus }: TradeResponse,
  names: ProductNames,
  by: ResponseGrouping,
): readonly ResponseGroup[] {
  const groups = new Map<string, Members>();
  const membersOf = (product: string): Members => {
    const key = keyOf(by, product, names);
    const known = groups.get(key) ?? { first: product, products: [], refused: [] };
    const first = product < known.first ? product : known.first;
    const members = { ...known, first };
    groups.set(key, members);
    return members;
  };
  for (const product of products) membersOf(product.product).products.push(product);
  for (const { product, customsValue } of refusals) membersOf(product).refused.push(customsValue);
  return [...groups]
    .sort(([, a], [, b]) => (a.first < b.first ? -1 : 1))
    .map(([key, members]) => ({
      key,
      products: members.products.length,
      focus: focusFigures(
        members.products.flatMap(({ origins }) => origins.filter(({ origin }) => origin === focus)),
      ),
      ledger: ledgerSum(members.products.map(({ ledger }) => ledger)),
      refusedCustomsValue: orderFreeSum(members.refused),
    }));
}
