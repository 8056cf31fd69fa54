/** The law as its files say it, without any decoder of the engine: JSON documents and rows of text. */
import { listIds, readBytes, readRows, type Row } from '../data/read-data.ts';

export type RequirementDocument =
  { readonly condition: string; readonly is: boolean } | { readonly applies: readonly string[] };

export type ScopeDocument =
  | 'all'
  | {
      readonly lists?: readonly string[];
      readonly codes?: readonly string[];
      readonly except?: readonly string[];
      readonly exceptLists?: readonly string[];
    };

export interface MinimumPriceDocument {
  readonly minimumPrice: readonly { readonly within: string; readonly price: string }[];
  readonly due: 'shortfall' | 'whole' | 'wholeAtOrAbove';
}

export type RateDocument =
  string | { readonly allIn: string; readonly headingWhenMet?: string | null } | MinimumPriceDocument;

export interface PeriodDocument {
  readonly from: string;
  readonly until: string | null;
  readonly heading: string | null;
  readonly rate: RateDocument;
  readonly when?: readonly RequirementDocument[];
}

interface MeasureCore {
  readonly id: string;
  readonly scope: ScopeDocument;
  readonly when: readonly RequirementDocument[];
}

export type MeasureDocument =
  | (MeasureCore & { readonly kind: 'ordinaryDuty' })
  | (MeasureCore & {
      readonly kind: 'additionalDuty';
      readonly group: string | null;
      readonly periods: readonly PeriodDocument[];
    })
  | (MeasureCore & {
      readonly kind: 'exemption';
      readonly heading: string | null;
      readonly from: string;
      readonly until: string | null;
      readonly exceptionTo: readonly string[];
    });

export interface ConditionDocument {
  readonly id: string;
  readonly asked: boolean;
  readonly test: {
    readonly kind: string;
    readonly fact?: string;
    readonly metal?: string;
    readonly limit?: string;
    readonly thresholdPercent?: string;
    readonly date?: string;
    readonly vesselOnly?: boolean;
    readonly usMetal?: string;
    readonly unless?: readonly { readonly fact: string; readonly stated: string }[];
  };
  readonly shipmentDefault: string;
  readonly tradeDefault: string;
}

export interface LawDocuments {
  /** In the order of the rulebook. */
  readonly measures: readonly MeasureDocument[];
  readonly conditions: ReadonlyMap<string, ConditionDocument>;
  readonly lists: ReadonlyMap<string, readonly Row[]>;
}

const json = (path: string): unknown => JSON.parse(readBytes(path).toString('utf8'));

export function realLawDocuments(): LawDocuments {
  const { order } = json('measures/rulebook.json') as { order: readonly string[] };
  const instruments = order.map(
    (name) => json(`measures/${name}.json`) as { measures: readonly MeasureDocument[] },
  );
  const { conditions } = json('conditions.json') as { conditions: readonly ConditionDocument[] };
  return {
    measures: instruments.flatMap(({ measures }) => measures),
    conditions: new Map(conditions.map((condition) => [condition.id, condition])),
    lists: new Map(listIds().map((id) => [id, readRows(`lists/${id}.tsv`)])),
  };
}

/** Rates of column 1 by eight-digit line, as the schedule prints them. */
export function realRates(): ReadonlyMap<string, string> {
  return new Map(readRows('us/hts.rates.tsv').map((row) => [row['hts8'] ?? '', row['rate'] ?? '']));
}
