/** Opens a kept text in the view of its kind; the stored item stays unchanged. */
import type { App } from '../state/context.ts';
import { keepableOf } from '../state/keepable.ts';
import type { KeptKind } from '../state/kept-item.ts';
import type { ViewName } from '../state/route.ts';
import type { Unopened } from '../state/shared-set.ts';

const VIEWS: Readonly<Record<KeptKind, ViewName>> = {
  scenarios: 'scenarios',
  estimate: 'estimate',
  file: 'files',
};

export type OpenOutcome =
  | { readonly kind: 'opened' }
  /** This page has no view for it. */
  | { readonly kind: 'unknownKind' }
  | { readonly kind: 'failed'; readonly why: Unopened | null };

export async function openText(app: App, kind: KeptKind, text: string, name: string): Promise<OpenOutcome> {
  const keepable = keepableOf(app.keepables, kind);
  if (keepable === null) return { kind: 'unknownKind' };
  if (await keepable.readText(text, name)) {
    app.navigation.go(VIEWS[kind]);
    document.getElementById('content')?.focus();
    return { kind: 'opened' };
  }
  return { kind: 'failed', why: keepable.unopened() };
}
