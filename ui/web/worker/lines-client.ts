/** The page's call for lines of the trade, over the wire that the client keeps. */
import type { Failure, Result } from '../../../engine/index.ts';
import type { LinesApi, LinesRequest, LinesView } from './lines-protocol.ts';

interface Stopped {
  readonly kind: 'workerStopped';
  readonly detail: string;
}

export interface LinesClient {
  readonly lines: (request: LinesRequest) => Promise<Result<LinesView, Failure | Stopped>>;
}

type Call = <Value>(
  ask: (remote: { readonly lines: LinesApi['lines'] }) => Promise<Result<Value, Failure>>,
) => Promise<Result<Value, Failure | Stopped>>;

export function linesClient(call: Call): LinesClient {
  return { lines: (request) => call((remote) => remote.lines(request)) };
}
