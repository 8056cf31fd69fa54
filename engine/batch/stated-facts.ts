/** Facts stated by the importer, and those on which the law can depend. */
import type { IsoDate } from '../basis/date.ts';
import type { Condition } from '../law/condition.ts';
import type { Shipment } from '../trade/shipment.ts';

/** One object for all rows that say the same. */
export type StatedFacts = Pick<Shipment, 'statements' | 'percentages' | 'claims' | 'denials' | 'mode'>;

/** Equal for facts and days of loading that these conditions do not distinguish. */
export type KeyOfFacts = (stated: StatedFacts, loadingDate: IsoDate | null) => string;

const METALS = ['steel_content_pct', 'aluminum_content_pct', 'copper_content_pct', 'metal_content_value'];

function factsOf({ test }: Condition): readonly string[] {
  switch (test.kind) {
    case 'statement':
    case 'usContent':
    case 'percentBelow':
      return [test.fact];
    // The content of one metal bounds the others.
    case 'metalContent':
      return METALS;
    case 'claim':
      return test.unless.map(({ fact }) => fact);
    case 'valueBand':
    case 'proposedShare':
    case 'loadedBefore':
      return [];
  }
}

/** `days`: those on which the goods are looked at; before its day of loading a shipment has none. */
export function whatMatters(conditions: readonly Condition[], days: readonly IsoDate[]): KeyOfFacts {
  const facts = new Set(conditions.flatMap(factsOf));
  const windows = conditions.flatMap(({ test }) => (test.kind === 'loadedBefore' ? [test] : []));
  const modeMatters = windows.some(({ vesselOnly }) => vesselOnly);
  const pivots = [...new Set([...windows.map(({ date }) => date), ...days])].sort();
  const said = <Value>(all: ReadonlyMap<string, Value>): string =>
    [...all]
      .flatMap(([fact, value]) => (facts.has(fact) ? [`${fact}=${String(value)}`] : []))
      .sort()
      .join(';');
  const loaded = (date: IsoDate): string =>
    `${pivots.filter((day) => day < date).length}${pivots.includes(date) ? '=' : ''}`;
  return ({ statements, percentages, claims, denials, mode }, loadingDate) => {
    const ofGoods = `${said(statements)}|${said(percentages)}|${claims.join()}|${denials.join()}`;
    if (windows.length === 0) return ofGoods;
    return `${ofGoods}|${modeMatters ? (mode ?? '') : ''}|${loadingDate === null ? '' : loaded(loadingDate)}`;
  };
}
