/** The caveats of a trade response: the limits of the model, and the data it relies on. */
import type { ElasticityFlag } from '../trade/elasticity-table.ts';
import type { ElasticityChoice, ResponseModel } from '../trade/response-model.ts';
import type { ChosenElasticity } from './elasticities.ts';
import { orderFreeSum } from './order-free-sum.ts';
import type { OriginResponse } from './product-response.ts';

export type Caveat =
  /** No wages, exchange rate, retaliation or transshipment. */
  | 'partialEquilibrium'
  /** What is collected falls short of the rates by law. */
  | 'statutoryNotCollected'
  /** Trade of the base year, in its quantities and products. */
  | 'baseYearTrade'
  | 'quotasNotModelled'
  /** The static model: nobody buys less. */
  | 'noBehaviour'
  /** An origin that supplied nothing in the base year supplies nothing after. */
  | 'zerosCannotGrow'
  /** ProTEE was estimated on HS 2007 and carried to HS 2022. */
  | 'elasticitiesOfHs2007'
  /** No domestic variety takes up what imports lose. */
  | 'importOnlyNest'
  /** The exporters' loss is drawn with a straight supply curve, since only the pass-through is known. */
  | 'exporterLossApproximate'
  /** Linear, made for cuts; origins other than the focus do not compete among themselves. */
  | 'linearModel';

export function caveatsOf(model: ResponseModel): readonly Caveat[] {
  const always: readonly Caveat[] = [
    'partialEquilibrium',
    'statutoryNotCollected',
    'baseYearTrade',
    'quotasNotModelled',
  ];
  switch (model.kind) {
    case 'static':
      return [...always, 'noBehaviour'];
    case 'ces': {
      const { substitution, supply, domesticShare } = model;
      const caveats: Caveat[] = [...always, 'zerosCannotGrow'];
      if (usesProtee(substitution)) caveats.push('elasticitiesOfHs2007');
      if (domesticShare === 0) caveats.push('importOnlyNest');
      if (supply.kind === 'passThrough' && supply.beta < 1) caveats.push('exporterLossApproximate');
      return caveats;
    }
    case 'smart': {
      const caveats: Caveat[] = [...always, 'zerosCannotGrow', 'importOnlyNest', 'linearModel'];
      if (usesProtee(model.importDemand)) caveats.push('elasticitiesOfHs2007');
      if (model.exportSupply !== 'infinite') caveats.push('exporterLossApproximate');
      return caveats;
    }
  }
}

function usesProtee(choice: ElasticityChoice): boolean {
  if (choice.kind === 'own') return choice.otherwise !== null && usesProtee(choice.otherwise);
  return choice.kind === 'table' && choice.table === 'protee';
}

/** How many products a remark concerns, and their customs value. */
interface Touched {
  readonly products: number;
  readonly customsValue: number;
}

export type Notice =
  | ({ readonly kind: 'elasticityFlag'; readonly flag: ElasticityFlag } & Touched)
  /** The outer elasticity was lowered to sigma. */
  | ({ readonly kind: 'outerCapped' } & Touched)
  /** One origin supplies all: nothing to divert to. */
  | ({ readonly kind: 'oneOrigin' } & Touched)
  /** Some origin is listed without trade; it stays without. */
  | ({ readonly kind: 'zeroFlows' } & Touched);

export interface AnsweredProduct {
  readonly elasticity: ChosenElasticity | null;
  readonly eta: number | null;
  readonly origins: readonly OriginResponse[];
}

export function noticesOf(products: readonly AnsweredProduct[], model: ResponseModel): readonly Notice[] {
  const touched = (concerns: (product: AnsweredProduct) => boolean): Touched => {
    const all = products.filter(concerns);
    return {
      products: all.length,
      customsValue: orderFreeSum(all.flatMap(({ origins }) => origins.map((each) => each.importsBefore))),
    };
  };
  const flags = [...new Set(products.flatMap(({ elasticity }) => elasticity?.flags ?? []))].sort();
  const suppliers = ({ origins }: AnsweredProduct): number =>
    new Set(origins.filter(({ importsBefore }) => importsBefore > 0).map(({ origin }) => origin)).size;
  const notices: Notice[] = flags.map((flag) => ({
    kind: 'elasticityFlag',
    flag,
    ...touched(({ elasticity }) => elasticity?.flags.includes(flag) === true),
  }));
  const outer = model.kind === 'ces' ? model.outer.eta : null;
  notices.push({
    kind: 'outerCapped',
    ...touched(({ eta }) => eta !== null && outer !== null && eta < outer),
  });
  if (model.kind !== 'static') {
    notices.push({ kind: 'oneOrigin', ...touched((product) => suppliers(product) === 1) });
    notices.push({
      kind: 'zeroFlows',
      ...touched(({ origins }) => origins.some(({ importsBefore }) => importsBefore === 0)),
    });
  }
  return notices.filter(({ products: count }) => count > 0);
}
