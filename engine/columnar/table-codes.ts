/** What a schedule says of the codes of a table: read once, whatever laws the table is then put under. */
import { isSpecialProvision, isWithin, tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { RateOfDuty } from '../schedule/rate-of-duty.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import { isWithinGuards } from './kernel.ts';
import { ordinaryBasis, type OrdinaryBasis } from './row-class.ts';

/** The codes and all their prefixes, every prefix once and before its codes. */
export interface PrefixTree {
  readonly prefixes: readonly HtsCode[];
  /** The place of the prefix two digits shorter; a chapter has none: -1. */
  readonly parentOf: Int32Array;
}

export interface TableCodes {
  readonly schedule: TariffSchedule;
  readonly table: FlowTable;
  /** The table's codes without their repetitions. */
  readonly codes: readonly HtsCode[];
  /** The rows of a code follow one another: from the row at its place up to, but not, the row at the next. */
  readonly startOf: Int32Array;
  /** Customs value under each code, whole cents. */
  readonly customsValueOf: Float64Array;
  /** Customs values of rows as the kernel may take them: zero where one is outside its guards. */
  readonly values: Float64Array;
  readonly outside: ReadonlySet<number>;
  readonly tree: PrefixTree;
  /** For each code its place in the tree. */
  readonly leafOf: Int32Array;
  /** For each code the place of its ordinary rate in `bases`; -1: not modelled. */
  readonly basisOf: Int32Array;
  readonly bases: readonly OrdinaryBasis[];
  /** For each code the line within which it cannot be placed, or null. */
  readonly unplacedWithin: readonly (HtsCode | null)[];
}

export const NOT_MODELLED = -1;

/** The eight-digit line within which this code cannot be placed: it is shorter, or of a retired numbering. */
export function unplacedWithin(schedule: TariffSchedule, code: HtsCode): HtsCode | null {
  return code.length === 10 && schedule.statistical.has(code) ? null : tariffLineOf(code);
}

function withoutRepetitions({ codes: all, customsValue }: FlowTable) {
  const codes: HtsCode[] = [];
  const startOf = new Int32Array(all.length + 1);
  const customsValueOf = new Float64Array(all.length);
  let previous: HtsCode | null = null;
  for (let row = 0; row < all.length; row += 1) {
    const code = all[row] as HtsCode;
    if (code !== previous) {
      startOf[codes.length] = row;
      codes.push(code);
      previous = code;
    }
    const place = codes.length - 1;
    customsValueOf[place] = (customsValueOf[place] as number) + (customsValue[row] as number);
  }
  startOf[codes.length] = all.length;
  return {
    codes,
    startOf: startOf.slice(0, codes.length + 1),
    customsValueOf: customsValueOf.slice(0, codes.length),
  };
}

/** Rows whose value the kernel must not take, and the values that it may. */
function guarded({ customsValue }: FlowTable): { values: Float64Array; outside: ReadonlySet<number> } {
  const outside = new Set<number>();
  for (let row = 0; row < customsValue.length; row += 1)
    if (!isWithinGuards(customsValue[row] as number)) outside.add(row);
  if (outside.size === 0) return { values: customsValue, outside };
  const values = customsValue.slice();
  for (const row of outside) values[row] = 0;
  return { values, outside };
}

/** How many digits two codes have in common at their start, in whole pairs. */
function sharedDigits(code: string, other: string): number {
  let length = 0;
  while (length < code.length && code.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length - (length % 2);
}

/** Neighbors in order share prefixes; a table out of order has some of them twice, which does no harm. */
function treeOf(codes: readonly HtsCode[]): { tree: PrefixTree; leafOf: Int32Array } {
  const prefixes: HtsCode[] = [];
  const parents: number[] = [];
  const leafOf = new Int32Array(codes.length);
  /** Places of the prefixes of the code before, by their length in pairs of digits. */
  const path: number[] = [-1];
  let previous = '';
  for (const [place, code] of codes.entries()) {
    for (let length = sharedDigits(code, previous) + 2; length <= code.length; length += 2) {
      parents.push(path[length / 2 - 1] ?? -1);
      path[length / 2] = prefixes.push(code.slice(0, length) as HtsCode) - 1;
    }
    leafOf[place] = path[code.length / 2] ?? -1;
    previous = code;
  }
  return { tree: { prefixes, parentOf: Int32Array.from(parents) }, leafOf };
}

function ordinaryRates(
  schedule: TariffSchedule,
  codes: readonly HtsCode[],
): { basisOf: Int32Array; bases: readonly OrdinaryBasis[] } {
  const basisOf = new Int32Array(codes.length).fill(NOT_MODELLED);
  const bases: OrdinaryBasis[] = [];
  const known = new Map<string | RateOfDuty, number>();
  let lineCode: HtsCode | null = null;
  for (const [place, code] of codes.entries()) {
    if (lineCode?.length === 8 && isWithin(code, lineCode)) {
      basisOf[place] = basisOf[place - 1] as number;
      continue;
    }
    lineCode = tariffLineOf(code);
    const line = schedule.lines.get(lineCode);
    if (line === undefined || isSpecialProvision(code)) continue;
    const rate = line.general;
    const key = rate.kind === 'adValorem' ? rate.percent : rate.kind === 'free' ? '0' : rate;
    const found = known.get(key) ?? bases.push(ordinaryBasis(rate)) - 1;
    known.set(key, found);
    basisOf[place] = found;
  }
  return { basisOf, bases };
}

export function codesOf(schedule: TariffSchedule, table: FlowTable): TableCodes {
  const once = withoutRepetitions(table);
  const { codes } = once;
  return {
    schedule,
    table,
    ...once,
    ...guarded(table),
    ...treeOf(codes),
    ...ordinaryRates(schedule, codes),
    unplacedWithin: codes.map((code) => unplacedWithin(schedule, code)),
  };
}
