/** Ways of entering goods that replace the tariff's own duties: the low-value exemption, duties on postal items. */
import { isInForce, type EffectivePeriod, type IsoDate } from '../basis/date.ts';
import { Decimal } from '../basis/decimal.ts';
import type { Usd } from '../basis/money.ts';
import type { Percent } from '../schedule/rate-of-duty.ts';
import type { EntryType } from '../trade/shipment.ts';
import type { CitationId } from './citation.ts';

export interface EntryRegime {
  readonly id: string;
  readonly entryTypes: readonly EntryType[];
  readonly effective: EffectivePeriod;
  /** Entries up to this value, inclusive. */
  readonly valueLimit: Usd;
  readonly treatment:
    | { readonly kind: 'free' }
    /**
     * In lieu of all other duties. `flatChoice`: US dollars an item, which the carrier may choose to pay instead, up to
     * the day `flatUntil`; null: as long as the regime.
     */
    | {
        readonly kind: 'adValoremInstead';
        readonly percent: Percent;
        readonly flatChoice: Usd | null;
        readonly flatUntil: IsoDate | null;
      };
  /** What ended it on its last day. */
  readonly endedBy: CitationId | null;
  readonly uncertain: string | null;
  readonly citations: readonly CitationId[];
}

export type RegimeOfEntry =
  | { readonly kind: 'tariff' }
  | { readonly kind: 'special'; readonly regime: EntryRegime }
  /** The type of entry is open only to smaller values. */
  | { readonly kind: 'aboveLimit'; readonly limit: Usd }
  /** The exemption is suspended: the entry pays as any other. */
  | { readonly kind: 'suspended' };

export function regimeOf(
  regimes: readonly EntryRegime[],
  entryType: EntryType | null,
  date: IsoDate,
  entryValue: Decimal,
): RegimeOfEntry {
  if (entryType !== 'section321' && entryType !== 'postal') return { kind: 'tariff' };
  const regime = regimes.find(
    ({ entryTypes, effective }) => entryTypes.includes(entryType) && isInForce(effective, date),
  );
  if (regime === undefined) return entryType === 'section321' ? { kind: 'suspended' } : { kind: 'tariff' };
  if (entryValue.lessThanOrEqualTo(regime.valueLimit)) return { kind: 'special', regime };
  return entryType === 'section321' ? { kind: 'aboveLimit', limit: regime.valueLimit } : { kind: 'tariff' };
}

/** US dollars that the carrier may choose for an item entered that day; null: no choice. */
export function flatChoiceOn({ treatment }: EntryRegime, date: IsoDate): Usd | null {
  if (treatment.kind !== 'adValoremInstead') return null;
  const { flatChoice, flatUntil } = treatment;
  return flatUntil === null || date <= flatUntil ? flatChoice : null;
}

/** The name of what an entry of that day comes under: it says so where the choice ends before the regime. */
export function regimeName(regime: EntryRegime, date: IsoDate): string {
  const { id, treatment } = regime;
  const endsEarly = treatment.kind === 'adValoremInstead' && treatment.flatUntil !== null;
  return endsEarly && flatChoiceOn(regime, date) !== null ? `${id}-flat` : id;
}
