/** Why a document, a name or a dataset could not be used: facts for a sentence, never a thrown string. */
import type { IsoDate } from '../basis/date.ts';
import type { MeasureId } from '../law/measure.ts';

/** Why a document, a name or a data file could not be used, by kind and facts. */
export type Failure =
  | {
      readonly kind: 'malformedDocument';
      readonly path: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly kind: 'newerFormat'; readonly found: string; readonly supported: string }
  | { readonly kind: 'unknownScenario'; readonly name: string; readonly known: readonly string[] }
  | {
      readonly kind: 'unknownMeasure';
      readonly rule: string;
      readonly measure: string;
      readonly nearest: readonly string[];
    }
  | { readonly kind: 'unknownList'; readonly rule: string; readonly list: string }
  /** No duty on every product of Viet Nam is in force that day. */
  | { readonly kind: 'noCountryDuty'; readonly rule: string; readonly date: IsoDate }
  | { readonly kind: 'unknownSection'; readonly rule: string; readonly section: string }
  | {
      readonly kind: 'unknownGroup';
      readonly rule: string;
      readonly group: string;
      readonly known: readonly string[];
    }
  /** Codes that the list of candidates does not have. */
  | { readonly kind: 'notDesignable'; readonly rule: string; readonly codes: readonly string[] }
  /** A quota by value or a budget is measured on a year of trade. */
  | { readonly kind: 'needsTrade'; readonly rule: string }
  | { readonly kind: 'quotaNeedsUnitValue'; readonly rule: string; readonly unit: string }
  | { readonly kind: 'emptySelection'; readonly rule: string }
  | {
      readonly kind: 'ruleText';
      readonly position: number;
      readonly found: string;
      readonly expected: string;
    }
  | { readonly kind: 'tooManyScenarios'; readonly given: number; readonly most: number }
  | { readonly kind: 'unknownCondition'; readonly condition: string }
  | { readonly kind: 'precedenceCycle'; readonly measures: readonly MeasureId[] }
  | { readonly kind: 'unknownFlow'; readonly code: string }
  | { readonly kind: 'datasetUnavailable'; readonly dataset: string; readonly detail: string }
  | { readonly kind: 'datasetCorrupt'; readonly dataset: string; readonly detail: string };
