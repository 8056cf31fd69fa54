/** The measures that a rule names: looked up, resolved from `country-duty`, and refused by name where unknown. */
import { fail, ok, type Result } from '../basis/result.ts';
import type { IsoDate } from '../basis/date.ts';
import type { CitationId } from '../law/citation.ts';
import { ORDINARY_DUTY, type Measure, type MeasureId, type WhatIfRuleId } from '../law/measure.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { countryLayerOn } from './country-layer.ts';
import type { Failure } from './failure.ts';
import { COUNTRY_DUTY, type MeasureReference, type WhatIfRule } from './what-if-rule.ts';

export function whatIfMeasureId(rule: WhatIfRuleId): MeasureId {
  return `what-if:${rule}` as MeasureId;
}

function nearestTo(name: string, book: Rulebook): readonly string[] {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);
  return book.measures
    .map(({ id }) => id as string)
    .filter((id) => words.some((word) => id.includes(word)))
    .slice(0, 5);
}

export function unknownMeasure(
  book: Rulebook,
  rule: WhatIfRuleId,
  measure: string,
): { readonly ok: false; readonly failure: Failure } {
  return fail({ kind: 'unknownMeasure', rule, measure, nearest: nearestTo(measure, book) });
}

/** `law`: before the reform, so that suspending the country duty does not hide it from the rules that follow. */
export function targetOf(
  book: Rulebook,
  law: Rulebook,
  date: IsoDate,
  rule: WhatIfRuleId,
  reference: MeasureReference,
): Result<Measure, Failure> {
  let id: MeasureId;
  if (reference === COUNTRY_DUTY) {
    const layer = countryLayerOn(law, date);
    if (layer === null) return fail({ kind: 'noCountryDuty', rule, date });
    id = layer.measure;
  } else id = reference as MeasureId;
  const found = book.measures.find((measure) => measure.id === id);
  return found === undefined ? unknownMeasure(book, rule, id) : ok(found);
}

/** Every measure that a rule names, `country-duty` as written. */
export function referencesOf(rule: WhatIfRule, book: Rulebook): readonly MeasureReference[] {
  if ('measure' in rule) return [rule.measure];
  if ('from' in rule) return rule.from;
  if ('exemption' in rule) return [rule.exemption];
  if (!('measures' in rule)) return [];
  return rule.measures === 'everyAdditionalDuty'
    ? book.measures.filter(({ kind }) => kind === 'additionalDuty').map(({ id }) => id)
    : rule.measures;
}

/** The sources of the law that a rule departs from; none for a duty that no law has. */
export function departsFrom(
  rule: WhatIfRule,
  law: Rulebook,
  date: IsoDate,
): readonly { readonly measure: MeasureId; readonly citations: readonly CitationId[] }[] {
  const named = referencesOf(rule, law).map((reference) =>
    reference === COUNTRY_DUTY ? countryLayerOn(law, date)?.measure : (reference as MeasureId),
  );
  const wanted = new Set(named);
  return law.measures
    .filter(({ id }) => wanted.has(id))
    .map(({ id, citations }) => ({ measure: id, citations }));
}

export function isOrdinary({ id }: Measure): boolean {
  return id === ORDINARY_DUTY;
}
