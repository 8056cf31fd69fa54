/** Column 1 of the schedule for goods that claim an agreement: the special rate where the line has one. */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import type { Origin, OriginsLaw } from '../law/origin-law.ts';
import type { AgreementClaim } from './rulebook-of-origin.ts';

export interface OriginSchedule {
  readonly schedule: TariffSchedule;
  /** Lines whose special rate the schedule keeps elsewhere (a quota of chapter 99): their text. */
  readonly elsewhere: ReadonlyMap<HtsCode, string>;
}

export function scheduleOfOrigin(
  schedule: TariffSchedule,
  { special }: OriginsLaw,
  { agreement }: Origin,
  claim: AgreementClaim,
): OriginSchedule {
  const elsewhere = new Map<HtsCode, string>();
  if (agreement === null || claim === 'notClaimed') return { schedule, elsewhere };
  const lines = new Map<HtsCode, TariffLine>();
  for (const [code, line] of schedule.lines) {
    const rate = special.get(code)?.get(agreement);
    if (rate?.kind === 'elsewhere') elsewhere.set(code, rate.text);
    lines.set(code, rate?.kind === 'rate' ? { ...line, general: rate.rate } : line);
  }
  return { schedule: { ...schedule, lines }, elsewhere };
}
