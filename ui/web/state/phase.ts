/** How far the engine is: nothing can be asked before it is ready. */
import type { Problem } from '../worker/client.ts';
import type { Progress } from '../worker/protocol.ts';

export type Phase =
  | { readonly kind: 'loading'; readonly progress: Progress | null }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'ready' };
