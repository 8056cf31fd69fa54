/** The page's calls to find a product, over the wire that the client keeps. */
import type { Failure, HtsCode, Result } from '../../../engine/index.ts';
import type {
  BranchRequest,
  BranchRow,
  FinderAnswer,
  FinderApi,
  FinderProgress,
  FindRequest,
  FoundProduct,
} from './finder-protocol.ts';

interface Stopped {
  readonly kind: 'workerStopped';
  readonly detail: string;
}
type Answer<Value> = Promise<Result<Value, Failure | Stopped>>;

/** The calls as they look from the far side of a wire. */
interface RemoteFinder {
  readonly openFinder: FinderApi['openFinder'];
  readonly find: FinderApi['find'];
  readonly branch: FinderApi['branch'];
  readonly numbersOf: FinderApi['numbersOf'];
}

export interface FinderClient {
  readonly openFinder: (onProgress: (progress: FinderProgress) => void) => Answer<{ readonly codes: number }>;
  readonly find: (request: FindRequest) => Answer<FinderAnswer>;
  readonly branch: (request: BranchRequest) => Answer<readonly BranchRow[]>;
  readonly numbersOf: (line: HtsCode) => Answer<readonly FoundProduct[]>;
}

type Call = <Value>(ask: (remote: RemoteFinder) => Promise<Result<Value, Failure>>) => Answer<Value>;

/** `proxied` marks a callback that stays on this side. */
export function finderClient(
  call: Call,
  proxied: <Callback extends object>(callback: Callback) => Callback,
): FinderClient {
  return {
    openFinder: (onProgress) => call((remote) => remote.openFinder(proxied(onProgress))),
    find: (request) => call((remote) => remote.find(request)),
    branch: (request) => call((remote) => remote.branch(request)),
    numbersOf: (line) => call((remote) => remote.numbersOf(line)),
  };
}
