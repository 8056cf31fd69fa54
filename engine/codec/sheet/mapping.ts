/** How each column of a sheet was read: data that can be shown and changed. Doubtful columns are asked about. */
import { fail, ok, type Result } from '../../basis/result.ts';
import { columnOfContent } from './column-of-content.ts';
import { headingOf, isScaled, lookalikeOf, meaningOf, type Heading, type Strength } from './heading-word.ts';
import { termOfHeading } from './invoice-terms.ts';
import { isNumberColumn, isSheetColumn, type SheetColumn } from './sheet-column.ts';

export interface MappedColumn {
  readonly place: number;
  readonly heading: string;
  /** Null: not used. */
  readonly column: SheetColumn | null;
  /** The first values, at most three, as the file has them. */
  readonly samples: readonly string[];
  /** A currency that the heading names; of a value that names none, that of the unit price. */
  readonly currency: string | null;
  /** What the heading says in parentheses, such as a unit. */
  readonly aside: string | null;
}

export interface Mapping {
  readonly columns: readonly MappedColumn[];
  /** The place of a column; absent where the sheet has none. */
  readonly places: ReadonlyMap<SheetColumn, number>;
  /** The value is the customs value by its own name: no invoice term may change it. */
  readonly isCustomsValue: boolean;
  /** The delivery term that the heading of the value names; null: none. */
  readonly valueTerm: string | null;
}

export type MappingProblem =
  | { readonly kind: 'repeatedColumn'; readonly heading: string }
  | { readonly kind: 'lookalikeColumn'; readonly heading: string; readonly column: SheetColumn }
  | { readonly kind: 'twoCandidates'; readonly column: SheetColumn; readonly headings: readonly string[] }
  /** The heading says thousands or millions. */
  | { readonly kind: 'scaledColumn'; readonly heading: string; readonly column: SheetColumn }
  | { readonly kind: 'unknownChoice'; readonly heading: string }
  | { readonly kind: 'noSheetColumn'; readonly column: SheetColumn };

/** By heading as it is written: the column that a person says it is, or `unused`. */
export type ColumnChoices = Readonly<Record<string, string>>;

