/** The rate of import duty of one shipment into Viet Nam, or why there is no one rate. */
import type { IsoDate } from '../basis/date.ts';
import { fail, ok, unreachable, type Result } from '../basis/result.ts';
import type { Percent } from '../schedule/rate-of-duty.ts';
import type { CitationId } from '../law/citation.ts';
import { tariffOn, type Decree73 } from './decree-73.ts';
import { isPromised, PROMISED_RATE, type FrameworkPromise } from './framework-promise.ts';
import type { VietNamLaw } from './law.ts';
import type { VietNamTariff } from './tariff.ts';
import type { VnCode } from './vn-code.ts';

/** What the duty rests on. */
export type DutyBasis =
  | { readonly kind: 'line'; readonly code: VnCode }
  | { readonly kind: 'stated'; readonly percent: Percent }
  /** Zero where the promise covers the line, its rate where not: hypothetical. */
  | { readonly kind: 'frameworkPromise'; readonly promise: FrameworkPromise; readonly code: VnCode };

export type ImportFailure =
  | { readonly kind: 'unknownLine'; readonly code: VnCode }
  /** The rate depends on a share in the quota that the tariff cannot show. */
  | {
      readonly kind: 'tariffQuota';
      readonly code: VnCode;
      readonly within: Percent;
      readonly outside: Percent;
    }
  | { readonly kind: 'guidedRate'; readonly code: VnCode; readonly text: string }
  /** Before Decree 73/2025 the line had one of these rates; the sources do not say which. */
  | { readonly kind: 'rateBeforeUnknown'; readonly code: VnCode; readonly rates: readonly string[] }
  | { readonly kind: 'tooEarly'; readonly date: IsoDate; readonly first: IsoDate };

export interface VietNamReference {
  readonly law: VietNamLaw;
  readonly tariff: VietNamTariff;
  readonly decree73: Decree73;
}

export interface ImportDutyRate {
  readonly percent: Percent;
  readonly standing: 'law' | 'stated' | 'hypothetical';
  readonly citations: readonly CitationId[];
}

function rateOfLine(
  { tariff, decree73 }: VietNamReference,
  code: VnCode,
  date: IsoDate,
): Result<Percent, ImportFailure> {
  const line = tariffOn(tariff, decree73, date, 'lowest').lines.get(code);
  const other = tariffOn(tariff, decree73, date, 'highest').lines.get(code);
  if (line === undefined || other === undefined) return fail({ kind: 'unknownLine', code });
  if (line.text !== other.text)
    return fail({ kind: 'rateBeforeUnknown', code, rates: [line.text, other.text] });
  switch (line.rate.kind) {
    case 'adValorem':
      return ok(line.rate.percent);
    case 'tariffQuota': {
      const { within, outside } = line.rate;
      return fail({ kind: 'tariffQuota', code, within, outside });
    }
    case 'guided':
      return fail({ kind: 'guidedRate', code, text: line.text });
    default:
      return unreachable(line.rate);
  }
}

export function importDutyRate(
  reference: VietNamReference,
  basis: DutyBasis,
  date: IsoDate,
): Result<ImportDutyRate, ImportFailure> {
  if (basis.kind === 'stated') return ok({ percent: basis.percent, standing: 'stated', citations: [] });
  const { importDuty, frameworkPromise } = reference.law;
  const rate = rateOfLine(reference, basis.code, date);
  // A promise of zero covers quota lines too, but not a code that does not exist.
  const exists = rate.ok || rate.failure.kind !== 'unknownLine';
  if (basis.kind === 'frameworkPromise' && exists && isPromised(basis.promise, basis.code))
    return ok({ percent: PROMISED_RATE, standing: 'hypothetical', citations: frameworkPromise.citations });
  return rate.ok ? ok({ percent: rate.value, standing: 'law', citations: importDuty.citations }) : rate;
}
