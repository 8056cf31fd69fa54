/** A long question and its reader: the newest counts, the older is given up, and what is stopped says so. */
import { describe, expect, test } from 'vitest';
import { LongInquiry } from '../../ui/web/state/long-inquiry.svelte.ts';
import type { Answer } from '../../ui/web/worker/client.ts';
import type { Cancelled, Watch } from '../../ui/web/worker/long-call.ts';

interface Asked {
  readonly subject: string;
  readonly watch: Watch;
  readonly answer: (value: string) => void;
  readonly fail: (failure: { readonly kind: 'workerStopped'; readonly detail: string } | Cancelled) => void;
}

/** An engine that answers when it is told to, and gives up as the real one does. */
function asking() {
  const asked: Asked[] = [];
  const inquiry = new LongInquiry<string, string>(
    (subject, watch): Answer<string, Cancelled> =>
      new Promise((resolve) => {
        const fail: Asked['fail'] = (failure) => resolve({ ok: false, failure });
        watch.signal.addEventListener('abort', () => fail({ kind: 'cancelled' }));
        asked.push({ subject, watch, answer: (value) => resolve({ ok: true, value }), fail });
      }),
  );
  return { inquiry, asked };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a long question', () => {
  test('tells how far it is, then its answer', async () => {
    const { inquiry, asked } = asking();
    const done = inquiry.ask('one');
    expect([inquiry.asking, inquiry.progress]).toEqual([true, null]);
    asked[0]?.watch.onProgress({ done: 1, total: 3 });
    expect(inquiry.progress).toEqual({ done: 1, total: 3 });
    asked[0]?.answer('first');
    await done;
    expect([inquiry.asking, inquiry.progress, inquiry.answer]).toEqual([
      false,
      null,
      { of: 'one', value: 'first' },
    ]);
    asked[0]?.watch.onProgress({ done: 3, total: 3 });
    expect(inquiry.progress).toBeNull();
  });

  test('gives up the older one, whose words and answer count no more', async () => {
    const { inquiry, asked } = asking();
    void inquiry.ask('one');
    const second = inquiry.ask('two');
    expect(asked[0]?.watch.signal.aborted).toBe(true);
    asked[0]?.watch.onProgress({ done: 9, total: 9 });
    expect(inquiry.progress).toBeNull();
    await settle();
    expect([inquiry.asking, inquiry.stopped]).toEqual([true, false]);
    asked[1]?.answer('second');
    await second;
    expect(inquiry.answer).toEqual({ of: 'two', value: 'second' });
  });

  test('that is stopped says so at once, keeps the answer before, and can be asked again', async () => {
    const { inquiry, asked } = asking();
    const first = inquiry.ask('one');
    asked[0]?.answer('first');
    await first;
    void inquiry.ask('two');
    inquiry.stop();
    expect([inquiry.asking, inquiry.stopped, inquiry.problem]).toEqual([false, true, null]);
    expect(asked[1]?.watch.signal.aborted).toBe(true);
    await settle();
    expect(inquiry.answer).toEqual({ of: 'one', value: 'first' });
    const third = inquiry.ask('three');
    expect(inquiry.stopped).toBe(false);
    asked[2]?.answer('third');
    await third;
    expect(inquiry.answer?.value).toBe('third');
  });

  test('nobody waits for is given up without a word', async () => {
    const { inquiry, asked } = asking();
    void inquiry.ask('one');
    inquiry.leave();
    await settle();
    expect(asked[0]?.watch.signal.aborted).toBe(true);
    expect([inquiry.asking, inquiry.stopped, inquiry.problem, inquiry.answer]).toEqual([
      false,
      false,
      null,
      null,
    ]);
  });

  test('stopping what is not asked says nothing', () => {
    const { inquiry } = asking();
    inquiry.stop();
    expect(inquiry.stopped).toBe(false);
  });

  test('a failure is shown, and forgotten where it is asked again', async () => {
    const { inquiry, asked } = asking();
    const first = inquiry.ask('one');
    asked[0]?.fail({ kind: 'workerStopped', detail: '' });
    await first;
    expect(inquiry.problem).toMatchObject({ kind: 'workerStopped' });
    void inquiry.ask('one');
    expect(inquiry.problem).toBeNull();
  });
});
