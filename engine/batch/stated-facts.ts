/** What an importer says of goods, and how much of it the law of a kind of codes can turn on. */
import type { IsoDate } from '../basis/date.ts';
import type { Condition } from '../law/condition.ts';
import type { LawCalendar } from '../law/law-calendar.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Shipment } from '../trade/shipment.ts';
import { reachOf } from '../assess/reach.ts';
import type { CodeKind } from './code-kinds.ts';

/** One object for all rows that say the same. */
export type StatedFacts = Pick<Shipment, 'statements' | 'percentages' | 'claims' | 'denials' | 'mode'>;

export interface WhatMatters {
  /** What is equal for facts between which this law cannot tell. */
  readonly keyOf: (stated: StatedFacts) => string;
  /** The same of the day of loading; empty where no day of loading matters. */
  readonly loadingKey: (loadingDate: IsoDate | null) => string;
}

const METALS = ['steel_content_pct', 'aluminum_content_pct', 'copper_content_pct', 'metal_content_value'];

function factsOf({ test }: Condition): readonly string[] {
  switch (test.kind) {
    case 'statement':
    case 'usContent':
    case 'percentBelow':
      return [test.fact];
    // The content of one metal says something of the others.
    case 'metalContent':
      return METALS;
    case 'claim':
    case 'valueBand':
    case 'proposedShare':
    case 'loadedBefore':
      return [];
  }
}

/** Null: all of them. */
function conditionsAsked(
  { isAlone, code, days }: CodeKind,
  calendar: LawCalendar,
): readonly Condition[] | null {
  if (isAlone) return null;
  return days.flatMap((day) =>
    reachOf(calendar.lawOn(day), code, null).questions.map(({ condition }) => condition),
  );
}

export function whatMatters(rulebook: Rulebook, kind: CodeKind, calendar: LawCalendar): WhatMatters {
  const asked = conditionsAsked(kind, calendar);
  const conditions = asked ?? [...rulebook.conditions.values()];
  const facts = new Set(conditions.flatMap(factsOf));
  const windows = conditions.flatMap(({ test }) => (test.kind === 'loadedBefore' ? [test] : []));
  const modeMatters = windows.some(({ vesselOnly }) => vesselOnly);
  // On an earlier day than that of loading the goods had no such day.
  const pivots = [
    ...new Set([...windows.map(({ date }) => date), ...kind.days, rulebook.evidenceThrough]),
  ].sort();
  const said = <Value>(all: ReadonlyMap<string, Value>): string =>
    [...all]
      .filter(([fact]) => facts.has(fact))
      .map(([fact, value]) => `${fact}=${String(value)}`)
      .sort()
      .join(';');
  return {
    keyOf: ({ statements, percentages, claims, denials, mode }) =>
      `${said(statements)}|${said(percentages)}|${claims.join()}|${denials.join()}|${modeMatters ? (mode ?? '') : ''}`,
    loadingKey: (loadingDate) => {
      if (loadingDate === null || windows.length === 0) return '';
      const after = pivots.filter((day) => day < loadingDate).length;
      return `${after}${pivots.includes(loadingDate) ? '=' : ''}`;
    },
  };
}
