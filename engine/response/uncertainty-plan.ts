/**
 * Many products prepared for many draws: what never changes is added up, varieties with the same sigma and change
 * of rate share one power, and products with the same nest are merged. All of it exact: totals are linear in the
 * values, and a nest's answer depends on its shares alone.
 */
import { groupWord } from './parameter-draw.ts';
import { orderFreeSum } from './order-free-sum.ts';
import { valueTouched } from './origin-flow.ts';
import type { RefusedProduct } from './refusal.ts';
import { mergedNest, nestOf, type Nest, type Term, type UncertainProduct } from './uncertain-nest.ts';

/** Columns; a nest is a set of merged products, a cell one (sigma, group, change of rate), a term one in a nest. */
export interface UncertaintyPlan {
  readonly groups: readonly number[];
  readonly cellSigma: Float64Array;
  readonly cellGroup: Int32Array;
  /** ln g, and 1 / g. */
  readonly cellLogRatio: Float64Array;
  readonly cellInverse: Float64Array;
  /** A nest's first cell: sigma and group of the nest. */
  readonly nestCell: Int32Array;
  readonly nestTerms: Int32Array;
  readonly nestSpending: Float64Array;
  /** Share of what keeps its price: origins without a change, and the domestic variety. */
  readonly nestUnchangedShare: Float64Array;
  /** Imports, the focus's imports, and revenue of the origins without a change. */
  readonly nestImports: Float64Array;
  readonly nestFocus: Float64Array;
  readonly nestRevenue: Float64Array;
  readonly termCell: Int32Array;
  readonly termShare: Float64Array;
  readonly termImports: Float64Array;
  readonly termFocus: Float64Array;
  readonly termRevenue: Float64Array;
  /** Of products whose rates do not change at all. */
  readonly constant: { readonly imports: number; readonly focus: number };
  /** Revenue before, of the products that change: a draw's revenue less this is the change. */
  readonly revenueBefore: number;
  readonly products: number;
  readonly refusals: readonly RefusedProduct[];
}

/**
 * `focus`: the origin whose imports are followed beside the total; `refused`: products that were refused before.
 * The order of the products does not matter.
 */
export function planUncertainty(
  products: readonly UncertainProduct[],
  focus: string,
  refused: readonly RefusedProduct[] = [],
): UncertaintyPlan {
  const byKey = new Map<string, Nest[]>();
  const refusals: RefusedProduct[] = [...refused];
  for (const product of products) {
    const nest = nestOf(product, focus);
    if (nest.ok) byKey.set(nest.value.key, [...(byKey.get(nest.value.key) ?? []), nest.value]);
    else
      refusals.push({
        product: product.product,
        customsValue: valueTouched(product.origins),
        refusal: nest.failure,
      });
  }
  const all = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, nests]) => mergedNest(nests) ?? []);
  const moving = all.filter(({ terms }) => terms.length > 0);
  const constant = all.filter(({ terms }) => terms.length === 0);
  return {
    ...columnsOf(moving),
    constant: {
      imports: orderFreeSum(constant.map(({ unchanged }) => unchanged.imports)),
      focus: orderFreeSum(constant.map(({ unchanged }) => unchanged.focus)),
    },
    revenueBefore: orderFreeSum(moving.map(({ revenueBefore }) => revenueBefore)),
    products: products.length + refused.length - refusals.length,
    refusals: refusals.sort(
      (a, b) =>
        (a.product < b.product ? -1 : a.product > b.product ? 1 : 0) || a.customsValue - b.customsValue,
    ),
  };
}

type Columns = Omit<UncertaintyPlan, 'constant' | 'revenueBefore' | 'products' | 'refusals'>;

function columnsOf(nests: readonly Nest[]): Columns {
  const groups = [...new Set(nests.map(({ group }) => group))].sort();
  const groupIndex = new Map(groups.map((group, index) => [group, index]));
  const cells = new Map<string, { index: number; sigma: number; group: number; logRatio: number }>();
  const cellOf = ({ sigma, group }: Nest, { logRatio }: Term): number => {
    const key = `${sigma} ${logRatio} ${group}`;
    const known = cells.get(key);
    if (known !== undefined) return known.index;
    cells.set(key, { index: cells.size, sigma, group: groupIndex.get(group) ?? 0, logRatio });
    return cells.size - 1;
  };
  const terms = nests.flatMap((nest) => nest.terms.map((term) => ({ term, cell: cellOf(nest, term) })));
  const nestTerms = new Int32Array(nests.length + 1);
  for (const [index, nest] of nests.entries())
    nestTerms[index + 1] = (nestTerms[index] ?? 0) + nest.terms.length;
  const cell = [...cells.values()];
  const ofNests = (read: (nest: Nest) => number): Float64Array => Float64Array.from(nests, read);
  const ofTerms = (read: (term: Term) => number): Float64Array =>
    Float64Array.from(terms, ({ term }) => read(term));
  return {
    groups: groups.map(groupWord),
    cellSigma: Float64Array.from(cell, ({ sigma }) => sigma),
    cellGroup: Int32Array.from(cell, ({ group }) => group),
    cellLogRatio: Float64Array.from(cell, ({ logRatio }) => logRatio),
    cellInverse: Float64Array.from(cell, ({ logRatio }) => Math.exp(-logRatio)),
    nestCell: Int32Array.from(nests, (_, index) => terms[nestTerms[index] ?? 0]?.cell ?? 0),
    nestTerms,
    nestSpending: ofNests(({ spending }) => spending),
    nestUnchangedShare: ofNests(({ unchanged }) => unchanged.share),
    nestImports: ofNests(({ unchanged }) => unchanged.imports),
    nestFocus: ofNests(({ unchanged }) => unchanged.focus),
    nestRevenue: ofNests(({ unchanged }) => unchanged.revenue),
    termCell: Int32Array.from(terms, ({ cell: index }) => index),
    termShare: ofTerms(({ share }) => share),
    termImports: ofTerms(({ imports }) => imports),
    termFocus: ofTerms(({ focus }) => focus),
    termRevenue: ofTerms(({ revenue }) => revenue),
  };
}
