/**
 * What a code of six digits or fewer may owe: every tariff line within it assessed by the same facts, and the range over
 * them. It has no duty of its own: which line is meant is unknown.
 */
import { isWithin, type HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { Result } from '../basis/result.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { Shipment } from '../trade/shipment.ts';
import { assessUnder } from './assess.ts';
import type { Assessment, AssessmentFailure } from './assess-code.ts';
import { ends, type DutyEnds } from './range.ts';

export interface AssessedWithin {
  readonly lines: readonly {
    readonly code: HtsCode;
    readonly result: Result<Assessment, AssessmentFailure>;
  }[];
  /** Over the lines that have a figure; null: none has. */
  readonly range: DutyEnds | null;
  /** Lines without a figure: the range leaves them out. */
  readonly unknown: number;
}

export function assessWithin(law: LawOfDate, schedule: TariffSchedule, shipment: Shipment): AssessedWithin {
  const codes = [...schedule.lines.keys()].filter((code) => isWithin(code, shipment.code));
  const lines = codes.map((code) => ({
    code,
    result: assessUnder(law, schedule, { ...shipment, code }),
  }));
  const ranges = lines.flatMap(({ result }) => (result.ok ? [result.value.range] : []));
  const range = ranges.length === 0 ? null : ends(ranges);
  return { lines, range, unknown: lines.length - ranges.length };
}
