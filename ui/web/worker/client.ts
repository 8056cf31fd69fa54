/**
 * The page's side of the wire to the engine, derived from `EngineApi`: every question settles, with a failure where
 * the worker died. A call is written in the protocol and in the part that answers it, and nowhere here.
 */
import { proxy, releaseProxy, transfer, wrap, type Endpoint } from 'comlink';
import type { Result } from '../../../engine/index.ts';
import type { Problem } from '../../words/sentences/problem-sentence.ts';
import scriptUrl from './engine.worker.ts?worker&url';
import { isWatch, watchedCall, type Watch } from './long-call.ts';
import { Patience } from './patience.ts';
import type { EngineApi } from './protocol.ts';
import { trustedScript } from './trusted-script.ts';

export type { Problem };
export type Answer<Value, Wrong = never> = Promise<Result<Value, Problem | Wrong>>;

/** What the page gives for an argument: a watch where the worker is handed one end of a line, else the same. */
type Given<Argument> = Argument extends MessagePort ? Watch : Argument;

/** Each call of a part of the protocol as the page makes it. */
export type Client<Api> = {
  readonly [Name in keyof Api]: Api[Name] extends (
    ...given: infer Arguments
  ) => Promise<Result<infer Value, infer Wrong>>
    ? (...given: { [Place in keyof Arguments]: Given<Arguments[Place]> }) => Answer<Value, Wrong>
    : never;
};

export interface EngineClient extends Client<EngineApi> {
  /** A new worker to replace one that stopped or failed; nothing happens where none did. */
  readonly revive: () => void;
  /** A new worker to replace one that does not answer; its open questions end as with one that stopped. */
  readonly restart: () => void;
  /** Called when a question has gone unanswered too long, and when none does any more. */
  readonly onSilence: (report: (isSilent: boolean) => void) => void;
}

/** One worker, or in tests one end of a message channel. */
export interface Wire {
  readonly endpoint: Endpoint;
  /** Called at most once, when nothing more will come over this wire. */
  readonly onStopped: (report: (detail: string) => void) => void;
  readonly close: () => void;
}

type Answered = Result<unknown, unknown>;
type Name = keyof EngineApi;
type Calls = Readonly<Record<Name, (...given: unknown[]) => Promise<Answered>>>;

/** The calls over one wire: each settles by its answer or by the wire's end, whichever comes first. */
interface Connection {
  readonly call: (name: Name, given: readonly unknown[]) => Promise<Answered>;
  readonly isSound: () => boolean;
  readonly close: () => void;
}

export function engineClient(openWire: () => Wire = workerWire): EngineClient {
  let connection = connect(openWire());
  const patience = new Patience();
  const restart = (): void => {
    connection.close();
    connection = connect(openWire());
  };
  const revive = (): void => {
    if (!connection.isSound()) restart();
  };
  const ask = (name: Name, given: readonly unknown[]): Promise<Answered> => {
    const { heard, end } = patience.begin();
    const told = given.map((each) => (isCallback(each) ? heardWith(each, heard) : each));
    const watch = told.find(isWatch);
    if (watch === undefined) return connection.call(name, told.map(crossing)).finally(end);
    // The line goes with the question and is the worker's from then on.
    const withLine = (line: MessagePort) =>
      told.map((each) => (each === watch ? transfer(line, [line]) : crossing(each)));
    const heeded = { signal: watch.signal, onProgress: heardWith(watch.onProgress, heard) };
    return watchedCall(heeded, (line) => connection.call(name, withLine(line))).finally(end);
  };
  const own = { revive, restart, onSilence: patience.listen.bind(patience) };
  return new Proxy(own as EngineClient, {
    get: (_own, name) => {
      if (name === 'revive' || name === 'restart' || name === 'onSilence') return own[name];
      // A promise that resolves to the client looks for `then`, a debugger for symbols: neither is a question.
      if (typeof name === 'symbol' || name === 'then') return undefined;
      return (...given: unknown[]) => ask(name as Name, given);
    },
  });
}

/** A callback of the page, through which the worker sends messages. */
function heardWith<Given extends readonly unknown[]>(
  callback: (...given: Given) => unknown,
  heard: () => void,
): (...given: Given) => void {
  return (...given) => {
    heard();
    callback(...given);
  };
}

const isCallback = (given: unknown): given is (...given: readonly unknown[]) => unknown =>
  typeof given === 'function';

/** A callback stays on this side. */
function crossing(given: unknown): unknown {
  return isCallback(given) ? proxy(given) : given;
}

function connect(wire: Wire): Connection {
  const remote = wrap<Calls>(wire.endpoint);
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
    call: (name, given) => {
      if (end !== null) return Promise.resolve({ ok: false, failure: end });
      return new Promise((resolve) => {
        const settle = (failure: Problem): void => resolve({ ok: false, failure });
        unsettled.add(settle);
        remote[name](...given)
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
