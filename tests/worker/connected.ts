/** The page's client and the worker's own program on the two ends of a message channel, without a browser. */
import { vi } from 'vitest';
import { engineClient, type EngineClient } from '../../ui/web/worker/client.ts';

export interface Connected {
  readonly client: EngineClient;
  readonly close: () => void;
}

/** The program that a worker runs speaks with its global scope: here with one end of the channel. */
export async function connected(): Promise<Connected> {
  const { port1, port2 } = new MessageChannel();
  vi.stubGlobal('addEventListener', port1.addEventListener.bind(port1));
  vi.stubGlobal('removeEventListener', port1.removeEventListener.bind(port1));
  vi.stubGlobal('postMessage', port1.postMessage.bind(port1));
  port1.start();
  vi.resetModules();
  await import('../../ui/web/worker/engine.worker.ts');
  port2.start();
  const client = engineClient(() => ({
    endpoint: port2 as never,
    onStopped: () => undefined,
    close: () => port2.close(),
  }));
  return {
    client,
    // The globals stay: an answer that nobody waits for any more then goes to a closed port, which drops it.
    close: () => {
      port1.close();
      port2.close();
    },
  };
}

/** Of an answer that must be one. */
export function value<Value>(
  answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: unknown },
): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}
