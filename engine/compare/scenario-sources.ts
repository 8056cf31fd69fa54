/** The instruments behind the figure of a scenario: of what it proposes, and of every measure that makes its duty. */
import type { Citation } from '../law/citation.ts';
import type { MeasureId } from '../law/measure.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { sourcesOfPreset } from '../scenario/preset-sources.ts';
import type { Group } from './comparison.ts';

/** Each once: first those of the preset, then of the measures in their order. A what-if duty has no instrument. */
export function sourcesOfScenario(
  { citations, measures }: Pick<Rulebook, 'citations' | 'measures'>,
  id: string,
  byMeasure: readonly Group[],
): readonly Citation[] {
  const known = new Map(measures.map((measure) => [measure.id, measure.citations]));
  const making = byMeasure.filter(({ duty }) => duty !== 0);
  const ids = [...sourcesOfPreset(id), ...making.flatMap(({ key }) => known.get(key as MeasureId) ?? [])];
  return [...new Set(ids)].flatMap((each) => citations.get(each) ?? []);
}
