/** The `facts` cell: `key=value;key=value`, each key known, each value of its kind. */
import {
  fail,
  ok,
  parseDecimal,
  parseHtsCode,
  type Decimal,
  type HtsCode,
  type Result,
} from '../../engine/index.ts';
import type { RowProblem } from './row-problem.ts';

const STATEMENTS: ReadonlySet<string> = new Set([
  'auto_part',
  'mhdv_part',
  'kitchen_cabinet',
  'semiconductor_232',
  'uas_use',
  'uas_thermal_imaging',
  'civil_aircraft',
  'blue_uas',
  'quartz_surface_product',
  'quartz_quota_filled',
  'donation',
  'generic_pharma',
  'pharma_annex3_company',
]);
const PERCENTAGES: ReadonlySet<string> = new Set([
  'us_content_pct',
  'steel_content_pct',
  'aluminum_content_pct',
  'copper_content_pct',
  'metal_weight_pct',
]);
/** US dollars. Values of the parts of a watch are accepted; the rates that use them are not modelled yet. */
const AMOUNTS: ReadonlySet<string> = new Set([
  'metal_content_value',
  'case_value',
  'strap_value',
  'battery_value',
]);
const HEADINGS: ReadonlySet<string> = new Set(['claim', 'deny']);

export interface Facts {
  readonly statements: ReadonlyMap<string, boolean>;
  readonly percentages: ReadonlyMap<string, Decimal>;
  readonly claims: readonly HtsCode[];
  readonly denials: readonly HtsCode[];
}

function readPercent(fact: string, text: string): Result<Decimal, RowProblem> {
  const value = parseDecimal(text);
  if (value === null || value.isNegative() || value.greaterThan(100))
    return fail({ kind: 'badFact', fact, value: text, expected: 'percent' });
  return ok(value);
}

function readHeadings(fact: string, text: string): Result<readonly HtsCode[], RowProblem> {
  const headings: HtsCode[] = [];
  for (const part of text.split('+')) {
    const heading = parseHtsCode(part);
    if (heading?.length !== 8 || !heading.startsWith('99'))
      return fail({ kind: 'badFact', fact, value: text, expected: 'headings' });
    headings.push(heading);
  }
  return ok(headings);
}

export function readFacts(cell: string, customsValue: Decimal): Result<Facts, RowProblem> {
  const statements = new Map<string, boolean>();
  const percentages = new Map<string, Decimal>();
  const headings = new Map<string, readonly HtsCode[]>();
  const seen = new Set<string>();
  for (const item of cell.split(';').map((part) => part.trim())) {
    if (item === '') continue;
    const equals = item.indexOf('=');
    const fact = (equals < 0 ? item : item.slice(0, equals)).trim();
    const value = equals < 0 ? '' : item.slice(equals + 1).trim();
    if (seen.has(fact)) return fail({ kind: 'repeatedFact', fact });
    seen.add(fact);
    if (STATEMENTS.has(fact)) {
      const text = value.toLowerCase();
      if (text !== 'true' && text !== 'false')
        return fail({ kind: 'badFact', fact, value, expected: 'boolean' });
      statements.set(fact, text === 'true');
    } else if (PERCENTAGES.has(fact)) {
      const percent = readPercent(fact, value);
      if (!percent.ok) return percent;
      percentages.set(fact, percent.value);
    } else if (AMOUNTS.has(fact)) {
      const amount = parseDecimal(value);
      if (amount === null || amount.isNegative())
        return fail({ kind: 'badFact', fact, value, expected: 'amount' });
      if (amount.greaterThan(customsValue)) return fail({ kind: 'metalAboveValue', value });
      if (fact === 'metal_content_value') percentages.set(fact, amount.times(100).dividedBy(customsValue));
    } else if (HEADINGS.has(fact)) {
      const codes = readHeadings(fact, value);
      if (!codes.ok) return codes;
      headings.set(fact, codes.value);
    } else return fail({ kind: 'unknownFact', value: fact });
  }
  const [claims, denials] = [headings.get('claim') ?? [], headings.get('deny') ?? []];
  const both = claims.find((heading) => denials.includes(heading));
  return both === undefined
    ? ok({ statements, percentages, claims, denials })
    : fail({ kind: 'claimedAndDenied', heading: both });
}
