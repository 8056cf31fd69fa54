/** `respond` and `formula`: what they say agrees with itself and with the comparison, and what they cannot do they refuse. */
import { describe, expect, test, vi } from 'vitest';
import { compare } from '../../engine/compare/compare.ts';
import { findScenario } from '../../ui/cli/compare-scenarios.ts';
import { spokenIn } from '../../ui/cli/speech.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { refusalOf, tableLines, written, type GivenOptions } from './program.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const speech = { en: spokenIn('en'), vi: spokenIn('vi') };
const BOTH = { baseline: 'framework-20', scenario: 'framework-20-annex3' };

const said = (options: GivenOptions, language: 'en' | 'vi' = 'en'): string =>
  written(['respond'], { ...BOTH, ...options, lang: language });

const formula = (options: GivenOptions): string => written(['formula'], options);

/** One sentence that names what is wrong. */
function assertRefused(command: string, options: GivenOptions, names: string): void {
  const sentence = refusalOf([command], options);
  expect(sentence).toContain(names);
  expect(sentence).not.toContain('\n');
}

const cents = (amount: string): number => Number(amount.replace('.', ''));

describe('respond', () => {
  test('without behaviour is the comparison, to the cent, in total and by section', () => {
    const [before, after] = [BOTH.baseline, BOTH.scenario].map((name) =>
      valueOf(findScenario(name, realReference(), speech.en)),
    );
    if (before === undefined || after === undefined) throw new Error('two scenarios');
    const { baseline, scenarios } = valueOf(
      compare(realReference(), realFlows(), before, [after], new Map()),
    );
    const json = JSON.parse(said({ model: 'static', json: true }));
    expect(cents(json.viet_nam.duty_before)).toBe(baseline.totals.duty);
    expect(cents(json.viet_nam.duty_after)).toBe(scenarios[0]?.totals.duty);
    expect(json.viet_nam.imports_after).toBe(json.viet_nam.imports_before);
    const sections: readonly { viet_nam: { duty_after: string } }[] = json.groups;
    const sum = sections.reduce((total, { viet_nam: { duty_after: duty } }) => total + cents(duty), 0);
    expect(sum).toBe(scenarios[0]?.totals.duty);
    expect(json.caveats.map(({ kind }: { kind: string }) => kind)).toContain('noBehaviour');
  });

  test('of two laws that are the same on every product says so before any table', () => {
    const text = said({ baseline: 'framework-20', scenario: 'framework-20' });
    const sentence = speech.en.study.headline.same;
    expect(text.indexOf(sentence)).toBeGreaterThan(0);
    expect(text.indexOf(sentence)).toBeLessThan(text.indexOf(speech.en.words.respond.millions));
    expect(said({})).not.toContain(sentence);
    const refused = said({
      model: 'smart',
      baseline: 'framework-20',
      scenario: 'framework-20; new duty 1000% on all',
    });
    expect(refused).toContain('0.0% of Viet Nam’s trade');
    expect(refused).not.toContain(sentence);
    const same = { baseline: 'framework-20', scenario: 'framework-20' };
    expect(said({ ...same, elasticity: 'broda-weinstein' })).toContain(sentence);
  });

  test('says how much of Viet Nam’s trade its totals are about, and why the rest is not in them', () => {
    expect(said({})).toContain('In these figures: 98.7% of Viet Nam’s trade of 2024');
    const few = said({ elasticity: 'broda-weinstein' });
    expect(few).toContain('do not represent the whole');
    expect(few).toContain(speech.en.study.headline.reasons.noElasticity);
  });

  test('as JSON has a ledger that balances, origins that sum, and its own account of what is left out', () => {
    const json = JSON.parse(said({ json: true, horizon: 'short', 'pass-through': '0.94', by: 'group' }));
    const of = (name: string): number => cents(json.totals[name]);
    expect(
      Math.abs(of('consumer_surplus') + of('revenue_after') - of('revenue_before') - of('importer_welfare')),
    ).toBeLessThan(4);
    expect(Math.abs(of('importer_welfare') - of('exporter_loss') - of('world_welfare'))).toBeLessThan(4);
    const origins: readonly { imports_after: string }[] = json.origins;
    const sum = origins.reduce((total, origin) => total + cents(origin.imports_after), 0);
    expect(Math.abs(sum - of('imports_after'))).toBeLessThan(origins.length);
    expect(json.coverage.viet_nam_in_partners).toBe('141361159091.00');
    expect(json.model.supply).toEqual({ kind: 'passThrough', beta: 0.94 });
    expect(json.others_face).toBe('theirRatesUnderBothLaws');
    expect(json.scenario.law_status).toBe('hypothetical');
  });

  test('tells the others that move, the draws with their seed, value added and households as stated', () => {
    const options = {
      json: true,
      others: 'same',
      draws: '40',
      seed: '9',
      tornado: true,
      'value-added': ['seafood=0.4'],
      households: '1000',
    } as const;
    const text = said(options);
    expect(said(options)).toBe(text);
    const json = JSON.parse(text);
    expect(json.others_face).toBe('givenRates');
    expect(json.uncertainty).toMatchObject({ draws: 40, seed: 9 });
    expect(json.uncertainty.tornado.bars).toHaveLength(3);
    expect(json.value_added[0]).toMatchObject({ group: 'seafood', stated_share: '0.4000' });
    expect(cents(json.per_household.consumer_surplus)).toBeCloseTo(
      cents(json.totals.consumer_surplus) / 1000,
      -1,
    );
    const other = JSON.parse(said({ ...options, seed: '10' }));
    expect(other.uncertainty.spreads.welfare.p50).not.toBe(json.uncertainty.spreads.welfare.p50);
  });

  test('tells exporters their cut and volume, the balance in both directions, and whose elasticities are one’s own', () => {
    const json = JSON.parse(said({ json: true, by: 'group', own: ['coffee=0', '0801=5'] }));
    const group = (key: string) =>
      json.groups.find((each: { key: string }) => each.key === key).viet_nam as Readonly<
        Record<string, string>
      >;
    expect(group('coffee')['imports_after']).toBe(group('coffee')['imports_before']);
    expect(Number(group('coffee')['price_cut_that_holds'])).toBeLessThan(0);
    expect(Number(group('coffee')['volume_at_risk'])).toBe(0);
    expect(Number(group('nuts')['volume_at_risk'])).toBeLessThan(0);
    const { balance } = json;
    expect(cents(balance.after) - cents(balance.before)).toBe(cents(json.balance_change));
    expect(cents(balance.exports_held) - cents(balance.imports_after)).toBe(cents(balance.after));
    const product = JSON.parse(said({ json: true, product: '090111', supply: '0.5' })).product;
    expect(product.benchmarks.optimal).toBe('50.0000');
    expect(said({ own: ['coffee=7'] })).toContain('7');
    const share = (text: string): string => said({ 'value-added': [`garments=${text}`], domestic: '0' });
    expect(share('40%')).toBe(share('0.4'));
  });

  test('speaks both languages, with every caveat under every kind of answer', () => {
    const asked: readonly (readonly [GivenOptions, 'en' | 'vi', string])[] = [
      [{}, 'vi', 'VII'],
      [{ board: true }, 'en', 'Your own'],
      [{ product: '0306.17' }, 'en', 'W = CS + R'],
      [{ product: '0306.17' }, 'vi', 'sigma'],
      [{ by: 'origin', model: 'smart' }, 'vi', 'In-đô-nê-xi-a'],
    ];
    for (const [options, language, expected] of asked) {
      const text = said(options, language);
      expect(text).not.toMatch(/undefined|NaN|Infinity|-0\.0\b/);
      expect(text).toContain(expected);
      expect(text).toContain(speech[language].response.caveats.partialEquilibrium);
      expect(text).toContain(speech[language].response.othersSentence.ownLaw);
    }
  });

  test('as CSV has a row for each group and the total, columns named once', () => {
    const [header = '', ...rows] = tableLines(said({ csv: true, by: 'section' }));
    expect(new Set(header.split(',')).size).toBe(header.split(',').length);
    expect(rows.at(-1)).toMatch(/^total,/);
    expect(rows.length).toBeGreaterThan(15);
    expect(said({ csv: true, by: 'origin' })).toContain('5520,VIETNAM,');
  });

  const REFUSED: readonly (readonly [GivenOptions, string])[] = [
    [{ model: 'gtap' }, 'gtap'],
    [{ horizon: 'eternal' }, 'eternal'],
    [{ elasticity: 'minus one' }, 'minus one'],
    [{ elasticity: 'cavallo-pass-through' }, 'cavallo-pass-through'],
    [{ 'pass-through': '1.2' }, '1.2'],
    [{ 'pass-through': '1', supply: '0.5' }, '--supply'],
    [{ model: 'smart', 'pass-through': '0.9' }, '--pass-through'],
    [{ model: 'static', outer: '1' }, '--outer'],
    [{ others: 'some' }, 'some'],
    [{ by: 'colour' }, 'colour'],
    [{ product: '61' }, '61'],
    [{ draws: '0' }, '--draws "0"'],
    [{ draws: '1e1' }, '--draws "1e1"'],
    [{ households: '10.0' }, '--households "10.0"'],
    [{ seed: '1.5', draws: '10' }, '1.5'],
    [{ 'value-added': ['garments=2'] }, '2'],
    [{ 'value-added': ['garments=140%'] }, '140%'],
    [{ own: ['moonstone=2'] }, 'moonstone'],
    [{ own: ['garments=many'] }, 'many'],
    [{ own: ['61=2'], model: 'static' }, '--own'],
  ];

  test.each(REFUSED)('refuses %j in one sentence', (options, names) => {
    assertRefused('respond', { ...BOTH, ...options }, names);
  });

  test.each([
    [{ product: '999999' }, '999999'],
    [{ draws: '10', supply: '1' }, '--supply'],
    [{ 'value-added': ['moonstone=0.5'] }, 'moonstone'],
    [{ scenario: 'moon' }, 'moon'],
    [{ scenario: ['mfn-only', 'pause-10'] }, '--scenario'],
    [{ horizon: 'short', elasticity: '2' }, '--horizon'],
    [{ seed: '3' }, '--seed'],
  ] as const)('refuses %j, which only the data can tell, in one sentence', (options, names) => {
    assertRefused('respond', { ...BOTH, ...options }, names);
  });
});

