/** Scenarios over a table of trade, in either direction or known by chapter alone. */
import { readFileSync } from 'node:fs';
import {
  asMemberOfSet,
  attribute,
  canonicalText,
  centsText,
  coarseResult,
  evaluate,
  evaluateExports,
  fail,
  groupsOf,
  ok,
  parseScenario,
  resultOf,
  scenarioOfText,
  totalsOf,
  untradedRules,
  type ChapterPeriod,
  type Failure,
  type FlowTable,
  type GroupBy,
  type Reference,
  type Result,
  type Scenario,
  type ScenarioResult,
  type ScenarioSet,
  type VietNamReference,
} from '../../engine/index.ts';
import {
  attributionDetail,
  attributionReport,
  rangesOf,
  scenarioReport,
  type ComparisonReport,
  type ScenarioReport,
} from './comparison-report.ts';
import { sha256, tellChanged } from './content-hash.ts';
import { toldLapse } from './told-lapse.ts';
import type { Speech } from './speech.ts';

/** The trade that scenarios are applied to. */
export type TradeTable =
  | { readonly kind: 'imports'; readonly id: string; readonly table: FlowTable }
  | {
      readonly kind: 'exports';
      readonly id: string;
      readonly table: FlowTable;
      readonly vietNam: VietNamReference;
    }
  /** A later period by chapter, at the rates that each chapter's lines of `table` pay. */
  | {
      readonly kind: 'coarse';
      readonly id: string;
      readonly table: FlowTable;
      readonly period: ChapterPeriod;
    };

export interface ComparisonOptions {
  readonly by: GroupBy;
  readonly ranges: boolean;
  readonly attribute: boolean;
}

/** A preset, `law:<date>`, rules in words after either, or the path of a scenario file. */
export function findScenario(name: string, reference: Reference, speech: Speech): Result<Scenario, Failure> {
  const named = scenarioOfText(name, reference.rulebook.evidenceThrough);
  if (named.ok || name.startsWith('law:') || name.includes(';')) return named;
  let source: string;
  try {
    source = readFileSync(name, 'utf8');
  } catch {
    return named;
  }
  const read = parseScenario(source, name);
  if (read.ok) tellChanged(name, source, speech);
  return read;
}

/** What is compared as a document, the baseline first; `duties` of each, where they are kept with it. */
export function comparedSet(
  { rulebook, dataVersion }: Reference,
  flows: string,
  scenarios: readonly Scenario[],
  duties: ScenarioSet['duties'],
): ScenarioSet {
  return {
    format: 'tariff-scenario-set/1',
    dataVersion,
    flows,
    baseline: 0,
    scenarios: scenarios.map((scenario) => asMemberOfSet(scenario, rulebook.evidenceThrough)),
    duties,
  };
}

/** SHA-256 of what was compared: equal scenarios on equal data have an equal hash. */
export function contentHash(reference: Reference, flows: string, scenarios: readonly Scenario[]): string {
  return sha256(canonicalText(comparedSet(reference, flows, scenarios, null)));
}

function untradedOf(
  reference: Reference,
  table: FlowTable,
  scenario: Scenario,
): Pick<ScenarioReport, 'untraded_rules'> {
  const untraded = untradedRules(reference, table, scenario).map(({ rule, why }) => ({
    rule: scenario.reform.findIndex(({ id }) => id === rule) + 1,
    why,
  }));
  return untraded.length === 0 ? {} : { untraded_rules: untraded };
}

function lapsesOf({ issues }: ScenarioResult, speech: Speech): Pick<ScenarioReport, 'lapses'> {
  const lapses = issues.flatMap((issue) => (issue.kind === 'mayLapse' ? [toldLapse(issue, speech)] : []));
  return lapses.length === 0 ? {} : { lapses };
}

function reportOf(
  reference: Reference,
  trade: TradeTable,
  scenario: Scenario,
  earlier: readonly Scenario[],
  options: ComparisonOptions,
  speech: Speech,
): Result<ScenarioReport, Failure> {
  const title = speech.scenarioTitle(scenario);
  const rules = speech.rules(scenario);
  if (trade.kind === 'exports') {
    const { products } = reference.rulebook;
    const { dataVersion } = reference;
    const evaluated = evaluateExports(trade.vietNam, products, dataVersion, trade.table, scenario);
    if (!evaluated.ok) return evaluated;
    const { average, minimum, maximum, status } = evaluated.value;
    const result = { ...resultOf(evaluated.value.reference, average, earlier), status };
    const groups = groupsOf(average, options.by);
    const told = scenarioReport(result, scenario, groups, result.totals, title, rules);
    const [low, high] = [minimum, maximum].map(({ assessed }) => totalsOf(assessed).duty) as [number, number];
    return ok({ ...told, duty_range: { low: centsText(low), high: centsText(high) } });
  }
  const evaluated = evaluate(reference, trade.table, scenario, new Map());
  if (!evaluated.ok) return evaluated;
  const result = resultOf(reference, evaluated.value, earlier);
  const notes = { ...untradedOf(reference, trade.table, scenario), ...lapsesOf(result, speech) };
  if (trade.kind === 'coarse') {
    const coarse = coarseResult(groupsOf(evaluated.value, 'chapter'), trade.period.chapters);
    return ok({
      ...scenarioReport(result, scenario, coarse.chapters, coarse.totals, title, rules),
      ...notes,
    });
  }
  const groups = groupsOf(evaluated.value, options.by);
  const told = { ...scenarioReport(result, scenario, groups, result.totals, title, rules), ...notes };
  return ok(options.ranges ? { ...told, ranges: rangesOf(reference, evaluated.value) } : told);
}

export function compareScenarios(
  reference: Reference,
  trade: TradeTable,
  scenarios: readonly Scenario[],
  options: ComparisonOptions,
  speech: Speech,
): Result<ComparisonReport, Failure> {
  const reports: ScenarioReport[] = [];
  for (const [place, scenario] of scenarios.entries()) {
    const earlier = scenarios.slice(0, place);
    const told = reportOf(reference, trade, scenario, earlier, options, speech);
    if (!told.ok) return told;
    const [baseline] = earlier;
    if (!options.attribute || baseline === undefined || trade.kind !== 'imports') {
      reports.push(told.value);
      continue;
    }
    const shared = attribute(reference, trade.table, baseline, scenario);
    if (!shared.ok) return shared;
    reports.push({
      ...told.value,
      attribution: attributionReport(shared.value, speech.change, speech.page.words.analysis.causes.rounding),
      attribution_detail: attributionDetail(shared.value),
    });
  }
  const [baseline, ...others] = reports;
  if (baseline === undefined) return fail({ kind: 'tooManyScenarios', given: 0, most: 6 });
  return ok({
    data_version: reference.dataVersion,
    content_hash: contentHash(reference, trade.id, scenarios),
    flows: trade.id,
    by: options.by,
    baseline,
    scenarios: others,
  });
}
