/** Parts of a page that are drawn by turns, from the top down: none of them keeps a hand waiting, or the ones above it. */
import { flushSync } from 'svelte';
import { painted } from './painted.ts';

/** Milliseconds of one frame that the parts may fill: a fast machine draws them all at once. */
const SHARE = 8;

type Turn = () => void;

let waiting: Turn[] = [];
let isUnderWay = false;

async function work(): Promise<void> {
  isUnderWay = true;
  while (waiting.length > 0) {
    await painted();
    const start = performance.now();
    do {
      const [turn, ...others] = waiting;
      waiting = [];
      if (turn !== undefined) flushSync(turn);
      // What stands within a part comes before what stands below it.
      waiting.push(...others);
    } while (waiting.length > 0 && performance.now() - start < SHARE);
  }
  isUnderWay = false;
}

/** Calls it in its turn, unless what is returned was called before. */
export function inTurn(turn: Turn): () => void {
  waiting.push(turn);
  if (!isUnderWay) void work();
  return () => {
    waiting = waiting.filter((each) => each !== turn);
  };
}

/** Where nothing is painted, as when markup is written, nothing waits. */
export const hasTurns = typeof requestAnimationFrame === 'function';
