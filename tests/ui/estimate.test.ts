/** The estimate that is worked on, over the real engine: undo, links, files, the lock, and what goes wrong. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Estimate, IsoDate } from '../../engine/index.ts';
import { EstimateDraft } from '../../ui/web/state/estimate.svelte.ts';
import { withAnswer, withCompared, withNewLines } from '../../ui/web/state/estimate-document.ts';
import { centsOf } from '../../ui/words/format/plain.ts';
import { SAMPLES } from '../../ui/web/state/estimate-samples.ts';
import { Navigation } from '../../ui/web/state/navigation.svelte.ts';
import { packed } from '../../ui/web/state/packed-text.ts';
import type { Opening } from '../../ui/web/worker/protocol.ts';
import { connected, type Connected } from '../worker/connected.ts';
import { serveData } from '../worker/served-data.ts';

const TODAY = '2026-11-29' as IsoDate;

let wire: Connected;
let opening: Opening;

beforeAll(async () => {
  serveData();
  wire = await connected();
  const answer = await wire.client.open(() => undefined);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  opening = answer.value;
});
afterAll(() => wire.close());

/** An estimate of this title is not answered: the worker has stopped. */
const UNANSWERED = 'unanswered';
const STOPPED = { kind: 'workerStopped', detail: '' } as const;

interface Desk {
  readonly draft: EstimateDraft;
  readonly address: { fragment: string; steps: number; onwrite?: (fragment: string) => void };
  readonly navigation: Navigation;
  /** Every estimate that the engine was asked for. */
  readonly asked: Estimate[];
}

async function settled({ draft }: Pick<Desk, 'draft'>): Promise<void> {
  await vi.waitFor(() => {
    if (draft.waiting) throw new Error('waiting');
  });
  // The address follows the figures.
  await new Promise((resolve) => setTimeout(resolve, 300));
}

async function desk(fragment = '', own: Partial<Opening> = {}): Promise<Desk> {
  const address: Desk['address'] = { fragment, steps: 0 };
  const navigation = new Navigation({
    read: () => address.fragment,
    write: (written, step) => {
      address.fragment = written;
      address.onwrite?.(written);
      if (step) address.steps += 1;
    },
  });
  const asked: Estimate[] = [];
  const answered: typeof wire.client.estimateAfter = (estimate, mark) => {
    asked.push(estimate);
    if (estimate.title === UNANSWERED) return Promise.resolve({ ok: false, failure: STOPPED } as const);
    return wire.client.estimateAfter(estimate, mark);
  };
  // The calls of a client are made when they are asked for: there is nothing to copy.
  const client = new Proxy(wire.client, {
    get: (all, name) => (name === 'estimateAfter' ? answered : Reflect.get(all, name)),
  });
  const draft = new EstimateDraft(client, navigation, () => TODAY);
  await draft.enter({ ...opening, ...own });
  const made = { draft, address, navigation, asked };
  await settled(made);
  return made;
}

const present = ({ draft }: Desk): Estimate => {
  if (draft.present === null) throw new Error('no estimate');
  return draft.present;
};
const duty = ({ draft }: Desk): number | undefined => draft.shown?.entry.totals?.duty;

describe('beginning', () => {
  test('a first visit has a whole result and leaves the address alone', async () => {
    const made = await desk();
    expect(duty(made)).toBe(290_000);
    expect(made.address.fragment).toBe('');
    expect(made.draft.canUndo).toBe(false);
  });

  test('an estimate without a date of its own is entered today', async () => {
    expect(present(await desk()).entryDate).toBe(TODAY);
    expect(present(await desk('#/estimate/hts=6403999065')).entryDate).toBe(TODAY);
    const made = await desk();
    made.draft.loadSample('furniture');
    await settled(made);
    expect(present(made).entryDate).toBe(TODAY);
    // What changes next lies ahead of today, with what the whole entry owes then.
    expect(made.draft.shown?.entry.status).toMatchObject({
      kind: 'inForce',
      next: { on: '2027-01-01', duty: expect.any(Number) },
    });
  });

  test('a product from another view is one line of it', async () => {
    const made = await desk('#/estimate/hts=6403999065&value=2500&date=2026-07-23');
    expect(present(made)).toMatchObject({ entryDate: '2026-07-23' });
    expect(present(made).lines).toMatchObject([{ hts: '6403999065', customsValue: '2500' }]);
  });

  test.each(SAMPLES)('the sample “%s” has a figure on every line', async (name) => {
    const made = await desk();
    made.draft.loadSample(name);
    await settled(made);
    expect(made.draft.shown?.entry.problems).toBe(0);
    expect(duty(made)).toBeGreaterThan(0);
  });
});

