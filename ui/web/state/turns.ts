/** Parts of a page that are drawn by turns, from the top down: none of them keeps a hand waiting, or the ones above it. */
import { flushSync } from 'svelte';
import { painted } from './painted.ts';

/** Milliseconds of one frame that the parts may fill: a fast machine draws them all at once. */
const SHARE = 8;

interface Part {
  /** Null: it is gone. */
  draw: (() => void) | null;
}

let waiting: readonly Part[] = [];
let isUnderWay = false;

/** A part that cannot be drawn keeps no other from its turn. */
function drawn(part: Part | undefined): void {
  try {
    part?.draw?.();
    flushSync();
  } catch (error) {
    reportError(error);
  }
}

async function work(): Promise<void> {
  isUnderWay = true;
  while (waiting.length > 0) {
    await painted();
    const start = performance.now();
    do {
      const [part, ...below] = waiting;
      waiting = [];
      drawn(part);
      // What stands within a part comes before what stands below it.
      waiting = [...waiting, ...below];
    } while (waiting.length > 0 && performance.now() - start < SHARE);
  }
  isUnderWay = false;
}

/** Calls it in its turn, unless what is returned was called before. */
export function inTurn(draw: () => void): () => void {
  const part: Part = { draw };
  waiting = [...waiting, part];
  if (!isUnderWay) void work();
  return () => {
    part.draw = null;
  };
}

/** Where nothing is painted, as when markup is written, nothing waits. */
export const hasTurns = typeof requestAnimationFrame === 'function';
