/** What is asked of the trade response: the model, its parameters, and who faces which rates. */
import type { ResponseModel } from '../trade/response-model.ts';
import type { OriginFlow } from './origin-flow.ts';

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
