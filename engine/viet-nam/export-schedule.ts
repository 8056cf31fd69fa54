/**
 * Viet Nam's tariff in the shape of a schedule for a table of US exports: one line for each eight-digit part of its
 * Schedule B numbers. So the same machine that prices US imports prices the other direction.
 */
import { adValorem } from '../schedule/rate-of-duty.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { TariffLine } from '../schedule/tariff-line.ts';
import type { ExportLines } from './export-lines.ts';
import type { RatePoint } from './hs6-tariff.ts';

/**
 * Rates at one point of each line's range; all are percentages, so no quantity and no calculated duty is ever asked
 * for. Codes that have no rate have no line: a table leaves them out and says so.
 */
export function exportSchedule(
  edition: string,
  codes: readonly HtsCode[],
  lines: ExportLines,
  point: RatePoint,
): TariffSchedule {
  const rated = new Map<HtsCode, TariffLine>();
  for (const [code, line] of lines) {
    if (line.kind === 'rated') rated.set(code, { code, general: adValorem(line.rates[point]), units: [] });
  }
  return {
    edition,
    lines: rated,
    statistical: new Map(codes.map((code) => [code, 'as the line'])),
    changes: new Map(),
    byTrade: new Map(),
    brackets: new Map(),
    ofBothTariffs: new Map(),
  };
}
