/** The page's calls about what the figures stand on, over the wire that the client keeps. */
import type { Failure, IsoDate, MeasureId, ProductListId, Result } from '../../../engine/index.ts';
import type {
  DataEdition,
  LawBook,
  LawChange,
  LawStep,
  ListEntry,
  MeasureReach,
  SourcesApi,
  TouchedTrade,
  Verified,
  VerifyProgress,
} from './sources-protocol.ts';

interface Stopped {
  readonly kind: 'workerStopped';
  readonly detail: string;
}
type Answer<Value> = Promise<Result<Value, Failure | Stopped>>;

/** The calls as they look from the far side of a wire. */
type RemoteSources = { readonly [Name in keyof SourcesApi]: SourcesApi[Name] };

export interface SourcesClient {
  readonly dataEdition: () => Answer<DataEdition>;
  readonly verifyData: (onProgress: (progress: VerifyProgress) => void) => Answer<readonly Verified[]>;
  readonly lawBook: () => Answer<LawBook>;
  readonly listEntries: (list: ProductListId) => Answer<readonly ListEntry[]>;
  readonly measureReach: (measure: MeasureId) => Answer<MeasureReach | null>;
  readonly lawSteps: () => Answer<readonly LawStep[]>;
  readonly lawChange: (from: IsoDate, to: IsoDate) => Answer<LawChange>;
  readonly touchedTrade: (from: IsoDate, to: IsoDate) => Answer<TouchedTrade>;
}

type Call = <Value>(ask: (remote: RemoteSources) => Promise<Result<Value, Failure>>) => Answer<Value>;

/** `proxied` marks a callback that stays on this side. */
export function sourcesClient(
  call: Call,
  proxied: <Callback extends object>(callback: Callback) => Callback,
): SourcesClient {
  return {
    dataEdition: () => call((remote) => remote.dataEdition()),
    verifyData: (onProgress) => call((remote) => remote.verifyData(proxied(onProgress))),
    lawBook: () => call((remote) => remote.lawBook()),
    listEntries: (list) => call((remote) => remote.listEntries(list)),
    measureReach: (measure) => call((remote) => remote.measureReach(measure)),
    lawSteps: () => call((remote) => remote.lawSteps()),
    lawChange: (from, to) => call((remote) => remote.lawChange(from, to)),
    touchedTrade: (from, to) => call((remote) => remote.touchedTrade(from, to)),
  };
}
