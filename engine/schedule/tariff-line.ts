/** One eight-digit line of the schedule: the level at which Congress sets the rate. */
import type { HtsCode } from './hts-code.ts';
import type { RateOfDuty } from './rate-of-duty.ts';

export interface TariffLine {
  readonly code: HtsCode;
  /** Column 1 General: the rate for goods of normal-trade-relations countries, Viet Nam among them. */
  readonly general: RateOfDuty;
  readonly units: readonly string[];
}
