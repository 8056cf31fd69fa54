/** Rows to entries: rows of one entry number are one entry, and a row of headings alone belongs to a line of it. */
import type { IsoDate } from '../../basis/date.ts';
import type { Cents } from '../../basis/money.ts';
import type { DeclaredFees, DeclaredLine, DeclaredStanding, EntryTerms } from '../../trade/declared-entry.ts';
import { parseHtsCode } from '../../schedule/hts-code.ts';
import { readShipmentRow } from '../decode-shipment.ts';
import type { EntryProblem } from './declared-cells.ts';
import { dateIn, type DeclaredRow } from './read-declared.ts';

export interface GatheredLine {
  /** The product's row in the file. */
  readonly row: number;
  /** As the file numbers it, else its place in the entry. */
  readonly line: string;
  /** As the file has it. */
  readonly hts: string;
  readonly customsValue: string;
  /** All of its goods, as they were read. */
  readonly cells: Readonly<Record<string, string>>;
  readonly declared: DeclaredLine;
  /** Why there is no shipment, or why an amount beside it cannot be read. */
  readonly problem: EntryProblem | null;
}

export interface GatheredEntry {
  /** As the file has it, zeros and marks included; empty: the row names no entry. */
  readonly entry: string;
  /** The first row. */
  readonly row: number;
  readonly lines: readonly GatheredLine[];
  readonly terms: EntryTerms;
  readonly standing: DeclaredStanding;
  readonly deposited: IsoDate | null;
  readonly fees: DeclaredFees;
  /** What concerns the entry as a whole. */
  readonly problem: EntryProblem | null;
}

const isDated = ({ cells }: DeclaredRow): boolean => (cells['entry_date'] ?? '') !== '';

/** Headings that name no entry, where they stand above their products: of the entry that the product below begins. */
function isOfNext(rows: readonly DeclaredRow[], place: number, last: readonly DeclaredRow[] | null): boolean {
  if (rows[place]?.part !== 'headings' || last?.[0]?.part !== 'headings') return false;
  if (last.every(({ part }) => part !== null)) return false;
  let at = place;
  while (rows[at]?.part === 'headings' && rows[at]?.entry === '') at += 1;
  const below = rows[at];
  if (below === undefined || below.part !== null) return false;
  return below.entry === '' ? isDated(below) : !last.some(({ entry }) => entry === below.entry);
}

/** A row below, or above, without the cells of its neighbour: merged cells leave it empty. */
function entriesOf(rows: readonly DeclaredRow[]): readonly (readonly DeclaredRow[])[] {
  const entries: DeclaredRow[][] = [];
  const named = new Map<string, DeclaredRow[]>();
  let last: DeclaredRow[] | null = null;
  for (const [place, row] of rows.entries()) {
    const leads: boolean =
      last !== null && last.every(({ entry, part }) => entry === '' && part === 'headings');
    const continues: boolean =
      row.entry === '' && (row.part !== null || !isDated(row)) && !isOfNext(rows, place, last);
    const open: DeclaredRow[] | null = leads ? last : null;
    const known: DeclaredRow[] | null =
      row.entry === '' ? (continues ? last : open) : (named.get(row.entry) ?? open);
    if (known !== null) {
      known.push(row);
      last = known;
      if (row.entry !== '') named.set(row.entry, known);
      continue;
    }
    last = [row];
    entries.push(last);
    if (row.entry !== '') named.set(row.entry, last);
  }
  return entries;
}

