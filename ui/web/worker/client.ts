/** The page's side of the wire to the engine: calls that always settle, with a failure where the worker died. */
import { proxy, releaseProxy, transfer, wrap, type Endpoint, type Remote } from 'comlink';
import type {
  Breakdown,
  CollectedReport,
  Comparison,
  DesignationValue,
  Explanation,
  Failure,
  HistorySpan,
  Result,
  RuleEffects,
  Rules,
  Scenario,
  ScenarioAttribution,
  ShipmentCells,
} from '../../../engine/index.ts';
import scriptUrl from './engine.worker.ts?worker&url';
import type {
  AttributeRequest,
  BreakdownRequest,
  CompareRequest,
  ConditionRange,
  DesignationRequest,
  EngineApi,
  ExplainRequest,
  GroupColumns,
  GroupsRequest,
  LineExplanation,
  MirrorRequest,
  Opening,
  Progress,
  ReadSet,
  ShipmentFailure,
  ShipmentRequest,
  TwoDirections,
  WrittenTexts,
} from './protocol.ts';
import { estimateClient, type EstimateClient } from './estimate-client.ts';
import { linesClient, type LinesClient } from './lines-client.ts';
import { finderClient, type FinderClient } from './finder-client.ts';
import { watchedCall, type Cancelled, type Watch } from './long-call.ts';
import { responseClient, type ResponseClient } from './response-client.ts';
import { scheduleClient, type ScheduleClient } from './schedule-client.ts';
import { sourcesClient, type SourcesClient } from './sources-client.ts';
import type { Problem } from '../../words/sentences/problem-sentence.ts';
import { trustedScript } from './trusted-script.ts';

export type { Problem };
export type Answer<Value, Wrong = never> = Promise<Result<Value, Problem | Wrong>>;

export interface EngineClient
  extends ResponseClient, EstimateClient, SourcesClient, FinderClient, ScheduleClient, LinesClient {
  readonly open: (onProgress: (progress: Progress) => void) => Answer<Opening>;
  readonly expectTrade: () => Answer<boolean>;
  readonly compare: (request: CompareRequest) => Answer<Comparison>;
  readonly breakdown: (request: BreakdownRequest) => Answer<Breakdown>;
  readonly groups: (request: GroupsRequest) => Answer<GroupColumns>;
  readonly effects: (scenario: Scenario, watch: Watch) => Answer<RuleEffects, Cancelled>;
  readonly attribute: (request: AttributeRequest, watch: Watch) => Answer<ScenarioAttribution, Cancelled>;
  readonly designation: (request: DesignationRequest) => Answer<readonly DesignationValue[]>;
  readonly mirror: (request: MirrorRequest) => Answer<TwoDirections>;
  readonly collected: (watch: Watch) => Answer<CollectedReport, Cancelled>;
  readonly readRules: (text: string) => Answer<Rules>;
  readonly readScenario: (text: string, name: string) => Answer<Scenario>;
  readonly readSet: (text: string, name: string) => Answer<ReadSet>;
  readonly writeSet: (scenarios: readonly Scenario[], baseline: number) => Answer<WrittenTexts>;
  readonly writeScenario: (scenario: Scenario) => Answer<{ readonly file: string; readonly text: string }>;
  readonly compareShipment: (
    request: ShipmentRequest,
  ) => Answer<readonly Result<Explanation, ShipmentFailure>[], ShipmentFailure>;
  readonly explain: (request: ExplainRequest) => Answer<LineExplanation>;
  readonly ranges: (scenario: Scenario) => Answer<readonly ConditionRange[]>;
  readonly explainShipment: (cells: ShipmentCells) => Answer<Explanation, ShipmentFailure>;
  readonly history: (cells: ShipmentCells) => Answer<readonly HistorySpan[], ShipmentFailure>;
  readonly describe: (codes: ExplainRequest['code'][]) => Answer<Readonly<Record<string, string>>>;
  /** A new worker in the place of one that stopped or failed; nothing where all is well. */
  readonly revive: () => void;
}

/** One worker, or in tests one end of a message channel. */
export interface Wire {
  readonly endpoint: Endpoint;
  /** Called at most once, when nothing more will come over this wire. */
  readonly onStopped: (report: (detail: string) => void) => void;
  readonly close: () => void;
}

