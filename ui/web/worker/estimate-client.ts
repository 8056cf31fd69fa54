/** The page's calls about one entry, over the wire that the client keeps. */
import type { Estimate, Failure, HistorySpan, Result } from '../../../engine/index.ts';
import type {
  EstimateApi,
  EstimatedEntry,
  HistoryRequest,
  LineProblem,
  PastedLines,
  PriceAnswer,
  PriceProblem,
  PriceRequest,
  ReadEstimate,
  ScenarioOutcome,
  UnderScenariosRequest,
} from './estimate-protocol.ts';

interface Stopped {
  readonly kind: 'workerStopped';
  readonly detail: string;
}
type Answer<Value, Wrong = Failure> = Promise<Result<Value, Failure | Stopped | Wrong>>;

/** The calls as they look from the far side of a wire. */
interface RemoteEstimate {
  readonly estimate: EstimateApi['estimate'];
  readonly estimateUnder: EstimateApi['estimateUnder'];
  readonly estimateHistory: EstimateApi['estimateHistory'];
  readonly heldPrice: EstimateApi['heldPrice'];
  readonly readEstimate: EstimateApi['readEstimate'];
  readonly writeEstimate: EstimateApi['writeEstimate'];
  readonly readLines: EstimateApi['readLines'];
}

export interface EstimateClient {
  readonly estimate: (estimate: Estimate) => Answer<EstimatedEntry>;
  readonly estimateUnder: (request: UnderScenariosRequest) => Answer<readonly ScenarioOutcome[]>;
  readonly estimateHistory: (
    request: HistoryRequest,
  ) => Answer<readonly HistorySpan[], Failure | LineProblem>;
  readonly heldPrice: (request: PriceRequest) => Answer<PriceAnswer, PriceProblem>;
  readonly readEstimate: (text: string, name: string) => Answer<ReadEstimate>;
  readonly writeEstimate: (
    estimate: Estimate,
  ) => Answer<{ readonly file: string; readonly canonical: string }>;
  readonly readLines: (text: string) => Answer<PastedLines>;
}

type Call = <Value, Wrong = Failure>(
  ask: (remote: RemoteEstimate) => Promise<Result<Value, Wrong>>,
) => Answer<Value, Wrong>;

export function estimateClient(call: Call): EstimateClient {
  return {
    estimate: (estimate) => call((remote) => remote.estimate(estimate)),
    estimateUnder: (request) => call((remote) => remote.estimateUnder(request)),
    estimateHistory: (request) =>
      call<readonly HistorySpan[], Failure | LineProblem>((remote) => remote.estimateHistory(request)),
    heldPrice: (request) => call<PriceAnswer, PriceProblem>((remote) => remote.heldPrice(request)),
    readEstimate: (text, name) => call((remote) => remote.readEstimate(text, name)),
    writeEstimate: (estimate) => call((remote) => remote.writeEstimate(estimate)),
    readLines: (text) => call((remote) => remote.readLines(text)),
  };
}
