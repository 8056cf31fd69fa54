/** The page's calls about how trade answers, over the wire that the client keeps. */
import type { Failure, Refusal, Result, RevenueCurve } from '../../../engine/index.ts';
import { watchedCall, type Cancelled, type Watch } from './long-call.ts';
import type {
  BoardColumn,
  BoardRequest,
  CurveRequest,
  ProductDepth,
  ReciprocalRequest,
  ReciprocalView,
  ResponseApi,
  ResponseFailure,
  ResponseSetting,
  ResponseView,
  RespondRequest,
  UncertaintyRequest,
  UncertaintyView,
  UnfoldRequest,
} from './response-protocol.ts';

interface Stopped {
  readonly kind: 'workerStopped';
  readonly detail: string;
}
type Answer<Value, Wrong = Failure> = Promise<Result<Value, Failure | Stopped | Wrong>>;

/** The calls as they look from the far side of a wire. */
interface RemoteResponse {
  readonly responseSetting: ResponseApi['responseSetting'];
  readonly respond: ResponseApi['respond'];
  readonly unfold: ResponseApi['unfold'];
  readonly respondBoard: ResponseApi['respondBoard'];
  readonly revenueCurve: ResponseApi['revenueCurve'];
  readonly uncertainty: ResponseApi['uncertainty'];
  readonly reciprocal: ResponseApi['reciprocal'];
}

export interface ResponseClient {
  readonly responseSetting: () => Answer<ResponseSetting>;
  readonly respond: (request: RespondRequest) => Answer<ResponseView>;
  readonly unfold: (request: UnfoldRequest) => Answer<ProductDepth | null, ResponseFailure>;
  readonly respondBoard: (
    request: BoardRequest,
    watch: Watch,
  ) => Answer<readonly BoardColumn[], Failure | Cancelled>;
  readonly revenueCurve: (request: CurveRequest) => Answer<RevenueCurve>;
  readonly uncertainty: (
    request: UncertaintyRequest,
    watch: Watch,
  ) => Answer<UncertaintyView, ResponseFailure>;
  readonly reciprocal: (request: ReciprocalRequest) => Answer<ReciprocalView, Refusal>;
}

type Call = <Value, Wrong = Failure>(
  ask: (remote: RemoteResponse) => Promise<Result<Value, Wrong>>,
) => Answer<Value, Wrong>;

/** `along` has a line go over the wire with its question. */
export function responseClient(call: Call, along: (line: MessagePort) => MessagePort): ResponseClient {
  return {
    responseSetting: () => call((remote) => remote.responseSetting()),
    respond: (request) => call((remote) => remote.respond(request)),
    unfold: (request) => call<ProductDepth | null, ResponseFailure>((remote) => remote.unfold(request)),
    respondBoard: (request, watch) =>
      watchedCall(watch, (line) =>
        call<readonly BoardColumn[], Failure | Cancelled>((remote) =>
          remote.respondBoard(request, along(line)),
        ),
      ),
    revenueCurve: (request) => call((remote) => remote.revenueCurve(request)),
    uncertainty: (request, watch) =>
      watchedCall(watch, (line) =>
        call<UncertaintyView, ResponseFailure>((remote) => remote.uncertainty(request, along(line))),
      ),
    reciprocal: (request) => call<ReciprocalView, Refusal>((remote) => remote.reciprocal(request)),
  };
}
