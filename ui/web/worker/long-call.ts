/** A question that takes more than a moment, on the page's side: it receives the progress, and can cancel. */
import type { StepsDone } from '../../../engine/index.ts';

export interface Watch {
  readonly onProgress: (done: StepsDone) => void;
  /** Aborted: the answer is not wanted any more, and comes as `cancelled`. */
  readonly signal: AbortSignal;
}

export function isWatch(given: unknown): given is Watch {
  return (
    typeof given === 'object' && given !== null && 'signal' in given && given.signal instanceof AbortSignal
  );
}

export interface Cancelled {
  readonly kind: 'cancelled';
}

/** `ask` sends the other end of the channel with the question; no progress is sent after its answer. */
export async function watchedCall<Answer>(
  { onProgress, signal }: Watch,
  ask: (line: MessagePort) => Promise<Answer>,
): Promise<Answer> {
  const { port1: near, port2: far } = new MessageChannel();
  const giveUp = (): void => near.postMessage(null);
  near.onmessage = ({ data }: MessageEvent<StepsDone>) => onProgress(data);
  signal.addEventListener('abort', giveUp, { once: true });
  if (signal.aborted) giveUp();
  try {
    return await ask(far);
  } finally {
    signal.removeEventListener('abort', giveUp);
    near.close();
  }
}
