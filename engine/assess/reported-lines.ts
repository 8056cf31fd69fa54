/**
 * The lines under which a product is reported: one, unless the law splits its value (metal and other content, US
 * content), and then one for each part, with the headings of that part.
 */
import { Decimal, ZERO } from '../basis/decimal.ts';
import { roundDutyToCents, type Cents } from '../basis/money.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { MeasureId } from '../law/measure.ts';
import type { Assessment } from './assess-code.ts';
import { declaredHeadings } from './declaration.ts';
import type { DecidedWorld } from './verdict.ts';

export interface ReportedLine {
  /** The part of the customs value, 1 for all of it. */
  readonly share: Decimal;
  readonly value: Cents;
  readonly measures: readonly MeasureId[];
  readonly headings: readonly HtsCode[];
}

interface Part {
  readonly worlds: DecidedWorld[];
  readonly measures: readonly MeasureId[];
  readonly headings: readonly HtsCode[];
  share: Decimal;
}

function partsOf({ resolution, duties }: Assessment): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const decided of resolution.decided) {
    const measures = decided.decision.duties.map(({ measure }) => measure.id);
    const priced = duties.filter(({ applied }) => measures.includes(applied.duty.measure.id));
    const headings = declaredHeadings({ ...resolution, decided: [decided] }, priced);
    const key = JSON.stringify([measures, headings]);
    const part = parts.get(key) ?? { worlds: [], measures, headings, share: ZERO };
    part.worlds.push(decided);
    part.share = part.share.plus(decided.world.weight);
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** Values are whole cents that add up to the customs value: the last part takes what rounding leaves. */
export function reportedLines(assessment: Assessment): readonly ReportedLine[] {
  const total: number = roundDutyToCents(assessment.shipment.customsValue);
  const parts = partsOf(assessment);
  let left = total;
  return parts.map(({ share, measures, headings }, index) => {
    const isLast = index === parts.length - 1;
    const value = isLast ? left : roundDutyToCents(assessment.shipment.customsValue.times(share));
    left -= value;
    return { share, value: value as Cents, measures, headings };
  });
}
