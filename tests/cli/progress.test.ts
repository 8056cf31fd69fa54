import { expect, test } from 'vitest';
import { progressLine } from '../../ui/cli/progress.ts';
import { spokenIn } from '../../ui/cli/speech.ts';

function shown(isTTY: boolean, total: number, steps: readonly number[]): string {
  let text = '';
  const write = (piece: string | Uint8Array): boolean => {
    text += String(piece);
    return true;
  };
  const line = progressLine({ isTTY, write }, total, spokenIn('en').words.commands.progress);
  for (const done of steps) line.at(done);
  line.end();
  return text;
}

test('on a terminal each whole percent is one line over the last, and the last is taken away', () => {
  const line = '\r\u001b[K';
  expect(shown(true, 1000, [5, 9, 10, 500])).toBe(
    `${line}5 of 1000 rows (0%)${line}10 of 1000 rows (1%)${line}500 of 1000 rows (50%)${line}`,
  );
});

test('in a file or a pipe, and of no rows, nothing is written', () => {
  expect(shown(false, 1000, [5, 1000])).toBe('');
  expect(shown(true, 0, [0])).toBe('');
});
