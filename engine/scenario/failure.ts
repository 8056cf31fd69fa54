/** Why a document, a name or a dataset could not be used: facts for a sentence, never a thrown string. */
import type { MeasureId } from '../law/measure.ts';

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
  | { readonly kind: 'unknownCondition'; readonly condition: string }
  | { readonly kind: 'precedenceCycle'; readonly measures: readonly MeasureId[] }
  | { readonly kind: 'unknownFlow'; readonly code: string }
  | { readonly kind: 'datasetUnavailable'; readonly dataset: string; readonly detail: string }
  | { readonly kind: 'datasetCorrupt'; readonly dataset: string; readonly detail: string };
