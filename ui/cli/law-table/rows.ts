/** The compiled law as rows: one numbering of classes for all sets of facts. */
import {
  dayAfter,
  FIRST_DATE,
  codesOfTable,
  lawTabulator,
  parseDecimal,
  readShipment,
  type Fee,
  type HtsCode,
  type IsoDate,
  type LawClass,
  type ReferenceData,
  type Result,
  type ShipmentProblem,
  type TableFacts,
} from '../../../engine/index.ts';
import type { Cell, TableRows } from './columns.ts';

export const OPEN_END = '9999-12-31';

export interface TableAsked {
  readonly from: IsoDate;
  readonly through: IsoDate | null;
  /** As stated on the command line; the empty set is always among them. */
  readonly facts: ReadonlyMap<string, TableFacts>;
}

/** Facts of all goods of a table: an amount in dollars is of one line and has no place here. */
export function readTableFacts(text: string): Result<TableFacts, ShipmentProblem> {
  // Any line is enough: only its facts are read.
  const read = readShipment({ hts: '61091000', entry_date: FIRST_DATE, customs_value: '1', facts: text });
  if (!read.ok) return read;
  const { statements, percentages, claims, denials, quantities, article } = read.value.shipment;
  const ofOneLine =
    quantities.length > 0 ||
    percentages.has('metal_content_value') ||
    percentages.has('deposit_rate_pct') ||
    (article !== undefined &&
      (article.components.size > 0 ||
        article.counts.size > 0 ||
        article.polarity !== null ||
        article.applicableCode !== null));
  return ofOneLine
    ? { ok: false, failure: { kind: 'unknownFact', value: text } }
    : { ok: true, value: { statements, percentages, claims, denials } };
}

const cents = (usd: string | null, without: number): number =>
  usd === null ? without : (parseDecimal(usd)?.times(100).toNumber() ?? without);

const MOST_CENTS = 1e14;

function feeRow({ fee, effective, rate, minimum, maximum, informal }: Fee): readonly Cell[] {
  const ppm = parseDecimal(rate)?.times(10_000).toNumber() ?? Number.NaN;
  if (!Number.isInteger(ppm)) throw new Error(`the fee ${fee} is no whole number of parts per million`);
  const before = effective.until === null ? OPEN_END : dayAfter(effective.until);
  return [
    fee,
    effective.from,
    before,
    ppm,
    cents(minimum, 0),
    cents(maximum, MOST_CENTS),
    cents(informal, 0),
  ];
}

export function lawRows(
  reference: ReferenceData,
  { from, through, facts }: TableAsked,
  codes: readonly HtsCode[] = codesOfTable(reference.rulebook, reference.schedule),
): TableRows {
  const numbers = new Map<string, number>();
  const classes: LawClass[] = [];
  const numberOf = (lawClass: LawClass): number => {
    const text = JSON.stringify(lawClass);
    const number = numbers.get(text) ?? classes.push(lawClass) - 1;
    numbers.set(text, number);
    return number;
  };
  const ofCodes: (readonly Cell[])[] = [];
  const tabulator = lawTabulator(reference.rulebook, reference.schedule);
  for (const [name, stated] of facts) {
    const table = tabulator.tableOf(stated, { from, through }, codes);
    for (const { code, spans } of table.codes) {
      for (const { from: first, before, lawClass } of spans) {
        const found = table.classes[lawClass];
        if (found !== undefined) ofCodes.push([name, code, first, before ?? OPEN_END, numberOf(found)]);
      }
    }
  }
  const end = through === null ? OPEN_END : dayAfter(through);
  return {
    law_codes: ofCodes,
    law_classes: classes.map(({ error, open, unit }, number) => [
      number,
      error ?? '',
      open.join(';'),
      // Only a vessel is in transit as the law means it: by any other way the day of loading moves nothing.
      open.filter((fact) => fact !== 'loading_date').join(';'),
      unit ?? '',
    ]),
    law_duties: classes.flatMap(({ duties }, number) =>
      duties.map(({ measure, heading, rate: { ppm, rest, over }, microcents }, slot) => [
        number,
        slot,
        measure,
        heading ?? '',
        ppm,
        rest,
        over,
        microcents,
      ]),
    ),
    law_fees: reference.fees.map(feeRow),
    law_days: [...facts.keys()].map((name) => [name, from, end]),
  };
}
