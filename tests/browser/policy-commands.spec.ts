/** The built program's commands for policy questions: saved sets, candidates, both directions, collected duty, taxes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/cli.js');

function run(args: readonly string[], cwd = root): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8' });
}

/** What the tests read of an answer; a field that is not there fails where it is used. */
function json<Answer>(args: readonly string[]): Answer {
  const { status, stdout, stderr } = run([...args, '--json']);
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as Answer;
}

interface Compared {
  readonly baseline: ComparedSide;
  readonly scenarios: readonly [ComparedSide, ...ComparedSide[]];
}

interface ComparedSide {
  readonly totals: { readonly duty: string };
}

interface ComparedExports extends ComparedSide {
  readonly groups: readonly { readonly duty: string }[];
  readonly duty_range: { readonly low: string; readonly high: string };
}

interface Annex {
  readonly status: string;
  readonly rows: readonly { readonly duty_certain: string }[];
  readonly total: { readonly duty_certain: string };
  readonly budget: Readonly<
    Record<'duty_certain' | 'ceiling' | 'customs_value_freed' | 'upper_bound', string>
  >;
}

interface Mirror {
  readonly total: {
    readonly us_imports: { readonly customs_value: string; readonly duty: string };
    readonly us_exports: Readonly<Record<'value' | 'duty' | 'duty_low' | 'duty_high', string>>;
    readonly balance: string;
  };
  readonly subheadings: readonly unknown[];
}

interface CollectedMonth {
  readonly from: string;
  readonly gap: string;
  readonly parts: readonly { readonly duty: string | null }[];
}

interface Explained {
  /** Whole cents. */
  readonly duty: number;
  readonly measures: readonly { readonly because: readonly { readonly step: string }[] }[];
}

/** Whole cents. */
interface Taxes {
  readonly duty: number;
  readonly vat: { readonly expected: number };
}

const cents = (usd: string): bigint => BigInt(usd.replace('.', ''));

