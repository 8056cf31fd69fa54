/** The page's calls about how trade answers, over the wire that the client keeps. */
import type { Failure, Refusal, Result, RevenueCurve } from '../../../engine/index.ts';
import type {
  BoardColumn,
  BoardRequest,
  CurveRequest,
  DrawsDone,
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
  readonly cancel: ResponseApi['cancel'];
  readonly reciprocal: ResponseApi['reciprocal'];
}

export interface ResponseClient {
  readonly responseSetting: () => Answer<ResponseSetting>;
  readonly respond: (request: RespondRequest) => Answer<ResponseView>;
  readonly unfold: (request: UnfoldRequest) => Answer<ProductDepth | null, ResponseFailure>;
  readonly respondBoard: (request: BoardRequest) => Answer<readonly BoardColumn[]>;
  readonly revenueCurve: (request: CurveRequest) => Answer<RevenueCurve>;
  readonly uncertainty: (
    request: UncertaintyRequest,
    onProgress: (progress: DrawsDone) => void,
  ) => Answer<UncertaintyView, ResponseFailure>;
  /** Whether there was such work to stop. */
  readonly cancel: (token: string) => Answer<boolean>;
  readonly reciprocal: (request: ReciprocalRequest) => Answer<ReciprocalView, Refusal>;
}

type Call = <Value, Wrong = Failure>(
  ask: (remote: RemoteResponse) => Promise<Result<Value, Wrong>>,
) => Answer<Value, Wrong>;

/** `proxied` marks a callback that stays on this side. */
export function responseClient(
  call: Call,
  proxied: <Callback extends object>(callback: Callback) => Callback,
): ResponseClient {
  return {
    responseSetting: () => call((remote) => remote.responseSetting()),
    respond: (request) => call((remote) => remote.respond(request)),
    unfold: (request) => call<ProductDepth | null, ResponseFailure>((remote) => remote.unfold(request)),
    respondBoard: (request) => call((remote) => remote.respondBoard(request)),
    revenueCurve: (request) => call((remote) => remote.revenueCurve(request)),
    uncertainty: (request, onProgress) =>
      call<UncertaintyView, ResponseFailure>((remote) => remote.uncertainty(request, proxied(onProgress))),
    cancel: (token) => call((remote) => remote.cancel(token)),
    reciprocal: (request) => call<ReciprocalView, Refusal>((remote) => remote.reciprocal(request)),
  };
}
