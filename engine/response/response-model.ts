/** What is asked of the trade response: the model, its parameters, and who faces which rates. */
import type { ElasticityChoice } from './elasticities.ts';
import type { ExportSupply } from './export-supply.ts';
import type { OriginFlow } from './origin-flow.ts';

/** The outer elasticity; capped, it is lowered to sigma where sigma is smaller, so that origins stay substitutes. */
export interface OuterElasticity {
  readonly eta: number;
  readonly neverAboveSubstitution: boolean;
}

/** Nobody buys less, a CES nest of origins (Armington), or SMART as WITS sets it up. */
export type ResponseModel =
  | { readonly kind: 'static' }
  | {
      readonly kind: 'ces';
      readonly substitution: ElasticityChoice;
      readonly outer: OuterElasticity;
      readonly supply: ExportSupply;
      readonly domesticShare: number;
    }
  | {
      readonly kind: 'smart';
      readonly importDemand: ElasticityChoice;
      readonly substitution: number;
      readonly exportSupply: number | 'infinite';
    };

/** Who faces what beside the origin in focus: stated by the caller, repeated with every result. */
export type OthersFace =
  /** The duty of the base year, before and after. */
  | 'theirBaseYearDuty'
  /** Rates of the same two laws as the focus. */
  | 'theirRatesUnderBothLaws'
  /** Anything else that the caller gave. */
  | 'givenRates';

export interface ProductFlows {
  /** HS6, or longer with the HS6 first; the same product twice is two nests. */
  readonly product: string;
  readonly origins: readonly OriginFlow[];
}

export interface ResponseRequest {
  readonly products: readonly ProductFlows[];
  readonly focus: string;
  readonly othersFace: OthersFace;
  /** The year of the flows. */
  readonly baseYear: string;
  readonly model: ResponseModel;
}
