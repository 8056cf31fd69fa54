import fc from 'fast-check';
import { LawError, openLaw, valueOf, type EntryLine, type OpenOptions } from 'tariff-scenarios';
import { formatScenario, scenarioOfText } from 'tariff-scenarios/documents';
import { openResponse } from 'tariff-scenarios/response';
import {
  agreesWithTheLaw,
  changesOnly,
  entryLines,
  NAMED_LAWS,
  neverLowers,
  neverRaises,
} from 'tariff-scenarios/testing';
import { openTrade } from 'tariff-scenarios/trade';
import { describe, expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dutyOnShirts } from './importer.js';

const law = await openLaw();
const { evidenceThrough } = law.reference.rulebook;
const scenarioOf = (name: string) => valueOf(scenarioOfText(name, evidenceThrough));
const shirts = {
  codes: fc.constantFrom('6109.10.00.12', '6109.10.00.04'),
  dates: fc.constantFrom('2026-07-24', '2026-09-01', '2026-10-10'),
  facts: false,
};

describe('my importer', () => {
  test('agrees with the law', () => fc.assert(agreesWithTheLaw(law, dutyOnShirts, shirts)));

  test('would be found out a cent apart, or on another product', async () => {
    const aCentMore = (line: EntryLine) => (dutyOnShirts(line) ?? 0) + 1;
    expect((await fc.check(agreesWithTheLaw(law, aCentMore, shirts))).failed).toBe(true);
    expect((await fc.check(agreesWithTheLaw(law, dutyOnShirts), { numRuns: 500 })).failed).toBe(true);
  });
});

describe.each(Object.entries(NAMED_LAWS))('every answer keeps %s', (_, named) => {
  test('over all codes, days and facts', () => fc.assert(named(law), { numRuns: 300 }));
});

describe('my rule', () => {
  const onGarments = {
    baseline: 'framework-20',
    proposal: 'framework-20; set country-duty to 15% on 61, 62',
  };

  test('never raises a duty, and changes only what it names', async () => {
    await fc.assert(neverRaises(law, onGarments), { numRuns: 150 });
    await fc.assert(changesOnly(law, onGarments, ['61', '62']), { numRuns: 150 });
  });

  test('is found out where it breaks a law', async () => {
    const space = { codes: fc.constantFrom('6109.10.00.12', '6204.62.40.11') };
    expect((await fc.check(neverLowers(law, onGarments, space))).failed).toBe(true);
    expect((await fc.check(changesOnly(law, onGarments, ['62'], space))).failed).toBe(true);
  });
});

