/** A comparison as a table for a person: one block a scenario, its law first. */
import { centsText } from '../../engine/index.ts';
import type { ComparisonReport, Figures, ScenarioReport } from './comparison-report.ts';
import type { CommandLineMessages } from '../words/terminal/en.ts';
import { textTable } from './text-table.ts';

const STATUS_WORDS = {
  in_force: 'inForce',
  ended: 'ended',
  scheduled: 'scheduled',
  hypothetical: 'hypothetical',
} as const;

interface KeyedFigures extends Figures {
  readonly key: string;
}

const NOTHING = { customs_value: '0.00', duty: '0.00', effective_rate: null };

/** The scenario's groups, and those that the baseline alone has. */
export function groupsBeside(scenario: ScenarioReport, baseline: ScenarioReport): readonly KeyedFigures[] {
  const own = new Set(scenario.groups.map(({ key }) => key));
  return [
    ...scenario.groups,
    ...baseline.groups.filter(({ key }) => !own.has(key)).map(({ key }) => ({ key, ...NOTHING })),
  ];
}

/** Both are whole cents as text, so the difference is exact. */
export function differenceText(after: string, before: string): string {
  const cents = Number(after.replace('.', '')) - Number(before.replace('.', ''));
  return cents > 0 ? `+${centsText(cents)}` : centsText(cents);
}

function tableOf(
  scenario: ScenarioReport,
  baseline: ScenarioReport,
  { table: words }: CommandLineMessages,
): string {
  const isBaseline = scenario === baseline;
  const dutyBefore = new Map(baseline.groups.map(({ key, duty }) => [key, duty]));
  const row = (group: KeyedFigures, before: string): readonly string[] => [
    group.key,
    group.customs_value,
    group.duty,
    group.effective_rate === null ? '-' : `${group.effective_rate}%`,
    ...(isBaseline ? [] : [differenceText(group.duty, before)]),
  ];
  const header = [
    words.group,
    words.customsValue,
    words.duty,
    words.rate,
    ...(isBaseline ? [] : [words.difference]),
  ];
  const groups = groupsBeside(scenario, baseline).map((group) =>
    row(group, dutyBefore.get(group.key) ?? '0.00'),
  );
  const total = row({ key: words.total, ...scenario.totals }, baseline.totals.duty);
  return textTable([header, ...groups, total]);
}

function attributionText(scenario: ScenarioReport, { attribution: words }: CommandLineMessages): string {
  const { attribution = [], attribution_detail: detail } = scenario;
  if (detail === undefined) return '';
  const rows = attribution.map(({ key, duty }) => {
    const found = detail.shares.find((share) => share.key === key);
    return [key, duty.startsWith('-') ? duty : `+${duty}`, found?.alone ?? '', found?.last ?? ''];
  });
  const method = detail.method === 'exact' ? words.exact : words.sampled;
  const together = (detail.interactions ?? [])
    .slice(0, 5)
    .map(({ keys, duty }) => words.together(keys[0], keys[1], duty));
  return [
    method(detail.evaluations),
    textTable([[words.change, words.share, words.alone, words.last], ...rows]),
    ...attribution.map(({ key, label }) => `  ${key}: ${label}`),
    ...together,
  ].join('\n');
}

function scenarioText(
  scenario: ScenarioReport,
  baseline: ScenarioReport,
  messages: CommandLineMessages,
): string {
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
    tableOf(scenario, baseline, messages),
    ...(between === undefined ? [] : [words.between(between.low, between.high)]),
    ...ranges,
    ...(scenario.attribution === undefined ? [] : ['', attributionText(scenario, messages)]),
  ].join('\n');
}

export function comparisonText(comparison: ComparisonReport, messages: CommandLineMessages): string {
  const { baseline, scenarios } = comparison;
  return `${[baseline, ...scenarios].map((scenario) => scenarioText(scenario, baseline, messages)).join('\n\n')}\n`;
}
