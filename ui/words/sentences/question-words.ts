/** The name of a question, what depends on it, and the unit of its answer. */
import type { Messages } from '../catalogue/catalogue.ts';
import { lookUp } from '../catalogue/look-up.ts';
import type { LineQuestion } from '../../../engine/index.ts';

export interface QuestionWords {
  readonly name: string;
  readonly explanation: string;
  readonly unit: string;
}

export function questionWords(
  { key, kind, conditions }: Pick<LineQuestion, 'key' | 'kind' | 'conditions'>,
  { conditions: known, estimate }: Messages,
): QuestionWords {
  const [first = ''] = conditions;
  const words =
    kind === 'number' ? estimate.number.question : (lookUp(known, first) ?? lookUp(estimate.articles, key));
  const name = words?.name ?? key;
  const unit =
    kind === 'percent' && key !== 'deposit_rate_pct'
      ? key === 'metal_weight_pct'
        ? estimate.percentOfWeight
        : estimate.percentOfValue
      : name;
  return { name, explanation: words?.explanation ?? '', unit };
}
