/** One line of an entry as a caller writes it: plain texts, read by the readers of the terminal. */
import {
  fail,
  ok,
  readShipment,
  type EntryType,
  type Result,
  type ShipmentCells,
  type ShipmentProblem,
  type ShipmentRow,
  type TransportMode,
} from '../../engine/index.ts';

/** A quantity of the whole line. */
export interface LineQuantity {
  /** Plain decimal, above zero: `1000`, `12.5`. */
  readonly amount: string;
  /** A unit of the schedule or a usual word for one: `kg`, `No.`, `prs.`, `doz.`. */
  readonly unit: string;
}

/** Goods of Viet Nam on one line of a US entry. */
export interface EntryLine {
  /** HTS code of 8 or 10 digits, with or without points: `6109.10.00.12`. */
  readonly hts: string;
  /** Entry date, US Eastern, `YYYY-MM-DD`, from 2025-01-01 on. */
  readonly entryDate: string;
  /** US dollars, plain decimal, above zero: `10000`, `1234.56`. */
  readonly customsValue: string;
  /** At most two; needed where a rate is by quantity. */
  readonly quantities?: readonly LineQuantity[];
  /** How the goods arrive; some rates for goods in transit were for vessels only. */
  readonly mode?: TransportMode;
  /** How the goods are entered; formal above $2,500 where it is left out (an assumption that is reported). */
  readonly entryType?: EntryType;
  /** Day of loading on the final mode of transit, `YYYY-MM-DD`. */
  readonly loadingDate?: string;
  /** Facts by the names that the terminal takes: `{ copper_content_pct: '40', claim: '9903.94.07+9903.01.33' }`. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** Why a line could not be read: the cell and its value, or a key that no line has. */
export type LineProblem =
  | ShipmentProblem
  | { readonly kind: 'unknownKey'; readonly key: string }
  | { readonly kind: 'notText' | 'emptyText'; readonly key: string }
  /** No object where a line, its facts or a quantity belong; or no list of quantities. */
  | { readonly kind: 'notALine' | 'notFacts' | 'notAQuantity' | 'notAList' }
  /** A name or a value that would be read as more facts than one; several headings are joined by `+`. */
  | { readonly kind: 'notOneFact'; readonly fact: string; readonly value: string }
  | { readonly kind: 'tooManyQuantities'; readonly given: number };

const KEYS: Readonly<Record<keyof EntryLine, true>> = {
  hts: true,
  entryDate: true,
  customsValue: true,
  quantities: true,
  mode: true,
  entryType: true,
  loadingDate: true,
  facts: true,
};

/** The first thing that is no text where a text belongs. */
function notText(texts: Readonly<Record<string, unknown>>): LineProblem | null {
  const key = Object.keys(texts).find((name) => typeof texts[name] !== 'string');
  return key === undefined ? null : { kind: 'notText', key };
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A quantity has both of its parts: what is left out would be read as no quantity. */
function incomplete({ amount, unit }: LineQuantity): LineProblem | null {
  const parts = Object.entries({ amount, unit });
  const [other] = parts.filter(([, text]) => typeof text !== 'string');
  if (other !== undefined) return { kind: 'notText', key: `quantities.${other[0]}` };
  const [blank] = parts.filter(([, text]) => text.trim() === '');
  return blank === undefined ? null : { kind: 'emptyText', key: `quantities.${blank[0]}` };
}

/** A program without types may give anything. */
function notALine(line: EntryLine): LineProblem | null {
  if (!isObject(line)) return { kind: 'notALine' };
  const { quantities = [], facts = {} } = line;
  if (!isObject(facts)) return { kind: 'notFacts' };
  if (!Array.isArray(quantities)) return { kind: 'notAList' };
  if (!quantities.every(isObject)) return { kind: 'notAQuantity' };
  const unknown = quantities.flatMap(Object.keys).find((key) => key !== 'amount' && key !== 'unit');
  if (unknown !== undefined) return { kind: 'unknownKey', key: `quantities.${unknown}` };
  return quantities.map(incomplete).find((problem) => problem !== null) ?? null;
}

function cellsOf(line: EntryLine): Result<ShipmentCells, LineProblem> {
  const shape = notALine(line);
  if (shape !== null) return fail(shape);
  const unknown = Object.keys(line).find((key) => !Object.hasOwn(KEYS, key));
  if (unknown !== undefined) return fail({ kind: 'unknownKey', key: unknown });
  const { hts, entryDate, customsValue, quantities = [], mode = '', entryType = '' } = line;
  const { loadingDate = '', facts = {} } = line;
  if (quantities.length > 2) return fail({ kind: 'tooManyQuantities', given: quantities.length });
  const [first, second] = quantities;
  const cells = {
    hts,
    entry_date: entryDate,
    customs_value: customsValue,
    quantity: first?.amount ?? '',
    unit: first?.unit ?? '',
    quantity2: second?.amount ?? '',
    unit2: second?.unit ?? '',
    mode,
    entry_type: entryType,
    loading_date: loadingDate,
  };
  const problem = notText(cells) ?? notText(facts);
  if (problem !== null) return fail(problem);
  const several = Object.entries(facts).find(([fact, value]) => /[;=]/.test(fact) || /[;=]/.test(value));
  if (several !== undefined) return fail({ kind: 'notOneFact', fact: several[0], value: several[1] });
  const stated = Object.entries(facts).map(([fact, value]) => `${fact}=${value}`);
  return ok({ ...cells, facts: stated.join(';') });
}

export function readLine(line: EntryLine): Result<ShipmentRow, LineProblem> {
  const cells = cellsOf(line);
  return cells.ok ? readShipment(cells.value) : cells;
}
