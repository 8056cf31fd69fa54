/** How far a long command is, on a terminal alone: one line that is overwritten and removed at the end. */

export interface ProgressLine {
  readonly at: (done: number) => void;
  /** Removes the line. */
  readonly end: () => void;
}

type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

const WHOLE = 100;
const REWRITE = '\r\u001b[K';

/** `tell` says it in words, with whole percents; nothing is written unless the output is a terminal. */
export function progressLine(
  stream: Terminal,
  total: number,
  tell: (done: number, total: number, percent: number) => string,
): ProgressLine {
  let told = -1;
  const isShown = stream.isTTY === true && total > 0;
  return {
    at: (done) => {
      const percent = Math.floor((done * WHOLE) / total);
      if (!isShown || percent === told) return;
      told = percent;
      stream.write(`${REWRITE}${tell(done, total, percent)}`);
    },
    end: () => {
      if (told >= 0) stream.write(REWRITE);
      told = -1;
    },
  };
}