describe('changing', () => {
  test('letters typed into one field are one step back', async () => {
    const made = await desk();
    for (const customsValue of ['2', '25', '250', '2500'])
      made.draft.changeLine(0, { customsValue }, 'value 0');
    await settled(made);
    expect(present(made).lines[0]?.customsValue).toBe('2500');
    expect(made.draft.shown?.of).toBe(present(made));
    made.draft.undo();
    await settled(made);
    expect(present(made).lines[0]?.customsValue).toBe('10000');
    expect(duty(made)).toBe(290_000);
    made.draft.redo();
    await settled(made);
    expect(duty(made)).toBe(72_500);
  });

  test('many quick changes ask for few figures and end with the last', async () => {
    const made = await desk();
    const before = made.asked.length;
    for (let value = 1; value <= 50; value += 1)
      made.draft.changeLine(0, { customsValue: String(value * 100) }, 'value 0');
    await settled(made);
    expect(made.asked.length - before).toBeLessThanOrEqual(2);
    expect(made.draft.shown?.of.lines[0]?.customsValue).toBe('5000');
  });

  test('what cannot be read stays as it was typed, with the last figures gone', async () => {
    const made = await desk();
    made.draft.changeLine(0, { customsValue: 'a lot' });
    await settled(made);
    expect(present(made).lines[0]?.customsValue).toBe('a lot');
    expect(made.draft.shown?.entry.totals).toBeNull();
    expect(made.draft.canLock).toBe(false);
  });
});

