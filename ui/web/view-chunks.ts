/** The views, each a chunk of its own. */
import type { Component } from 'svelte';
import type { ViewName } from './state/route.ts';

type Chunk = Promise<{ readonly default: Component }>;

export const VIEW_CHUNKS: Readonly<Record<ViewName, () => Chunk>> = {
  estimate: () => import('./estimate/EstimateView.svelte'),
  scenarios: () => import('./scenarios/ScenariosView.svelte'),
  schedule: () => import('./schedule/ScheduleView.svelte'),
  sources: () => import('./sources/SourcesView.svelte'),
  library: () => import('./library/LibraryView.svelte'),
};
