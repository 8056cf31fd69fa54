/**
 * From the price of an invoice to the customs value: the price actually paid or payable, without international freight
 * and insurance where the price includes them (19 CFR 152.103(a)(5)), less discounts agreed before the goods are
 * imported (152.103(a)(4) leaves out later ones), and with assists added (152.103(b)(1)(iii), (d)).
 */
import { ZERO, type Decimal } from '../../basis/decimal.ts';
import { fail, ok, type Result } from '../../basis/result.ts';
import { PARTS, type Part } from './sheet-column.ts';
import type { SheetRowNote, SheetRowProblem } from './sheet-row.ts';

export type Parts = Readonly<Partial<Record<Part, Decimal>>>;

/** What a delivery term's price includes beyond the goods (Incoterms 2020). */
const INCLUDES: Readonly<Record<string, readonly ('freight' | 'insurance' | 'duties')[]>> = {
  EXW: [],
  FCA: [],
  FAS: [],
  FOB: [],
  CFR: ['freight'],
  CNF: ['freight'],
  'C&F': ['freight'],
  CPT: ['freight'],
  CIF: ['freight', 'insurance'],
  CIP: ['freight', 'insurance'],
  DAP: ['freight', 'insurance'],
  DPU: ['freight', 'insurance'],
  DAT: ['freight', 'insurance'],
  DDP: ['freight', 'insurance', 'duties'],
};

/** `CIF Los Angeles` is CIF. Null: no term that is known. */
export function termIn(cell: string): string | null {
  const word = /^[A-Z&]+/.exec(cell.trim().toUpperCase())?.[0] ?? '';
  return Object.hasOwn(INCLUDES, word) ? word : null;
}

const COSTLY = Object.keys(INCLUDES).filter((term) => INCLUDES[term]?.length !== 0);
const SOME_TERM = new RegExp(`(?<![\\p{L}&])(${COSTLY.join('|')})(?![\\p{L}&])`, 'iu');

/** The term by which the heading of a value has more in it than the goods (“Amount, CIF Long Beach”); null: none. */
export const termOfHeading = (heading: string): string | null =>
  SOME_TERM.exec(heading)?.[1]?.toUpperCase() ?? null;

/** The amounts that change a price on this term. */
export function partsOf(term: string): readonly Part[] {
  const included = INCLUDES[termIn(term) ?? ''] ?? [];
  return PARTS.filter((part) => part === 'discount' || part === 'assists' || included.includes(part));
}

export interface Invoiced {
  readonly price: Decimal;
  /** As written; empty where the sheet has no term. */
  readonly term: string;
  readonly parts: Parts;
  /** The price is the customs value by its own name. */
  readonly isCustomsValue: boolean;
}

export interface Valued {
  readonly value: Decimal;
  readonly note: Extract<SheetRowNote, { kind: 'valueFromInvoice' }> | null;
}

export function customsValueOf({
  price,
  term,
  parts,
  isCustomsValue,
}: Invoiced): Result<Valued, SheetRowProblem> {
  const known = termIn(term);
  if (term.trim() !== '' && known === null) return fail({ kind: 'termAsksValue', term, missing: ['value'] });
  const included = known === null ? [] : (INCLUDES[known] ?? []);
  const stated = (part: Part): boolean => parts[part]?.greaterThan(0) === true;
  // A customs value has no freight in it: beside a term that includes it, it is not clear which of the two is meant.
  if (isCustomsValue) {
    if (included.length > 0) return fail({ kind: 'termAsksValue', term: known ?? term, missing: ['value'] });
    return ok({ value: price, note: null });
  }
  const missing = included.filter((part) => part === 'duties' || parts[part] === undefined);
  if (missing.length > 0) return fail({ kind: 'termAsksValue', term: known ?? term, missing });
  const deducted = (['freight', 'insurance'] as const).filter((part) => included.includes(part));
  const used: readonly Part[] = [...deducted, 'discount' as const, 'assists' as const].filter(stated);
  const value = used.reduce(
    (total, part) =>
      part === 'assists' ? total.plus(parts[part] ?? ZERO) : total.minus(parts[part] ?? ZERO),
    price,
  );
  if (value.lessThanOrEqualTo(0) && price.greaterThan(0))
    return fail({ kind: 'deductionsAboveValue', value: value.toFixed() });
  if (used.length === 0) return ok({ value: price, note: null });
  return ok({
    value,
    note: {
      kind: 'valueFromInvoice',
      price: price.toFixed(),
      parts: used.map((part) => ({ part, amount: (parts[part] ?? ZERO).toFixed() })),
      value: value.toFixed(),
    },
  });
}
