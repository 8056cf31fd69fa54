/** A code of six digits: the tariff lines under it, and what the duty would be at least and at most. */
import { isWithin, type HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { Shipment } from '../trade/shipment.ts';
import { assessUnder } from './assess.ts';
import { ends, type DutyEnds } from './range.ts';

export interface UnderSubheading {
  readonly lines: readonly HtsCode[];
  /** Null where no line can be assessed without more facts. */
  readonly range: DutyEnds | null;
}

/** `shipment` is of the subheading; its code is replaced by each line's. */
export function underSubheading(
  law: LawOfDate,
  schedule: TariffSchedule,
  subheading: HtsCode,
  shipment: Shipment,
): UnderSubheading {
  const lines = [...schedule.lines.keys()].filter((code) => isWithin(code, subheading)).sort();
  const assessed = lines.map((code) => assessUnder(law, schedule, { ...shipment, code }));
  const ranges = assessed.flatMap((each) => (each.ok ? [each.value.range] : []));
  if (ranges.length === 0 || ranges.length < lines.length) return { lines, range: null };
  return { lines, range: ends(ranges) };
}
