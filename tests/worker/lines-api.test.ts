/** The table of lines: every filter keeps what it says, every order is one, and nothing is lost on the way. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { presets } from '../../engine/scenario/presets.ts';
import type { LinesRequest, LinesSortKey, LinesView } from '../../ui/web/worker/lines-protocol.ts';
import { codeAt } from '../../ui/web/compare/lines-rows.ts';
import { realReference } from '../arbitraries/real-reference.ts';
import { connected, type Connected } from './connected.ts';
import { serveData } from './served-data.ts';

const named = (id: string) => {
  const found = presets(realReference().rulebook.evidenceThrough).find((preset) => preset.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const scenarios = [named('framework-20'), named('framework-20-annex3')];
const every: LinesRequest = {
  scenarios,
  within: [],
  text: '',
  group: null,
  measure: null,
  onlyChanged: false,
  sort: { key: 'key', descending: false },
};

let wire: Connected;

beforeAll(async () => {
  serveData();
  wire = await connected();
  await wire.client.open(() => undefined);
});
afterAll(() => wire.close());

/** With codes and descriptions as texts. */
interface Lines extends Omit<LinesView, 'codes' | 'descriptions'> {
  readonly codes: readonly string[];
  readonly descriptions: readonly string[];
}

async function lines(request: Partial<LinesRequest> = {}): Promise<Lines> {
  const answer = await wire.client.lines({ ...every, ...request });
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  const { value } = answer;
  const codes = Array.from(value.codes, (_, index) => codeAt(value, index));
  return { ...value, codes, descriptions: value.descriptions.split('\n') };
}

const sum = (column: Float64Array | undefined): number =>
  [...(column ?? [])].reduce((all, each) => all + each, 0);

test('all lines sum to the comparison’s totals', async () => {
  const view = await lines();
  const compared = await wire.client.compare({
    baseline: named('framework-20'),
    scenarios: scenarios.slice(1),
  });
  if (!compared.ok) throw new Error('not compared');
  expect(view.codes.length).toBe(view.of);
  expect(view.of).toBeGreaterThan(7000);
  expect(sum(view.customsValue)).toBe(compared.value.baseline.totals.customsValue);
  expect(view.duty.map(sum)).toEqual([
    compared.value.baseline.totals.duty,
    compared.value.scenarios[0]?.totals.duty,
  ]);
});

const figures: Readonly<Record<string, (view: Lines, at: number) => number | string>> = {
  key: ({ codes }, at) => codes[at] ?? '',
  customsValue: ({ customsValue }, at) => customsValue[at] ?? 0,
  baseline: ({ duty }, at) => duty[0]?.[at] ?? 0,
  'duty:0': ({ duty }, at) => duty[1]?.[at] ?? 0,
  'difference:0': ({ duty }, at) => (duty[1]?.[at] ?? 0) - (duty[0]?.[at] ?? 0),
  // A line without value has no rate and comes first.
  'rate:0': ({ duty, customsValue }, at) =>
    customsValue[at] === 0 ? -Infinity : (duty[1]?.[at] ?? 0) / (customsValue[at] ?? 1),
};

test.each(Object.keys(figures))('sorted by %s, both ways, with the same lines', async (key) => {
  const plain = await lines();
  for (const descending of [false, true]) {
    const view = await lines({ sort: { key: key as LinesSortKey, descending } });
    expect(view.codes.toSorted()).toEqual(plain.codes);
    const at = (index: number) => figures[key]?.(view, index) ?? 0;
    for (let index = 1; index < view.codes.length; index += 1)
      expect(descending ? at(index - 1) >= at(index) : at(index - 1) <= at(index)).toBe(true);
  }
});

test('only what changes, and what does not, are all lines', async () => {
  const [all, changed] = [await lines(), await lines({ onlyChanged: true })];
  const moves = (view: Lines, at: number): boolean => view.duty[0]?.[at] !== view.duty[1]?.[at];
  expect(changed.codes).toEqual(all.codes.filter((_, at) => moves(all, at)));
  expect(changed.codes.length).toBeGreaterThan(0);
  expect(changed.of).toBe(all.of);
});

test('words of the description and beginnings of codes, all of which must be found', async () => {
  const cotton = await lines({ text: '6109  Cotton' });
  expect(cotton.codes.length).toBeGreaterThan(1);
  expect(cotton.codes.every((code) => code.startsWith('6109'))).toBe(true);
  expect(cotton.descriptions.every((text) => /cotton/i.test(text))).toBe(true);
  expect((await lines({ text: '6109.10' })).codes).toEqual((await lines({ text: '610910' })).codes);
  expect((await lines({ text: 'no such thing (.*' })).codes).toEqual([]);
});

test('a measure, a group and a part of the trade are what they are in the breakdown', async () => {
  const byMeasure = await wire.client.groups({ scenarios, by: 'measure' });
  if (!byMeasure.ok) throw new Error('no groups');
  const listed = (await lines()).measures;
  expect(listed).toContain('ieepa-vn-20');
  const place = byMeasure.value.keys.indexOf('ieepa-vn-20');
  const value = Math.max(...byMeasure.value.customsValue.map((column) => column[place] ?? 0));
  expect(sum((await lines({ measure: 'ieepa-vn-20' })).customsValue)).toBe(value);

  const byGroup = await wire.client.breakdown({ scenarios, level: 'group', within: [] });
  if (!byGroup.ok) throw new Error('no groups');
  const [key = ''] = byGroup.value.keys;
  expect(sum((await lines({ group: key })).customsValue)).toBe(byGroup.value.customsValue[0]);
  const within = await lines({ within: [{ level: 'chapter', key: '61' }], text: 'zzzz' });
  expect(within.codes).toEqual([]);
  expect(within.of).toBeGreaterThan(100);
});
