/** The `facts` cell: `key=value;key=value`, each key known, each value of its kind. */
import { parseDecimal, type Decimal } from '../basis/decimal.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import type { Quantity } from '../schedule/apply-rate.ts';
import type { ArticleFacts } from '../schedule/apply-special-rate.ts';
import { parseHtsCode, type HtsCode } from '../schedule/hts-code.ts';
import { parseUnit } from '../schedule/unit-of-quantity.ts';
import type { FactKind, ShipmentProblem } from '../trade/shipment-problem.ts';

const KINDS: ReadonlyMap<string, FactKind> = new Map([
  ...[
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
    'documented_price',
    'resale_condition',
    'fixed_term_contract',
  ].map((fact) => [fact, 'boolean'] as const),
  ...[
    'us_content_pct',
    'steel_content_pct',
    'aluminum_content_pct',
    'copper_content_pct',
    'metal_weight_pct',
    'polarity_degrees',
    'deposit_rate_pct',
  ].map((fact) => [fact, 'percent'] as const),
  // US dollars for the whole line: the metal, or a part whose value is dutiable on its own.
  ...[
    'metal_content_value',
    'case_value',
    'strap_value',
    'battery_value',
    'movement_value',
    'apparatus_value',
    'lead_value',
    'rifle_value',
    'telescopic_sight_value',
  ].map((fact) => [fact, 'amount'] as const),
  ...['jewels', 'jewels_over_7', 'other_pieces'].map((fact) => [fact, 'count'] as const),
  ...['watts', 'kilograms'].map((fact) => [fact, 'quantity'] as const),
  ['applicable_hts', 'code'],
  ['claim', 'headings'],
  ['deny', 'headings'],
]);

export interface Facts {
  readonly statements: ReadonlyMap<string, boolean>;
  readonly percentages: ReadonlyMap<string, Decimal>;
  readonly article: ArticleFacts;
  /** Of the whole line, in the units that minimum prices count in. */
  readonly quantities: readonly Quantity[];
  readonly claims: readonly HtsCode[];
  readonly denials: readonly HtsCode[];
}

const LIMITS = { percent: 100, amount: Infinity, count: Infinity, quantity: Infinity } as const;

function readNumber(
  fact: string,
  value: string,
  kind: keyof typeof LIMITS,
): Result<Decimal, ShipmentProblem> {
  const number = parseDecimal(value);
  const fits = number !== null && !number.isNegative() && number.lessThanOrEqualTo(LIMITS[kind]);
  if (fits && kind === 'quantity' && number.isZero())
    return fail({ kind: 'badFact', fact, value, expected: kind });
  return fits ? ok(number) : fail({ kind: 'badFact', fact, value, expected: kind });
}

function readHeadings(fact: string, value: string): Result<readonly HtsCode[], ShipmentProblem> {
  const headings: HtsCode[] = [];
  for (const part of value.split('+')) {
    const heading = parseHtsCode(part);
    if (heading?.length !== 8 || !heading.startsWith('99'))
      return fail({ kind: 'badFact', fact, value, expected: 'headings' });
    headings.push(heading);
  }
  return ok(headings);
}

interface Collected {
  readonly statements: Map<string, boolean>;
  readonly numbers: Map<string, Decimal>;
  readonly headings: Map<string, readonly HtsCode[]>;
  applicableCode: HtsCode | null;
}

/** Puts one fact where it belongs, or says why it cannot be. */
function collect(collected: Collected, fact: string, value: string): ShipmentProblem | null {
  const kind = KINDS.get(fact);
  switch (kind) {
    case undefined:
      return { kind: 'unknownFact', value: fact };
    case 'boolean': {
      const word = value.toLowerCase();
      if (word !== 'true' && word !== 'false') return { kind: 'badFact', fact, value, expected: kind };
      collected.statements.set(fact, word === 'true');
      return null;
    }
    case 'headings': {
      const headings = readHeadings(fact, value);
      if (!headings.ok) return headings.failure;
      collected.headings.set(fact, headings.value);
      return null;
    }
    case 'code': {
      const code = parseHtsCode(value);
      if (code === null || code.length < 8) return { kind: 'badFact', fact, value, expected: kind };
      collected.applicableCode = code;
      return null;
    }
    default: {
      const number = readNumber(fact, value, kind);
      if (!number.ok) return number.failure;
      collected.numbers.set(fact, number.value);
      return null;
    }
  }
}

const ofKind = (numbers: ReadonlyMap<string, Decimal>, kind: FactKind): ReadonlyMap<string, Decimal> =>
  new Map([...numbers].filter(([fact]) => KINDS.get(fact) === kind));

function quantitiesOf(numbers: ReadonlyMap<string, Decimal>): readonly Quantity[] {
  return [...ofKind(numbers, 'quantity')].flatMap(([fact, amount]) => {
    const unit = parseUnit(fact);
    return unit === null ? [] : [{ amount, unit }];
  });
}

const METAL_VALUE = 'metal_content_value';

function factsFrom(
  { statements, numbers, headings, applicableCode }: Collected,
  customsValue: Decimal,
): Result<Facts, ShipmentProblem> {
  const amounts = ofKind(numbers, 'amount');
  const excess = [...amounts.values()].find((amount) => amount.greaterThan(customsValue));
  if (excess !== undefined) return fail({ kind: 'partAboveValue', value: excess.toFixed() });
  const [claims, denials] = [headings.get('claim') ?? [], headings.get('deny') ?? []];
  const both = claims.find((heading) => denials.includes(heading));
  if (both !== undefined) return fail({ kind: 'claimedAndDenied', heading: both });
  const metal = amounts.get(METAL_VALUE);
  return ok({
    statements,
    percentages: new Map([
      ...ofKind(numbers, 'percent'),
      ...(metal === undefined ? [] : [[METAL_VALUE, metal.times(100).dividedBy(customsValue)] as const]),
    ]),
    article: {
      components: new Map([...amounts].filter(([fact]) => fact !== METAL_VALUE)),
      counts: ofKind(numbers, 'count'),
      polarity: numbers.get('polarity_degrees') ?? null,
      applicableCode,
    },
    quantities: quantitiesOf(numbers),
    claims,
    denials,
  });
}

export function readFacts(cell: string, customsValue: Decimal): Result<Facts, ShipmentProblem> {
  const collected: Collected = {
    statements: new Map(),
    numbers: new Map(),
    headings: new Map(),
    applicableCode: null,
  };
  const seen = new Set<string>();
  for (const item of cell.split(';').map((part) => part.trim())) {
    if (item === '') continue;
    const equals = item.indexOf('=');
    const fact = (equals < 0 ? item : item.slice(0, equals)).trim();
    if (seen.has(fact)) return fail({ kind: 'repeatedFact', fact });
    seen.add(fact);
    const problem = collect(collected, fact, equals < 0 ? '' : item.slice(equals + 1).trim());
    if (problem !== null) return fail(problem);
  }
  return factsFrom(collected, customsValue);
}
