/** Viet Nam's import tariff of one edition: eight-digit lines with their preferential (MFN) rates. */
import { parsePercent, type Percent } from '../schedule/rate-of-duty.ts';
import type { VnCode } from './vn-code.ts';

/** What the tariff prints for a line. Only the first is one rate; the others are unknown until more is known. */
export type MfnRate =
  | { readonly kind: 'adValorem'; readonly percent: Percent }
  /** `40 (NHN: 80)`: 40 % within the tariff quota, 80 % outside it (ngoài hạn ngạch). */
  | { readonly kind: 'tariffQuota'; readonly within: Percent; readonly outside: Percent }
  /** By guidance of chapter 98: kits for assembly and vehicles for special uses. */
  | { readonly kind: 'guided' };

export interface MfnLine {
  readonly code: VnCode;
  readonly rate: MfnRate;
  /** Verbatim. */
  readonly text: string;
}

export interface VietNamTariff {
  /** `2026-01`: the state of the rates. */
  readonly edition: string;
  /** Ascending by code. Chapter 98 gives special rates to goods that have a line elsewhere. */
  readonly lines: ReadonlyMap<VnCode, MfnLine>;
}

const QUOTA = /^(\d+(?:\.\d+)?) \(NHN: (\d+(?:\.\d+)?)\)$/;
const GUIDED = /^Theo hướng dẫn tại .*Chương 98$/;

/** Null for a text of no known form. */
export function parseMfnRate(text: string): MfnRate | null {
  const percent = parsePercent(text);
  if (percent !== null) return { kind: 'adValorem', percent };
  if (GUIDED.test(text)) return { kind: 'guided' };
  const [, inside = '', beyond = ''] = QUOTA.exec(text) ?? [];
  const [within, outside] = [parsePercent(inside), parsePercent(beyond)];
  return within === null || outside === null ? null : { kind: 'tariffQuota', within, outside };
}

export function linesWithin(lines: Iterable<MfnLine>, prefixes: readonly string[]): readonly MfnLine[] {
  return [...lines].filter(({ code }) => prefixes.some((prefix) => code.startsWith(prefix)));
}
