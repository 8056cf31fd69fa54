/** Parts that are drawn by turns: from the top down, what is within a part before what is below it, a frame between long ones. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inTurn } from '../../ui/web/state/turns.ts';

let frames = 0;
const page = { hidden: false };

beforeAll(() => {
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) =>
    setTimeout(() => {
      frames += 1;
      callback();
    }),
  );
});
afterAll(() => vi.unstubAllGlobals());

/** As long as drawing a part takes on a slow machine. */
function busy(): void {
  const start = performance.now();
  while (performance.now() - start < 10);
}

test('what stands within a part comes before what stands below it', async () => {
  const drawn: string[] = [];
  inTurn(() => {
    drawn.push('card');
    inTurn(() => drawn.push('card: first'));
    inTurn(() => drawn.push('card: second'));
  });
  inTurn(() => drawn.push('desk'));
  await vi.waitFor(() => expect(drawn).toHaveLength(4));
  expect(drawn).toEqual(['card', 'card: first', 'card: second', 'desk']);
});

test('nothing is drawn at once, and a frame comes before each part that takes long', async () => {
  const drawnIn: number[] = [];
  const before = frames;
  for (let part = 0; part < 4; part += 1)
    inTurn(() => {
      busy();
      drawnIn.push(frames - before);
    });
  expect(drawnIn).toEqual([]);
  await vi.waitFor(() => expect(drawnIn).toHaveLength(4));
  expect(drawnIn).toEqual([1, 2, 3, 4]);
});

test('a part that is gone before its turn is not drawn', async () => {
  const drawn: string[] = [];
  inTurn(() => leave());
  const leave = inTurn(() => drawn.push('gone'));
  inTurn(() => drawn.push('there'));
  await vi.waitFor(() => expect(drawn).toEqual(['there']));
});

test('one that cannot be drawn keeps no other from its turn', async () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  const wrong = new Error('wrong');
  const drawn: string[] = [];
  inTurn(() => {
    throw wrong;
  });
  inTurn(() => drawn.push('there'));
  await vi.waitFor(() => expect(drawn).toEqual(['there']));
  expect(report).toHaveBeenCalledWith(wrong);
});

test('a page that nobody sees has no frames, and its parts are drawn all the same', async () => {
  page.hidden = true;
  const before = frames;
  const drawn: string[] = [];
  inTurn(() => drawn.push('card'));
  inTurn(() => drawn.push('desk'));
  await vi.waitFor(() => expect(drawn).toEqual(['card', 'desk']));
  expect(frames).toBe(before);
  page.hidden = false;
});
