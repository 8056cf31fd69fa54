/** A duty of the rulebook at the rates that a partner pays, in the spans in which it has its own. */
import { dayAfter, dayBefore, type EffectivePeriod } from '../basis/date.ts';
import type { AdditionalDuty, AdditionalRate, RatePeriod } from '../law/measure.ts';
import type { OriginRate, PartnerRate } from '../law/origin-law.ts';

/** Null: the rate is unknown. */
export function additionalRateOf(rate: OriginRate): AdditionalRate | null {
  switch (rate.kind) {
    case 'additive':
      return { kind: 'additive', rate: { kind: 'adValorem', percent: rate.percent } };
    case 'floor':
      return { kind: 'allInFloor', percent: rate.percent, headingWhenMet: rate.headingWhenMet };
    case 'unknown':
      return null;
  }
}

/** The days in both periods; null where there are none. */
function shared(a: EffectivePeriod, b: EffectivePeriod): EffectivePeriod | null {
  const from = a.from > b.from ? a.from : b.from;
  const until = a.until === null || (b.until !== null && b.until < a.until) ? b.until : a.until;
  return until !== null && until < from ? null : { from, until };
}

function withRate(period: RatePeriod, own: PartnerRate, rate: AdditionalRate): readonly RatePeriod[] {
  const common = shared(period.effective, own.effective);
  if (common === null) return [period];
  const { from, until } = period.effective;
  const before =
    from < common.from ? [{ ...period, effective: { from, until: dayBefore(common.from) } }] : [];
  const after =
    common.until !== null && (until === null || common.until < until)
      ? [{ ...period, effective: { from: dayAfter(common.until), until } }]
      : [];
  return [...before, { ...period, effective: common, rate, heading: own.heading }, ...after];
}

export function atPartnerRates(measure: AdditionalDuty, rates: readonly PartnerRate[]): AdditionalDuty {
  let { periods } = measure;
  for (const own of rates) {
    if (!own.measures.includes(measure.id)) continue;
    const rate = additionalRateOf(own.rate);
    if (rate !== null) periods = periods.flatMap((period) => withRate(period, own, rate));
  }
  return periods === measure.periods ? measure : { ...measure, periods };
}