/** Columns of which a sheet may have several: the first is taken, the others are told as unused. */
const MANY: ReadonlySet<SheetColumn> = new Set(['label', 'id', 'unit_price']);
/** Two names of one column: what a row is called. */
const ROW_NAMES: readonly SheetColumn[] = ['case_id', 'id'];
const LOOKS_LIKE_CODE = /^['’]?\d[\d.\s-]{4,14}$/;

interface Candidate {
  readonly place: number;
  readonly heading: Heading;
  readonly strength: Strength | 'chosen';
}

function looksLikeCodes(samples: readonly string[]): boolean {
  const given = samples.filter((sample) => sample.trim() !== '');
  return (
    given.length === 0 ||
    given.filter((sample) => LOOKS_LIKE_CODE.test(sample.trim())).length * 2 >= given.length
  );
}

/** The strongest candidates of one column. */
function strongest(candidates: readonly Candidate[]): readonly Candidate[] {
  for (const strength of ['chosen', 'explicit', 'generic'] as const) {
    const found = candidates.filter((candidate) => candidate.strength === strength);
    if (found.length > 0) return found;
  }
  return [];
}

/** A value in dollars beside the same in dong is the one that is meant. */
function inDollars(candidates: readonly Candidate[]): readonly Candidate[] {
  const dollars = candidates.filter(({ heading }) => heading.currency === null || heading.currency === 'USD');
  return dollars.length > 0 ? dollars : candidates;
}

function candidatesOf(
  headings: readonly Heading[],
  samplesAt: (place: number) => readonly string[],
  choices: ColumnChoices,
): Result<ReadonlyMap<SheetColumn, readonly Candidate[]>, MappingProblem> {
  const candidates = new Map<SheetColumn, Candidate[]>();
  for (const [place, heading] of headings.entries()) {
    const chosen = Object.hasOwn(choices, heading.text) ? (choices[heading.text] ?? '') : null;
    if (chosen === 'unused' || heading.word === '') continue;
    if (chosen !== null && !isSheetColumn(chosen)) return fail({ kind: 'unknownChoice', heading: chosen });
    const known = chosen === null ? meaningOf(heading) : ({ column: chosen, strength: 'chosen' } as const);
    const ofContent = known === null ? columnOfContent(heading, samplesAt(place)) : null;
    const meaning = ofContent === null ? known : ({ column: ofContent, strength: 'generic' } as const);
    if (meaning === null) {
      const column = lookalikeOf(heading);
      if (column !== null) return fail({ kind: 'lookalikeColumn', heading: heading.text, column });
      continue;
    }
    if (meaning.column === 'hts' && meaning.strength === 'generic' && !looksLikeCodes(samplesAt(place)))
      continue;
    const found = candidates.get(meaning.column) ?? [];
    candidates.set(meaning.column, [...found, { place, heading, strength: meaning.strength }]);
  }
  return ok(candidates);
}

/** What claims to be the name of a row, by its own heading or because a person says so. */
function rowNames(candidates: ReadonlyMap<SheetColumn, readonly Candidate[]>): readonly Candidate[] {
  return strongest(ROW_NAMES.flatMap((column) => candidates.get(column) ?? []))
    .filter(({ strength }) => strength !== 'generic')
    .toSorted((one, other) => one.place - other.place);
}

/** Candidates of equal strength for a column of which a sheet has one. */
function rivalsProblem(column: SheetColumn, rivals: readonly Candidate[]): MappingProblem | null {
  const [first, second] = rivals;
  if (first === undefined || second === undefined) return null;
  const wordOf = ({ heading }: Candidate): string => heading.text.toLowerCase();
  return rivals.every((each) => wordOf(each) === wordOf(first))
    ? { kind: 'repeatedColumn', heading: first.heading.text }
    : { kind: 'twoCandidates', column, headings: rivals.map(({ heading }) => heading.text) };
}

export function mapColumns(
  cells: readonly string[],
  samplesAt: (place: number) => readonly string[],
  choices: ColumnChoices = {},
): Result<Mapping, MappingProblem> {
  const headings = cells.map(headingOf);
  const unknownHeading = Object.keys(choices).find(
    (text) => !headings.some((heading) => heading.text === text),
  );
  if (unknownHeading !== undefined) return fail({ kind: 'unknownChoice', heading: unknownHeading });
  const candidates = candidatesOf(headings, samplesAt, choices);
  if (!candidates.ok) return candidates;
  const names = rowNames(candidates.value);
  const twoNames = rivalsProblem('id', names);
  if (twoNames !== null) return fail(twoNames);
  const places = new Map<SheetColumn, number>();
  let isCustomsValue = false;
  for (const [column, all] of candidates.value) {
    const found = column === 'customs_value' ? inDollars(strongest(all)) : strongest(all);
    const [first] = found;
    if (first === undefined || (ROW_NAMES.includes(column) && names.length > 0 && !names.includes(first)))
      continue;
    const problem = MANY.has(column) && first.strength !== 'chosen' ? null : rivalsProblem(column, found);
    if (problem !== null) return fail(problem);
    if (isNumberColumn(column) && isScaled(first.heading))
      return fail({ kind: 'scaledColumn', heading: first.heading.text, column });
    places.set(column, first.place);
    if (column === 'customs_value') isCustomsValue = first.strength === 'explicit';
  }
  const byPlace = new Map([...places].map(([column, place]) => [place, column]));
  const headingAt = (column: SheetColumn): Heading | undefined => headings[places.get(column) ?? -1];
  // Unit prices in a currency make amounts in it, unless these name their own.
  const ofPrice = places.has('currency') ? null : (headingAt('unit_price')?.currency ?? null);
  return ok({
    places,
    isCustomsValue,
    valueTerm: termOfHeading(headingAt('customs_value')?.text ?? ''),
    columns: headings.map(({ text, currency, aside }, place) => ({
      place,
      heading: text,
      column: byPlace.get(place) ?? null,
      samples: samplesAt(place).slice(0, 3),
      currency: currency ?? (byPlace.get(place) === 'customs_value' ? ofPrice : null),
      aside,
    })),
  });
}

/** A sheet without a heading: the columns in the order in which people paste them. */
export const WITHOUT_HEADING: readonly SheetColumn[] = ['hts', 'customs_value', 'quantity', 'unit', 'label'];

export function mappingWithoutHeading(
  width: number,
  samplesAt: (place: number) => readonly string[],
): Mapping {
  const columns = WITHOUT_HEADING.slice(0, width);
  return {
    places: new Map(columns.map((column, place) => [column, place])),
    isCustomsValue: false,
    valueTerm: null,
    columns: Array.from({ length: width }, (_, place) => ({
      place,
      heading: '',
      column: columns[place] ?? null,
      samples: samplesAt(place).slice(0, 3),
      currency: null,
      aside: null,
    })),
  };
}
