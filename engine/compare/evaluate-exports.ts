/** US exports to Viet Nam under a scenario: Viet Nam's tariff of the day with the scenario's changes of it. */
import { ok, type Result } from '../basis/result.ts';
import type { ProductNames } from '../law/product-names.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import type { Failure } from '../scenario/failure.ts';
import type { LawStatus } from '../scenario/law-status.ts';
import { isReform, type Scenario } from '../scenario/scenario.ts';
import { coverageOf, exportLines, type ExportCoverage } from '../viet-nam/export-lines.ts';
import { exportSchedule } from '../viet-nam/export-schedule.ts';
import { tariffOn, type BeforeRate } from '../viet-nam/decree-73.ts';
import type { RatePoint } from '../viet-nam/hs6-tariff.ts';
import type { VietNamReference } from '../viet-nam/import-duty.ts';
import { vietNamRulebook } from '../viet-nam/law.ts';
import type { EvaluatedScenario, Reference } from './assess-scenario.ts';
import { evaluate } from './evaluate.ts';

export interface EvaluatedExports {
  /** Viet Nam's tariff in the machine's own terms, at the average rates. */
  readonly reference: Reference;
  readonly average: EvaluatedScenario;
  /** All at the lowest, and all at the highest line of each subheading. */
  readonly minimum: EvaluatedScenario;
  readonly maximum: EvaluatedScenario;
  readonly coverage: ExportCoverage;
  /** Of Viet Nam's tariff: Decree 73/2025 ended the one before it. */
  readonly status: LawStatus;
}

/** Where the decree's own source leaves the earlier rate open: the end of the range has the range's end. */
const BEFORE: Readonly<Record<RatePoint, BeforeRate>> = {
  average: 'highest',
  minimum: 'lowest',
  maximum: 'highest',
};

/** The same scenario seen from Viet Nam: shares and rules of the US law have no meaning there. */
export function asVietNamSees(scenario: Scenario): Scenario {
  return { ...scenario, answers: {}, reform: scenario.reformOfVietNam, reformOfVietNam: [] };
}

function statusOf({ law, decree73 }: VietNamReference, mirrored: Scenario): LawStatus {
  if (isReform(mirrored)) return { kind: 'hypothetical' };
  return mirrored.lawAsOf < decree73.effective
    ? {
        kind: 'ended',
        on: decree73.effective,
        heldUnlawfulOn: null,
        by: { kind: 'instrument', citation: decree73.citation },
      }
    : { kind: 'inForce', evidenceThrough: law.evidenceThrough, next: null };
}

export function evaluateExports(
  vietNam: VietNamReference,
  products: ProductNames,
  dataVersion: string,
  table: FlowTable,
  scenario: Scenario,
): Result<EvaluatedExports, Failure> {
  const rulebook = vietNamRulebook(vietNam.law, products);
  const mirrored = asVietNamSees(scenario);
  const at = (point: RatePoint): Reference => {
    const tariff = tariffOn(vietNam.tariff, vietNam.decree73, scenario.lawAsOf, BEFORE[point]);
    const lines = exportLines(vietNam.law, tariff, table.codes);
    const schedule = exportSchedule(tariff.edition, table.codes, lines, point);
    return { rulebook, schedule, dataVersion };
  };
  const reference = at('average');
  const average = evaluate(reference, table, mirrored, new Map());
  if (!average.ok) return average;
  const minimum = evaluate(at('minimum'), table, mirrored, new Map());
  if (!minimum.ok) return minimum;
  const maximum = evaluate(at('maximum'), table, mirrored, new Map());
  if (!maximum.ok) return maximum;
  const coverage = coverageOf(table, exportLines(vietNam.law, vietNam.tariff, table.codes));
  return ok({
    reference,
    average: average.value,
    minimum: minimum.value,
    maximum: maximum.value,
    coverage,
    status: statusOf(vietNam, mirrored),
  });
}
