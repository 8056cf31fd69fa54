/** What a scenario's figures rest on: each with the customs value that it touches, in whole cents. */
import { formatRateOfDuty } from '../schedule/rate-of-duty.ts';
import type { ConditionId } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';
import type { Issue } from '../scenario/issue.ts';
import type { AssessedTable } from '../columnar/assess-all.ts';
import type { CompiledTable } from '../columnar/compile.ts';
import { hasMinimumPriceOn } from '../columnar/law-of-trade.ts';
import { groupsByMeasure } from './aggregate.ts';
import type { EvaluatedScenario } from './assess-scenario.ts';

interface Touched {
  flows: number;
  customsValue: number;
}

function touch<Key>(touched: Map<Key, Touched>, key: Key, { flows, customsValue }: Touched): void {
  const sums = touched.get(key) ?? { flows: 0, customsValue: 0 };
  touched.set(key, { flows: sums.flows + flows, customsValue: sums.customsValue + customsValue });
}

/** How many rows of a class there are and what they are worth. */
function sizeOf({ rowsOf }: CompiledTable, number: number): Touched {
  const rows = rowsOf[number];
  return { flows: rows?.count ?? 0, customsValue: rows?.customsValue ?? 0 };
}

function assumptions({ assessed: { compiled }, law }: EvaluatedScenario): readonly Issue[] {
  const touched = new Map<ConditionId, Touched>();
  const share = new Map<ConditionId, string>();
  for (const [number, { assumed }] of compiled.classes.entries()) {
    for (const { condition, share: used } of assumed) {
      touch(touched, condition, sizeOf(compiled, number));
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

function ordinaryBases({ compiled }: AssessedTable): readonly Issue[] {
  const touched = new Map<'specific' | 'unsupported', Touched>();
  const texts = new Set<string>();
  for (const [number, { ordinary }] of compiled.classes.entries()) {
    if (ordinary.kind !== 'ratio') continue;
    touch(touched, ordinary.because, sizeOf(compiled, number));
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

function narrowerLists({ compiled }: AssessedTable): readonly Issue[] {
  const touched = new Map<MeasureId, Touched>();
  for (const [number, { narrower }] of compiled.classes.entries())
    for (const measure of narrower) touch(touched, measure, sizeOf(compiled, number));
  return [...touched].map(([measure, sums]) => ({ kind: 'narrowerList', measure, ...sums }));
}

function uncertainMeasures({ assessed, law }: EvaluatedScenario): readonly Issue[] {
  const uncertain = law.duties.filter(({ measure }) => measure.uncertain !== null);
  if (uncertain.length === 0) return [];
  const values = new Map(groupsByMeasure(assessed).map(({ key, customsValue }) => [key, customsValue]));
  return uncertain.flatMap(({ measure: { id, uncertain: doubt } }) => {
    const customsValue = values.get(id);
    return doubt === null || customsValue === undefined
      ? []
      : [{ kind: 'uncertainMeasure', measure: id, doubt, customsValue } as const];
  });
}

function lapses({ assessed, law }: EvaluatedScenario): readonly Issue[] {
  const past = law.duties.flatMap(({ measure: { id, lapse } }) =>
    lapse === null || law.date < lapse.on ? [] : [{ kind: 'mayLapse', measure: id, on: lapse.on } as const],
  );
  if (past.length === 0) return [];
  const paid = new Set(groupsByMeasure(assessed).flatMap(({ key, duty }) => (duty === 0 ? [] : [key])));
  return past.filter(({ measure }) => paid.has(measure));
}

function leftOut({ assessed }: EvaluatedScenario): readonly Issue[] {
  const { table, leftOut: rows } = assessed.compiled;
  if (rows.length === 0) return [];
  const customsValue = rows.reduce((total, row) => total + (table.customsValue[row] ?? 0), 0);
  return [{ kind: 'specialProvisions', flows: rows.length, customsValue }];
}

function minimumPrices({ assessed: { compiled }, law }: EvaluatedScenario): readonly Issue[] {
  const sums = { flows: 0, customsValue: 0 };
  const { codes, startOf, customsValueOf } = compiled.codes;
  for (const [place, code] of codes.entries()) {
    if (!hasMinimumPriceOn(law, code)) continue;
    sums.flows += (startOf[place + 1] as number) - (startOf[place] as number);
    sums.customsValue += customsValueOf[place] as number;
  }
  return sums.flows === 0 ? [] : [{ kind: 'minimumPrices', ...sums }];
}

export function issuesOf(evaluated: EvaluatedScenario): readonly Issue[] {
  const { evidenceThrough } = evaluated.law.rulebook;
  const late: readonly Issue[] =
    evaluated.law.date > evidenceThrough ? [{ kind: 'afterEvidence', evidenceThrough }] : [];
  return [
    ...late,
    ...lapses(evaluated),
    ...ordinaryBases(evaluated.assessed),
    ...assumptions(evaluated),
    ...narrowerLists(evaluated.assessed),
    ...uncertainMeasures(evaluated),
    ...minimumPrices(evaluated),
    ...leftOut(evaluated),
  ];
}
