/** Scenarios from the command line: the shape of the JSON, sums, the table for a person, names that do not exist. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { formatScenario } from '../../engine/codec/decode-scenario.ts';
import type { GroupBy } from '../../engine/compare/comparison.ts';
import { presets } from '../../engine/scenario/presets.ts';
import { pageLink } from '../../ui/cli/page-link.ts';
import { bibtexEntry } from '../../ui/tables/bibtex.ts';
import type { ComparisonReport, ScenarioReport } from '../../ui/cli/comparison-report.ts';
import { comparisonText } from '../../ui/cli/comparison-text.ts';
import { changesOfPinned } from '../../ui/cli/compare-command.ts';
import { compareScenarios, contentHash, findScenario } from '../../ui/cli/compare-scenarios.ts';
import { DataFolder } from '../../ui/cli/data-files.ts';
import { tableAsCsv } from '../../ui/cli/printed-table.ts';
import { spokenIn } from '../../ui/cli/speech.ts';
import { comparisonTable } from '../../ui/tables/comparison-table.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { drawn } from '../arbitraries/made.ts';
import { tableLines } from './program.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const reference = realReference();
const english = spokenIn('en');

const trade = { kind: 'imports', id: 'us-imports-vn-2024', table: realFlows() } as const;

function compared(
  names: readonly string[],
  by: GroupBy,
  options: { readonly ranges?: boolean; readonly attribute?: boolean } = {},
): ComparisonReport {
  const scenarios = names.map((name) => valueOf(findScenario(name, reference, english)));
  const all = { by, ranges: false, attribute: false, ...options };
  return valueOf(compareScenarios(reference, trade, scenarios, all, english));
}

const NAMES = ['law:2025-01-01', 'framework-20', 'framework-20-annex3', 'liberation-46', 'mfn-only'];
const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
const AMOUNT = /^\d+\.\d\d$/;
const RATE = /^\d+\.\d{4}$/;

function shapeOf(report: ScenarioReport): void {
  expect(Object.keys(report)).toEqual([
    'id',
    'label',
    'law_as_of',
    'law_status',
    'same_as',
    'rules',
    'totals',
    'groups',
    'sources',
  ]);
  expect(report.law_as_of).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(['in_force', 'ended', 'scheduled', 'hypothetical']).toContain(report.law_status);
  expect(report.label).not.toBe('');
  for (const figures of [report.totals, ...report.groups]) {
    expect(figures.customs_value).toMatch(AMOUNT);
    expect(figures.duty).toMatch(AMOUNT);
    if (figures.effective_rate !== null) expect(figures.effective_rate).toMatch(RATE);
  }
  expect(new Set(report.groups.map(({ key }) => key)).size).toBe(report.groups.length);
}

describe('the JSON of a comparison', () => {
  const comparison = compared(NAMES, 'chapter');

  test('has the shape of the contract and is the same after a journey as text', () => {
    expect(Object.keys(comparison)).toEqual([
      'data_version',
      'content_hash',
      'flows',
      'by',
      'baseline',
      'scenarios',
    ]);
    expect(comparison.content_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(comparison).toMatchObject({
      flows: 'us-imports-vn-2024',
      by: 'chapter',
      data_version: reference.dataVersion,
    });
    expect(comparison.scenarios.map(({ id }) => id)).toEqual(NAMES.slice(1));
    for (const report of [comparison.baseline, ...comparison.scenarios]) shapeOf(report);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });

  test('says on which law each scenario stands', () => {
    expect([comparison.baseline, ...comparison.scenarios].map(({ law_status }) => law_status)).toEqual([
      'ended',
      'ended',
      'hypothetical',
      'ended',
      'hypothetical',
    ]);
    expect(compared(['law:2026-10-10', 'law:2027-01-01'], 'chapter').scenarios[0]?.law_status).toBe(
      'scheduled',
    );
    expect(compared(['law:2026-10-10'], 'chapter').baseline.law_status).toBe('in_force');
  });

  test.for(['section', 'chapter', 'heading', 'hs6', 'group', 'measure'] as const)(
    'has groups by %s that sum to the totals, to the cent',
    (by) => {
      const { baseline, scenarios } = compared(NAMES, by);
      for (const { totals, groups } of [baseline, ...scenarios])
        expect(groups.reduce((sum, { duty }) => sum + cents(duty), 0n)).toBe(cents(totals.duty));
    },
  );

  test('has groups by list, in which rows of several lists count in each', () => {
    const { baseline } = compared(['law:2026-10-10'], 'list');
    const sum = baseline.groups.reduce((all, { customs_value }) => all + cents(customs_value), 0n);
    expect(sum).toBeGreaterThan(cents(baseline.totals.customs_value));
    expect(baseline.groups.map(({ key }) => key)).toContain('unlisted');
  });

  test('has the published customs value under every scenario', () => {
    for (const { totals } of [comparison.baseline, ...comparison.scenarios])
      expect(totals.customs_value).toBe('139497979433.00');
  });

  test('has rates that are duty over value', () => {
    for (const { customs_value, duty, effective_rate } of comparison.baseline.groups)
      expect(Math.abs(Number(effective_rate) - (100 * Number(duty)) / Number(customs_value))).toBeLessThan(
        0.0001,
      );
  });
});

describe('attribution', () => {
  const name =
    'framework-20; designate annex-iii from country-duty; set country-duty to 15% on garments; new duty 5% on seafood';
  const comparison = compared(['framework-20', name, 'law:2026-10-10'], 'chapter', { attribute: true });

  test('sums to the difference from the baseline, to the cent, and names each rule in words', () => {
    const before = cents(comparison.baseline.totals.duty);
    expect(comparison.baseline.attribution).toBeUndefined();
    for (const { totals, attribution = [] } of comparison.scenarios) {
      expect(attribution.length).toBeGreaterThan(0);
      expect(attribution.reduce((sum, { duty }) => sum + cents(duty), 0n)).toBe(cents(totals.duty) - before);
      for (const { label } of attribution) expect(label).not.toBe('');
    }
    const [rules, date] = comparison.scenarios;
    expect(rules?.attribution?.map(({ key }) => key).slice(0, 3)).toEqual([
      'rule:rule-1',
      'rule:rule-2',
      'rule:rule-3',
    ]);
    expect(date?.attribution?.map(({ key }) => key)).toEqual(['law-date']);
  });

  test('has chapters that sum to the share, but for rounding', () => {
    const { attribution = [], attribution_detail: detail } = comparison.scenarios[0] ?? {};
    for (const { key, duty } of attribution) {
      const shares =
        detail?.chapters.flatMap((each) => each.shares.filter((share) => share.key === key)) ?? [];
      const sum = shares.reduce((total, share) => total + cents(share.duty), 0n);
      if (key !== 'rounding') expect(Number(sum - cents(duty))).toBeLessThanOrEqual(100);
    }
  });
});

describe('rules in words', () => {
  test('make a scenario of a preset or a law, named by its text', () => {
    const found = valueOf(
      findScenario('law:2026-10-10; add 5 points to country-duty on chapter 61', reference, english),
    );
    expect(found.lawAsOf).toBe('2026-10-10');
    expect(found.reform).toHaveLength(1);
    const [report] = compared(
      ['law:2026-10-10', 'law:2026-10-10; suspend country-duty'],
      'chapter',
    ).scenarios;
    expect(report?.rules).toHaveLength(1);
    expect(report?.law_status).toBe('hypothetical');
  });

  test('that cannot be read are refused at their place, in both languages', () => {
    const found = findScenario('framework-20; frobnicate everything', reference, english);
    if (found.ok || found.failure.kind !== 'ruleText') throw new Error(JSON.stringify(found));
    for (const language of ['en', 'vi'] as const)
      expect(spokenIn(language).failure(found.failure)).toContain('frobnicate');
  });
});

describe('what a comparison leaves behind', () => {
  const comparison = compared(['framework-20', 'framework-20-annex3'], 'chapter');

  test('as CSV: a row a group and a total, with their sources in every row', () => {
    const rows = tableLines(
      tableAsCsv(
        comparisonTable(comparison, [comparison.baseline, ...comparison.scenarios], english.words.table),
      ),
    );
    const groups = comparison.baseline.groups.length + (comparison.scenarios[0]?.groups.length ?? 0);
    expect(rows).toHaveLength(1 + groups + 2);
    for (const row of rows.slice(1)) expect(row).toContain(comparison.content_hash);
    expect(rows.at(-1)).toContain('-482501459.90');
  });

  test('as BibTeX: an entry with the hash and the data, and no sign that BibTeX would read as its own', () => {
    const cited = {
      titles: ['20% & more', 'Annex_III'],
      kind: english.studyKinds.static,
      hash: comparison.content_hash,
      link: '#v=1&base=framework-20&with=framework-20-annex3',
      flows: comparison.flows,
      dataVersion: comparison.data_version,
      edition: 'HTS 2026',
      evidenceThrough: '2026-10-10',
    };
    const entry = bibtexEntry(cited);
    expect(entry).toContain(comparison.content_hash);
    expect(entry).toContain(comparison.data_version);
    expect(entry).toContain('howpublished = {Static duty comparison}');
    expect(entry).toContain('url = {\\#v=1\\&base=framework-20\\&with=framework-20-annex3}');
    const named = (names: readonly string[]) =>
      names.map((each) => valueOf(findScenario(each, reference, english)));
    const link = (names: readonly string[]) => pageLink(named(names), reference.rulebook.evidenceThrough);
    expect(link(['framework-20', 'law:2026-10-10'])).toBe('#v=1&base=framework-20&with=law:2026-10-10');
    // Words of one's own have no name on the page.
    expect(link(['framework-20', 'framework-20; set country-duty to 15% on 61'])).toBeNull();
    expect(bibtexEntry({ ...cited, link: null })).not.toContain('url');
    expect(entry).toMatch(/^@misc\{tariff-scenarios-[0-9a-f]{12},/);
    expect(entry.replace(/\\[&%$#_]/g, '')).not.toMatch(/[&%$#_]/);
    expect((entry.match(/\{/g) ?? []).length).toBe((entry.match(/\}/g) ?? []).length);
  });

  test('as a hash: the same for the same scenarios, another for others, other order or other data', () => {
    const [a, b] = ['framework-20', 'mfn-only'].map((each) =>
      valueOf(findScenario(each, reference, english)),
    );
    if (a === undefined || b === undefined) throw new Error('presets are gone');
    const hash = contentHash(reference, trade.id, [a, b]);
    expect(contentHash(reference, trade.id, [a, b])).toBe(hash);
    expect(contentHash(reference, trade.id, [b, a])).not.toBe(hash);
    expect(contentHash({ ...reference, dataVersion: 'other' }, trade.id, [a, b])).not.toBe(hash);
    const mine = { ...a, label: 'Mine' };
    expect(contentHash(reference, trade.id, [mine, b])).not.toBe(hash);
  });
});

test('a rule that applies to no traded product is told by its place before the table, and any other is not', () => {
  const report = compared(
    [
      'framework-20',
      'framework-20; set country-duty to 15% on 2709.00.10; set country-duty to 15% on 61',
      'framework-20; set country-duty to 15% on 6198',
    ],
    'chapter',
  );
  expect(report.scenarios.map(({ untraded_rules }) => untraded_rules)).toEqual([
    [{ rule: 1, why: 'nothingInScope' }],
    [{ rule: 1, why: 'noSuchCode' }],
  ]);
  expect(report.baseline.untraded_rules).toBeUndefined();
  for (const language of ['en', 'vi'] as const) {
    const { words } = spokenIn(language);
    const text = comparisonText(report, spokenIn(language));
    const told = text.indexOf(words.table.untraded(1));
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(text.indexOf(words.table.difference));
    expect(text).not.toContain(words.table.untraded(2));
  }
  expect(spokenIn('en').words.table.untraded(1)).toContain('applies to no traded product');
});

test('a scenario that says the same as an earlier one is told by name', () => {
  const [same, other] = compared(['law:2025-10-26', 'framework-20', 'mfn-only'], 'chapter').scenarios;
  expect(same?.same_as).toBe('law:2025-10-26');
  expect(other?.same_as).toBeNull();
});

describe('the table for a person', () => {
  test.for(['en', 'vi'] as const)('has every scenario, group, total and difference (%s)', (language) => {
    const { words } = spokenIn(language);
    const comparison = compared(['law:2025-01-01', 'framework-20'], 'chapter');
    const text = comparisonText(comparison, spokenIn(language));
    const blocks = text.split('\n\n');
    expect(blocks).toHaveLength(2);
    for (const [index, report] of [comparison.baseline, ...comparison.scenarios].entries()) {
      const block = blocks[index] ?? '';
      expect(block.split('\n')[0]).toContain(report.law_as_of);
      for (const { key, duty } of report.groups)
        expect(block).toMatch(new RegExp(`\\n${key} .* ${duty.replace('.', '\\.')} `));
      expect(block).toContain(words.table.total);
      expect(block).toContain(report.totals.duty);
    }
    const [before, after] = [comparison.baseline, comparison.scenarios[0]].map((report) =>
      cents(report?.totals.duty ?? '0.00'),
    );
    const difference = String((after ?? 0n) - (before ?? 0n));
    expect(blocks[1]).toContain(`+${difference.slice(0, -2)}.${difference.slice(-2)}`);
  });
});

describe('a scenario is found', () => {
  test('by the name of a preset, by a date, and as a file', () => {
    for (const preset of presets(reference.rulebook.evidenceThrough))
      expect(findScenario(preset.id, reference, english)).toEqual({ ok: true, value: preset });
    const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
    try {
      const path = join(folder, 'mine.json');
      const [, framework] = presets(reference.rulebook.evidenceThrough);
      if (framework === undefined) throw new Error('no preset');
      const mine = { ...framework, id: 'mine', label: 'Mine' };
      writeFileSync(path, formatScenario(mine));
      expect(findScenario(path, reference, english)).toEqual({ ok: true, value: mine });
      writeFileSync(path, '{"format": "tariff-scenario/3"}');
      expect(findScenario(path, reference, english)).toMatchObject({
        ok: false,
        failure: { kind: 'newerFormat' },
      });
      writeFileSync(path, 'not JSON');
      expect(findScenario(path, reference, english)).toMatchObject({
        ok: false,
        failure: { kind: 'malformedDocument' },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.for(['nothing', 'law:2024-12-31', 'law:2025-02-29', 'law:', 'framework', ''])(
    'or refused by name, with the names there are: "%s"',
    (name) => {
      const found = findScenario(name, reference, english);
      if (found.ok || found.failure.kind !== 'unknownScenario') throw new Error(JSON.stringify(found));
      expect(found.failure.name).toBe(name);
      expect(found.failure.known).toContain('framework-20');
      for (const language of ['en', 'vi'] as const)
        expect(spokenIn(language).failure(found.failure)).toContain(name);
    },
  );

  test('and one that names a measure, a list or a condition that is not there fails as a whole', () => {
    const [framework] = presets(reference.rulebook.evidenceThrough);
    if (framework === undefined) throw new Error('no preset');
    const rule = { id: 'r', note: '' };
    const failing = [
      [{ reform: [{ ...rule, kind: 'suspend', measures: ['nobody'] }] }, 'unknownMeasure'],
      [
        {
          reform: [
            {
              ...rule,
              kind: 'exempt',
              from: ['ieepa-vn-20'],
              products: { of: [{ kind: 'list', list: 'no', categories: null }], except: [], value: null },
              share: null,
            },
          ],
        },
        'unknownList',
      ],
      [{ answers: { nothing: '1' } }, 'unknownCondition'],
    ] as const;
    for (const [change, kind] of failing) {
      const scenario = drawn<typeof framework>({ ...framework, ...change });
      const options = { by: 'chapter', ranges: false, attribute: false } as const;
      const result = compareScenarios(reference, trade, [framework, scenario], options, english);
      expect(result).toMatchObject({ ok: false, failure: { kind } });
    }
  });
});

describe('the data beside the program', () => {
  test('is read whole, and a table that is not there or not its hash is a failure with its name', () => {
    const data = new DataFolder(new URL('../../engine/data/', import.meta.url));
    const manifest = valueOf(data.manifest());
    expect(valueOf(data.reference()).manifest.dataVersion).toBe(reference.dataVersion);
    expect(data.flows(manifest, 'us-imports-vn-1999')).toMatchObject({
      ok: false,
      failure: { kind: 'datasetUnavailable', dataset: 'flows/us-imports-vn-1999' },
    });
    const fees = manifest.files.get('fees');
    if (fees === undefined) throw new Error('the edition has no fees');
    const files = new Map(manifest.files).set('fees', { ...fees, sha256: '0'.repeat(64) });
    expect(data.text({ ...manifest, files }, 'fees')).toMatchObject({
      ok: false,
      failure: { kind: 'datasetCorrupt', dataset: 'fees' },
    });
    const nowhere = new DataFolder(new URL('nowhere/', import.meta.url));
    expect(nowhere.reference()).toMatchObject({ ok: false, failure: { kind: 'datasetUnavailable' } });
  });
});

test('what the defaults hide is told on demand: each range has its ends on both sides of the total, or at it', () => {
  const [bare, ranged] = [false, true].map((ranges) =>
    compared(['framework-20-annex3'], 'chapter', { ranges }),
  );
  expect(bare?.baseline.ranges).toBeUndefined();
  const cents = (usd: string): number => Number(usd.replace('.', ''));
  const total = cents(ranged?.baseline.totals.duty ?? '');
  const ranges = ranged?.baseline.ranges ?? [];
  expect(ranges.map(({ condition }) => condition)).toContain('civilAircraft');
  for (const { condition, duty_at_none, duty_at_all } of ranges) {
    const ends = [cents(duty_at_none), cents(duty_at_all)];
    expect(Math.min(...ends), condition).toBeLessThanOrEqual(total);
    expect(Math.max(...ends), condition).toBeGreaterThanOrEqual(total);
  }
});

describe('a scenario saved on other data', () => {
  const report = compared(['law:2025-01-01', 'framework-20'], 'chapter');
  const [law, framework] = ['law:2025-01-01', 'framework-20'].map((name) =>
    valueOf(findScenario(name, reference, english)),
  );
  const told = (pinned: {
    readonly dataVersion: string;
    readonly duty: string | null;
    readonly flows?: string;
  }) => {
    if (law === undefined || framework === undefined) throw new Error('presets are gone');
    const saved = { ...framework, pinned: { flows: trade.id, ...pinned } };
    return changesOfPinned([law, saved], trade.id, report, reference, english);
  };
  const duty = report.scenarios[0]?.totals.duty ?? '';

  test('says so, and whether its duty has changed; on the same data it says nothing', () => {
    expect(told({ dataVersion: reference.dataVersion, duty: '1.00' })).toEqual([]);
    expect(told({ dataVersion: 'older', duty: null })).toHaveLength(1);
    expect(told({ dataVersion: 'older', duty: '1.00', flows: 'us-imports-vn-2025' })).toHaveLength(1);
    expect(told({ dataVersion: 'older', duty })).toEqual([
      expect.stringContaining('older'),
      english.page.words.set.opened.dutiesUnchanged,
    ]);
    expect(told({ dataVersion: 'older', duty: '1.00' })[1]).toContain(`was 1.00, is now ${duty}`);
  });

  test('has the content hash of the same scenario unpinned', () => {
    if (framework === undefined) throw new Error('a preset is gone');
    const pinned = { dataVersion: 'older', flows: trade.id, duty: null };
    expect(contentHash(reference, trade.id, [{ ...framework, pinned }])).toBe(
      contentHash(reference, trade.id, [framework]),
    );
  });
});
