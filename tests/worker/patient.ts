/** Somebody who waits for a long answer, remembers what was told of it, and may give it up. */
import type { StepsDone } from '../../engine/index.ts';
import type { Watch } from '../../ui/web/worker/long-call.ts';

export interface Patient extends Watch {
  readonly told: readonly StepsDone[];
  readonly giveUp: () => void;
}

/** `each` is called with what is told, in its order. */
export function patient(each: (done: StepsDone) => void = () => undefined): Patient {
  const controller = new AbortController();
  const told: StepsDone[] = [];
  return {
    signal: controller.signal,
    onProgress: (done) => {
      told.push(done);
      each(done);
    },
    told,
    giveUp: () => controller.abort(),
  };
}