/** The calls over one wire: each settles by its answer or by the wire's end, whichever comes first. */
interface Connection {
  readonly call: <Value, Wrong = Failure>(
    ask: (remote: Remote<EngineApi>) => Promise<Result<Value, Wrong>>,
  ) => Answer<Value, Wrong>;
  readonly isSound: () => boolean;
  readonly close: () => void;
}

export function engineClient(openWire: () => Wire = workerWire): EngineClient {
  let connection = connect(openWire());
  const call: Connection['call'] = (ask) => connection.call(ask);
  const long = <Value>(
    watch: Watch,
    ask: (remote: Remote<EngineApi>, line: MessagePort) => Promise<Result<Value, Failure | Cancelled>>,
  ): Answer<Value, Cancelled> =>
    watchedCall(watch, (line) => call<Value, Failure | Cancelled>((remote) => ask(remote, along(line))));

  return {
    open: (onProgress) => call((remote) => remote.open(proxy(onProgress))),
    expectTrade: () => call((remote) => remote.expectTrade()),
    compare: (request) => call((remote) => remote.compare(request)),
    breakdown: (request) => call((remote) => remote.breakdown(request)),
    groups: (request) => call((remote) => remote.groups(request)),
    effects: (scenario, watch) => long(watch, (remote, line) => remote.effects(scenario, line)),
    attribute: (request, watch) => long(watch, (remote, line) => remote.attribute(request, line)),
    designation: (request) => call((remote) => remote.designation(request)),
    mirror: (request) => call((remote) => remote.mirror(request)),
    collected: (watch) => long(watch, (remote, line) => remote.collected(line)),
    readRules: (text) => call((remote) => remote.readRules(text)),
    readScenario: (text, name) => call((remote) => remote.readScenario(text, name)),
    readSet: (text, name) => call((remote) => remote.readSet(text, name)),
    writeSet: (scenarios, baseline) => call((remote) => remote.writeSet(scenarios, baseline)),
    writeScenario: (scenario) => call((remote) => remote.writeScenario(scenario)),
    compareShipment: (request) =>
      call<readonly Result<Explanation, ShipmentFailure>[], ShipmentFailure>((remote) =>
        remote.compareShipment(request),
      ),
    explain: (request) => call((remote) => remote.explain(request)),
    ranges: (scenario) => call((remote) => remote.ranges(scenario)),
    explainShipment: (cells) => call<Explanation, ShipmentFailure>((remote) => remote.explainShipment(cells)),
    history: (cells) => call<readonly HistorySpan[], ShipmentFailure>((remote) => remote.history(cells)),
    describe: (codes) => call((remote) => remote.describe(codes)),
    ...responseClient(call, along),
    ...estimateClient(call),
    ...sourcesClient(call, proxy),
    ...finderClient(call, proxy),
    ...linesClient(call),
    ...scheduleClient(call),
    revive: () => {
      if (connection.isSound()) return;
      connection.close();
      connection = connect(openWire());
    },
  };
}

/** The line goes with the question and is the worker's from then on. */
const along = (line: MessagePort): MessagePort => transfer(line, [line]);

function connect(wire: Wire): Connection {
  const remote = wrap<EngineApi>(wire.endpoint);
  const unsettled = new Set<(problem: Problem) => void>();
  let end: Problem | null = null;
  let hasThrown = false;

  const stop = (detail: string): void => {
    end ??= { kind: 'workerStopped', detail };
    for (const settle of unsettled) settle(end);
    unsettled.clear();
  };
  wire.onStopped(stop);

  return {
    call: (ask) => {
      if (end !== null) return Promise.resolve({ ok: false, failure: end });
      return new Promise((resolve) => {
        const settle = (failure: Problem): void => resolve({ ok: false, failure });
        unsettled.add(settle);
        ask(remote)
          .then(resolve, (error: unknown) => {
            hasThrown = true;
            settle({ kind: 'workerStopped', detail: error instanceof Error ? error.message : '' });
          })
          .finally(() => unsettled.delete(settle));
      });
    },
    isSound: () => end === null && !hasThrown,
    close: () => {
      stop('');
      remote[releaseProxy]();
      wire.close();
    },
  };
}

function workerWire(): Wire {
  const worker = new Worker(trustedScript(scriptUrl), { type: 'module' });
  return {
    endpoint: worker,
    onStopped: (report) => {
      worker.addEventListener('error', (event) => report(event.message ?? ''), { once: true });
      worker.addEventListener('messageerror', () => report(''), { once: true });
    },
    close: () => worker.terminate(),
  };
}
