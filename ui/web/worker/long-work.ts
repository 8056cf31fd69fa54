/**
 * Work of more than a moment, in the worker: between its steps others are answered, whoever asked is told how far it
 * is, and it stops when its caller has given up. Each such call brings a line of its own for both.
 */
import { fail, type InSteps, type Result, type StepsDone } from '../../../engine/index.ts';
import type { Cancelled } from './long-call.ts';

/** Milliseconds: half a frame, so that a slider that moves meanwhile still finds the worker free. */
const WITHOUT_REST = 8;

/** False: the caller has given up. */
export type Rest = (done: StepsDone) => Promise<boolean>;

/** Lets the messages that wait be answered first. A timer would wait four milliseconds each time. */
export const others = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Any word over the line says that the answer is not wanted. The line ends with the work. */
export async function onLine<Value, Wrong>(
  line: MessagePort,
  work: (rest: Rest) => Promise<Result<Value, Wrong>>,
): Promise<Result<Value, Wrong>> {
  let isWanted = true;
  let rested = -Infinity;
  line.onmessage = () => (isWanted = false);
  const rest: Rest = async (done) => {
    if (performance.now() - rested >= WITHOUT_REST) {
      line.postMessage(done);
      await others();
      rested = performance.now();
    }
    return isWanted;
  };
  try {
    return await work(rest);
  } finally {
    line.close();
  }
}

/** The engine's work to its end, or to where it was given up. */
export function inSteps<Value, Wrong>(
  line: MessagePort,
  work: InSteps<Result<Value, Wrong>>,
): Promise<Result<Value, Wrong | Cancelled>> {
  return onLine<Value, Wrong | Cancelled>(line, async (rest) => {
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      if (!(await rest(step.value))) return fail({ kind: 'cancelled' });
    }
  });
}
