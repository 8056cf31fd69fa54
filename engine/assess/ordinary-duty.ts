/** The ordinary duty of a line: exact where the schedule has one rate, between bounds where it depends on a fact. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { Decimal } from '../basis/decimal.ts';
import { applyRate } from '../schedule/apply-rate.ts';
import { applySpecialRate } from '../schedule/apply-special-rate.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import { parseSpecialRate } from '../schedule/special-rate.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import type { Shipment } from '../trade/shipment.ts';

export interface OrdinaryDuty {
  readonly low: Decimal;
  readonly expected: Decimal;
  readonly high: Decimal;
  /** Facts that would narrow it; empty where it is exact. */
  readonly missing: readonly string[];
}

export type OrdinaryDutyFailure =
  | { readonly kind: 'unsupportedRate'; readonly code: HtsCode; readonly text: string }
  | {
      readonly kind: 'quantityNeeded';
      readonly code: HtsCode;
      readonly unit: string;
      readonly given: readonly string[];
    }
  | { readonly kind: 'countNeeded'; readonly code: HtsCode; readonly fact: string }
  | { readonly kind: 'unusableRate'; readonly code: HtsCode; readonly applicable: HtsCode }
  | { readonly kind: 'partsAboveValue'; readonly code: HtsCode; readonly usd: string };

function specialDuty(
  schedule: TariffSchedule,
  line: TariffLine,
  text: string,
  shipment: Shipment,
): Result<OrdinaryDuty, OrdinaryDutyFailure> {
  const { code, customsValue, quantities, article } = shipment;
  const rate = parseSpecialRate(line.code, text);
  if (rate === null) return fail({ kind: 'unsupportedRate', code, text });
  const duty = applySpecialRate(line.code, rate, customsValue, quantities, article, schedule.lines);
  switch (duty.kind) {
    case 'range':
      return ok(duty);
    case 'needsQuantity':
      return fail({ kind: 'quantityNeeded', code, unit: duty.unit, given: duty.given });
    case 'needsCount':
      return fail({ kind: 'countNeeded', code, fact: duty.fact });
    case 'unusableCode':
      return fail({ kind: 'unusableRate', code, applicable: duty.code });
  }
}

/** Parts of an article cannot be worth more than the article. */
function partsAboveValue({ code, customsValue, article }: Shipment): OrdinaryDutyFailure | null {
  const parts = [...(article?.components.values() ?? [])].reduce(
    (total, value) => value.plus(total),
    customsValue.times(0),
  );
  return parts.greaterThan(customsValue) ? { kind: 'partsAboveValue', code, usd: parts.toFixed() } : null;
}

export function ordinaryDutyOf(
  schedule: TariffSchedule,
  line: TariffLine,
  shipment: Shipment,
): Result<OrdinaryDuty, OrdinaryDutyFailure> {
  const excess = partsAboveValue(shipment);
  if (excess !== null) return fail(excess);
  const applied = applyRate(line.general, shipment.customsValue, shipment.quantities);
  switch (applied.kind) {
    case 'amount':
      return ok({ low: applied.usd, expected: applied.usd, high: applied.usd, missing: [] });
    case 'needsQuantity':
      return fail({ kind: 'quantityNeeded', code: shipment.code, unit: applied.unit, given: applied.given });
    case 'unsupported':
      return specialDuty(schedule, line, applied.text, shipment);
  }
}
