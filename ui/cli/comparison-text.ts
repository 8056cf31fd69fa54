/** A comparison as a table for a person: one block a scenario, its law first. */
import { comparisonTable } from '../tables/comparison-table.ts';
import { sharesTable } from '../tables/shares-table.ts';
import type { Messages } from '../words/catalogue/en.ts';
import { centsOf, plainUsd } from '../words/format/plain.ts';
import type { CommandLineMessages } from '../words/terminal/en.ts';
import type { ComparisonReport, ScenarioReport } from './comparison-report.ts';
import { tableAsRead } from './printed-table.ts';
import type { Speech } from './speech.ts';

const STATUS_WORDS = {
  in_force: 'inForce',
  ended: 'ended',
  scheduled: 'scheduled',
  hypothetical: 'hypothetical',
} as const;

/** The baseline has no difference from itself. */
function figuresText(
  scenario: ScenarioReport,
  comparison: ComparisonReport,
  { table: words }: CommandLineMessages,
): string {
  const table = comparisonTable(comparison, [scenario], words);
  const isBaseline = scenario === comparison.baseline;
  return tableAsRead({
    ...table,
    columns: table.columns.filter(({ key }) => !isBaseline || key !== 'difference'),
  });
}

/** Amounts in full; a share that is not below zero has its sign too. */
const IN_FULL = {
  share: (cents: number): string => (cents < 0 ? plainUsd(cents) : `+${plainUsd(cents)}`),
  ofOne: plainUsd,
} as const;

function attributionText(
  scenario: ScenarioReport,
  { attribution: words }: CommandLineMessages,
  causes: Messages['analysis']['causes'],
): string {
  const { attribution = [], attribution_detail: detail } = scenario;
  if (detail === undefined) return '';
  const rows = attribution.map(({ key, duty }) => {
    const found = detail.shares.find((share) => share.key === key);
    const cents = (usd: string | undefined): number | null => (usd === undefined ? null : centsOf(usd));
    return { key, share: centsOf(duty), alone: cents(found?.alone), last: cents(found?.last) };
  });
  const method = detail.method === 'exact' ? words.exact : words.sampled;
  const together = (detail.interactions ?? [])
    .slice(0, 5)
    .map(({ keys, duty }) => words.together(keys[0], keys[1], duty));
  return [
    method(detail.evaluations),
    tableAsRead(sharesTable(rows, causes, IN_FULL)),
    ...attribution.map(({ key, label }) => `  ${key}: ${label}`),
    ...together,
  ].join('\n');
}

function scenarioText(
  scenario: ScenarioReport,
  comparison: ComparisonReport,
  messages: CommandLineMessages,
  causes: Messages['analysis']['causes'],
): string {
  const { baseline } = comparison;
  const words = messages.table;
  const law = `${words.status}: ${messages.status[STATUS_WORDS[scenario.law_status]]} (${scenario.law_as_of})`;
  const ranges = (scenario.ranges ?? []).map(
    ({ condition, share, customs_value, duty_at_none, duty_at_all }) =>
      words.rangeOf(condition, share, customs_value, duty_at_none, duty_at_all),
  );
  const { duty_range: between, same_as: same } = scenario;
  return [
    `${scenario.label} [${scenario.id}] - ${law}`,
    ...(same === null ? [] : [words.sameAs(same)]),
    ...(same === null && scenario !== baseline && scenario.totals.duty === baseline.totals.duty
      ? [words.sameDuty]
      : []),
    ...scenario.rules.map((rule, index) => `  ${index + 1}. ${rule}`),
    ...(scenario.untraded_rules ?? []).map(({ rule }) => words.untraded(rule)),
    ...(scenario.lapses ?? []).map(({ note }) => note),
    figuresText(scenario, comparison, messages),
    ...(between === undefined ? [] : [words.between(between.low, between.high)]),
    ...ranges,
    ...(scenario.attribution === undefined ? [] : ['', attributionText(scenario, messages, causes)]),
  ].join('\n');
}

export function comparisonText(
  comparison: ComparisonReport,
  { words: messages, page }: Pick<Speech, 'words' | 'page'>,
): string {
  const { causes } = page.words.analysis;
  const { baseline, scenarios } = comparison;
  return `${[baseline, ...scenarios].map((scenario) => scenarioText(scenario, comparison, messages, causes)).join('\n\n')}\n`;
}