describe('one line', () => {
  const line = { hts: '6109.10.00.12', entryDate: '2026-10-09', customsValue: '10000' };

  test('owes what the README of the package says', () => {
    const answer = valueOf(law.assess({ ...line, mode: 'ocean', entryType: 'formal' }));
    expect(answer).toMatchObject({ duty: 290000, low: 290000, high: 290000, total: 294714 });
    expect(answer.headings).toEqual(['9903.05.84']);
    expect(answer.status.kind).toBe('inForce');
    expect(answer.evidenceThrough).toBe(law.evidenceThrough);
  });

  test('is explained, told over all days, and compared', async () => {
    const explained = valueOf(law.explain(line));
    const applied = explained.measures.filter(({ amount }) => amount !== null && amount > 0);
    expect(applied.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(290000);
    expect(applied.every(({ citations }) => citations.length > 0)).toBe(true);
    const spans = valueOf(law.history(line));
    expect(spans[0]?.from).toBe('2025-01-01');
    expect(spans.length).toBeGreaterThan(5);
    const compared = valueOf(
      await law.compare(line, ['law:2025-10-20', 'framework-20; set country-duty to 15%']),
    );
    expect(compared.map(({ result }) => result.ok && [result.value.duty, result.value.status.kind])).toEqual([
      [365000, 'ended'],
      [315000, 'hypothetical'],
    ]);
  });

  test('is refused by name where it is not understood', async () => {
    const odd = { ...line, vlaue: '1' } as EntryLine;
    expect(law.assess(odd)).toEqual({ ok: false, failure: { kind: 'unknownKey', key: 'vlaue' } });
    const number = { ...line, customsValue: 10000 };
    // @ts-expect-error: as a program without types could call it.
    const refused = law.assess(number);
    expect(refused).toEqual({ ok: false, failure: { kind: 'notText', key: 'customs_value' } });
    expect(law.assess({ ...line, facts: { colour: 'red' } })).toMatchObject({
      ok: false,
      failure: { kind: 'unknownFact', value: 'colour' },
    });
    expect(await law.compare(line, ['law-of-mars'])).toMatchObject({
      ok: false,
      failure: { kind: 'unknownScenario', name: 'law-of-mars' },
    });
  });

  test('says that a duty may lapse before its day', () => {
    const issuesOn = (entryDate: string) => valueOf(law.assess({ ...line, entryDate })).issues;
    expect(issuesOn('2030-07-23')).toEqual([]);
    expect(issuesOn('2031-01-01')).toMatchObject([{ kind: 'mayLapse', measure: 's301fl', on: '2030-07-24' }]);
  });

  test('a fact that nobody gave leaves a range and its name, never a zero', () => {
    const cable = valueOf(
      law.assess({ hts: '8544.42.90.90', entryDate: '2025-11-03', customsValue: '10000' }),
    );
    expect(cable.low).toBeLessThan(cable.high ?? Infinity);
    expect(cable.missing).toContain('copper_content_pct');
    const shoes = law.assess({ hts: '6402.91.80.45', entryDate: '2026-08-05', customsValue: '10000' });
    expect(shoes).toMatchObject({ ok: false, failure: { kind: 'quantityNeeded' } });
  });
});

describe('the other doors', () => {
  test('a year of trade under two laws, shared among the changes, and answered by a model', async () => {
    const trade = await openTrade(law);
    const compared = valueOf(trade.compare('framework-20', ['framework-20-annex3']));
    expect(compared.baseline.totals.duty).toBe(2654666864898);
    expect(compared.scenarios[0]?.totals.duty).toBe(2606416718908);
    const groups = valueOf(trade.groups('framework-20', 'chapter'));
    expect(groups.reduce((sum, { duty }) => sum + duty, 0)).toBe(2654666864898);
    const response = await openResponse(law, trade);
    const answer = valueOf(response.respond('law:2025-01-01', 'framework-20', 'shortRun'));
    expect(answer.response.products.length).toBeGreaterThan(1000);
    expect(response.respond('law:2025-01-01', 'nowhere', 'static').ok).toBe(false);
  });

  test('a scenario is the same after it was written and read', () => {
    fc.assert(
      fc.property(fc.constantFrom('framework-20', 'law:2026-01-01', 'framework-20-annex3'), (name) => {
        expect(valueOf(law.parseScenario(formatScenario(scenarioOf(name))))).toEqual(scenarioOf(name));
      }),
    );
  });
});

test('a changed byte of the data is refused, with the name of the file', async () => {
  const changed = async (address: URL): Promise<Response> => {
    const bytes = await readFile(address);
    if (address.pathname.endsWith('law.json')) bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    return new Response(new Uint8Array(bytes));
  };
  const opening = openLaw({ fetch: changed });
  await expect(opening).rejects.toBeInstanceOf(LawError);
  await expect(opening).rejects.toMatchObject({ failure: { kind: 'datasetCorrupt', dataset: 'law' } });
});

describe('a copy of the data', () => {
  const data = new URL('./node_modules/tariff-scenarios/dist/package/data', import.meta.url);

  test('is read where it is asked for, by path or address, with and without a slash', async () => {
    for (const copy of [
      data,
      `${data.href}/`,
      fileURLToPath(data),
      './node_modules/tariff-scenarios/dist/package/data',
    ])
      expect((await openLaw({ data: copy })).dataVersion).toBe(law.dataVersion);
    const asked: string[] = [];
    const fetch = async (address: URL): Promise<Response> => {
      asked.push(address.href);
      return new Response(
        new Uint8Array(await readFile(new URL(address.pathname.slice(1), `${data.href}/`))),
      );
    };
    await openLaw({ fetch, data: 'https://example.org' });
    expect(asked.sort()).toEqual(['https://example.org/law.json', 'https://example.org/schedule.json']);
  });

  test('never stands for another: what is not there, or cannot be reached, is refused by name', async () => {
    const failureOf = async (options: object) => {
      const opened = await openLaw(options as OpenOptions).catch((error: unknown) => error);
      return opened instanceof LawError ? opened.failure : opened;
    };
    expect(await failureOf({ data: '/no/such/folder' })).toMatchObject({ kind: 'datasetUnavailable' });
    expect(await failureOf({ data: 'https://example.org/data/' })).toEqual({
      kind: 'fetchNeeded',
      data: 'https://example.org/data/',
    });
    expect(await failureOf({ fecth: 1 })).toMatchObject({ kind: 'unknownOption', option: 'fecth' });
    expect(await failureOf({ fetch: 1 })).toMatchObject({ kind: 'malformedOption', option: 'fetch' });
    expect(await failureOf({ data: 7 })).toMatchObject({ kind: 'malformedOption', option: 'data' });
  });
});

test('the lines that are drawn are mostly lines that can be priced', () => {
  const lines = fc.sample(entryLines(law), { numRuns: 400, seed: 7 });
  const priced = lines.filter((line) => law.assess(line).ok).length;
  expect(priced).toBeGreaterThan(200);
});