/** To which product row each other row of the entry belongs; absent: to none. */
function belonging(rows: readonly DeclaredRow[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const headingsFirst = rows[0]?.part === 'headings';
  let before: number | null = null;
  const waiting: number[] = [];
  const byLine = new Map<string, number>();
  for (const [place, { part, line }] of rows.entries())
    if (part === null && line !== '' && !byLine.has(line)) byLine.set(line, place);
  for (const [place, { part, line }] of rows.entries()) {
    if (part === null) {
      for (const each of waiting) found.set(each, place);
      waiting.length = 0;
      before = place;
      continue;
    }
    const stated = line === '' ? undefined : byLine.get(line);
    if (stated !== undefined) found.set(place, stated);
    else if (part === 'headings' && headingsFirst) waiting.push(place);
    else if (before !== null) found.set(place, before);
    else waiting.push(place);
  }
  if (before !== null) for (const each of waiting) found.set(each, before);
  return found;
}

/** Values that are equal on all rows of an entry; two that differ are a problem of the entry. */
function agreed<Value extends string | boolean>(
  entry: string,
  column: string,
  values: readonly (Value | null)[],
): { readonly value: Value | null; readonly problem: EntryProblem | null } {
  const given = values.filter((value) => value !== null);
  const [first = null] = given;
  const other = given.find((value) => value !== first);
  return {
    value: first,
    problem:
      other === undefined
        ? null
        : { kind: 'entryDisagrees', entry, column, value: String(other), first: String(first) },
  };
}

const summed = (amounts: readonly (Cents | null)[]): Cents | null => {
  const given = amounts.filter((amount) => amount !== null);
  return given.length === 0 ? null : (given.reduce((total: number, amount) => total + amount, 0) as Cents);
};

const first = <Value>(values: readonly (Value | null)[]): Value | null =>
  values.find((value) => value !== null) ?? null;

function lineOf(
  product: DeclaredRow,
  place: number,
  parts: readonly DeclaredRow[],
  entryDate: IsoDate | null,
): GatheredLine {
  // In the order of the file: headings above the product come before those beside it.
  const above = parts.filter(({ part }) => part === 'headings');
  const headings = [...above.flatMap((row) => row.headings), ...product.headings];
  const facts = (product.cells['facts'] ?? '').split(';').map((fact) => fact.trim());
  const isClaim = (fact: string): boolean => /^claim\s*=/.test(fact);
  const own = facts.filter((fact) => fact !== '' && !isClaim(fact));
  // What the row claims beside its headings is claimed too.
  const claims = new Set([
    ...headings.map(({ heading }) => String(heading)),
    ...facts.filter(isClaim).flatMap((fact) =>
      fact
        .slice(fact.indexOf('=') + 1)
        .split('+')
        .map((heading) => parseHtsCode(heading.trim()) ?? heading.trim()),
    ),
  ]);
  const stated = (product.cells['customs_value'] ?? '').trim();
  const value =
    stated === '' ? (first(above.map(({ cells }) => cells['customs_value']?.trim() || null)) ?? '') : stated;
  const cells = {
    ...product.cells,
    customs_value: value,
    entry_date: product.cells['entry_date'] || (entryDate ?? ''),
    facts: [...own, ...(claims.size === 0 ? [] : [`claim=${[...claims].join('+')}`])].join(';'),
  };
  const problem = product.problem ?? first(parts.map((row) => row.problem));
  const read = product.problem === null ? readShipmentRow(cells) : null;
  const rows = [product, ...above];
  const ofLine = rows.flatMap(({ money }) => money.line_duty ?? []);
  return {
    row: product.row,
    line: product.line === '' ? String(place + 1) : product.line,
    hts: (product.cells['hts'] ?? '').trim(),
    customsValue: value,
    cells,
    declared: {
      shipment: read?.ok === true ? read.value.shipment : null,
      headings,
      ownDuty: product.money.duty,
      ownRate: product.rate,
      // Equal on every row, it is the line's; figures that differ are each its own row's.
      lineDuty: new Set(ofLine).size > 1 ? summed(ofLine) : (ofLine[0] ?? null),
      ieepaDuty: first(rows.map(({ money }) => money.ieepa_duty)),
    },
    problem: problem ?? (read?.ok === false ? read.failure : null),
  };
}

/** A report of chapter 99 rows, or of fees, alone: what was paid is known, the product is not. */
function numberAlone({ row, line, cells, headings, money, problem }: DeclaredRow): GatheredLine {
  const hts = (cells['hts'] ?? '').trim();
  return {
    row,
    line: line === '' ? '1' : line,
    hts,
    customsValue: (cells['customs_value'] ?? '').trim(),
    cells,
    declared: {
      shipment: null,
      headings,
      ownDuty: null,
      ownRate: null,
      lineDuty: money.line_duty,
      ieepaDuty: money.ieepa_duty,
    },
    problem: problem ?? { kind: 'headingAlone', value: hts },
  };
}

function entryOf(rows: readonly DeclaredRow[]): GatheredEntry {
  const entry = rows.find((row) => row.entry !== '')?.entry ?? '';
  const one = <Value extends string | boolean>(column: string, of: (row: DeclaredRow) => Value | null) =>
    agreed(entry, column, rows.map(of));
  const date = one('entry_date', ({ cells }) => dateIn(cells));
  const type = one('entry_type', (row) => row.entryTypeCode);
  const liquidated = one('liquidation_date', ({ dates }) => dates.liquidation_date);
  const deposited = one('deposit_date', ({ dates }) => dates.deposit_date);
  const flag = (name: keyof DeclaredRow['flags']) => one(name, ({ flags }) => flags[name]);
  const [reconciliation, drawback, protest, remedy] = [
    flag('reconciliation'),
    flag('drawback'),
    flag('protest'),
    flag('remedy_pending'),
  ];
  const belongs = belonging(rows);
  const alone = rows.filter(({ part }, place) => part !== null && !belongs.has(place));
  const partsOf = new Map<number, DeclaredRow[]>();
  for (const [part, product] of belongs) {
    const row = rows[part];
    if (row !== undefined) partsOf.set(product, [...(partsOf.get(product) ?? []), row]);
  }
  const products = rows.flatMap((row, at) => (row.part === null ? [{ row, at }] : []));
  const lines = [
    ...products.map(({ row, at }, place) => lineOf(row, place, partsOf.get(at) ?? [], date.value)),
    ...alone.flatMap((row) => (row.part === 'headings' || products.length === 0 ? [numberAlone(row)] : [])),
  ];
  const firstShipment = lines.find(({ declared }) => declared.shipment !== null)?.declared.shipment ?? null;
  const namedType = rows.map(({ cells }) => cells['entry_type'] ?? '').find((text) => text !== '');
  /** Reports repeat the fee of a line on every row of its numbers. */
  const isRepeated = (fee: 'mpf' | 'hmf', { line, money, part }: DeclaredRow, place: number): boolean => {
    const product = rows[belongs.get(place) ?? place];
    return part === 'headings' && line !== '' && product?.line === line && product.money[fee] === money[fee];
  };
  const feesOf = (fee: 'mpf' | 'hmf'): Cents | null =>
    summed(
      rows.map((row, place) =>
        row.part === fee ? row.money.duty : isRepeated(fee, row, place) ? null : row.money[fee],
      ),
    );
  return {
    entry,
    row: rows[0]?.row ?? 0,
    lines,
    terms: {
      entryDate: date.value,
      entryType:
        namedType === 'formal' ||
        namedType === 'informal' ||
        namedType === 'postal' ||
        namedType === 'section321'
          ? namedType
          : null,
      mode: firstShipment?.mode ?? null,
    },
    standing: {
      liquidated: liquidated.value,
      entryType: type.value,
      flaggedForReconciliation: reconciliation.value,
      drawback: drawback.value,
      protestOpen: protest.value,
      remedyPending: remedy.value,
    },
    deposited: deposited.value,
    fees: { mpf: feesOf('mpf'), hmf: feesOf('hmf') },
    problem:
      [date, type, liquidated, deposited, reconciliation, drawback, protest, remedy].find(
        ({ problem }) => problem !== null,
      )?.problem ?? null,
  };
}

/** In the order of their first rows. */
export const gatherEntries = (rows: readonly DeclaredRow[]): readonly GatheredEntry[] =>
  entriesOf(rows).map(entryOf);
