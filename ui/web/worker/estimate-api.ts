/** What one entry owes: the first figure that a visitor sees. */
import { ok } from '../../../engine/index.ts';
import { estimatedEntry } from './estimate-entry.ts';
import type { EstimateApi } from './estimate-protocol.ts';
import { FollowedEntry } from './followed-entry.ts';
import { NOT_OPEN, type Loaded } from './loaded.ts';
import { loadedNow } from './worker-state.ts';

const followed = new WeakMap<Loaded, FollowedEntry>();

function followedIn(all: Loaded): FollowedEntry {
  const known = followed.get(all) ?? new FollowedEntry(all);
  followed.set(all, known);
  return known;
}

export const estimateApi: Pick<EstimateApi, 'estimate' | 'estimateAfter'> = {
  async estimate(estimate) {
    const all = loadedNow();
    return all === null ? NOT_OPEN : ok(estimatedEntry(all, estimate));
  },

  async estimateAfter(estimate, mark) {
    const all = loadedNow();
    return all === null ? NOT_OPEN : ok(followedIn(all).after(estimate, mark));
  },
};
