/** Which lines of Viet Nam's tariff a Schedule B number meets, at which rates, and what has none: never a zero. */
import { isSpecialProvision, isWithin, tariffLineOf, type HtsCode } from '../schedule/hts-code.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import { ratesOf, subheadingsOf, type PointRates } from './hs6-tariff.ts';
import type { VietNamLaw } from './law.ts';
import { linesWithin, type MfnLine, type VietNamTariff } from './tariff.ts';
import { hs6Of, type Hs6 } from './vn-code.ts';

export type LeftOutReason =
  /** Chapters 98 and 99 of Schedule B: repairs, donations, low-value estimates. */
  | 'specialProvision'
  /** No such subheading in Viet Nam's tariff: another edition of the Harmonized System. */
  | 'notInTariff'
  /** Only tariff quotas or guided lines. */
  | 'noPercentage';

export type RatedBy = 'subheading' | 'narrowedLines' | 'heldBackAircraft';

export type ExportLine =
  | {
      readonly kind: 'rated';
      readonly by: RatedBy;
      readonly rates: PointRates;
      readonly lines: number;
      readonly withoutPercent: readonly MfnLine[];
    }
  | { readonly kind: 'leftOut'; readonly because: LeftOutReason; readonly lines: readonly MfnLine[] };

/** By the first eight digits of the Schedule B number: the level at which a schedule has its rates. */
export type ExportLines = ReadonlyMap<HtsCode, ExportLine>;

function ratedBy(by: RatedBy, lines: readonly MfnLine[]): ExportLine {
  if (lines.length === 0) return { kind: 'leftOut', because: 'notInTariff', lines };
  const rates = ratesOf(lines);
  if (rates.percent === null) return { kind: 'leftOut', because: 'noPercentage', lines };
  return {
    kind: 'rated',
    by,
    rates: rates.percent,
    lines: rates.lines,
    withoutPercent: rates.withoutPercent,
  };
}

/** The average of one set of lines, in the range of a wider one. */
function heldBack({ heldBackAircraft }: VietNamLaw, tariff: VietNamTariff): ExportLine {
  const point = ratedBy('heldBackAircraft', linesWithin(tariff.lines.values(), heldBackAircraft.point));
  const range = ratedBy('heldBackAircraft', linesWithin(tariff.lines.values(), heldBackAircraft.range));
  if (point.kind === 'leftOut' || range.kind === 'leftOut') return point.kind === 'leftOut' ? point : range;
  return { ...range, rates: { ...range.rates, average: point.rates.average } };
}

/** One line for each eight-digit part of the codes, in their order. */
export function exportLines(law: VietNamLaw, tariff: VietNamTariff, codes: readonly HtsCode[]): ExportLines {
  const subheadings: ReadonlyMap<Hs6, readonly MfnLine[]> = subheadingsOf(tariff);
  const lineOf = (code: HtsCode): ExportLine => {
    if (isSpecialProvision(code)) return { kind: 'leftOut', because: 'specialProvision', lines: [] };
    if (isWithin(law.heldBackAircraft.scheduleB, code)) return heldBack(law, tariff);
    const lines = subheadings.get(hs6Of(code)) ?? [];
    const narrowed = law.narrowed.find(({ scheduleB }) => scheduleB === code);
    return narrowed === undefined
      ? ratedBy('subheading', lines)
      : ratedBy('narrowedLines', linesWithin(lines, narrowed.lines));
  };
  const made = new Map<HtsCode, ExportLine>();
  for (const code of codes) {
    const key = tariffLineOf(code);
    if (!made.has(key)) made.set(key, lineOf(key));
  }
  return made;
}

/** Whole cents. */
export interface CoveredTrade {
  readonly flows: number;
  readonly value: number;
}

export interface ExportCoverage {
  readonly total: CoveredTrade;
  readonly rated: Readonly<Record<RatedBy, CoveredTrade>>;
  readonly leftOut: Readonly<Record<LeftOutReason, CoveredTrade>>;
  /** Rated, on the lines that have a percentage, although others of the subheading have none. */
  readonly partlyRated: CoveredTrade;
  /** Rated, with lines of one rate: the duty is not a range. */
  readonly oneRate: CoveredTrade;
}

/** Every row is counted once in `rated` or `leftOut`. */
export function coverageOf(table: FlowTable, lines: ExportLines): ExportCoverage {
  const count = (belongs: (line: ExportLine) => boolean): CoveredTrade => {
    let [flows, value] = [0, 0];
    for (const [row, code] of table.codes.entries()) {
      const line = lines.get(tariffLineOf(code));
      if (line === undefined || !belongs(line)) continue;
      flows += 1;
      value += table.customsValue[row] ?? 0;
    }
    return { flows, value };
  };
  const rated = (by: RatedBy) => count((line) => line.kind === 'rated' && line.by === by);
  const leftOut = (because: LeftOutReason) =>
    count((line) => line.kind === 'leftOut' && line.because === because);
  return {
    total: count(() => true),
    rated: {
      subheading: rated('subheading'),
      narrowedLines: rated('narrowedLines'),
      heldBackAircraft: rated('heldBackAircraft'),
    },
    leftOut: {
      specialProvision: leftOut('specialProvision'),
      notInTariff: leftOut('notInTariff'),
      noPercentage: leftOut('noPercentage'),
    },
    partlyRated: count((line) => line.kind === 'rated' && line.withoutPercent.length > 0),
    oneRate: count((line) => line.kind === 'rated' && line.rates.minimum === line.rates.maximum),
  };
}