describe('links and files', () => {
  const changed = async (): Promise<Desk> => {
    const made = await desk();
    made.draft.change({ ...present(made), title: 'Đơn hàng 12', mode: null });
    made.draft.change(
      withNewLines(present(made), [
        { label: 'Cáp', hts: '8544429090', customsValue: '2500', quantities: { kg: '3' }, facts: {} },
      ]),
    );
    made.draft.change(withAnswer(present(made), 1, 'metal_weight_pct', 'unknown'));
    made.draft.change(withCompared(present(made), 'liberation-46'));
    await settled(made);
    return made;
  };

  test('the address opens the same estimate elsewhere, and going back leads back', async () => {
    const made = await changed();
    expect(made.address.fragment).toMatch(/^#\/estimate\/e=[\w-]+$/);
    expect(await made.draft.fragment()).toBe(made.address.fragment);
    const other = await desk(made.address.fragment);
    expect(present(other)).toEqual(present(made));
    expect(other.draft.shown?.entry.totals).toEqual(made.draft.shown?.entry.totals);
  });

  test('a file opens the same estimate, one step back from what was there', async () => {
    const made = await changed();
    const other = await desk();
    expect(await other.draft.readText(await made.draft.writtenText(), 'order.json')).toBe(true);
    await settled(other);
    expect(present(other)).toEqual(present(made));
    other.draft.undo();
    expect(present(other).lines).toHaveLength(1);
  });

  test.each([
    ['#/estimate/e=', 'damaged'],
    ['#/estimate/e=!!!!', 'damaged'],
    ['#/estimate/e=AAAA', 'damaged'],
    [`#/estimate/e=${'A'.repeat(70_000)}`, 'tooLarge'],
    ['#/estimate/<script>', 'malformed'],
    ['#/estimate/hts=61x', 'malformed'],
    ['#/estimate/hts=6109100012&evil=1', 'malformed'],
    ['#/estimate/value=5', 'malformed'],
    ['#/estimate/hts=6109100012&hts=6109100040', 'repeated'],
    ['#/estimate/e=q1YqSy0q&e=q1YqSy0q', 'repeated'],
  ])('%.40s gives a message and the first estimate', async (fragment, kind) => {
    const made = await desk(fragment);
    expect(made.draft.openingNotice).toMatchObject({ from: 'link', why: { kind } });
    expect(duty(made)).toBe(290_000);
  });

  test('a link of a newer format, and one that is no estimate, lose nothing', async () => {
    const made = await changed();
    const before = present(made);
    for (const text of ['{"format":"tariff-estimate/9"}', '{"format":"tariff-estimate/1"}', '[1]']) {
      made.address.fragment = `#/estimate/e=${await packed(text)}`;
      made.navigation.read();
      await made.draft.readAddress();
      expect(made.draft.openingNotice).toMatchObject({ why: { kind: 'problem' } });
      expect(present(made)).toBe(before);
    }
    expect(await made.draft.readText('not json', 'a file')).toBe(false);
    expect(present(made)).toBe(before);
  });
});

test('what is dragged stands in the address once it rests, and a change at one stroke at once', async () => {
  const made = await desk('#/estimate/hts=6109100012');
  const written: string[] = [];
  made.address.onwrite = (fragment) => written.push(fragment);
  for (const entryDate of ['2026-07-01', '2026-07-02', '2026-07-03']) {
    made.draft.change({ ...present(made), entryDate }, 'date');
    expect(made.draft.motion.moving).toBe(true);
    await vi.waitFor(() => expect(made.draft.shown?.of.entryDate).toBe(entryDate));
  }
  expect(written).toEqual([]);
  await vi.waitFor(() => expect(made.draft.motion.moving).toBe(false));
  await vi.waitFor(() => expect(written).toHaveLength(1));
  const other = await desk(written[0]);
  expect(present(other).entryDate).toBe('2026-07-03');

  made.draft.change({ ...present(made), entryDate: '2026-07-04' });
  expect(made.draft.motion.moving).toBe(false);
  await vi.waitFor(() => expect(written).toHaveLength(2));
});

test('a gesture that ends in a failure rests all the same', async () => {
  const made = await desk();
  made.draft.change({ ...present(made), title: UNANSWERED }, 'title');
  expect(made.draft.motion.moving).toBe(true);
  await vi.waitFor(() => expect(made.draft.problem).toEqual(STOPPED));
  await vi.waitFor(() => expect(made.draft.motion.moving).toBe(false));
});

describe('a locked estimate', () => {
  const locked = async (): Promise<Desk> => {
    const made = await desk();
    made.draft.lock();
    await settled(made);
    return made;
  };

  test('keeps figures that add up, asks for none, and takes no change', async () => {
    const made = await locked();
    const { locked: figures } = present(made);
    expect(figures?.duty).toBe('2900.00');
    const sum = figures?.lines[0]?.measures.reduce((total, { duty: part }) => total + centsOf(part), 0);
    expect(sum).toBe(290_000);
    const before = made.asked.length;
    made.draft.changeLine(0, { customsValue: '1' });
    await settled(made);
    expect(present(made).lines[0]?.customsValue).toBe('10000');
    expect(made.asked.length).toBe(before);
  });

  test('opened again on the same data it is not calculated', async () => {
    const made = await locked();
    const other = await desk(made.address.fragment);
    expect(present(other)).toEqual(present(made));
    expect(other.asked).toEqual([]);
    expect(other.draft.beside).toBeNull();
  });

  test('on other data it keeps its figures and says what they would be', async () => {
    const made = await locked();
    const { locked: figures, ...others } = present(made);
    if (figures === null) throw new Error('not locked');
    const old: Estimate = { ...others, locked: { ...figures, dataVersion: 'older', duty: '1234.00' } };
    const text = JSON.stringify(old);
    const other = await desk();
    await other.draft.readText(text, 'old.json');
    await vi.waitFor(() => {
      if (other.draft.beside === null) throw new Error('not yet');
    });
    expect(present(other).locked?.duty).toBe('1234.00');
    expect(other.draft.beside?.entry.totals?.duty).toBe(290_000);
    other.draft.unlock();
    await settled(other);
    expect(duty(other)).toBe(290_000);
    other.draft.undo();
    expect(present(other).locked?.duty).toBe('1234.00');
  });
});
