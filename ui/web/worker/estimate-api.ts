/** What one entry owes: the first figure that a visitor sees. */
import { ok } from '../../../engine/index.ts';
import { estimatedEntry } from './estimate-entry.ts';
import type { EstimateApi } from './estimate-protocol.ts';
import { NOT_OPEN } from './loaded.ts';
import { loadedNow } from './worker-state.ts';

export const estimateApi: Pick<EstimateApi, 'estimate'> = {
  async estimate(estimate) {
    const all = loadedNow();
    return all === null ? NOT_OPEN : ok(estimatedEntry(all, estimate));
  },
};
