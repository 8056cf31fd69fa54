/** The worker's program on a wire for the tests of one file: opened before them, closed after. */
import { afterAll, beforeAll, vi } from 'vitest';
import type { EngineClient } from '../../ui/web/worker/client.ts';
import { connected, value, type Connected } from './connected.ts';
import { serveData } from './served-data.ts';

/** Called where tests are declared; the client is there when they run. */
export function withWire(): { readonly client: EngineClient } {
  let wire: Connected | null = null;
  beforeAll(async () => {
    serveData();
    wire = await connected();
    await wire.client.open(() => undefined);
  });
  afterAll(() => {
    wire?.close();
    vi.unstubAllGlobals();
  });
  return {
    get client() {
      if (wire === null) throw new Error('The worker is not connected yet.');
      return wire.client;
    },
  };
}

/** Of a question that must be answered. */
export const answered = async <Value>(asked: Promise<Parameters<typeof value<Value>>[0]>): Promise<Value> =>
  value(await asked);
