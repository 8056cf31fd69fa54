import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestWins } from '../../ui/web/worker/latest-wins.ts';

/** A desk that answers only when told to. */
function desk() {
  const asked: number[] = [];
  const delivered: { readonly request: number; readonly last: boolean }[] = [];
  let answer: (() => void) | null = null;
  const queue = latestWins<number, number>({
    ask: (request) => {
      if (answer !== null) throw new Error('asked while another request was under way');
      asked.push(request);
      return new Promise((resolve) => {
        answer = () => {
          answer = null;
          resolve(request);
        };
      });
    },
    deliver: (request, _, last) => delivered.push({ request, last }),
  });
  /** Lets the request under way finish, and whatever follows from it begin. */
  const finish = async (): Promise<void> => {
    answer?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { queue, asked, delivered, finish, isIdle: () => answer === null };
}

test('of what arrives meanwhile only the newest is asked', async () => {
  const { queue, asked, delivered, finish } = desk();
  for (const request of [1, 2, 3, 4]) queue.submit(request);
  await finish();
  await finish();
  expect(asked).toEqual([1, 4]);
  expect(delivered).toEqual([
    { request: 1, last: false },
    { request: 4, last: true },
  ]);
});

test('one request at a time, answers in order, and the newest is always answered last', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('submit', 'finish'), { maxLength: 30 }), async (events) => {
      const { queue, delivered, finish, isIdle } = desk();
      let newest = 0;
      for (const event of events) {
        if (event === 'submit') queue.submit(++newest);
        else await finish();
      }
      while (!isIdle()) await finish();
      const requests = delivered.map(({ request }) => request);
      expect(requests).toEqual(requests.toSorted((a, b) => a - b));
      expect(delivered.at(-1)?.request ?? 0).toBe(newest);
      expect(delivered.at(-1)?.last ?? true).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('after a pause it begins again', async () => {
  const { queue, asked, finish } = desk();
  queue.submit(1);
  await finish();
  queue.submit(2);
  await finish();
  expect(asked).toEqual([1, 2]);
});

test('the next is asked before the last is delivered; what a delivery submits is asked after it', async () => {
  const events: string[] = [];
  const queue = latestWins<number, number>({
    ask: async (request) => {
      events.push(`ask ${request}`);
      return request;
    },
    deliver: (request) => {
      events.push(`deliver ${request}`);
      if (request === 2) queue.submit(3);
    },
  });
  queue.submit(1);
  queue.submit(2);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(events).toEqual(['ask 1', 'ask 2', 'deliver 1', 'deliver 2', 'ask 3', 'deliver 3']);
});
