/** What explains that a declared line differs from the law of its day; each kind is tested alone, none is guessed. */
import type { IsoDate } from '../basis/date.ts';
import { roundDutyToCents, roundToWholeDollars, type Cents } from '../basis/money.ts';
import { isInForce } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import { percentOf } from '../schedule/apply-rate.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { LawOfDate, Rulebook } from '../law/rulebook.ts';
import type { Shipment } from '../trade/shipment.ts';
import { declaredDuty, type DeclaredLine } from '../trade/declared-entry.ts';
import { assessUnder } from '../assess/assess.ts';
import type { Assessment } from '../assess/assess-code.ts';
import { isRounding, partReasons, toDollars } from './part-reasons.ts';
import type { LineQuestion, LineReason } from './reasons.ts';
import { wrongRates } from './wrong-rates.ts';

type Standing = 'exemption' | 'duty' | 'outOfForce' | 'unknown';

/** The state of a heading of chapter 99 on a day, for any product. */
function standingOf(rulebook: Rulebook, heading: HtsCode, on: IsoDate): Standing {
  let known = false;
  for (const measure of rulebook.measures) {
    if (measure.kind === 'exemption' && measure.heading === heading) {
      known = true;
      if (isInForce(measure.effective, on)) return 'exemption';
    }
    if (measure.kind !== 'additionalDuty') continue;
    for (const { heading: own, rate, effective } of measure.periods) {
      const met = rate.kind === 'allInFloor' ? rate.headingWhenMet : null;
      if (own !== heading && met !== heading) continue;
      known = true;
      if (isInForce(effective, on)) return 'duty';
    }
  }
  return known ? 'outOfForce' : 'unknown';
}

function headingReasons(
  rulebook: Rulebook,
  declared: readonly HtsCode[],
  { headings, shipment }: Assessment,
): readonly LineReason[] {
  const on = shipment.entryDate;
  const surplus = declared.flatMap((heading): LineReason[] => {
    if (headings.includes(heading)) return [];
    const standing = standingOf(rulebook, heading, on);
    if (standing === 'outOfForce') return [{ kind: 'headingOutOfForce', heading }];
    return [{ kind: standing === 'exemption' ? 'exemptionWithoutGround' : 'headingSuperfluous', heading }];
  });
  const missing = headings.flatMap((heading): LineReason[] => {
    if (declared.includes(heading)) return [];
    return [
      {
        kind: standingOf(rulebook, heading, on) === 'exemption' ? 'exemptionNotClaimed' : 'headingMissing',
        heading,
      },
    ];
  });
  return [...surplus, ...missing];
}

const METAL = /_content_pct$|^metal_content_value$/;

/** The duty on another basis; null: it cannot be assessed. */
function dutyOn(law: LawOfDate, schedule: TariffSchedule, shipment: Shipment): Cents | null {
  const read = assessUnder(law, schedule, shipment);
  return read.ok ? read.value.duty : null;
}

/** A difference of so many hundredths of a percent of the value, to the cent, is one of the rate. */
function isOfRate(difference: number, { customsValue }: Shipment): boolean {
  const hundredths = Math.round((difference / customsValue.toNumber()) * 100);
  if (hundredths === 0) return false;
  const cents = roundDutyToCents(percentOf(customsValue, String(hundredths / 100)));
  return Math.abs(cents - difference) <= 1;
}

export interface LineVerdict {
  readonly declaredDuty: Cents | null;
  /** Declared less expected: above zero was paid too much. */
  readonly difference: number | null;
  readonly reasons: readonly LineReason[];
  readonly question: LineQuestion | null;
}

const withoutClaims = (shipment: Shipment): Shipment => ({ ...shipment, claims: [] });

/** Whether facts not stated can give this duty: facts of yes or no make it one end or the other. */
function mayBe({ range: { missing, low, high }, law }: Assessment, paid: Cents): boolean {
  if (missing.length === 0 || paid < low || (high !== null && paid > high)) return false;
  const isShare = missing.some(({ condition }) => {
    const kind = condition === null ? null : law.rulebook.conditions.get(condition)?.test.kind;
    return kind === null || kind === 'metalContent' || kind === 'usContent';
  });
  return isShare || missing.length > 1 || paid === low || paid === high;
}

/** A file without chapter 99 numbers: only a duty missing to the cent shows which heading was left out. */
function unpaidHeading({ duties, duty }: Assessment, paid: Cents | null): readonly LineReason[] {
  const lacking = duties.filter(({ amount }) => paid !== null && amount > 0 && duty - amount === paid);
  const [only] = lacking;
  return only === undefined || lacking.length > 1 || only.heading === null
    ? []
    : [{ kind: 'headingMissing', heading: only.heading }];
}

/** What is left of the difference once the headings that lack are counted; null: a heading too many has no known amount. */
function beyondHeadings(
  reasons: readonly LineReason[],
  { duties }: Assessment,
  difference: number,
): number | null {
  let rest = difference;
  for (const reason of reasons) {
    if (reason.kind === 'headingSuperfluous' || reason.kind === 'headingOutOfForce') return null;
    if (reason.kind === 'headingMissing')
      for (const { heading, amount } of duties) if (heading === reason.heading) rest += amount;
  }
  return rest;
}

