/** Scenarios over a table of trade, as JSON for programs or as a table for a person. */
import { readFileSync } from 'node:fs';
import {
  centsText,
  conditionRanges,
  effectiveRateText,
  evaluate,
  groupsOf,
  ok,
  parseScenario,
  resultOf,
  scenarioNamed,
  type EvaluatedScenario,
  type Failure,
  type FlowTable,
  type GroupBy,
  type Reference,
  type Result,
  type Scenario,
  type ScenarioResult,
} from '../../engine/index.ts';
import type { CommandLineMessages } from './messages/en.ts';
import { textTable } from './text-table.ts';

interface Figures {
  readonly customs_value: string;
  readonly duty: string;
  /** Percent, four decimals; null where nothing was imported. */
  readonly effective_rate: string | null;
}

export interface ScenarioReport {
  readonly id: string;
  readonly label: string;
  readonly law_as_of: string;
  readonly law_status: 'in_force' | 'ended' | 'scheduled' | 'hypothetical';
  readonly totals: Figures;
  readonly groups: readonly ({ readonly key: string } & Figures)[];
  /** What the defaults of unrecorded facts hide: the total duty if each held for none, or all, of its value. */
  readonly ranges?: readonly RangeReport[];
}

export interface RangeReport {
  readonly condition: string;
  readonly share: string;
  readonly customs_value: string;
  readonly duty_at_none: string;
  readonly duty_at_all: string;
}

export interface ComparisonReport {
  readonly data_version: string;
  readonly flows: string;
  readonly by: GroupBy;
  readonly baseline: ScenarioReport;
  readonly scenarios: readonly ScenarioReport[];
}

const STATUS_WORDS = {
  in_force: 'inForce',
  ended: 'ended',
  scheduled: 'scheduled',
  hypothetical: 'hypothetical',
} as const;
const LAW_STATUS = {
  inForce: 'in_force',
  ended: 'ended',
  scheduled: 'scheduled',
  hypothetical: 'hypothetical',
} as const;

/** A preset, `law:<date>`, or the path of a scenario file. */
export function findScenario(name: string, reference: Reference): Result<Scenario, Failure> {
  const named = scenarioNamed(name, reference.rulebook.evidenceThrough);
  if (named.ok || name.startsWith('law:')) return named;
  let source: string;
  try {
    source = readFileSync(name, 'utf8');
  } catch {
    return named;
  }
  return parseScenario(source, name);
}

function figures({ customsValue, duty }: { customsValue: number; duty: number }): Figures {
  return {
    customs_value: centsText(customsValue),
    duty: centsText(duty),
    effective_rate: effectiveRateText(duty, customsValue),
  };
}

function report(result: ScenarioResult, title: string, groups: ReturnType<typeof groupsOf>): ScenarioReport {
  return {
    id: result.id,
    label: result.label === '' ? title : result.label,
    law_as_of: result.lawAsOf,
    law_status: LAW_STATUS[result.status.kind],
    totals: figures(result.totals),
    groups: groups.map((group) => ({ key: group.key, ...figures(group) })),
  };
}

function rangesOf(reference: Reference, evaluated: EvaluatedScenario): readonly RangeReport[] {
  return conditionRanges(reference.schedule, evaluated).map((range) => ({
    condition: range.condition,
    share: range.share,
    customs_value: centsText(range.customsValue),
    duty_at_none: centsText(range.dutyAtNone),
    duty_at_all: centsText(range.dutyAtAll),
  }));
}

export function compareScenarios(
  reference: Reference,
  flows: FlowTable,
  scenarios: readonly Scenario[],
  by: GroupBy,
  titleOf: (scenario: Scenario) => string,
  withRanges = false,
): Result<ComparisonReport, Failure> {
  const cache = new Map();
  const reports: ScenarioReport[] = [];
  for (const scenario of scenarios) {
    const evaluated = evaluate(reference, flows, scenario, cache);
    if (!evaluated.ok) return evaluated;
    const told = report(
      resultOf(reference, evaluated.value),
      titleOf(scenario),
      groupsOf(evaluated.value, by),
    );
    reports.push(withRanges ? { ...told, ranges: rangesOf(reference, evaluated.value) } : told);
  }
  const [baseline, ...others] = reports;
  if (baseline === undefined) throw new Error('unreachable: a comparison has a baseline');
  return ok({ data_version: reference.dataVersion, flows: flows.id, by, baseline, scenarios: others });
}

interface KeyedFigures extends Figures {
  readonly key: string;
}

const NOTHING = { customs_value: '0.00', duty: '0.00', effective_rate: null };

/** The scenario's groups, and those that the baseline alone has. */
function groupsBeside(scenario: ScenarioReport, baseline: ScenarioReport): readonly KeyedFigures[] {
  const own = new Set(scenario.groups.map(({ key }) => key));
  return [
    ...scenario.groups,
    ...baseline.groups.filter(({ key }) => !own.has(key)).map(({ key }) => ({ key, ...NOTHING })),
  ];
}

function scenarioText(
  scenario: ScenarioReport,
  baseline: ScenarioReport,
  messages: CommandLineMessages,
): string {
  const words = messages.table;
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
  const law = `${words.status}: ${messages.status[STATUS_WORDS[scenario.law_status]]} (${scenario.law_as_of})`;
  const ranges = (scenario.ranges ?? []).map(
    ({ condition, share, customs_value, duty_at_none, duty_at_all }) =>
      words.rangeOf(condition, share, customs_value, duty_at_none, duty_at_all),
  );
  return [
    `${scenario.label} [${scenario.id}] - ${law}`,
    textTable([header, ...groups, total]),
    ...ranges,
  ].join('\n');
}

/** One block a scenario: its law first, then its groups beside the baseline's duty. */
export function comparisonText(comparison: ComparisonReport, messages: CommandLineMessages): string {
  const { baseline, scenarios } = comparison;
  return `${[baseline, ...scenarios].map((scenario) => scenarioText(scenario, baseline, messages)).join('\n\n')}\n`;
}

/** Both are whole cents as text, so the difference is exact. */
function differenceText(after: string, before: string): string {
  const cents = Number(after.replace('.', '')) - Number(before.replace('.', ''));
  return cents > 0 ? `+${centsText(cents)}` : centsText(cents);
}
