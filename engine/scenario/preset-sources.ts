/** Where each preset comes from: the instruments behind it. A preset of no instrument is the product's own question. */
import type { CitationId } from '../law/citation.ts';

const cited = (...ids: readonly string[]): readonly CitationId[] => ids as readonly CitationId[];

const FRAMEWORK = cited('eo-14257', 'eo-14326', 'joint-statement-2025-10-26', 'scotus-learning-resources');
const ANNEX_III = [...FRAMEWORK, ...cited('eo-14346-annex-iii')];

const SOURCES: readonly (readonly [RegExp, readonly CitationId[]])[] = [
  [/^framework-20$/, FRAMEWORK],
  [/^framework-20-annex3/, ANNEX_III],
  [/^liberation-46$/, cited('eo-14257', 'eo-14266')],
  [/^pause-10$/, cited('eo-14257', 'eo-14266')],
  [/^section-122$/, cited('proc-11012', 's122-expiry')],
  [/^forced-labour-12\.5$/, cited('ustr-91-fr-47318', 's301fl-memorandum')],
  [/^transshipment-40/, cited('eo-14326')],
  [/^all-in-15$/, cited('eo-14346')],
  [/^mfn-only$/, cited('htsus-column-1', 'bta-2001')],
  [/^two-way-free$/, cited('joint-statement-2025-10-26')],
  [/^excess-capacity/, cited('ustr-91-fr-47318')],
  [/^mutual-retaliation$/, cited('eo-14257')],
];

/** Citations of the preset of that name; none for the law of a date, whose measures cite their own. */
export function sourcesOfPreset(id: string): readonly CitationId[] {
  return SOURCES.find(([name]) => name.test(id))?.[1] ?? [];
}