/** An exemption that was left out explains what was paid too much; one without ground the duty that was left out for it. */
const isOfExemption = (reasons: readonly LineReason[], { duties }: Assessment, rest: number): boolean =>
  reasons.some(
    ({ kind }) =>
      (kind === 'exemptionNotClaimed' && rest > 0) ||
      (kind === 'exemptionWithoutGround' && duties.some(({ amount }) => amount === -rest)),
  );

/** Reckoned on, or to, whole dollars; or cents that rounding makes. */
function isRounded(
  law: LawOfDate,
  schedule: TariffSchedule,
  { shipment, ordinaryDuty, duties, duty }: Assessment,
  paid: Cents,
): boolean {
  if (isRounding(paid - duty, duties.length)) return true;
  const each = duties.reduce((sum, { amount }) => sum + toDollars(amount), toDollars(ordinaryDuty));
  if (paid === toDollars(duty) || paid === each) return true;
  const customsValue = roundToWholeDollars(shipment.customsValue);
  return dutyOn(law, schedule, { ...shipment, customsValue }) === paid;
}

/** The duty is that on the full value, though the file states a share of metal. */
function isOnFullValue(
  law: LawOfDate,
  schedule: TariffSchedule,
  { shipment }: Assessment,
  paid: number,
): boolean {
  const percentages = new Map([...shipment.percentages].filter(([fact]) => !METAL.test(fact)));
  return (
    percentages.size < shipment.percentages.size &&
    dutyOn(law, schedule, { ...shipment, percentages }) === paid
  );
}

/** `assessment`: with the declared headings as claims; `headingsTold`: the file has chapter 99 numbers at all. */
export function verdictOn(
  rulebook: Rulebook,
  schedule: TariffSchedule,
  line: DeclaredLine,
  assessment: Assessment,
  headingsTold: boolean,
): LineVerdict {
  const { shipment, law, range, duty: expected } = assessment;
  const paid = declaredDuty(line);
  const declared = line.headings.map(({ heading }) => heading);
  const isOpen = paid !== null && paid !== expected && mayBe(assessment, paid);
  // Where a fact is open, another rate than that of the figure may be right.
  const ofRates = isOpen ? [] : wrongRates(line, assessment);
  const verdict = (reasons: readonly LineReason[], question: LineQuestion | null): LineVerdict => {
    const named = new Set(reasons.flatMap((reason) => (reason.kind === 'wrongRate' ? [reason.number] : [])));
    const more = ofRates.filter((number) => !named.has(number));
    return {
      declaredDuty: paid,
      difference: paid === null ? null : paid - expected,
      reasons: [...reasons, ...more.map((number) => ({ kind: 'wrongRate', number }) as const)],
      question,
    };
  };
  const ofHeadings = headingsTold
    ? headingReasons(rulebook, declared, assessment)
    : unpaidHeading(assessment, paid);
  if (paid === null) return verdict(ofHeadings, { kind: 'noDuty' });
  if (isOpen) {
    const certain = ofHeadings.filter(({ kind }) => kind === 'headingOutOfForce');
    return verdict(certain, { kind: 'openFact', low: range.low, high: range.high });
  }
  if (ofHeadings.length > 0) {
    const rest = beyondHeadings(ofHeadings, assessment, paid - expected);
    // A heading that lacks though its duty was paid leaves nothing to explain.
    if (paid === expected || rest === null || isRounding(rest, assessment.duties.length))
      return verdict(ofHeadings, null);
    if ([paid, expected + rest].some((duty) => isOnFullValue(law, schedule, assessment, duty)))
      return verdict([...ofHeadings, { kind: 'wrongBase', heading: null }], null);
    if (isOfExemption(ofHeadings, assessment, rest)) return verdict(ofHeadings, null);
    if (ofRates.length > 0) return verdict(ofHeadings, null);
    return isOfRate(rest, shipment)
      ? verdict([...ofHeadings, { kind: 'wrongRate', number: null }], null)
      : verdict(ofHeadings, { kind: 'unexplained' });
  }
  const isParted = line.lineDuty === null && line.headings.some(({ duty }) => duty !== null && duty > 0);
  const ofParts = isParted ? partReasons(law, schedule, line, assessment) : [];
  if (ofParts.length > 0) return verdict(ofParts, null);
  if (paid === expected) {
    const isOrdered = declared.every((heading, place) => heading === assessment.headings[place]);
    if (!isOrdered) return verdict([{ kind: 'wrongOrder' }], null);
    const unclaimed = declared.length === 0 ? expected : dutyOn(law, schedule, withoutClaims(shipment));
    return verdict(
      [],
      unclaimed === null || unclaimed === expected ? null : { kind: 'groundNotShown', duty: unclaimed },
    );
  }
  if (isRounded(law, schedule, assessment, paid)) return verdict([{ kind: 'rounding' }], null);
  if (isOnFullValue(law, schedule, assessment, paid))
    return verdict([{ kind: 'wrongBase', heading: null }], null);
  if (ofRates.length > 0) return verdict([], null);
  if (isOfRate(paid - expected, shipment)) return verdict([{ kind: 'wrongRate', number: null }], null);
  return verdict([], { kind: 'unexplained' });
}
