/** One row of trade under one scenario, with a verdict for every measure: what a click on a line shows. */
import { Decimal, HUNDRED } from '../basis/decimal.ts';
import { formatRateOfDuty } from '../schedule/rate-of-duty.ts';
import { tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { Citation, CitationId } from '../law/citation.ts';
import type { Measure, MeasureId } from '../law/measure.ts';
import { headingOn, periodOn, rateOn, type LawOfDate } from '../law/rulebook.ts';
import { rowOf } from '../trade/flow-table.ts';
import { resolveFlow } from '../columnar/compile.ts';
import { formatAdditionalRate } from '../assess/additional-rate.ts';
import { plainVerdict, type LineView, type MeasureLine } from '../assess/line-view.ts';
import { toldChanges } from '../assess/told-changes.ts';
import { verdictsOf, type Resolution } from '../assess/resolve.ts';
import type { Verdict } from '../assess/verdict.ts';
import type { EvaluatedScenario } from './assess-scenario.ts';

function citationsOf(measure: Measure, law: LawOfDate): readonly Citation[] {
  const period = measure.kind === 'additionalDuty' ? periodOn(measure, law.date) : null;
  const ids: readonly CitationId[] =
    period !== null && period.citations.length > 0 ? period.citations : measure.citations;
  return ids.flatMap((id) => law.rulebook.citations.get(id) ?? []);
}

function matchedPrefix(resolution: Resolution, id: MeasureId): HtsCode | null {
  const reached = [...resolution.reach.duties, ...resolution.reach.exemptions].find(
    ({ measure }) => measure.id === id,
  );
  return reached?.matched ?? null;
}

/** Null where the code is not a modelled row of the table. */
export function explainFlow(
  schedule: TariffSchedule,
  evaluated: EvaluatedScenario,
  code: HtsCode,
): LineView | null {
  const { law, shares, assessed } = evaluated;
  const row = rowOf(assessed.compiled.table, code);
  const line = schedule.lines.get(tariffLineOf(code));
  if (row < 0 || line === undefined || assessed.compiled.leftOut.includes(row)) return null;
  const value = new Decimal(assessed.compiled.table.customsValue[row] ?? 0).dividedBy(HUNDRED);
  const resolution = resolveFlow(law, schedule, code, shares, value);
  const verdicts = verdictsOf(law, resolution);
  const amountOf = (measure: Measure, verdict: Verdict): number | null => {
    if (measure.kind === 'exemption' || verdict.kind !== 'applied') return null;
    return assessed.byMeasure.get(measure.id)?.[row] ?? 0;
  };
  const lines = law.rulebook.measures.map((measure): MeasureLine => {
    const verdict = verdicts.get(measure.id) ?? { kind: 'outOfScope', because: 'product' };
    const rate = rateOn(measure, law.date);
    const applied = resolution.applied.find(({ duty }) => duty.measure.id === measure.id);
    const pieces = measure.kind === 'ordinaryDuty' ? resolution.ordinary : (applied?.pieces ?? []);
    const changes = toldChanges(law, measure.id, pieces);
    return {
      measure: measure.id,
      kind: measure.kind,
      authority: measure.authority,
      heading: headingOn(measure, law.date),
      verdict: plainVerdict(verdict, law),
      rate:
        measure.kind === 'ordinaryDuty'
          ? formatRateOfDuty(line.general)
          : rate === null
            ? null
            : formatAdditionalRate(rate),
      matched: matchedPrefix(resolution, measure.id),
      amount: amountOf(measure, verdict),
      citations: citationsOf(measure, law),
      hypothetical: measure.provenance.kind === 'whatIf' || changes.length > 0,
      changes,
      doubt: measure.uncertain,
    };
  });
  return {
    code,
    customsValue: assessed.compiled.table.customsValue[row] ?? 0,
    duty: assessed.duty[row] ?? 0,
    lines,
  };
}
