/** What a scenario's figures rest on: each with the customs value that it touches, in whole cents. */
import { formatRateOfDuty } from '../schedule/rate-of-duty.ts';
import type { ConditionId } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';
import type { Issue } from '../scenario/issue.ts';
import type { EvaluatedScenario } from './assess-scenario.ts';

interface Touched {
  flows: number;
  customsValue: number;
}

function touch<Key>(touched: Map<Key, Touched>, key: Key, customsValue: number): void {
  const sums = touched.get(key) ?? { flows: 0, customsValue: 0 };
  touched.set(key, { flows: sums.flows + 1, customsValue: sums.customsValue + customsValue });
}

function assumptions({ assessed, law }: EvaluatedScenario): readonly Issue[] {
  const touched = new Map<ConditionId, Touched>();
  const share = new Map<ConditionId, string>();
  const { table, rows } = assessed.compiled;
  for (const { row, assumed } of rows) {
    for (const { condition, share: used } of assumed) {
      touch(touched, condition, table.customsValue[row] ?? 0);
      const text = used.toFixed();
      share.set(condition, share.has(condition) && share.get(condition) !== text ? 'mixed' : text);
    }
  }
  const issues = [...touched].map(([condition, sums]): Issue => ({
    kind: 'assumedShare',
    condition,
    share: share.get(condition) ?? '',
    ...sums,
  }));
  return issues.filter(
    (issue) => issue.kind === 'assumedShare' && law.rulebook.conditions.has(issue.condition),
  );
}

function ordinaryBases({ assessed }: EvaluatedScenario): readonly Issue[] {
  const touched = new Map<'specific' | 'unsupported', Touched>();
  const texts = new Set<string>();
  const { table, rows } = assessed.compiled;
  for (const { row, ordinary } of rows) {
    if (ordinary.kind !== 'ratio') continue;
    touch(touched, ordinary.because, table.customsValue[row] ?? 0);
    if (ordinary.because === 'unsupported') texts.add(formatRateOfDuty(ordinary.rate));
  }
  const specific = touched.get('specific');
  const unsupported = touched.get('unsupported');
  return [
    ...(specific === undefined ? [] : [{ kind: 'ratioEquivalent', ...specific } as const]),
    ...(unsupported === undefined
      ? []
      : [{ kind: 'unsupportedRate', ...unsupported, texts: [...texts].sort() } as const]),
  ];
}

function narrowerLists({ assessed }: EvaluatedScenario): readonly Issue[] {
  const touched = new Map<MeasureId, Touched>();
  const { table, rows } = assessed.compiled;
  for (const { row, narrower } of rows)
    for (const measure of narrower) touch(touched, measure, table.customsValue[row] ?? 0);
  return [...touched].map(([measure, sums]) => ({ kind: 'narrowerList', measure, ...sums }));
}

function uncertainMeasures({ assessed, law }: EvaluatedScenario): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { measure } of law.duties) {
    const column = assessed.byMeasure.get(measure.id);
    if (measure.uncertain === null || column === undefined) continue;
    let customsValue = 0;
    for (const { row } of assessed.compiled.rows) {
      if ((column[row] ?? 0) !== 0) customsValue += assessed.compiled.table.customsValue[row] ?? 0;
    }
    issues.push({ kind: 'uncertainMeasure', measure: measure.id, doubt: measure.uncertain, customsValue });
  }
  return issues;
}

function leftOut({ assessed }: EvaluatedScenario): readonly Issue[] {
  const { table, leftOut: rows } = assessed.compiled;
  if (rows.length === 0) return [];
  const customsValue = rows.reduce((total, row) => total + (table.customsValue[row] ?? 0), 0);
  return [{ kind: 'specialProvisions', flows: rows.length, customsValue }];
}

export function issuesOf(evaluated: EvaluatedScenario): readonly Issue[] {
  const { evidenceThrough } = evaluated.law.rulebook;
  const late: readonly Issue[] =
    evaluated.law.date > evidenceThrough ? [{ kind: 'afterEvidence', evidenceThrough }] : [];
  return [
    ...late,
    ...ordinaryBases(evaluated),
    ...assumptions(evaluated),
    ...narrowerLists(evaluated),
    ...uncertainMeasures(evaluated),
    ...leftOut(evaluated),
  ];
}