describe('formula', () => {
  test('gives the published 46% of Viet Nam and the readings of others', () => {
    const json = JSON.parse(formula({ json: true }));
    expect(json.steps).toMatchObject({ ratePercent: '46', minimumDecides: false });
    expect(json.variants.map(({ id }: { id: string }) => id)).toContain('aei');
    expect(formula({})).toContain('90.41%');
    expect(formula({ year: '2025' })).toContain('imports derived from the deficit');
  });

  test('solved for a parameter, gives it back its target', () => {
    const { solved } = JSON.parse(formula({ json: true, solve: 'phi', target: '20' }));
    expect(JSON.parse(formula({ json: true, solve: 'phi', target: '20%' })).solved).toEqual(solved);
    const again = JSON.parse(formula({ json: true, phi: solved.value }));
    expect(Number(again.steps.reducedPercent)).toBeCloseTo(20, 10);
  });

  test.each([
    [{ year: '2019' }, '2019'],
    [{ phi: '0' }, '--phi "0"'],
    [{ solve: 'x', target: '20' }, 'x'],
    [{ solve: 'phi' }, '--target'],
    [{ target: '20' }, '--target'],
    [{ solve: 'phi', target: '5' }, '--target "5"'],
    [{ solve: 'phi', target: '0' }, '--target "0"'],
    [{ epsilon: 'x' }, '--epsilon "x"'],
  ] as const)('refuses %j', (options, names) => {
    assertRefused('formula', options, names);
  });
});

test('an elasticity that is given twice for one thing is refused', () => {
  const pair = { baseline: 'framework-20', scenario: 'framework-20-annex3' };
  expect(refusalOf(['respond'], { ...pair, own: ['61=1', '61=3'] })).toContain('--own');
});
