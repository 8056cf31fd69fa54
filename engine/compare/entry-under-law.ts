/** The lines of one entry under one law, its own or a reformed one: each line's assessment, and the entry of the sound ones. */
import type { IsoDate } from '../basis/date.ts';
import { roundDutyToCents, type Cents } from '../basis/money.ts';
import type { Result } from '../basis/result.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { EntryType, Shipment, TransportMode } from '../trade/shipment.ts';
import { assessUnder } from '../assess/assess.ts';
import type { Assessment, AssessmentFailure } from '../assess/assess-code.ts';
import {
  summariseEntry,
  type EntryHandling,
  type EntryRules,
  type EntrySummary,
} from '../assess/entry-summary.ts';

export interface EntryUnderLaw {
  readonly lines: readonly Result<Assessment, AssessmentFailure>[];
  /** Of the lines that could be assessed; null where none could. */
  readonly entry: EntrySummary | null;
}

/** As if entered on that day; goods loaded only after it are taken as not yet loaded. */
export function lineUnderLaw(
  law: LawOfDate,
  schedule: TariffSchedule,
  shipment: Shipment,
  entryDate: IsoDate,
): Result<Assessment, AssessmentFailure> {
  const { loadingDate } = shipment;
  const loaded = loadingDate !== null && loadingDate > entryDate ? null : loadingDate;
  return assessUnder(law, schedule, { ...shipment, entryDate, loadingDate: loaded });
}

export function entryOfLines(
  rules: EntryRules,
  handling: EntryHandling,
  lines: EntryUnderLaw['lines'],
): EntryUnderLaw {
  const sound = lines.flatMap((line) => (line.ok ? [line.value] : []));
  return { lines, entry: sound.length === 0 ? null : summariseEntry(rules, handling, sound) };
}

export function entryUnderLaw(
  law: LawOfDate,
  schedule: TariffSchedule,
  rules: EntryRules,
  shipments: readonly Shipment[],
  entryDate: IsoDate,
  entryType: EntryType | null,
  mode: TransportMode | null,
): EntryUnderLaw {
  const lines = shipments.map((shipment) => lineUnderLaw(law, schedule, shipment, entryDate));
  return entryOfLines(rules, { entryDate, entryType, mode }, lines);
}

/** Value, duties and fees; null where the rate of a fee is not known for the date. */
export function landedCostOf({ customsValue, duty, fees }: EntrySummary): Cents | null {
  const { mpf, hmf } = fees;
  if (mpf === null || hmf === null) return null;
  return (roundDutyToCents(customsValue) + duty + mpf + hmf) as Cents;
}
