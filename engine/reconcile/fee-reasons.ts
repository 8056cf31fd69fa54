/** The fees of an entry beside what its day makes them: once on the value of all lines, not line by line. */
import { Decimal, ZERO } from '../basis/decimal.ts';
import type { IsoDate } from '../basis/date.ts';
import { roundDutyToCents, type Cents } from '../basis/money.ts';
import { percentOf } from '../schedule/apply-rate.ts';
import type { Fee } from '../law/fee.ts';
import type { DeclaredFees } from '../trade/declared-entry.ts';
import type { EntryType, TransportMode } from '../trade/shipment.ts';
import { entryFees, feesOn } from '../assess/entry-fees.ts';

export type FeeName = 'mpf' | 'hmf';

export interface FeeFinding {
  readonly fee: FeeName;
  readonly declared: Cents;
  readonly expected: Cents;
  /** Null: the fees agree, or what they depend on is not stated. */
  readonly reason: 'feeMinimum' | 'feeMaximum' | 'feePerLine' | 'feeWrong' | null;
}

export interface FeeTerms {
  readonly entryDate: IsoDate;
  readonly entryType: EntryType | null;
  readonly mode: TransportMode | null;
}

/** `values`: of the lines of the entry, in US dollars. */
export function feeFindings(
  fees: readonly Fee[],
  { entryDate, entryType, mode }: FeeTerms,
  values: readonly Decimal[],
  declared: DeclaredFees,
): readonly FeeFinding[] {
  const value = values.reduce((sum, each) => sum.plus(each), ZERO);
  const types: readonly EntryType[] = entryType === null ? ['formal', 'informal'] : [entryType];
  const modes: readonly TransportMode[] = mode === null ? ['ocean', 'air'] : [mode];
  const ways = types.flatMap((type) => modes.map((by) => entryFees(fees, entryDate, value, type, by)));
  const usual = entryFees(fees, entryDate, value, entryType, mode);
  const rules = feesOn(fees, entryDate);
  return (['mpf', 'hmf'] as const).flatMap((fee): FeeFinding[] => {
    const [paid, expected, rule] = [declared[fee], usual[fee], rules[fee]];
    if (paid === null || expected === null || rule === null) return [];
    const agrees = ways.some((way) => way[fee] === paid);
    if (agrees) return [{ fee, declared: paid, expected, reason: null }];
    const eachLine = values.reduce(
      (sum, one) => sum + (entryFees(fees, entryDate, one, entryType ?? 'formal', mode)[fee] ?? 0),
      0,
    );
    const at = (limit: string | null): boolean =>
      limit !== null && roundDutyToCents(new Decimal(limit)) === expected;
    const adValorem = roundDutyToCents(percentOf(value, rule.rate));
    const reason =
      values.length > 1 && eachLine === paid
        ? 'feePerLine'
        : at(rule.minimum) && paid < expected
          ? 'feeMinimum'
          : at(rule.maximum) && paid > expected
            ? 'feeMaximum'
            : Math.abs(paid - adValorem) <= values.length && expected === adValorem
              ? null
              : 'feeWrong';
    return [{ fee, declared: paid, expected, reason }];
  });
}
