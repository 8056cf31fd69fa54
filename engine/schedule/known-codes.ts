/** Whether a code, or a prefix of one, names anything in the schedule at all. */
import type { HtsCode } from './hts-code.ts';
import type { TariffSchedule } from './schedule.ts';

const known = new WeakMap<TariffSchedule, ReadonlySet<string>>();

const LENGTHS = [2, 4, 6, 8, 10] as const;

/** Of every line and statistical number of the edition, and of those that came or went around it. */
function prefixesOf(schedule: TariffSchedule): ReadonlySet<string> {
  const before = known.get(schedule);
  if (before !== undefined) return before;
  const prefixes = new Set<string>();
  for (const codes of [schedule.lines, schedule.statistical, schedule.changes])
    for (const code of codes.keys())
      for (const length of LENGTHS) if (length <= code.length) prefixes.add(code.slice(0, length));
  known.set(schedule, prefixes);
  return prefixes;
}

export function isInSchedule(schedule: TariffSchedule, code: HtsCode): boolean {
  return prefixesOf(schedule).has(code);
}