test('a saved comparison opens again as it was, and on other data says what has changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'set-'));
  try {
    const path = join(folder, 'set.json');
    const names = [
      '--baseline',
      'framework-20',
      '--scenario',
      'framework-20; set country-duty to 15% on garments',
    ];
    const first = run(['compare', ...names, '--save', path, '--json'], folder);
    expect(first.status, first.stderr).toBe(0);
    const again = run(['compare', '--set', path, '--json'], folder);
    expect(again.stdout).toBe(first.stdout);
    expect(again.stderr).toBe('');

    const set = JSON.parse(readFileSync(path, 'utf8'));
    const older = { ...set, dataVersion: '000000000000', duties: [set.duties[0], '1.00'] };
    writeFileSync(path, JSON.stringify(older));
    const opened = run(['compare', '--set', path, '--json'], folder);
    expect(opened.status).toBe(0);
    const told = opened.stderr.trim().split('\n');
    expect(told).toHaveLength(3);
    expect(told[0]).toContain('was changed since it was saved');
    expect(told[1]).toContain('000000000000');
    expect(told[2]).toContain('1.00');
    expect(told[2]).toContain(set.duties[1]);

    writeFileSync(path, JSON.stringify({ ...set, format: 'tariff-scenario-set/9' }));
    expect(run(['compare', '--set', path], folder)).toMatchObject({ status: 2 });
    writeFileSync(path, '{"format": "tariff-scenario-set/1"');
    expect(run(['compare', '--set', path], folder)).toMatchObject({ status: 2, stdout: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the value of Annex III by category sums to what the comparison says, and a budget is kept', () => {
  const annex = json<Annex>(['annex', '--scenario', 'framework-20', '--budget', '100000000']);
  expect(annex.status).toBe('hypothetical');
  const sum = annex.rows.reduce((total, row) => total + cents(row.duty_certain), 0n);
  expect(sum).toBe(cents(annex.total.duty_certain));
  const compared = json<Compared>([
    'compare',
    '--baseline',
    'framework-20-annex3',
    '--scenario',
    'framework-20',
  ]);
  const difference = cents(compared.scenarios[0].totals.duty) - cents(compared.baseline.totals.duty);
  expect(sum).toBe(difference);
  expect(cents(annex.budget.duty_certain)).toBeLessThanOrEqual(cents(annex.budget.ceiling));
  expect(cents(annex.budget.customs_value_freed)).toBeLessThanOrEqual(cents(annex.budget.upper_bound));

  const within = `framework-20; designate annex-iii from country-duty within $100000000`;
  const chosen = json<Compared>(['compare', '--baseline', 'framework-20', '--scenario', within]);
  const givenUp = cents(chosen.baseline.totals.duty) - cents(chosen.scenarios[0].totals.duty);
  expect(givenUp).toBe(cents(annex.budget.duty_certain));
});

test('both directions stand beside one another, with a range where Viet Nam’s lines differ', () => {
  const mirror = json<Mirror>(['mirror', '0808.10', '--scenario', 'law:2026-10-10']);
  const { us_imports: imports, us_exports: exports, balance } = mirror.total;
  expect(cents(balance)).toBe(cents(exports.value) - cents(imports.customs_value));
  expect(cents(exports.duty_low)).toBeLessThan(cents(exports.duty));
  expect(cents(exports.duty)).toBeLessThan(cents(exports.duty_high));
  const [apples] = mirror.subheadings;
  expect(apples).toMatchObject({ key: '080810', us_exports: { effective_rate: '5.0000' } });
  const free = json<Mirror>(['mirror', '--scenario', 'two-way-free']).total;
  expect([free.us_imports.duty, free.us_exports.duty, free.us_exports.duty_high]).toEqual([
    '0.00',
    '0.00',
    '0.00',
  ]);
});

test('exports compare like imports, and sum by section', () => {
  const compared = json<{
    readonly baseline: ComparedExports;
    readonly scenarios: readonly ComparedExports[];
  }>([
    ...['compare', '--baseline', 'law:2026-10-10', '--scenario', 'mutual-retaliation'],
    ...['--flows', 'us-exports-vn-2025', '--by', 'section'],
  ]);
  for (const { totals, groups, duty_range: range } of [compared.baseline, ...compared.scenarios]) {
    expect(groups.reduce((sum, { duty }) => sum + cents(duty), 0n)).toBe(cents(totals.duty));
    expect(cents(range.low)).toBeLessThan(cents(totals.duty));
    expect(cents(totals.duty)).toBeLessThan(cents(range.high));
  }
});

test('collected duty lags the law in every month from April 2025, and its parts sum to the gap', () => {
  const { months } = json<{ readonly months: readonly CollectedMonth[] }>(['collected']);
  expect(months[0]?.from).toBe('2024-01');
  expect(months.at(-1)?.from).toBe('2025-11');
  for (const { from, gap, parts } of months) {
    const sum = parts.reduce((total, { duty }) => total + (duty === null ? 0n : cents(duty)), 0n);
    expect(sum, from).toBe(cents(gap));
    if (from >= '2025-04') expect(cents(gap), from).toBeGreaterThan(0n);
  }
});

test('taxes of one shipment into Viet Nam: the published example', () => {
  const example = [
    'taxes',
    '--rate',
    '10',
    '--value',
    '1250',
    '--vat',
    'standardExcludedFromCut',
    '--sct',
    'none',
  ];
  const { duty, vat } = json<Taxes>(example);
  expect([duty, vat.expected]).toEqual([12500, 13750]);
  expect(json<Taxes>(['taxes', '0808.10.00', '--value', '1000', '--date', '2025-03-01']).duty).toBe(8000);
  expect(json<Taxes>(['taxes', '0808.10.00', '--value', '1000', '--date', '2025-04-01']).duty).toBe(5000);
  expect(json<Taxes>(['taxes', '0808.10.00', '--value', '1000', '--promise']).duty).toBe(0);
});

test('rules are told in words, with what they do and what does nothing', () => {
  const scenario =
    'law:2026-10-10; set country-duty to 20% on garments; set ieepa-vn-20 to 5%; suspend country-duty; restore s301fl';
  const { status, stdout } = run(['rules', scenario]);
  expect(status).toBe(0);
  expect(stdout).toContain('not in force on this date');
  const vietnamese = run(['rules', scenario, '--lang', 'vi']);
  expect(vietnamese.stdout).toContain('không có hiệu lực vào ngày này');
  const document = run(['rules', scenario, '--json']);
  expect(JSON.parse(document.stdout)).toMatchObject({ format: 'tariff-scenario/2', lawAsOf: '2026-10-10' });
});

test('a shipment is assessed under a scenario: the same shirt with and without its rule', () => {
  const shirt = ['explain', '6109.10.00.12', '--value', '10000', '--json'];
  const under = (scenario: string): Explained =>
    JSON.parse(run([...shirt, '--scenario', scenario]).stdout) as Explained;
  expect(under('framework-20').duty).toBe(365000);
  const changed = under('framework-20; set country-duty to 15% on garments');
  expect(changed.duty).toBe(315000);
  const nodes = changed.measures.flatMap(({ because }) =>
    because.filter(({ step }) => step === 'rateChange'),
  );
  expect(nodes).toMatchObject([{ rule: 'rule-1', change: { kind: 'set' }, share: '1' }]);
});

const REFUSED: readonly (readonly [args: readonly string[], names: string])[] = [
  [['annex', '--budget=-5'], '-5'],
  [['annex', '--list', 'nowhere'], 'nowhere'],
  [['annex', '--scenario', 'law:2025-01-01'], '2025'],
  [['mirror', '12'], '12'],
  [['mirror', '--flows', 'moon'], 'moon'],
  [['taxes', '9999.99.99', '--value', '1'], '9999'],
  [['taxes', '2401.20.10', '--value', '1'], '2401'],
  [['taxes', '0808.10.00', '--value', '0'], '0'],
  [['rules', 'framework-20; frobnicate'], 'frobnicate'],
  [['rules', 'framework-20; set country-duty to 15% on list nowhere'], 'nowhere'],
  [
    [
      'compare',
      '--baseline',
      'mfn-only',
      '--scenario',
      'mfn-only; quota column-1-general: 0% in quota of 5 t, 10% over',
    ],
    't',
  ],
  [
    [
      'compare',
      '--baseline',
      'mfn-only',
      '--scenario',
      'mfn-only',
      '--flows',
      'us-exports-vn-2024',
      '--attribute',
    ],
    'us-exports',
  ],
];

for (const [args, names] of REFUSED) {
  test(`refuses in one sentence, status 2: ${args.join(' ')}`, () => {
    const { status, stdout, stderr } = run(args);
    expect(stderr.trim().split('\n'), stderr).toHaveLength(1);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(names);
  });
}
