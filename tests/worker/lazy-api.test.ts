/** Parts of the worker's program that come when they are asked something. */
import { expect, test } from 'vitest';
import { fail, ok, type Failure, type Result } from '../../engine/index.ts';
import { lazyApi } from '../../ui/web/worker/lazy-api.ts';

interface Part {
  double(value: number): Promise<Result<number, Failure>>;
  refuse(): Promise<Result<number, Failure>>;
}

const part: Part = {
  double: async (value) => ok(2 * value),
  refuse: async () => fail({ kind: 'unknownFlow', code: '01' }),
};
const NAMES = { double: true, refuse: true } as const;

test('nothing is fetched before a question; what the part answers comes through', async () => {
  let loads = 0;
  const api = lazyApi<Part>(async () => {
    loads += 1;
    return part;
  }, NAMES);
  expect(loads).toBe(0);
  expect(await api.double(21)).toEqual({ ok: true, value: 42 });
  expect(await api.refuse()).toEqual({ ok: false, failure: { kind: 'unknownFlow', code: '01' } });
  expect(loads).toBe(1);
});

test('questions are put in the order in which they were asked, though a later load would be there first', async () => {
  const put: number[] = [];
  const waits = [30, 0];
  const api = lazyApi<Part>(async () => {
    await new Promise((resolve) => setTimeout(resolve, waits.shift() ?? 0));
    return { ...part, double: (value) => (put.push(value), part.double(value)) };
  }, NAMES);
  await Promise.all([api.double(1), api.double(2)]);
  expect(put).toEqual([1, 2]);
});

test('a part that cannot be fetched is a failure and can be asked again; what it throws itself is not hidden', async () => {
  let isReachable = false;
  const api = lazyApi<Part>(async () => {
    if (!isReachable) throw new TypeError('Failed to fetch dynamically imported module');
    return { ...part, refuse: () => Promise.reject(new Error('a fault')) };
  }, NAMES);
  expect(await api.double(1)).toMatchObject({
    ok: false,
    failure: { kind: 'datasetUnavailable', dataset: 'program' },
  });
  isReachable = true;
  expect(await api.double(1)).toEqual({ ok: true, value: 2 });
  await expect(api.refuse()).rejects.toThrow('a fault');
});
