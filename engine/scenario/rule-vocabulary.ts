/** Every name that a what-if rule may use, for forms and completions. */
import type { EffectivePeriod } from '../basis/date.ts';
import type { HtsCode } from '../schedule/hts-code.ts';
import type { ConditionId } from '../law/condition.ts';
import type { Measure, MeasureId } from '../law/measure.ts';
import type { ProductGroupId, SectionId } from '../law/product-names.ts';
import type { ProductListId } from '../law/product-list.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { entriesOf } from './rule-scope.ts';

export interface RuleVocabulary {
  /** In the order of the law. */
  readonly measures: readonly {
    readonly id: MeasureId;
    readonly kind: Measure['kind'];
    readonly authority: Measure['authority'];
    readonly heading: HtsCode | null;
    /** The spans of entry dates in which it is in force. */
    readonly periods: readonly EffectivePeriod[];
  }[];
  /** `categories`: the notes by which a rule may choose among the entries; empty where they are no categories. */
  readonly lists: readonly { readonly id: ProductListId; readonly categories: readonly string[] }[];
  readonly groups: readonly ProductGroupId[];
  readonly sections: readonly SectionId[];
  /** Facts that trade data cannot show, for which a scenario may state a share. */
  readonly conditions: readonly { readonly id: ConditionId; readonly tradeDefault: string }[];
}

function named(measure: Measure): RuleVocabulary['measures'][number] {
  const { id, kind, authority } = measure;
  if (measure.kind !== 'additionalDuty')
    return {
      id,
      kind,
      authority,
      heading: measure.kind === 'exemption' ? measure.heading : null,
      periods: [measure.effective],
    };
  const { periods } = measure;
  return {
    id,
    kind,
    authority,
    heading: periods.at(-1)?.heading ?? null,
    periods: periods.map(({ effective }) => effective),
  };
}

/** A note is a category where it is written as one: `agricultural_products`. */
const CATEGORY = /^[a-z]+(_[a-z]+)+$/;

export function vocabularyOf(rulebook: Rulebook): RuleVocabulary {
  const { products, lists, conditions } = rulebook;
  return {
    measures: rulebook.measures.map(named),
    lists: [...lists.keys()].map((id) => ({
      id,
      categories: [...new Set(entriesOf(rulebook, id).map(({ note }) => note))]
        .filter((note) => CATEGORY.test(note))
        .sort(),
    })),
    groups: [...new Set(products.groups.values())].sort(),
    sections: [...new Set(products.sections.values())],
    conditions: [...conditions.values()].map(({ id, tradeDefault }) => ({ id, tradeDefault })),
  };
}
