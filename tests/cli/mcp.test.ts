/** The door for agents, driven by the client of the official SDK. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DataFolder } from '../../ui/cli/data-files.ts';
import { lawServer } from '../../ui/cli/mcp/server.ts';
import { written } from './program.ts';

const data = new DataFolder(pathToFileURL(join(import.meta.dirname, '../../engine/data/')));
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  const [near, far] = InMemoryTransport.createLinkedPair();
  await lawServer(data).connect(far);
  await client.connect(near);
});
afterAll(() => client.close());

interface Told {
  readonly isError: boolean;
  readonly text: string;
}

async function told(name: string, input: Readonly<Record<string, unknown>>): Promise<Told> {
  const { content, isError } = await client.callTool({ name, arguments: { ...input } });
  const [first] = content as readonly { readonly text: string }[];
  return { isError: isError === true, text: first?.text ?? '' };
}

async function answer(name: string, input: Readonly<Record<string, unknown>>) {
  const { isError, text } = await told(name, input);
  expect([isError, text.slice(0, 1)]).toEqual([false, '{']);
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

const shirts = { hts: '6109.10.00.12', entry_date: '2026-10-09', customs_value: '10000' };

test('offers six tools that only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'find',
    'assess',
    'explain',
    'history',
    'compare',
    'what_changes',
  ]);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  expect(tools.every(({ inputSchema }) => inputSchema['additionalProperties'] === false)).toBe(true);
});

test('a figure never comes without the law it stands on, its range, the evidence and its sources', async () => {
  const found = await answer('assess', { ...shirts, mode: 'ocean', entry_type: 'formal' });
  expect(found).toMatchObject({
    duty: '2900.00',
    duty_low: '2900.00',
    duty_high: '2900.00',
    law_status: 'in force',
    evidence_through: '2026-10-10',
    headings: ['9903.05.84'],
    fees: { mpf: '34.64', hmf: '12.50', assumed: [], unknown: null },
    missing_facts: [],
  });
  expect(found['additional_duties']).toMatchObject([{ rate: '12.5%', duty: '1250.00' }]);
  const [duty] = found['additional_duties'] as readonly { readonly sources: readonly object[] }[];
  expect(duty?.sources.length).toBeGreaterThan(0);
});

test('the ordinary duty and an exemption name their sources too', async () => {
  const found = await answer('assess', {
    hts: '8471.30.01.00',
    entry_date: '2025-10-10',
    customs_value: '10000',
  });
  expect(found).toMatchObject({
    duty: '0.00',
    headings: ['9903.01.32'],
    ordinary_duty: { sources: [{ reference: 'USITC export of 2026-07-24' }, { reference: null }] },
  });
  const exemptions = found['exemptions'] as readonly { heading: string; sources: readonly object[] }[];
  expect(exemptions.map(({ heading }) => heading)).toContain('9903.01.32');
  expect(exemptions.every(({ sources }) => sources.length > 0)).toBe(true);
});

test('what was collected and struck down says so, in either language', async () => {
  const then = { ...shirts, entry_date: '2025-11-03' };
  expect((await answer('assess', then))['law_status']).toMatch(/^ended .*Learning Resources/);
  expect((await answer('assess', { ...then, language: 'vi' }))['law_status']).toMatch(
    /hết hiệu lực|chấm dứt/i,
  );
});

test('a fact that nobody gave is a range and a name; a figure that cannot be is a sentence, never zero', async () => {
  const cable = { hts: '8544.42.90.90', entry_date: '2025-11-03', customs_value: '10000' };
  const found = await answer('assess', cable);
  expect(Number(found['duty_low'])).toBeLessThan(Number(found['duty_high']));
  expect(found['missing_facts']).toContain('copper_content_pct');
  const shoes = { hts: '6402.91.80.45', entry_date: '2026-08-05', customs_value: '10000' };
  expect(await told('assess', shoes)).toMatchObject({
    isError: true,
    text: expect.stringContaining('prs') as string,
  });
});

test('explains what applies, and what does not with the reason', async () => {
  const { measures } = (await answer('explain', { ...shirts, facts: 'donation=true' })) as never as {
    measures: readonly { verdict: string; why: string; sources: readonly object[] }[];
  };
  expect(new Set(measures.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
  expect(measures.every(({ why, sources }) => why !== '' && sources.length > 0)).toBe(true);
});

test('tells goods over all laws, finds products, and what changes between two days', async () => {
  const { spans } = (await answer('history', { hts: shirts.hts, customs_value: '10000' })) as never as {
    spans: readonly {
      from: string;
      duty: string;
      law_status: string;
      missing_facts: readonly string[];
      sources: readonly object[];
    }[];
  };
  expect(spans.every(({ sources, missing_facts: facts }) => sources.length > 1 && Array.isArray(facts))).toBe(
    true,
  );
  expect(spans.find(({ from }) => from === '2025-08-07')?.law_status).toMatch(/^ended .*Learning Resources/);
  expect(spans[0]?.from).toBe('2025-01-01');
  expect(spans.find(({ from }) => from === '2026-07-24')?.duty).toBe('2900.00');
  const { products } = (await answer('find', { text: 'áo thun', most: 3 })) as never as {
    products: readonly { code: string }[];
  };
  expect(products[0]?.code).toMatch(/^6109/);
  const { measures } = (await answer('what_changes', { from: '2026-07-23', to: '2026-07-24' })) as never as {
    measures: readonly { change: string; sources: readonly object[] }[];
  };
  expect(measures.map(({ change }) => change)).toEqual(expect.arrayContaining(['begins', 'ends']));
  expect(measures.every(({ sources }) => sources.length > 0)).toBe(true);
});

test('compares a year of trade by names and words, to the cent of the terminal', async () => {
  const asked = { baseline: 'framework-20', scenarios: ['framework-20-annex3', 'law:2026-10-10'] };
  const found = await answer('compare', asked);
  expect(found).toMatchObject({
    baseline: { law_status: expect.stringMatching(/^ended/), totals: { duty: '26546668648.98' } },
    scenarios: [{ law_status: 'hypothetical', totals: { duty: '26064167189.08' } }, {}],
  });
  const { baseline, scenarios } = found as never as Readonly<
    Record<
      'baseline' | 'scenarios',
      { ranges: readonly object[]; sources: readonly { instrument: string }[] }[]
    >
  >;
  for (const { ranges, sources } of [baseline, scenarios].flat()) {
    expect(ranges.length).toBeGreaterThan(0);
    expect(sources.map(({ instrument }) => instrument).join()).toMatch(/Proclamation/);
  }
  expect(JSON.stringify(scenarios[1]?.sources)).toContain('91 FR 47318');
  const vietnamese = await answer('compare', { ...asked, language: 'vi' });
  expect(vietnamese).toMatchObject({ baseline: { law_status: expect.stringMatching(/hiệu lực|chấm dứt/i) } });
});

test.each([
  ['assess', { ...shirts, vlaue: '1' }, /vlaue/],
  ['assess', { ...shirts, facts: 'colour=red' }, /colour/],
  ['assess', { ...shirts, hts: '61' }, /61/],
  ['assess', { ...shirts, entry_date: '2024-01-01' }, /2024-01-01/],
  ['assess', { ...shirts, language: 'fr' }, /language/],
  ['compare', { baseline: '/etc/passwd', scenarios: ['framework-20'] }, /passwd/],
  ['compare', { baseline: 'framework-20', scenarios: ['framework-20; paint it red'] }, /paint/],
  ['what_changes', { from: '2026-07-24', to: '2026-07-23' }, /2026-07-23/],
  ['what_changes', { from: 'soon', to: '2026-07-23' }, /soon/],
])('%s refuses by name: %o', async (name, input, words) => {
  const { isError, text } = await told(name, input);
  expect(isError).toBe(true);
  expect(text).toMatch(words);
});

test('fees that are not known are a sentence in the language of the answer', async () => {
  const later = { ...shirts, entry_date: '2031-01-01', mode: 'ocean', entry_type: 'formal' };
  const unknown = {
    mpf: null,
    unknown: expect.stringMatching(/^Unknown: no rate of the user fees/) as string,
  };
  expect((await answer('assess', later))['fees']).toMatchObject(unknown);
  expect((await answer('assess', { ...later, language: 'vi' }))['fees']).toMatchObject({
    unknown: expect.stringMatching(/^Chưa biết/) as string,
  });
});

test('what is found comes with the evidence, the law of its rates and the sources', async () => {
  expect(await answer('find', { text: 'shirts', most: 1 })).toMatchObject({
    evidence_through: '2026-10-10',
    law_status: 'in force',
    rate_sources: expect.arrayContaining(
      [{ reference: 'USITC export of 2026-07-24' }].map((each) => expect.objectContaining(each) as object),
    ) as object,
    flows: 'us-imports-vn-2024',
  });
});

const LAPSE = { measure: 's301fl', on: '2030-07-24' };

test('a duty that ends by statute unless its continuation is requested is told wherever a later day is', async () => {
  const told = { ...LAPSE, note: expect.stringContaining('2030-07-24') as string };
  const { spans } = (await answer('history', { hts: shirts.hts, customs_value: '10000' })) as never as {
    spans: readonly { from: string; lapses: readonly object[] }[];
  };
  expect(spans.at(-1)?.lapses).toEqual([told]);
  expect(spans[0]?.lapses).toEqual([]);
  const changes = (from: string, to: string) => answer('what_changes', { from, to });
  const sources = expect.arrayContaining([expect.anything()]) as object;
  expect((await changes('2030-07-23', '2030-07-24'))['lapses']).toEqual([{ ...told, sources }]);
  expect((await changes('2026-07-24', '2030-07-23'))['lapses']).toEqual([]);
  const found = await answer('compare', { baseline: 'law:2030-07-23', scenarios: ['law:2031-01-01'] });
  expect(found).toMatchObject({ scenarios: [{ lapses: [told] }] });
  expect(found['baseline']).not.toHaveProperty('lapses');
  const inWords = written(['compare', '--baseline', 'law:2030-07-23', '--scenario', 'law:2031-01-01']);
  expect(inWords.match(/19 USC 2417\(c\)/g)).toHaveLength(1);
  expect(written(['history', shirts.hts, '--value', '10000'])).toContain('19 USC 2417(c)');
});

test('what a tool does not take is refused in Vietnamese too', async () => {
  const { isError, text } = await told('assess', { ...shirts, vlaue: '1', hts: 61, language: 'vi' });
  expect(isError).toBe(true);
  expect(text).toMatch(/^Công cụ "assess" không nhận .*hts: .*vlaue/s);
  expect(text).not.toMatch(/Invalid|expected/);
});
