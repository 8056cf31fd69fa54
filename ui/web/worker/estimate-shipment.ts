/** A line of an estimate as the engine's shipment, or the first thing that is wrong with it. */
import {
  conditionOfKey,
  fail,
  isConvertible,
  ok,
  parseDecimal,
  parseUnit,
  readShipment,
  UNKNOWN,
  type Estimate,
  type EstimateLine,
  type Quantity,
  type Result,
  type Rulebook,
  type Shipment,
  type ShipmentProblem,
} from '../../../engine/index.ts';
import { plainOrTyped } from '../../words/format/read-amount.ts';

/** A plain decimal is read as one: reading twice is reading once. Only what was typed has marks to be understood. */
const plain = (text: string): string =>
  parseDecimal(text.trim()) === null ? plainOrTyped(text) : text.trim();

/** What the `facts` cell takes apart is no part of a fact. */
const SEPARATORS = /[;=]/;

function quantitiesOf({ quantities }: EstimateLine): Result<readonly Quantity[], ShipmentProblem> {
  const read: Quantity[] = [];
  for (const [unitText, typed] of Object.entries(quantities)) {
    if (typed.trim() === '') continue;
    const amount = parseDecimal(plain(typed));
    if (amount === null || amount.lessThanOrEqualTo(0))
      return fail({ kind: 'badQuantity', column: unitText, value: typed });
    const unit = parseUnit(unitText);
    // What is not needed need not be read; a line that pays by quantity asks for it by its own unit.
    if (unit !== null) read.push({ amount, unit });
  }
  return ok(read);
}

interface Stated {
  readonly cell: string;
  readonly answers: ReadonlyMap<string, boolean>;
}

function statedFacts({ facts }: EstimateLine, rulebook: Rulebook): Result<Stated, ShipmentProblem> {
  const cells: string[] = [];
  const answers = new Map<string, boolean>();
  for (const [key, typed] of Object.entries(facts)) {
    const value = typed.trim();
    if (value === '' || value === UNKNOWN) continue;
    const condition = conditionOfKey(key);
    if (condition !== null) {
      const known = [...rulebook.conditions.values()].find(({ id }) => id === condition);
      if (known?.test.kind !== 'claim') return fail({ kind: 'unknownFact', value: key });
      if (value !== 'true' && value !== 'false')
        return fail({ kind: 'badFact', fact: key, value, expected: 'boolean' });
      answers.set(condition, value === 'true');
    } else if (SEPARATORS.test(key) || SEPARATORS.test(value)) {
      return fail({ kind: 'unknownFact', value: key });
    } else cells.push(`${key}=${key === 'applicable_hts' ? value : plain(value)}`);
  }
  return ok({ cell: cells.join(';'), answers });
}

export function shipmentOf(
  estimate: Estimate,
  line: EstimateLine,
  rulebook: Rulebook,
): Result<Shipment, ShipmentProblem> {
  const facts = statedFacts(line, rulebook);
  if (!facts.ok) return facts;
  const row = readShipment({
    hts: line.hts,
    entry_date: estimate.entryDate,
    loading_date: estimate.loadingDate ?? '',
    customs_value: plain(line.customsValue),
    mode: estimate.mode ?? '',
    entry_type: estimate.entryType ?? '',
    facts: facts.value.cell,
  });
  if (!row.ok) return row;
  const quantities = quantitiesOf(line);
  if (!quantities.ok) return quantities;
  return ok({ ...row.value.shipment, quantities: quantities.value, answers: facts.value.answers });
}

/** The quantity of the line that converts into this unit, by its own unit. */
export function givenUnit({ quantities }: EstimateLine, wanted: string): string | null {
  const unit = parseUnit(wanted);
  if (unit === null) return null;
  const found = Object.keys(quantities).find((text) => {
    const own = parseUnit(text);
    return own !== null && isConvertible(own, unit);
  });
  return found ?? null;
}
