/** A baseline and its scenarios, evaluated over the same table and set side by side. */
import { fail, ok, type Result } from '../basis/result.ts';
import { formatAdditionalRate } from '../assess/additional-rate.ts';
import { chapterOf, type HtsCode } from '../schedule/hts-code.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import { countryLayerOn } from '../scenario/country-layer.ts';
import { lawStatusOf } from '../scenario/law-status.ts';
import { ruleContent } from '../scenario/rule-content.ts';
import { MOST_SCENARIOS } from '../scenario/scenario-set.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { groupsByMeasure, rowGroups, sumsByGroup, totalsOf } from './aggregate.ts';
import type { Comparison, Mover, ScenarioResult } from './comparison.ts';
import type { CompiledCache, EvaluatedScenario, Reference } from './assess-scenario.ts';
import { evaluate } from './evaluate.ts';
import { issuesOf } from './issues.ts';
import { sourcesOfScenario } from './scenario-sources.ts';

const MOVERS = 25;

function sameLaw(first: Scenario, second: Scenario): boolean {
  const content = ({ lawAsOf, answers, reform, reformOfVietNam }: Scenario): string =>
    JSON.stringify([
      lawAsOf,
      Object.entries(answers).sort(),
      reform.map(ruleContent),
      reformOfVietNam.map(ruleContent),
    ]);
  return content(first) === content(second);
}

/** `earlier`: the scenarios before it in the comparison. */
export function resultOf(
  reference: Reference,
  evaluated: EvaluatedScenario,
  earlier: readonly Scenario[],
): ScenarioResult {
  const { scenario, law, assessed } = evaluated;
  const byMeasure = groupsByMeasure(assessed);
  const layer = countryLayerOn(law.rulebook, law.date);
  return {
    id: scenario.id,
    label: scenario.label,
    lawAsOf: scenario.lawAsOf,
    status: lawStatusOf(reference.rulebook, scenario),
    countryLayer:
      layer === null
        ? null
        : {
            measure: layer.measure,
            heading: layer.heading,
            rate: formatAdditionalRate(layer.duty.period.rate),
          },
    sameAs: earlier.find((other) => sameLaw(other, scenario))?.id ?? null,
    totals: totalsOf(assessed),
    byMeasure,
    sources: sourcesOfScenario(law.rulebook, scenario.id, byMeasure),
    issues: issuesOf(evaluated),
  };
}

function compareText(first = '', second = ''): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The greatest first; of equal differences the lower code, and of rows of one code the earlier. */
function moversBetween(baseline: EvaluatedScenario, scenario: EvaluatedScenario): readonly Mover[] {
  const { table, leftOut } = baseline.assessed.compiled;
  const [before, after] = [baseline.assessed.duty, scenario.assessed.duty];
  const size = (row: number): number => Math.abs((after[row] ?? 0) - (before[row] ?? 0));
  const out = new Set(leftOut);
  const greatest: number[] = [];
  for (let row = 0; row < before.length; row += 1) {
    if (before[row] === after[row] || out.has(row)) continue;
    const last = greatest.at(-1);
    if (greatest.length === MOVERS && last !== undefined && size(row) < size(last)) continue;
    greatest.push(row);
    greatest.sort((a, b) => size(b) - size(a) || compareText(table.codes[a], table.codes[b]) || a - b);
    greatest.length = Math.min(greatest.length, MOVERS);
  }
  return greatest.map((row) => ({
    code: table.codes[row] ?? ('' as HtsCode),
    customsValue: table.customsValue[row] ?? 0,
    baseline: before[row] ?? 0,
    scenario: after[row] ?? 0,
  }));
}

/** Bounds the caller's cache: the oldest structures go first. */
function bound(cache: CompiledCache, limit: number): void {
  for (const key of cache.keys()) {
    if (cache.size <= limit) return;
    cache.delete(key);
  }
}

const CACHED_STRUCTURES = 12;

export function compare(
  reference: Reference,
  table: FlowTable,
  baseline: Scenario,
  scenarios: readonly Scenario[],
  cache: CompiledCache,
): Result<Comparison, Failure> {
  const given = [baseline, ...scenarios];
  if (given.length > MOST_SCENARIOS)
    return fail({ kind: 'tooManyScenarios', given: given.length, most: MOST_SCENARIOS });
  const evaluated: EvaluatedScenario[] = [];
  for (const scenario of given) {
    const result = evaluate(reference, table, scenario, cache);
    if (!result.ok) return result;
    evaluated.push(result.value);
  }
  bound(cache, CACHED_STRUCTURES);
  const [first, ...others] = evaluated;
  if (first === undefined) throw new Error('unreachable: a comparison has a baseline');
  const chapters = rowGroups(first.assessed.compiled, chapterOf);
  const dutyColumn = ({ assessed }: EvaluatedScenario): Float64Array => sumsByGroup(assessed.duty, chapters);
  return ok({
    dataVersion: reference.dataVersion,
    baseline: resultOf(reference, first, []),
    scenarios: others.map((item, index) => resultOf(reference, item, given.slice(0, index + 1))),
    chapters: {
      keys: chapters.keys,
      customsValue: sumsByGroup(table.customsValue, chapters),
      baseline: dutyColumn(first),
      scenarios: others.map(dutyColumn),
    },
    movers: others.map((item) => moversBetween(first, item)),
  });
}
