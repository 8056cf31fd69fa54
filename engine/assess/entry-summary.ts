/** The lines of one entry together: fees once, totals, and what regimes of entry charge instead of the tariff. */
import { Decimal, ZERO } from '../basis/decimal.ts';
import type { IsoDate } from '../basis/date.ts';
import { roundDutyToCents, type Cents } from '../basis/money.ts';
import { percentOf } from '../schedule/apply-rate.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import { flatChoiceOn, regimeOf, type EntryRegime, type RegimeOfEntry } from '../law/entry-regime.ts';
import type { Fee } from '../law/fee.ts';
import { ordersFor, type RemedyOrder } from '../law/remedy-order.ts';
import type { EntryType, Shipment, TransportMode } from '../trade/shipment.ts';
import type { Assessment } from './assess-code.ts';
import { entryFees, type EntryFees } from './entry-fees.ts';
import type { DutyEnds } from './range.ts';
import { reportedLines, type ReportedLine } from './reported-lines.ts';

export interface EntryRules {
  readonly fees: readonly Fee[];
  readonly entryRegimes: readonly EntryRegime[];
  readonly remedyOrders: readonly RemedyOrder[];
}

export interface EntryHandling {
  readonly entryDate: IsoDate;
  readonly entryType: EntryType | null;
  readonly mode: TransportMode | null;
}

export interface EntrySummaryLine extends DutyEnds {
  readonly assessment: Assessment;
  /** Ordinary duty as owed: none where a regime replaces the tariff. */
  readonly ordinaryDuty: Cents;
  /** All duties owed on the line, those of the regime or of a stated deposit rate included. */
  readonly duty: Cents;
  /** With extraordinary facts as presumed. */
  readonly usual: DutyEnds;
  readonly headings: readonly HtsCode[];
  readonly reported: readonly ReportedLine[];
  /** Orders that may cover the product; a duty only at the deposit rate that the importer states. */
  readonly orders: readonly RemedyOrder[];
  readonly depositDuty: Cents;
}

export interface EntrySummary {
  readonly regime: RegimeOfEntry;
  readonly lines: readonly EntrySummaryLine[];
  readonly customsValue: Decimal;
  readonly duty: Cents;
  readonly fees: EntryFees;
}

/** The importer's cash deposit rate under an antidumping or countervailing order, percent. */
export const DEPOSIT_RATE = 'deposit_rate_pct';
const NO_FEES: EntryFees = { mpf: 0 as Cents, hmf: 0 as Cents, assumed: [] };

function regimeDuty(regime: EntryRegime, value: Decimal): Cents {
  return roundDutyToCents(
    regime.treatment.kind === 'free' ? ZERO : percentOf(value, regime.treatment.percent),
  );
}

/** The flat amount that the carrier may choose for the whole item, by the line's part of its value; null: no choice. */
function flatDuty(
  regime: EntryRegime,
  { customsValue, entryDate }: Shipment,
  entryValue: Decimal,
): Cents | null {
  const flat = flatChoiceOn(regime, entryDate);
  if (flat === null) return null;
  const part = entryValue.isZero() ? ZERO : customsValue.dividedBy(entryValue);
  return roundDutyToCents(part.times(flat));
}

function summaryLine(
  assessment: Assessment,
  regime: RegimeOfEntry,
  entryValue: Decimal,
  rules: EntryRules,
): EntrySummaryLine {
  const { shipment, range } = assessment;
  const rate = shipment.percentages.get(DEPOSIT_RATE);
  const depositDuty = roundDutyToCents(
    rate === undefined ? ZERO : percentOf(shipment.customsValue, rate.toFixed()),
  );
  const orders = ordersFor(rules.remedyOrders, shipment.code);
  const own = { assessment, orders, depositDuty };
  if (regime.kind === 'special') {
    const owed = regimeDuty(regime.regime, shipment.customsValue);
    const flat = flatDuty(regime.regime, shipment, entryValue) ?? owed;
    const [duty, low, high] = [owed, Math.min(owed, flat), Math.max(owed, flat)].map(
      (amount) => (amount + depositDuty) as Cents,
    ) as [Cents, Cents, Cents];
    return {
      ...own,
      ordinaryDuty: 0 as Cents,
      duty,
      low,
      high,
      usual: { low, high },
      headings: [],
      reported: [],
    };
  }
  const plus = (amount: Cents): Cents => (amount + depositDuty) as Cents;
  const between = ({ low, high }: DutyEnds): DutyEnds => ({
    low: plus(low),
    high: high === null ? null : plus(high),
  });
  return {
    ...own,
    ordinaryDuty: assessment.ordinaryDuty,
    duty: plus(assessment.duty),
    ...between(range),
    usual: between(range.usual),
    headings: assessment.headings,
    reported: reportedLines(assessment),
  };
}

/** All lines have the entry's date; the caller has checked it. */
export function summariseEntry(
  rules: EntryRules,
  handling: EntryHandling,
  assessments: readonly Assessment[],
): EntrySummary {
  const customsValue = assessments.reduce((total, { shipment }) => total.plus(shipment.customsValue), ZERO);
  const { entryDate, entryType, mode } = handling;
  const regime = regimeOf(rules.entryRegimes, entryType, entryDate, customsValue);
  const lines = assessments.map((assessment) => summaryLine(assessment, regime, customsValue, rules));
  const fees =
    regime.kind === 'special' ? NO_FEES : entryFees(rules.fees, entryDate, customsValue, entryType, mode);
  return {
    regime,
    lines,
    customsValue,
    duty: lines.reduce((total, { duty }) => total + duty, 0) as Cents,
    fees,
  };
}
