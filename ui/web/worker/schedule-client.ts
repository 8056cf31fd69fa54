/** The page's calls about a tariff line, over the wire that the client keeps. */
import type { Failure, HtsCode, Result } from '../../../engine/index.ts';
import type { LineAnswer, Neighbour, NeighboursRequest, ScheduleApi } from './schedule-protocol.ts';

interface Stopped {
  readonly kind: 'workerStopped';
  readonly detail: string;
}
type Answer<Value> = Promise<Result<Value, Failure | Stopped>>;

/** The calls as they look from the far side of a wire. */
interface RemoteSchedule {
  readonly tariffLine: ScheduleApi['tariffLine'];
  readonly neighbours: ScheduleApi['neighbours'];
}

export interface ScheduleClient {
  readonly tariffLine: (code: HtsCode) => Answer<LineAnswer>;
  readonly neighbours: (request: NeighboursRequest) => Answer<readonly Neighbour[]>;
}

type Call = <Value>(ask: (remote: RemoteSchedule) => Promise<Result<Value, Failure>>) => Answer<Value>;

export function scheduleClient(call: Call): ScheduleClient {
  return {
    tariffLine: (code) => call((remote) => remote.tariffLine(code)),
    neighbours: (request) => call((remote) => remote.neighbours(request)),
  };
}
