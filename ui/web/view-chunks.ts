/** The views, each a chunk of its own, and the words that only one of them says. */
import type { Component } from 'svelte';
import type { CataloguePart } from '../words/catalogue/load-catalogue.ts';
import type { ViewName } from './state/route.ts';

type Chunk = Promise<{ readonly default: Component }>;

export const VIEW_CHUNKS: Readonly<Record<ViewName, () => Chunk>> = {
  estimate: () => import('./estimate/EstimateView.svelte'),
  scenarios: () => import('./scenarios/ScenariosView.svelte'),
  files: () => import('./files/FilesView.svelte'),
  schedule: () => import('./schedule/ScheduleView.svelte'),
  learn: () => import('./learn/LearnView.svelte'),
  sources: () => import('./sources/SourcesView.svelte'),
  library: () => import('./library/LibraryView.svelte'),
  style: () => import('./style/StyleView.svelte'),
};

const WORDS: Readonly<Record<ViewName, readonly CataloguePart[]>> = {
  estimate: ['estimate', 'finder'],
  scenarios: ['editor', 'response'],
  files: ['files', 'estimate', 'later'],
  schedule: ['schedule', 'finder'],
  learn: ['learn'],
  sources: [],
  library: ['library'],
  // Its own come with its chunk.
  style: ['estimate', 'library'],
};

/** Words of a view beyond the shared ones. */
export function wordsOfView(view: ViewName): readonly CataloguePart[] {
  return WORDS[view];
}
