/** The schedule of one edition, with the codes that came and went around it. */
import type { IsoDate } from '../basis/date.ts';
import { tariffLineOf, type HtsCode } from './hts-code.ts';
import type { TariffLine } from './tariff-line.ts';
import type { ValueBracket } from './value-brackets.ts';

export interface CodeChange {
  readonly code: HtsCode;
  readonly change: 'added' | 'removed';
  readonly effective: IsoDate;
  /** Equal for numbers of a line that one day's changes describe in the same words; empty: no words that tell. */
  readonly words: string;
}

export interface TariffSchedule {
  readonly edition: string;
  readonly lines: ReadonlyMap<HtsCode, TariffLine>;
  /** Statistical reporting numbers with their units, where these differ from the line's. */
  readonly statistical: ReadonlyMap<HtsCode, readonly string[] | 'as the line'>;
  readonly changes: ReadonlyMap<HtsCode, readonly CodeChange[]>;
  /** Suffixes by the value imported under them, greatest first: `31>11=21` of lines with several numbers. */
  readonly byTrade: ReadonlyMap<HtsCode, string>;
  /** Prices that the texts state, by the code of the text. */
  readonly brackets: ReadonlyMap<HtsCode, readonly ValueBracket[]>;
  /** Codes of eight digits that name goods in Viet Nam's tariff too; those that end in 00 are left out. */
  readonly ofBothTariffs: ReadonlyMap<HtsCode, CodeOfBothTariffs | null>;
}

/** The texts below six digits, each tariff's own; null where only the codes were read. */
export interface CodeOfBothTariffs {
  readonly us: string;
  readonly vietNam: { readonly en: string; readonly vi: string };
}

export type CodeStanding =
  | { readonly kind: 'valid'; readonly line: TariffLine; readonly units: readonly string[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notYet'; readonly from: IsoDate }
  | { readonly kind: 'removed'; readonly on: IsoDate; readonly line: TariffLine | null };

/** Is this 8- or 10-digit code in the schedule on that day, and which line carries its rate? */
export function standingOf(schedule: TariffSchedule, code: HtsCode, on: IsoDate): CodeStanding {
  const line = schedule.lines.get(tariffLineOf(code)) ?? null;
  // Eight-digit rows of the change log record a line's first split into statistical numbers, not a new line.
  if (code.length === 8)
    return line === null ? { kind: 'unknown' } : { kind: 'valid', line, units: line.units };
  const inEdition = schedule.statistical.has(code);
  const changes = [...(schedule.changes.get(code) ?? [])].sort((a, b) =>
    a.effective < b.effective ? -1 : 1,
  );
  const last = changes.filter((change) => change.effective <= on).at(-1);
  const next = changes.find((change) => change.effective > on);
  if (last?.change === 'removed') return { kind: 'removed', on: last.effective, line };
  if (last === undefined && next?.change === 'added') return { kind: 'notYet', from: next.effective };
  const present = inEdition || last?.change === 'added' || next?.change === 'removed';
  return present && line !== null
    ? { kind: 'valid', line, units: unitsOf(schedule, code, line) }
    : { kind: 'unknown' };
}

export function unitsOf(schedule: TariffSchedule, code: HtsCode, line: TariffLine): readonly string[] {
  const own = schedule.statistical.get(code);
  return own === undefined || own === 'as the line' ? line.units : own;
}

/**
 * The statistical numbers that took a retired one's place: those added to its line on the day it was removed, and of
 * them those described in the words that it had, where the words tell.
 */
export function successorsOf(schedule: TariffSchedule, code: HtsCode): readonly HtsCode[] {
  const removed = (schedule.changes.get(code) ?? []).filter(({ change }) => change === 'removed').at(-1);
  if (removed === undefined) return [];
  const line = tariffLineOf(code);
  const successors: CodeChange[] = [];
  for (const [candidate, changes] of schedule.changes) {
    const added = changes.find(
      ({ change, effective }) => change === 'added' && effective === removed.effective,
    );
    if (added !== undefined && candidate.length === 10 && tariffLineOf(candidate) === line)
      successors.push(added);
  }
  const alike = successors.filter(({ words }) => words !== '' && words === removed.words);
  return (alike.length > 0 ? alike : successors).map((change) => change.code).sort();
}
